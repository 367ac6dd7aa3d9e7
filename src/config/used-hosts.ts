// To which hosts the configuration sends data: what the register of sub-processors is held against. Pure.
import { isOwnHost, type UsedHost } from '../domain/sub-processor.js';
import type { MailConfig } from './mail-settings.js';
import type { Secret } from './secret.js';
import type { AnchorLocation, StoreLocation } from './settings-reader.js';

/** The settings that send data somewhere. */
interface Destinations {
  readonly databaseUrl: Secret<string>;
  readonly s3: { readonly endpoint: string | undefined; readonly region: string };
  readonly objectStore: StoreLocation;
  readonly keyStore: StoreLocation;
  readonly erasureLog: StoreLocation | undefined;
  readonly auditAnchors: readonly AnchorLocation[];
  readonly mail: MailConfig;
  readonly sms:
    | { readonly provider: 'outbox' }
    | { readonly provider: 'twilio'; readonly apiUrl: string | undefined };
  readonly oidc: { readonly issuer: string } | undefined;
}

/** Hosts of S3, mail, SMS, the identity provider and anchors by mail, each once by setting; none of this machine or network. */
export function usedHosts(config: Destinations): UsedHost[] {
  const { mail, oidc, auditAnchors } = config;
  const found: UsedHost[] = [];
  const add = (setting: string, host: string | undefined) => {
    if (host === undefined || isOwnHost(host)) return;
    if (!found.some((each) => each.setting === setting && each.host === host)) found.push({ setting, host });
  };
  add('DATABASE_URL', hostOf(config.databaseUrl.reveal()));
  if (usesS3(config)) {
    const { endpoint, region } = config.s3;
    add('S3_ENDPOINT', endpoint === undefined ? `s3.${region}.amazonaws.com` : hostOf(endpoint));
  }
  if (mail.provider === 'smtp') add('SMTP_URL', hostOf(mail.url.reveal()));
  add('SMS_PROVIDER', smsHost(config.sms));
  if (oidc !== undefined) add('OIDC_ISSUER', hostOf(oidc.issuer));
  for (const anchor of auditAnchors)
    if (anchor.kind === 'mail') add('AUDIT_ANCHOR_URL', anchor.address.split('@').at(-1));
  return found;
}

function smsHost(sms: Destinations['sms']): string | undefined {
  if (sms.provider === 'outbox') return undefined;
  return sms.apiUrl === undefined ? 'api.twilio.com' : hostOf(sms.apiUrl);
}

function usesS3(config: Destinations): boolean {
  const { objectStore, keyStore, erasureLog, auditAnchors } = config;
  return [objectStore, keyStore, erasureLog, ...auditAnchors].some((each) => each?.kind === 's3');
}

function hostOf(url: string): string | undefined {
  return URL.canParse(url) ? new URL(url).hostname.toLowerCase() : undefined;
}
