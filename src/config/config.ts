// Turns the environment into one frozen Config, or reports everything that is wrong with it at once.
// Here live the names, defaults and ranges of settings. No I/O but reading `NAME_FILE` files; no value in any message.

import { readFileSync } from 'node:fs';
import { isIP } from 'node:net';
import type { BillTerms } from '../domain/bill.js';
import { isDeskName, maxDeskNameLength } from '../domain/desk-name.js';
import { eeaCountries } from '../domain/phone.js';
import type { ReviewRhythm } from '../domain/register.js';
import type { UsedHost } from '../domain/sub-processor.js';
import type { WorkingHours } from '../domain/working-hours.js';
import { type Appearance, readAppearance } from './appearance-settings.js';
import { readDeskUrl, readWorkingHours } from './desk-settings.js';
import type { Environment } from './env.js';
import { type MailConfig, readMail, readTeam, type TeamConfig } from './mail-settings.js';
import { readBillTerms, readRegisterReview, readSmsTerms } from './office-settings.js';
import { Secret } from './secret.js';
import {
  type AnchorLocation,
  isLoopbackHost,
  type SettingProblem,
  SettingsReader,
  type StoreLocation,
} from './settings-reader.js';
import { usedHosts } from './used-hosts.js';
import { programVersion } from './version.js';

/** How SMS leave. `outbox` keeps them in the database for the demo's outbox page. */
export type SmsConfig =
  | { readonly provider: 'outbox' }
  | {
      readonly provider: 'twilio';
      readonly accountSid: string;
      readonly authToken: Secret<string>;
      readonly from: string | undefined;
      readonly messagingServiceSid: string | undefined;
      readonly apiUrl: string | undefined;
    };

/** The rules an operator may set. Each name carries its unit. */
export interface Policy {
  readonly linkTtlHours: number;
  /** 0: no reminder */
  readonly linkReminderHours: number;
  readonly linkPasswordAttempts: number;
  readonly maxUploadBytes: number;
  readonly deleteAfter: 'download' | 'close';
  readonly downloadGraceMinutes: number;
  readonly downloadTtlMinutes: number;
  readonly undeliveredDays: number;
  readonly uploadTtlHours: number;
  readonly receiptDays: number;
  readonly orphanDays: number;
  readonly smsPerNumberDaily: number;
  readonly smsHourlyBudget: number;
  readonly smsCountries: readonly string[];
  readonly requireAgreement: boolean;
  readonly requireAuthorisedContact: boolean;
  readonly secondApproval: boolean;
  /** whether people whom institutions have authorised may ask for a link on a page */
  readonly askPage: boolean;
  /** requests for a link in an hour, of whomever */
  readonly askHourlyBudget: number;
  /** days after which a request for a link goes that nobody took */
  readonly askDays: number;
  /** absent: every hour is one */
  readonly workingHours: WorkingHours | undefined;
  readonly approvalTtlHours: number;
  readonly secondFactor: 'required' | 'off';
  readonly passwordMaxAgeDays: number;
  /** days after which a token ends unless it is asked for less, and at most */
  readonly tokenMaxDays: number;
}

/** A provider that may vouch for agents (OpenID Connect). */
export interface OidcConfig {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: Secret<string>;
  /** what the sign-in page calls it */
  readonly name: string;
  /** words by which it says that it took a second factor, so that ours is not asked for */
  readonly trustedAcr: readonly string[];
  readonly trustedAmr: readonly string[];
}

