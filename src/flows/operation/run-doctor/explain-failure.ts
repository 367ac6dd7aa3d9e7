// What stands behind a failure, and what mends it. By codes alone: servers quote in their texts what was sent to them. Pure.
import { isSluiceError } from '../../../errors.js';
import type { Finding } from './finding.js';

/** What kind of thing failed, and by which setting it is reached. */
export interface Tried {
  readonly part: string;
  readonly kind: 'database' | 'folder' | 'bucket' | 'mail' | 'sms' | 'identity' | 'other';
  readonly setting: string;
}

interface Advice {
  readonly code?: string;
  readonly what: string;
  readonly remedy: string;
}

type Row = readonly [codes: RegExp, advise: (tried: Tried, code: string) => Advice];

/** The finding that an error is. */
export function explainFailure(tried: Tried, error: unknown): Finding {
  const code = codeOf(error);
  const row = [...rowsOf[tried.kind], ...network].find(([codes]) => codes.test(code));
  const advice = row?.[1](tried, code) ?? {
    what: `does not work${code === '' ? '' : ` (${code})`}`,
    remedy: `check ${tried.setting}`,
  };
  return { part: tried.part, severity: 'fail', ...advice };
}

/** The innermost code: of a provider, of the system, of the driver. Never a text. */
function codeOf(error: unknown): string {
  if (isSluiceError(error) && typeof error.extras.reason === 'string')
    return error.extras.reason.toUpperCase();
  const { code, name, cause, $metadata } = (error ?? {}) as Record<string, unknown>;
  const inner = cause === undefined || cause === null ? '' : codeOf(cause);
  if (inner !== '' && inner !== 'Error') return inner;
  const status = ($metadata as { httpStatusCode?: unknown } | undefined)?.httpStatusCode;
  const own = typeof code === 'string' ? code : name;
  const told = typeof own === 'string' && /^[A-Za-z0-9_.-]{1,60}$/.test(own) ? own : '';
  return typeof status === 'number' ? `${told} ${status}` : told;
}

const network: readonly Row[] = [
  [
    /ECONNREFUSED/i,
    ({ setting }) => ({
      what: 'nobody listens there (ECONNREFUSED)',
      remedy: `start that server, or correct host and port in ${setting}`,
    }),
  ],
  [
    /ENOTFOUND|EAI_AGAIN|EDNS/i,
    ({ setting }, code) => ({
      what: `its name leads nowhere (${code})`,
      remedy: `correct the host in ${setting}, or the name server of this machine`,
    }),
  ],
  [
    /SELF_SIGNED|UNABLE_TO_(?:GET|VERIFY)|CERT_(?:UNTRUSTED|SIGNATURE)/i,
    (_tried, code) => ({
      code: 'certificate_untrusted',
      what: `its certificate is of an authority that this machine does not know (${code})`,
      remedy: 'name that authority: NODE_EXTRA_CA_CERTS=/etc/sluice/ca.pem',
    }),
  ],
  [
    /CERT_HAS_EXPIRED|CERT_NOT_YET_VALID/i,
    (_tried, code) => ({
      what: `its certificate is not valid now (${code})`,
      remedy: 'renew it there; or the clock of this machine is wrong',
    }),
  ],
  [
    /ALTNAME_INVALID/i,
    ({ setting }) => ({
      what: 'its certificate is for another name',
      remedy: `write the name that the certificate has into ${setting}`,
    }),
  ],
  [
    /WRONG_VERSION|SSL_|EPROTO/i,
    ({ setting }) => ({
      what: 'it does not speak TLS on this port',
      remedy: `correct protocol and port in ${setting}`,
    }),
  ],
  [
    /TIMEOUT|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH/i,
    ({ setting }, code) => ({
      what: `it does not answer (${code})`,
      remedy: `look at the firewall between, and at host and port in ${setting}`,
    }),
  ],
];

const database: readonly Row[] = [
  [
    /^28P01/,
    () => ({ what: 'the password is refused (28P01)', remedy: 'correct the password in DATABASE_URL' }),
  ],
  [
    /^28000/,
    () => ({
      what: 'the role may not connect so (28000)',
      remedy: 'look at pg_hba.conf: role, database, address and TLS must match a line',
    }),
  ],
  [
    /^3D000/,
    () => ({
      what: 'there is no database of that name (3D000)',
      remedy: 'create database … owner …, or correct DATABASE_URL',
    }),
  ],
  [
    /^42501/,
    () => ({
      what: 'the role lacks a right (42501)',
      remedy: 'make it the owner of its database and its tables',
    }),
  ],
  [
    /^53300/,
    () => ({
      what: 'it has no connection left (53300)',
      remedy: 'raise max_connections: 13 for each process',
    }),
  ],
  [/^53100/, () => ({ what: "the server's disk is full (53100)", remedy: "make room on PostgreSQL's disk" })],
  [/^57P03/, () => ({ what: 'it starts or stops just now (57P03)', remedy: 'wait, and ask again' })],
];

