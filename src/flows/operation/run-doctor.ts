// Every part of the configuration is tried against the real thing.
import type { Context } from '../../context/context.js';
import { databaseTime } from '../../db/connect.js';
import { pendingMigrations } from '../../db/migrate.js';
import { findSigningKey } from '../../db/signing-keys.js';
import { findSweepFacts } from '../../db/sweeps.js';
import { isSweepOverdue } from '../../domain/alarm.js';
import { examineMasterKeys } from '../steps/examine-master-keys.js';
import { examineAnchors } from './run-doctor/examine-anchors.js';
import { examineErasures } from './run-doctor/examine-erasures.js';
import { examineRoom } from './run-doctor/examine-room.js';
import { examineStores } from './run-doctor/examine-stores.js';
import type { Finding } from './run-doctor/finding.js';

export type { Finding } from './run-doctor/finding.js';

type Edges = Pick<
  Context,
  | 'config'
  | 'sql'
  | 'objects'
  | 'keys'
  | 'places'
  | 'anchors'
  | 'erasures'
  | 'sms'
  | 'mail'
  | 'identity'
  | 'inspectStores'
  | 'masterKeys'
>;

/** Tries database, stores, SMS, mail and policies. Never throws: what throws is a finding. */
export async function runDoctor(ctx: Edges): Promise<Finding[]> {
  const parts = await Promise.all([
    examine('database', () => examineDatabase(ctx)),
    examine('master key', () => examineKeys(ctx)),
    examine('object store', () => answers('object store', ctx.objects.location, ctx.objects.check())),
    examine('key store', () => answers('key store', ctx.keys.location, ctx.keys.check())),
    examine('free space', () => examineRoom(ctx)),
    examine('stores', () => examineStores(ctx)),
    examine('buckets', () => examineBuckets(ctx)),
    examine('audit anchors', () => examineAnchors(ctx)),
    examine('list of erasures', () => examineErasures(ctx)),
    examine('SMS', () => examineSms(ctx)),
    examine('mail', () => examineMail(ctx)),
    examine('identity provider', () => examineIdentity(ctx)),
  ]);
  return [...parts.flat(), ...examinePolicies(ctx)];
}

async function examine(part: string, act: () => Promise<Finding[]>): Promise<Finding[]> {
  try {
    return await act();
  } catch (error) {
    const code = (error as { code?: unknown }).code;
    const what = `does not work${typeof code === 'string' ? ` (${code})` : ''}`;
    return [{ part, severity: 'fail', what, remedy: remedies[part] ?? 'look at the settings of this part' }];
  }
}

const remedies: Readonly<Record<string, string>> = {
  database: 'check DATABASE_URL, that the server runs, and that the role owns its database',
  'master key': 'the database did not answer: mend that first',
  'object store':
    'check OBJECT_STORE_URL, S3_ENDPOINT and the access key; the bucket or folder must exist and be writable',
  'key store':
    'check KEY_STORE_URL, S3_ENDPOINT and the access key; the bucket or folder must exist and be writable',
  stores: 'the database, or both stores, did not answer: mend that first',
  buckets: "check S3_ENDPOINT and that the access key may read the buckets' settings",
  'audit anchors': 'check AUDIT_ANCHOR_URL, S3_ENDPOINT and the access key; it must be writable',
  'list of erasures': 'check ERASURE_LOG_URL, S3_ENDPOINT and the access key; it must be writable',
  SMS: 'check TWILIO_ACCOUNT_SID and TWILIO_AUTH_TOKEN',
  'identity provider':
    'check OIDC_ISSUER: its /.well-known/openid-configuration must answer and name that very issuer',
  mail: 'check SMTP_URL: host, port, user and password',
};

async function examineDatabase(ctx: Edges): Promise<Finding[]> {
  const part = 'database';
  const skewSeconds = Math.abs((await databaseTime(ctx.sql)).getTime() - Date.now()) / 1000;
  const findings: Finding[] = [{ part, severity: 'ok', what: 'answers', remedy: '' }];
  const pending = await pendingMigrations(ctx.sql);
  if (pending.length > 0) {
    return [
      ...findings,
      {
        part,
        severity: 'fail',
        what: `${pending.length} migrations are missing`,
        remedy: 'run sluice migrate',
      },
    ];
  }
  if (skewSeconds > 5) {
    findings.push({
      part,
      severity: 'warn',
      what: `its clock differs by ${Math.round(skewSeconds)} s`,
      remedy: 'synchronise both clocks (NTP)',
    });
  }
  const key = await findSigningKey(ctx.sql);
  findings.push(
    key === undefined
      ? { part, severity: 'fail', what: 'there is no signing key', remedy: 'run sluice migrate' }
      : { part, severity: 'ok', what: `proofs are signed with key ${key.id}`, remedy: '' },
  );
  findings.push(await examineSweep(ctx));
  return findings;
}