/** Everything the service was told. Frozen. */
export interface Config {
  readonly baseUrl: URL;
  /** where agents come to; the same as `baseUrl` unless they have a host name of their own */
  readonly deskUrl: URL;
  readonly host: string;
  readonly port: number;
  readonly databaseUrl: Secret<string>;
  readonly masterKey: Secret<string>;
  readonly signingKey: Secret<string> | undefined;
  readonly objectStore: StoreLocation;
  readonly keyStore: StoreLocation;
  /** where the list of erased ids is kept, if one is */
  readonly erasureLog: StoreLocation | undefined;
  /** stores for trial runs, where they are not simply beside the others */
  readonly canaryStores: {
    readonly objects: StoreLocation | undefined;
    readonly keys: StoreLocation | undefined;
  };
  /** where the end of the audit chain is published, and how often */
  readonly auditAnchors: readonly AnchorLocation[];
  readonly auditAnchorMinutes: number;
  readonly s3: {
    readonly endpoint: string | undefined;
    readonly region: string;
    readonly forcePathStyle: boolean;
    readonly accessKeyId: string | undefined;
    readonly secretAccessKey: Secret<string> | undefined;
  };
  readonly sms: SmsConfig;
  readonly mail: MailConfig;
  /** where all who handle tickets read what handlers are told */
  readonly team: TeamConfig | undefined;
  /** what the desk calls itself towards clinics */
  readonly deskName: string | undefined;
  readonly appearance: Appearance;
  readonly logLevel: string;
  /** this program's own, no setting */
  readonly version: string;
  readonly metricsToken: Secret<string> | undefined;
  /** secrets of helpdesks that may tell us that a case ended, by name */
  readonly helpdesks: ReadonlyMap<string, Secret<string>>;
  /** private addresses and networks that webhooks may call all the same */
  readonly webhookAllow: readonly string[];
  /** what SMS cost institutions: segments a month that are free, and the price of each further one */
  readonly smsTerms: { readonly quota: number; readonly centsPerSegment: number };
  /** what a month costs institutions: SMS as above, and each ticket whose file was kept */
  readonly billTerms: BillTerms;
  /** so long there may be no sweep before it counts as overdue */
  readonly sweepOverdueMinutes: number;
  readonly oidc: OidcConfig | undefined;
  /** where data goes outside of the desk's own network, by setting */
  readonly usedHosts: readonly UsedHost[];
  /** how often the registers of data protection are to be looked through */
  readonly registerReview: ReviewRhythm;
  /** how long readiness says no before nothing new is taken */
  readonly shutdownDelaySeconds: number;
  readonly shutdownGraceSeconds: number;
  readonly policy: Policy;
}

/** Thrown when the configuration cannot be used: every problem, each naming its setting and never a value. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  readonly problems: readonly SettingProblem[];

  constructor(problems: readonly SettingProblem[]) {
    super(`the configuration is not usable:\n${problems.map((p) => `  ${p.name}: ${p.problem}`).join('\n')}`);
    this.problems = problems;
  }
}

const gibibyte = 1024 ** 3;
const tebibyte = 1024 ** 4;

/**
 * Reads the whole configuration. `NAME_FILE` may name a file that holds the value of any secret setting.
 * @throws ConfigError naming every missing or bad setting at once
 */