const owner = () => (process.getuid === undefined ? 'the user who runs Sluice' : `uid ${process.getuid()}`);

const folder: readonly Row[] = [
  [
    /ENOSPC|EDQUOT/,
    (_tried, code) => ({
      code: 'storage_full',
      what: `the disk is full (${code})`,
      remedy: 'make room (docs/operating.md, "A full disk")',
    }),
  ],
  [
    /EROFS/,
    ({ setting }) => ({
      what: 'the folder cannot be written to (EROFS)',
      remedy: `mount it for writing; under systemd name it in ReadWritePaths=, or put ${setting} below /var/lib/sluice`,
    }),
  ],
  [
    /EACCES|EPERM/,
    ({ setting }, code) => ({
      what: `${owner()} may not write there (${code})`,
      remedy: `give the folder of ${setting} to the user who runs Sluice: chown, chmod 0700`,
    }),
  ],
  [
    /ENOENT|ENOTDIR|EEXIST/,
    ({ setting }, code) => ({
      what: `the folder is not there, or something else is in its place (${code})`,
      remedy: `mount its disk, or correct ${setting}`,
    }),
  ],
  [
    /EIO/,
    () => ({ what: 'the disk fails (EIO)', remedy: 'look into the log of the system; replace the disk' }),
  ],
  [
    /storage_unavailable/,
    ({ setting }) => ({
      code: 'store_empty',
      what: 'the folder is empty, or not there, although files ought to lie in it',
      remedy: `mount its disk, or correct ${setting}`,
    }),
  ],
];

const bucket: readonly Row[] = [
  [
    /NoSuchBucket|NotFound|\b404\b/,
    ({ setting }) => ({
      what: 'there is no such bucket',
      remedy: `make it, or correct ${setting} and S3_ENDPOINT (S3_FORCE_PATH_STYLE=true for most servers that are not Amazon's)`,
    }),
  ],
  [
    /InvalidAccessKeyId|SignatureDoesNotMatch|CredentialsProvider|InvalidToken/,
    (_tried, code) => ({
      what: `the access key is refused (${code})`,
      remedy: 'correct AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY',
    }),
  ],
  [
    /RequestTimeTooSkewed/,
    () => ({
      what: 'the clocks differ too much (RequestTimeTooSkewed)',
      remedy: 'synchronise both clocks (NTP)',
    }),
  ],
  [
    /AccessDenied|Forbidden|\b403\b/,
    (_tried, code) => ({
      what: `the access key may not use the bucket (${code})`,
      remedy: 'correct the access key, or give it the rights that docs/operating.md lists',
    }),
  ],
  [
    /QuotaExceeded|StorageFull|\b507\b/,
    (_tried, code) => ({
      code: 'storage_full',
      what: `it is full (${code})`,
      remedy: "raise the bucket's quota",
    }),
  ],
];

const mail: readonly Row[] = [
  [
    /^SMTP_(?:535|534|530|538|EAUTH)/,
    (_tried, code) => ({
      code: 'mail_sign_in_refused',
      what: `user or password is refused (${code})`,
      remedy: 'correct them in SMTP_URL; @, : and / in them are written %40, %3A and %2F',
    }),
  ],
  [
    /^SMTP_ETLS/,
    () => ({
      code: 'mail_without_starttls',
      what: 'it offers no STARTTLS, and without TLS no link is sent',
      remedy: 'use smtps:// with port 465, or have STARTTLS turned on there',
    }),
  ],
  [
    /TIMEOUT|ETIMEDOUT/,
    (_tried, code) => ({
      what: `it says nothing (${code})`,
      remedy:
        'look at the firewall between, and at SMTP_URL: port 465 needs smtps://, 587 and 25 need smtp://',
    }),
  ],
];

const sms: readonly Row[] = [
  [
    /^TWILIO_(?:20003|20404|HTTP_401)$/,
    (_tried, code) => ({
      code: 'sms_sign_in_refused',
      what: `Twilio refuses the account (${code.replace('TWILIO_', '')})`,
      remedy: 'correct TWILIO_ACCOUNT_SID and TWILIO_AUTH_TOKEN',
    }),
  ],
  [
    /^TWILIO_(\d+)$/,
    (_tried, code) => ({
      what: `Twilio says ${code.replace('TWILIO_', '')}`,
      remedy: `look it up: https://www.twilio.com/docs/api/errors/${code.replace('TWILIO_', '')}`,
    }),
  ],
];

const identity: readonly Row[] = [
  [
    /OAUTH|identity_unavailable/,
    () => ({
      what: 'it does not describe itself',
      remedy:
        'check OIDC_ISSUER: its /.well-known/openid-configuration must answer and name that very issuer',
    }),
  ],
];

const rowsOf: Readonly<Record<Tried['kind'], readonly Row[]>> = {
  ...{ database, folder, bucket, mail, sms, identity },
  other: [...folder, ...bucket],
};
