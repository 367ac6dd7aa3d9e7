// What a search in the chain finds, to take away. Recorded before the first row is given.
import type { Context } from '../../context/context.js';
import { type FoundEvent, searchAuditEvents } from '../../db/audit-search.js';
import type { Agent } from '../../domain/actor.js';
import { auditRowsExported } from '../../domain/page.js';
import { type AuditSearch, beginSearch } from './steps/begin-search.js';

const pageSize = 1000;

/** Pages of events, newest first; each is a query of its own, so whoever reads slowly holds no connection. @throws not_found */
export async function* exportAudit(
  ctx: Pick<Context, 'sql' | 'chain'>,
  agent: Agent,
  search: AuditSearch,
): AsyncGenerator<readonly FoundEvent[]> {
  const { filter } = await beginSearch(ctx, agent, search, 'exported');
  let before: number | undefined;
  for (let given = 0; given < auditRowsExported; given += pageSize) {
    const page = await searchAuditEvents(ctx.sql, filter, { before, limit: pageSize });
    yield page;
    if (page.length < pageSize) return;
    before = page.at(-1)?.seq;
  }
}
