// Who touched what (domain DC6): the chain, filtered, newest first. Looking is itself recorded.
import type { Context } from '../../context/context.js';
import { type FoundEvent, listAuditNames, searchAuditEvents } from '../../db/audit-search.js';
import type { Agent } from '../../domain/actor.js';
import { eventsOnPage, type Page, pageOf } from '../../domain/page.js';
import { type AuditSearch, beginSearch } from './steps/begin-search.js';

export type { FoundEvent } from '../../db/audit-search.js';
export type { AuditSearch } from './steps/begin-search.js';

/** A page, with what the filter's ids are called and the actions that there are. */
export interface AuditPage extends Page<FoundEvent, number> {
  readonly names: Readonly<Record<'tickets' | 'accounts' | 'people', string[]>>;
  readonly actions: readonly string[];
}

/** One page; the first one of a search is recorded. @param before the number of the last event of the page before @throws not_found */
export async function searchAudit(
  ctx: Pick<Context, 'sql' | 'chain'>,
  agent: Agent,
  search: AuditSearch,
  before: number | undefined,
): Promise<AuditPage> {
  const how = before === undefined ? 'looked' : undefined;
  const { filter, actions } = await beginSearch(ctx, agent, search, how);
  const found = await searchAuditEvents(ctx.sql, filter, { before, limit: eventsOnPage + 1 });
  const namesOf = async (kind: 'tickets' | 'accounts' | 'people') =>
    await listAuditNames(ctx.sql, kind, filter[kind] ?? []);
  const [tickets, accounts, people] = [
    await namesOf('tickets'),
    await namesOf('accounts'),
    await namesOf('people'),
  ];
  const page = pageOf(found, eventsOnPage, ({ seq }) => seq);
  return { ...page, names: { tickets, accounts, people }, actions };
}
