// The data-protection officer reads the audit log.
import type { Context } from '../../context/context.js';
import { type AuditRow, appendAudit, readAuditEvents } from '../../db/audit-log.js';
import { type Agent, actorOf } from '../../domain/actor.js';

export type { AuditRow } from '../../db/audit-log.js';

/**
 * Entries in order, in pages. Reading is itself an entry, written before the first page is given.
 * @param filter `from` inclusive, `to` exclusive, UTC; `subject`: an id of whatever it was about or who did it
 */
export async function* readAudit(
  ctx: Pick<Context, 'sql' | 'chain'>,
  agent: Agent,
  filter: { from: Date | undefined; to: Date | undefined; subject: string | undefined },
): AsyncGenerator<readonly AuditRow[]> {
  await ctx.sql.begin(async (tx) => {
    await appendAudit(tx, ctx.chain, [
      {
        action: 'audit.read',
        actor: actorOf(agent),
        subject: {},
        facts: { entries: filter.subject ?? 'all' },
      },
    ]);
  });
  yield* readAuditEvents(ctx.sql, filter);
}
