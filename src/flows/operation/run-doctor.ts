// Every part of the configuration is tried against the real thing.
import type { Context } from '../../context/context.js';
import { examineMasterKeys } from '../steps/examine-master-keys.js';
import { examineAnchors } from './run-doctor/examine-anchors.js';
import { examineDatabase } from './run-doctor/examine-database.js';
import { examineErasures } from './run-doctor/examine-erasures.js';
import { examineRegisters } from './run-doctor/examine-registers.js';
import { examineRoom } from './run-doctor/examine-room.js';
import { examineStores } from './run-doctor/examine-stores.js';
import { explainFailure, type Tried } from './run-doctor/explain-failure.js';
import { type Finding, notTried } from './run-doctor/finding.js';

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

/**
 * Tries database, stores, SMS, mail and policies. Never throws: what throws is a finding. One cause is one finding: what needs
 * a part that is broken is not tried.
 */
export async function runDoctor(ctx: Edges): Promise<Finding[]> {
  const [database, objects, keys, ...others] = await Promise.all([
    tryDatabase(ctx),
    tryStore(ctx, 'objects'),
    tryStore(ctx, 'keys'),
    tryPart(smsServer, () => examineSms(ctx)),
    tryPart(mailServer, () => examineMail(ctx)),
    tryPart(provider, () => examineIdentity(ctx)),
  ]);
  const stores = [...objects, ...keys];
  const [withDatabase, withStores] = [database.usable, !stores.some(({ severity }) => severity === 'fail')];
  const needing = (part: string, needed: boolean, act: () => Promise<Finding[]>, setting = part) =>
    needed ? tryPart({ part, kind: 'other', setting }, act) : Promise.resolve([notTried(part)]);
  const parts = await Promise.all([
    needing('master key', withDatabase, () => examineKeys(ctx)),
    needing('stores', withDatabase, () => examineStores(ctx, withStores)),
    withStores ? needing('buckets', true, () => examineBuckets(ctx), 'S3_ENDPOINT') : [],
    needing('audit anchors', withDatabase, () => examineAnchors(ctx), 'AUDIT_ANCHOR_URL'),
    needing('list of erasures', withDatabase, () => examineErasures(ctx), 'ERASURE_LOG_URL'),
    needing('sub-processors', withDatabase, () => examineRegisters(ctx)),
  ]);
  // a store that is another one is empty, too
  const changed = parts.flat().some(({ code }) => code === 'stores_changed');
  const causes = stores.filter(({ code }) => !(changed && code === 'store_empty'));
  return [...database.findings, ...causes, ...parts.flat(), ...others.flat(), ...examinePolicies(ctx)];
}

const smsServer: Tried = { part: 'SMS', kind: 'sms', setting: 'TWILIO_API_URL' };
const mailServer: Tried = { part: 'mail', kind: 'mail', setting: 'SMTP_URL' };
const provider: Tried = { part: 'identity provider', kind: 'identity', setting: 'OIDC_ISSUER' };

async function tryPart(tried: Tried, act: () => Promise<Finding[]>): Promise<Finding[]> {
  try {
    return await act();
  } catch (error) {
    return [explainFailure(tried, error)];
  }
}

async function tryDatabase(ctx: Edges): Promise<{ findings: Finding[]; usable: boolean }> {
  try {
    return await examineDatabase(ctx);
  } catch (error) {
    const tried: Tried = { part: 'database', kind: 'database', setting: 'DATABASE_URL' };
    return { findings: [explainFailure(tried, error)], usable: false };
  }
}

/** Whether it answers, and how much room it has. */
async function tryStore(ctx: Edges, store: 'objects' | 'keys'): Promise<Finding[]> {
  const part = store === 'objects' ? 'object store' : 'key store';
  const { kind } = store === 'objects' ? ctx.config.objectStore : ctx.config.keyStore;
  const own = store === 'objects' ? 'OBJECT_STORE_URL' : 'KEY_STORE_URL';
  const tried: Tried =
    kind === 'file'
      ? { part, kind: 'folder', setting: own }
      : { part, kind: 'bucket', setting: `${own}, S3_ENDPOINT` };
  return await tryPart(tried, async () => {
    await ctx[store].check();
    const what = `${ctx[store].location} answers and may be used`;
    return [{ part, severity: 'ok', what, remedy: '' }, ...(await examineRoom(ctx, store))];
  });
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