export function loadConfig(env: Environment): Config {
  const read = new SettingsReader(env, (path) => readFileSync(path, 'utf8'));
  const baseUrl = read.baseUrl('BASE_URL');
  const host = read.text('HOST') ?? '127.0.0.1';
  const deskUrl = readDeskUrl(read, baseUrl);
  const local = [baseUrl?.hostname, deskUrl?.hostname, host].every((each) => isLoopbackHost(each ?? ''));
  const config = {
    baseUrl,
    deskUrl,
    host,
    port: read.integer('PORT', { default: 8080, min: 0, max: 65535 }),
    databaseUrl: read.databaseUrl('DATABASE_URL'),
    masterKey: read.masterKey('MASTER_KEY'),
    signingKey: read.signingKey('SIGNING_KEY'),
    objectStore: read.store('OBJECT_STORE_URL'),
    keyStore: read.store('KEY_STORE_URL'),
    erasureLog: read.optionalStore('ERASURE_LOG_URL'),
    canaryStores: {
      objects: read.optionalStore('CANARY_OBJECT_STORE_URL'),
      keys: read.optionalStore('CANARY_KEY_STORE_URL'),
    },
    auditAnchors: read.anchors('AUDIT_ANCHOR_URL'),
    auditAnchorMinutes: read.integer('AUDIT_ANCHOR_MINUTES', { default: 60, min: 1, max: 10_080 }),
    s3: readS3(read),
    sms: readSms(read, local),
    mail: readMail(read, local),
    team: readTeam(read),
    deskName: readDeskName(read),
    appearance: readAppearance(read),
    logLevel: read.oneOf('LOG_LEVEL', ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'], 'info'),
    version: programVersion,
    metricsToken: read.secret('METRICS_TOKEN'),
    helpdesks: readHelpdesks(read),
    webhookAllow: readNetworks(read),
    smsTerms: readSmsTerms(read),
    billTerms: readBillTerms(read),
    sweepOverdueMinutes: read.integer('SWEEP_OVERDUE_MINUTES', { default: 60, min: 5, max: 60 * 24 * 7 }),
    oidc: readOidc(read),
    registerReview: readRegisterReview(read),
    shutdownDelaySeconds: read.integer('SHUTDOWN_DELAY_SECONDS', { default: 0, min: 0, max: 300 }),
    shutdownGraceSeconds: read.integer('SHUTDOWN_GRACE_SECONDS', { default: 10, min: 0, max: 3600 }),
    policy: readPolicy(read, local),
  };
  checkTrustProxy(read);
  read.distinctStores('KEY_STORE_URL', config.keyStore, config.objectStore);
  for (const store of [config.objectStore, config.keyStore])
    read.distinctStores('ERASURE_LOG_URL', config.erasureLog, store);
  for (const store of [config.objectStore, config.keyStore, config.erasureLog]) {
    read.distinctStores('CANARY_OBJECT_STORE_URL', config.canaryStores.objects, store);
    read.distinctStores('CANARY_KEY_STORE_URL', config.canaryStores.keys, store);
  }
  for (const anchor of config.auditAnchors) {
    if (anchor.kind === 'mail' && config.mail?.provider === 'outbox')
      read.refuse('AUDIT_ANCHOR_URL', 'mailto needs a mail server (SMTP_URL)');
    if (anchor.kind === 'mail' || anchor.kind === 'log') continue;
    for (const store of [config.objectStore, config.keyStore, config.erasureLog])
      read.distinctStores('AUDIT_ANCHOR_URL', anchor, store);
  }
  if (read.problems.length > 0) throw new ConfigError(read.problems);
  const whole = config as Omit<Config, 'usedHosts'>;
  return freezeDeep({ ...whole, usedHosts: usedHosts(whole) });
}

function readS3(read: SettingsReader): Config['s3'] {
  const places = [
    'OBJECT_STORE_URL',
    'KEY_STORE_URL',
    'ERASURE_LOG_URL',
    'AUDIT_ANCHOR_URL',
    'CANARY_OBJECT_STORE_URL',
    'CANARY_KEY_STORE_URL',
  ];
  const usesS3 = places.some((name) => /(^|[\s,])s3:/.test(read.text(name) ?? ''));
  const accessKeyId = read.text('AWS_ACCESS_KEY_ID');
  const secretAccessKey = read.secret('AWS_SECRET_ACCESS_KEY');
  if (usesS3 && (accessKeyId === undefined) !== (secretAccessKey === undefined)) {
    read.refuse(
      accessKeyId === undefined ? 'AWS_ACCESS_KEY_ID' : 'AWS_SECRET_ACCESS_KEY',
      'missing; the access key needs its id and its secret',
    );
  }
  return {
    endpoint: read.httpUrl('S3_ENDPOINT'),
    region: read.text('S3_REGION') ?? 'us-east-1',
    forcePathStyle: read.flag('S3_FORCE_PATH_STYLE', false),
    accessKeyId,
    secretAccessKey,
  };
}

function readSms(read: SettingsReader, local: boolean): SmsConfig | undefined {
  const provider = read.oneOf('SMS_PROVIDER', ['twilio', 'outbox'], undefined);
  if (provider === 'outbox') {
    if (!local) read.refuse('SMS_PROVIDER', 'outbox is for a loopback BASE_URL and HOST only; set twilio');
    return { provider };
  }
  if (provider === undefined) return undefined;
  const from = read.text('TWILIO_FROM');
  const messagingServiceSid = read.text('TWILIO_MESSAGING_SERVICE_SID');
  if (from === undefined && messagingServiceSid === undefined) {
    read.refuse('TWILIO_FROM', 'missing; set it or TWILIO_MESSAGING_SERVICE_SID');
  }
  return {
    provider,
    accountSid: read.required('TWILIO_ACCOUNT_SID'),
    authToken: read.requiredSecret('TWILIO_AUTH_TOKEN'),
    from,
    messagingServiceSid,
    apiUrl: read.httpUrl('TWILIO_API_URL'),
  };
}

function readDeskName(read: SettingsReader): string | undefined {
  const name = read.text('DESK_NAME');
  if (name !== undefined && !isDeskName(name))
    read.refuse(
      'DESK_NAME',
      `must be one line of at most ${maxDeskNameLength} characters, without an address in it`,
    );
  return name;
}

/** Without effect: nothing here goes by who is said to stand behind a proxy. Older settings name it, and must be right. */
function checkTrustProxy(read: SettingsReader): void {
  const value = read.text('TRUST_PROXY') ?? 'false';
  if (/^(false|0|no|off|true|1|yes|on)$/i.test(value)) return;
  if (!value.split(',').every((part) => isNetwork(part.trim())))
    read.refuse('TRUST_PROXY', 'must be true, false, or addresses and networks separated by commas');
}

/** An address, a network such as 10.0.0.0/8, or one of the names that Fastify knows for some. */
function isNetwork(text: string): boolean {
  if (['loopback', 'linklocal', 'uniquelocal'].includes(text)) return true;
  const [, address = '', bits = '0'] = /^([^/]+)(?:\/(\d{1,3}))?$/.exec(text) ?? [];
  const version = isIP(address);
  return version !== 0 && Number(bits) <= (version === 4 ? 32 : 128);
}

/** Addresses and networks, separated by commas. */
function readNetworks(read: SettingsReader): readonly string[] {
  const parts = (read.text('WEBHOOK_ALLOW') ?? '').split(/[\s,]+/).filter((part) => part !== '');
  if (!parts.every((part) => isIP(part.split('/')[0] ?? '') !== 0 && isNetwork(part)))
    read.refuse('WEBHOOK_ALLOW', 'must be addresses and networks such as 10.0.5.0/24, separated by commas');
  return parts;
}

/** `name:secret`, several separated by commas. A secret has at least 20 characters. */
function readHelpdesks(read: SettingsReader): Map<string, Secret<string>> {
  const entries = (read.secret('HELPDESK_SECRETS')?.reveal() ?? '').split(',').filter((each) => each !== '');
  const known = new Map<string, Secret<string>>();
  for (const entry of entries) {
    const [, name, secret] = /^\s*([a-z0-9-]{1,40}):(\S{20,200})\s*$/.exec(entry) ?? [];
    if (name === undefined || secret === undefined || known.has(name))
      read.refuse(
        'HELPDESK_SECRETS',
        'must be name:secret, several separated by commas; a secret has 20 to 200 characters',
      );
    else known.set(name, new Secret(secret));
  }
  return known;
}

/** All of it or none: half a provider must not look like one that was left out on purpose. */
function readOidc(read: SettingsReader): OidcConfig | undefined {
  const issuer = read.httpUrl('OIDC_ISSUER');
  const clientId = read.text('OIDC_CLIENT_ID');
  const clientSecret = read.secret('OIDC_CLIENT_SECRET');
  const name = read.text('OIDC_NAME');
  const words = (text: string | undefined) => (text ?? '').split(/[\s,]+/).filter((word) => word !== '');
  const trustedAcr = words(read.text('OIDC_TRUSTED_ACR'));
  const trustedAmr = words(read.text('OIDC_TRUSTED_AMR'));
  const demanded = { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret };
  const missing = Object.entries(demanded).filter(([, value]) => value === undefined);
  const more = [name, ...trustedAcr, ...trustedAmr].some((value) => value !== undefined);
  if (missing.length === 3 && !more) return undefined;
  for (const [each] of missing)
    read.refuse(
      each,
      'missing; an identity provider needs OIDC_ISSUER, OIDC_CLIENT_ID and OIDC_CLIENT_SECRET',
    );
  if (issuer === undefined || clientId === undefined || clientSecret === undefined) return undefined;
  return { issuer, clientId, clientSecret, name: name ?? new URL(issuer).host, trustedAcr, trustedAmr };
}

function readPolicy(read: SettingsReader, local: boolean): Policy {
  const secondFactor = read.oneOf('SECOND_FACTOR', ['required', 'off'], 'required') ?? 'required';
  if (secondFactor === 'off' && !local)
    read.refuse('SECOND_FACTOR', 'off is for a loopback BASE_URL and HOST only');
  const days = { min: 1, max: 3650 };
  return {
    linkTtlHours: read.integer('LINK_TTL_HOURS', { default: 72, min: 1, max: 24 * 30 }),
    linkReminderHours: read.integer('LINK_REMINDER_HOURS', { default: 24, min: 0, max: 24 * 30 }),
    linkPasswordAttempts: read.integer('LINK_PASSWORD_ATTEMPTS', { default: 10, min: 1, max: 100 }),
    maxUploadBytes: read.integer('MAX_UPLOAD_BYTES', {
      default: 10 * gibibyte,
      min: 1024,
      max: 5 * tebibyte,
    }),
    deleteAfter: read.oneOf('DELETE_AFTER', ['download', 'close'], 'download') ?? 'download',
    downloadGraceMinutes: read.integer('DOWNLOAD_GRACE_MINUTES', { default: 60, min: 0, max: 60 * 24 * 30 }),
    downloadTtlMinutes: read.integer('DOWNLOAD_TTL_MINUTES', { default: 10, min: 1, max: 60 }),
    undeliveredDays: read.integer('UNDELIVERED_DAYS', { default: 14, ...days }),
    uploadTtlHours: read.integer('UPLOAD_TTL_HOURS', { default: 24, min: 1, max: 24 * 30 }),
    receiptDays: read.integer('RECEIPT_DAYS', { default: 30, min: 0, max: 3650 }),
    orphanDays: read.integer('ORPHAN_DAYS', { default: 7, min: 0, max: 3650 }),
    smsPerNumberDaily: read.integer('SMS_PER_NUMBER_DAILY', { default: 20, min: 1, max: 10_000 }),
    smsHourlyBudget: read.integer('SMS_HOURLY_BUDGET', { default: 1000, min: 1, max: 1_000_000 }),
    smsCountries: read.countries('SMS_COUNTRIES', eeaCountries),
    requireAgreement: read.flag('REQUIRE_AGREEMENT', false),
    requireAuthorisedContact: read.flag('REQUIRE_AUTHORISED_CONTACT', false),
    secondApproval: read.flag('SECOND_APPROVAL', false),
    askPage: read.flag('ASK_PAGE', false),
    askHourlyBudget: read.integer('ASK_HOURLY_BUDGET', { default: 60, min: 1, max: 10_000 }),
    askDays: read.integer('ASK_DAYS', { default: 7, min: 1, max: 90 }),
    workingHours: readWorkingHours(read),
    approvalTtlHours: read.integer('APPROVAL_TTL_HOURS', { default: 24, min: 1, max: 24 * 14 }),
    secondFactor,
    passwordMaxAgeDays: read.integer('PASSWORD_MAX_AGE_DAYS', { default: 0, min: 0, max: 3650 }),
    tokenMaxDays: read.integer('TOKEN_MAX_DAYS', { default: 90, min: 1, max: 366 }),
  };
}

function freezeDeep<T>(value: T): T {
  if (value !== null && typeof value === 'object' && !(value instanceof URL) && !Object.isFrozen(value)) {
    Object.values(value).forEach(freezeDeep);
    Object.freeze(value);
  }
  return value;
}