async function examineKeys(ctx: Edges): Promise<Finding[]> {
  const part = 'master key';
  const problem = await examineMasterKeys(ctx);
  if (problem !== undefined) {
    const remedy =
      'put the key of that id into MASTER_KEY, from where it is kept; nothing is sealed until then';
    return [{ part, code: 'master_key_wrong', severity: 'fail', what: problem, remedy }];
  }
  const what = `what is sealed opens; new things are sealed under ${ctx.masterKeys.current.id}`;
  return [{ part, code: 'master_key_right', severity: 'ok', what, remedy: '' }];
}

/** By the same measure as the service's own alarm. */
async function examineSweep(ctx: Edges): Promise<Finding> {
  const part = 'sweep';
  const facts = await findSweepFacts(ctx.sql);
  if (
    isSweepOverdue(facts, ctx.config.sweepOverdueMinutes) ||
    (facts.lastSweepAt === null && !facts.running)
  ) {
    const what =
      facts.lastSweepAt === null ? 'has never run' : `ended last at ${facts.lastSweepAt.toISOString()}`;
    return { part, severity: 'warn', what, remedy: 'look whether its timer runs (see deploy/)' };
  }
  const what = facts.running
    ? 'is at work'
    : `ended within the last ${ctx.config.sweepOverdueMinutes} minutes`;
  return { part, severity: 'ok', what, remedy: '' };
}

async function answers(part: string, location: string, check: Promise<void>): Promise<Finding[]> {
  await check;
  return [{ part, severity: 'ok', what: `${location} answers and may be used`, remedy: '' }];
}

async function examineBuckets(ctx: Edges): Promise<Finding[]> {
  const inspected = await ctx.inspectStores(true);
  return inspected.flatMap(({ store, findings }) =>
    findings.map((finding) => ({ part: store === 'objects' ? 'object store' : 'key store', ...finding })),
  );
}

async function examineSms(ctx: Edges): Promise<Finding[]> {
  if (ctx.config.sms.provider === 'outbox') {
    return [
      {
        part: 'SMS',
        severity: 'warn',
        what: 'nothing is sent: SMS_PROVIDER is outbox',
        remedy: 'set SMS_PROVIDER=twilio for real use',
      },
    ];
  }
  await ctx.sms.check();
  return [{ part: 'SMS', severity: 'ok', what: 'Twilio takes the credentials', remedy: '' }];
}

async function examineMail(ctx: Edges): Promise<Finding[]> {
  if (ctx.config.mail.provider === 'outbox') {
    return [
      {
        part: 'mail',
        severity: 'warn',
        what: 'nothing is sent: MAIL_PROVIDER is outbox',
        remedy: 'set SMTP_URL and MAIL_FROM for real use',
      },
    ];
  }
  await ctx.mail.check();
  return [{ part: 'mail', severity: 'ok', what: 'the mail server lets us in', remedy: '' }];
}

async function examineIdentity(ctx: Edges): Promise<Finding[]> {
  if (ctx.identity === undefined) return [];
  await ctx.identity.check();
  return [{ part: 'identity provider', severity: 'ok', what: 'describes itself', remedy: '' }];
}

/** Demands that a desk should make: off by default, so that plain calls suffice. */
function examinePolicies(ctx: Edges): Finding[] {
  const { requireAgreement, requireAuthorisedContact, secondApproval } = ctx.config.policy;
  const demands = [
    ['REQUIRE_AGREEMENT', requireAgreement, 'links are issued without a data-processing agreement in force'],
    ['REQUIRE_AUTHORISED_CONTACT', requireAuthorisedContact, 'links go to people whom nobody has authorised'],
    [
      'SECOND_APPROVAL',
      secondApproval,
      'a repeated download, or one outside working hours, needs no second person',
    ],
  ] as const;
  return demands
    .filter(([, on]) => !on)
    .map(([name, , what]) => ({
      part: 'policy',
      severity: 'warn',
      what: `${name} is off: ${what}`,
      remedy: `set ${name}=true`,
    }));
}
