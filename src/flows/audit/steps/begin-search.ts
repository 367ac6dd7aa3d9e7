// A search in the chain begins: may this agent, what is searched for exactly, and a note of it in the chain.
import type { Context } from '../../../context/context.js';
import { appendAudit } from '../../../db/audit-log.js';
import { type AuditFilter, listAuditActions } from '../../../db/audit-search.js';
import { type Agent, actorOf } from '../../../domain/actor.js';
import { assertOfficer } from '../../steps/assert-officer.js';

/** As an address of a page says it: an action may be the beginning of several. */
export interface AuditSearch extends Omit<AuditFilter, 'actions'> {
  readonly action?: string | undefined;
}

/**
 * @param how `exported` for all rows; undefined for a page that needs no note of its own
 * @returns the filter, and every action that there is @throws not_found
 */
export async function beginSearch(
  ctx: Pick<Context, 'sql' | 'chain'>,
  agent: Agent,
  { action, ...rest }: AuditSearch,
  how: 'looked' | 'exported' | undefined,
): Promise<{ readonly filter: AuditFilter; readonly actions: readonly string[] }> {
  await assertOfficer(ctx, agent);
  const actions = await listAuditActions(ctx.sql);
  const wanted = action === undefined ? undefined : actions.filter((each) => each.startsWith(action));
  const filter: AuditFilter = { ...rest, actions: wanted };
  // which parts were asked for, never the words
  const parts = Object.entries(filter).flatMap(([name, value]) => (value === undefined ? [] : [name]));
  if (how !== undefined) {
    const facts = { entries: [how, ...parts].join(' ') };
    await ctx.sql.begin(async (tx) => {
      await appendAudit(tx, ctx.chain, [{ action: 'audit.read', actor: actorOf(agent), subject: {}, facts }]);
    });
  }
  return { filter, actions };
}
