// Who processes data for the desk is entered (domain AS5). An entry is never changed, it ends: what held when is part of
// the register.
import type { Context } from '../../context/context.js';
import { newId } from '../../crypto/tokens.js';
import { appendAudit } from '../../db/audit-log.js';
import { insertSubProcessor, type SubProcessorRow } from '../../db/registers.js';
import { type Agent, actorOf } from '../../domain/actor.js';
import { isDay } from '../../domain/institution.js';
import { readHost } from '../../domain/sub-processor.js';
import { SluiceError } from '../../errors.js';

/** What is entered. Days are `YYYY-MM-DD`, UTC; `country` ISO 3166-1 alpha-2 in either case; `hosts` by name. */
export type NewSubProcessor = Omit<SubProcessorRow, 'id'>;

/** Hosts of one entry, at most. */
const hostsAtMost = 20;

/** @returns its id @throws invalid_request naming the field */
export async function recordSubProcessor(
  ctx: Pick<Context, 'sql' | 'chain'>,
  agent: Agent,
  entry: NewSubProcessor,
): Promise<{ readonly id: string }> {
  const country = entry.country.trim().toUpperCase();
  const hosts = entry.hosts.map(readHost);
  const wrong = [
    ...(/^[A-Z]{2}$/.test(country) ? [] : ['country']),
    ...(hosts.length > hostsAtMost || hosts.includes(undefined) ? ['hosts'] : []),
    ...(isDay(entry.from) ? [] : ['from']),
    ...(entry.until === null || (isDay(entry.until) && entry.until >= entry.from) ? [] : ['until']),
  ];
  if (wrong.length > 0)
    throw new SluiceError('invalid_request', 'a field is wrong', { extras: { fields: wrong } });
  const id = newId();
  const known = [...new Set(hosts.filter((host) => host !== undefined))];
  await ctx.sql.begin(async (tx) => {
    await insertSubProcessor(tx, { ...entry, id, country, hosts: known, createdBy: agent.id });
    const facts = { subProcessorId: id };
    await appendAudit(tx, ctx.chain, [
      { action: 'sub_processor.added', actor: actorOf(agent), subject: {}, facts },
    ]);
  });
  return { id };
}
