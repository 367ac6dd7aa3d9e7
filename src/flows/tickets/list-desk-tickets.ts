// The desk's list: what needs attention comes first.
import type { Context } from '../../context/context.js';
import { type DeskTicketRow, listClosedDeskTickets, listLiveDeskTickets } from '../../db/desk-tickets.js';
import type { Agent } from '../../domain/actor.js';
import { type AttentionFilter, attentionsOf, type ListPlace } from '../../domain/attention.js';
import type { TicketState } from '../../domain/ticket.js';

export type { DeskTicketRow };

/** Tickets on one page. */
const pageSize = 50;

/** What the list may be limited to. `mine`: also for those who see all; `after`: where the page before ended */
export interface TicketSurvey {
  readonly state?: TicketState | undefined;
  readonly q?: string | undefined;
  readonly attention?: AttentionFilter | undefined;
  readonly mine?: boolean | undefined;
  readonly after?: ListPlace | undefined;
}

/**
 * One page. A handler's tickets are their own; a lead's and the data-protection officer's are all. The order is by what
 * happens, so a ticket may move to another page while somebody turns pages.
 * @returns `next`: the place where the next page begins, if there is one
 */
export async function listDeskTickets(
  ctx: Pick<Context, 'sql'>,
  agent: Agent,
  { state, q = '', attention, mine = false, after }: TicketSurvey,
): Promise<{ tickets: DeskTicketRow[]; next: ListPlace | undefined }> {
  const wanted = attentionsOf(attention);
  const filter = {
    handlerId: agent.role === 'handler' || mine ? agent.id : undefined,
    ...{ state, search: q.trim() === '' ? undefined : q.trim(), attentions: wanted, after },
  };
  const behindLive = after?.attention === 'closed' || wanted.every((each) => each === 'closed');
  const tickets = behindLive ? [] : await listLiveDeskTickets(ctx.sql, { ...filter, limit: pageSize + 1 });
  const left = pageSize + 1 - tickets.length;
  if (left > 0 && state !== 'open' && wanted.includes('closed'))
    tickets.push(...(await listClosedDeskTickets(ctx.sql, { ...filter, limit: left })));
  const page = tickets.slice(0, pageSize);
  return { tickets: page, next: tickets.length > pageSize ? page.at(-1) : undefined };
}
