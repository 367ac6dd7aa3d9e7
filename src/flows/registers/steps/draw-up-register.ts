// The lines of a register as they are now.
import {
  accountsActivity,
  auditActivity,
  measures,
  supportActivity,
} from '../../../compliance/processing.js';
import type { Context } from '../../../context/context.js';
import type { Queryable } from '../../../db/connect.js';
import {
  listSubProcessors,
  readAccountsOfRegister,
  readAgreementsOfRegister,
  readAuthorisedOfRegister,
  readControllers,
  readTransfers,
} from '../../../db/registers.js';
import { isInEea } from '../../../domain/phone.js';
import type { RegisterCell, RegisterEntry, RegisterName, RegisterScope } from '../../../domain/register.js';
import { isInForce, processorOf } from '../../../domain/sub-processor.js';
import { SluiceError } from '../../../errors.js';
import { listUsedHosts } from '../../steps/list-used-hosts.js';

type Edges = Pick<Context, 'config'>;

/**
 * Draws it up. @param most lines at most
 * @throws register_too_long where there are more
 */
export async function drawUpRegister(
  tx: Queryable,
  ctx: Edges,
  asked: { readonly name: RegisterName; readonly scope: RegisterScope; readonly most: number },
): Promise<RegisterEntry[]> {
  const entries: RegisterEntry[] = [];
  for await (const entry of linesOf[asked.name](tx, ctx, asked.scope)) {
    if (entries.length >= asked.most)
      throw new SluiceError('register_too_long', `more than ${asked.most} lines`, {
        extras: { maxEntries: asked.most },
      });
    entries.push(entry);
  }
  return entries;
}

type Lines = AsyncIterable<RegisterEntry>;

const linesOf: Readonly<Record<RegisterName, (tx: Queryable, ctx: Edges, scope: RegisterScope) => Lines>> = {
  people: async function* (tx, _ctx, scope) {
    for (const rows of [readAccountsOfRegister, readAuthorisedOfRegister])
      for await (const row of rows(tx, scope)) yield cells(row);
  },
  transfers: async function* (tx, _ctx, scope) {
    for await (const { id: _id, ...row } of readTransfers(tx, scope)) yield cells(row);
  },
  agreements: async function* (tx, _ctx, scope) {
    for await (const row of readAgreementsOfRegister(tx, scope)) yield cells(row);
  },
  'sub-processors': subProcessorLines,
  processing: processingLines,
};

/** Times as RFC 3339; everything else is a cell as it is. */
function cells(row: object): RegisterEntry {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]: [string, RegisterCell | Date]) => [
      name,
      value instanceof Date ? value.toISOString() : value,
    ]),
  );
}

async function* subProcessorLines(tx: Queryable, ctx: Edges, scope: RegisterScope): Lines {
  const entries = await listSubProcessors(tx);
  const used = await listUsedHosts(tx, ctx);
  const today = dayOf(new Date());
  const [first, last] = [scope.from, scope.to].map((time) => time && dayOf(time));
  for (const entry of entries) {
    if (last !== undefined && entry.from >= last) continue;
    if (first !== undefined && entry.until !== null && entry.until < first) continue;
    const mine = used.filter(({ host }) => processorOf(host, entries, today)?.id === entry.id);
    yield { ...entry, used: mine.map(({ setting, host }) => `${setting}: ${host}`) };
  }
}

async function* processingLines(tx: Queryable, ctx: Edges, scope: RegisterScope): Lines {
  const { policy, auditAnchors, deskName, baseUrl } = ctx.config;
  const today = dayOf(new Date());
  const inForce = (await listSubProcessors(tx)).filter((entry) => isInForce(entry, today));
  const common = {
    recipients: inForce.map(({ name, service }) => `${name}: ${service}`),
    countries: inForce
      .filter(({ country }) => !isInEea(country))
      .map(({ name, country, safeguards }) => `${country}, ${name}: ${safeguards === '' ? '–' : safeguards}`),
    measures: measures({ policy, anchors: auditAnchors.length }),
  };
  for await (const { name, legalName, registration, address, privacyEmail, healthData } of readControllers(
    tx,
    scope,
  )) {
    const controller = [legalName ?? name, registration, address, privacyEmail].filter(Boolean).join(', ');
    const activity = supportActivity(policy, healthData);
    yield { article: 'art-30-2', activity: 'activity-support', controller, ...activity, ...common };
  }
  if (scope.institution !== undefined) return;
  const controller = deskName ?? baseUrl.host;
  const own = { article: 'art-30-1', controller };
  yield { ...own, activity: 'activity-accounts', ...accountsActivity(), ...common };
  yield { ...own, activity: 'activity-audit', ...auditActivity(), ...common };
}

const dayOf = (time: Date) => time.toISOString().slice(0, 10);
