// The desk's list: what needs attention comes first.
import type { Context } from '../../context/context.js';
import {
  countDeskTickets,
  type DeskTicketFilter,
  type DeskTicketRow,
  listClosedDeskTickets,
  listLiveDeskTickets,
  listSortedDeskTickets,
} from '../../db/desk-tickets.js';
import { countUnassigned } from '../../db/tickets.js';
import { type Agent, workedBy } from '../../domain/actor.js';
import {
  type AttentionFilter,
  attentionsOf,
  type ListPlace,
  type TicketSort,
  type Whose,
} from '../../domain/attention.js';
import type { TicketState } from '../../domain/ticket.js';

export type { DeskTicketRow };

/** Tickets on one page. */
const pageSize = 50;

/** Beyond so many the list says "more than". */
const countedAtMost = 1000;

/** What the list may be limited to. `place`: where the page before ended */
export interface TicketSurvey {
  readonly state?: TicketState | undefined;
  readonly q?: string | undefined;
  readonly attention?: AttentionFilter | undefined;
  readonly whose?: Whose | undefined;
  /** absent: by attention */
  readonly sort?: TicketSort | undefined;
  readonly place?: ListPlace | undefined;
}

/** A page of the list. */
export interface TicketSurveyed {
  readonly tickets: DeskTicketRow[];
  /** where the next and the previous page begin, if there is one */
  readonly next: ListPlace | undefined;
  readonly previous: ListPlace | undefined;
  /** how many the filters find, on all pages; `more`: at least as many */
  readonly total: { readonly count: number; readonly more: boolean };
  /** how many open tickets are in the team's queue */
  readonly unassigned: number;
}

/**
 * One page. A handler's tickets are their own; a lead's and the data-protection officer's are all. The order is by what
 * happens, so a ticket may move to another page while somebody turns pages.
 */
export async function listDeskTickets(
  ctx: Pick<Context, 'sql'>,
  agent: Agent,
  { state, q = '', attention, whose, sort, place }: TicketSurvey,
): Promise<TicketSurveyed> {
  const filter = {
    handlers: handlersOf(agent, whose),
    ...{ state, search: q.trim() === '' ? undefined : q.trim(), attentions: attentionsOf(attention), place },
  };
  const limit = pageSize + 1;
  const found = await (sort === undefined
    ? listByAttention(ctx, { ...filter, limit })
    : listSortedDeskTickets(ctx.sql, { ...filter, limit, sort }));
  const counted = await countDeskTickets(ctx.sql, filter, countedAtMost + 1);
  const back = place?.direction === 'before';
  const tickets = found.slice(0, pageSize);
  if (back) tickets.reverse();
  const more = found.length > pageSize;
  const [first, last] = [tickets.at(0), tickets.at(-1)];
  return {
    tickets,
    next: last && (back || more) ? { ...last, direction: 'after' } : undefined,
    previous: first && (back ? more : place !== undefined) ? { ...first, direction: 'before' } : undefined,
    total: { count: Math.min(counted, countedAtMost), more: counted > countedAtMost },
    unassigned: await countUnassigned(ctx.sql),
  };
}

/** Whose tickets are looked through. */
function handlersOf(agent: Agent, whose: Whose | undefined): DeskTicketFilter['handlers'] {
  if (whose === 'unassigned') return null;
  return agent.role === 'handler' || whose === 'mine' ? workedBy(agent) : undefined;
}

/** Live ones, and behind them closed ones; `before` a place the other way round. */
async function listByAttention(
  { sql }: Pick<Context, 'sql'>,
  filter: DeskTicketFilter,
): Promise<DeskTicketRow[]> {
  const { place, limit, attentions: wanted, state } = filter;
  const amongClosed = place?.attention === 'closed';
  const live = async (most: number) =>
    wanted.every((each) => each === 'closed')
      ? []
      : await listLiveDeskTickets(sql, { ...filter, limit: most });
  const closed = async (most: number) =>
    most > 0 && state !== 'open' && wanted.includes('closed')
      ? await listClosedDeskTickets(sql, { ...filter, limit: most })
      : [];
  if (place?.direction === 'before') {
    const near = amongClosed ? await closed(limit) : [];
    return near.length === limit ? near : [...near, ...(await live(limit - near.length))];
  }
  const near = amongClosed ? [] : await live(limit);
  return [...near, ...(await closed(limit - near.length))];
}
