// The list of tickets: what needs attention stands first.

import type { VNode } from 'preact';
import {
  type Attention,
  type AttentionFilter,
  attentionFilters,
  type ListPlace,
  type TicketSort,
  type Whose,
  writePlace,
  writeSort,
} from '../../domain/attention.js';
import type { Locale } from '../../domain/locale.js';
import type { TicketState } from '../../domain/ticket.js';
import { textsIn } from '../../locales/texts.js';
import { useTimes } from '../layout/times.js';
import type { Colleague } from './colleagues.js';
import { Covering, type CoverLine } from './cover.js';
import { Choice, type DeskFacts, deskPage, Field } from './desk-shell.js';
import { Live } from './live.js';
import { Selection, selectionForm } from './selected.js';

/** What each kind of attention is called. */
export const attentionTexts: Readonly<Record<Attention, string>> = {
  arrived: 'attention-arrived',
  blocked: 'attention-blocked',
  unattended: 'attention-unattended',
  close_requested: 'attention-close-requested',
  undelivered: 'attention-undelivered',
  locked: 'attention-locked',
  expiring: 'attention-expiring',
  waiting: 'attention-waiting',
  none: 'attention-none',
  closed: 'attention-closed',
};

const filterTexts: Readonly<Record<AttentionFilter, string>> = { ...attentionTexts, urgent: 'list-urgent' };

const moods: Readonly<Partial<Record<Attention, string>>> = {
  arrived: 'good first',
  blocked: 'urgent first',
  unattended: 'urgent first',
  undelivered: 'urgent first',
  locked: 'urgent first',
  close_requested: 'soon',
  expiring: 'soon',
};

/** A ticket in the list. */
export interface TicketLine {
  readonly id: string;
  readonly reference: string;
  readonly institution: string;
  readonly handlerId: string | null;
  readonly handlerName: string | null;
  readonly createdAt: Date;
  readonly heldAt: Date | null;
  readonly restrictedAt: Date | null;
  readonly attention: Attention;
  readonly since: Date | null;
}

/** What the list is limited to. */
export interface TicketFilters {
  readonly q: string;
  readonly state: TicketState | undefined;
  readonly attention: AttentionFilter | undefined;
  readonly whose: Whose | undefined;
  /** absent: by attention */
  readonly sort: TicketSort | undefined;
  readonly place: ListPlace | undefined;
}

/** The list, with its search. @param facts `next`, `previous`: where those pages begin, if there are any */
export function ticketsPage(
  facts: DeskFacts &
    TicketFilters & {
      readonly tickets: readonly TicketLine[];
      readonly next: ListPlace | undefined;
      readonly previous: ListPlace | undefined;
      /** how many tickets are in the team's queue */
      readonly unassigned: number;
      readonly total: { readonly count: number; readonly more: boolean };
      /** for whom the reader covers now */
      readonly covering: readonly CoverLine[];
      /** to whom selected tickets may be given; nobody for those who only look */
      readonly colleagues: readonly Colleague[];
      /** whether downloads may need approval, which is asked for and given elsewhere */
      readonly approvals?: boolean;
      /** open requests for a link; undefined: they cannot be made */
      readonly asked?: number | undefined;
    },
): string {
  const { locale, agent, tickets, total, unassigned } = facts;
  const say = textsIn(locale);
  const mayOpen = agent.role === 'handler' || agent.role === 'lead';
  return deskPage(facts, {
    ...{ title: say('desk-tickets'), here: '/desk/tickets' },
    action: mayOpen && (
      <a class="button" href="/desk/tickets/new">
        {say('ticket-new')}
      </a>
    ),
    children: (
      <>
        {mayOpen && facts.approvals === true && (
          <p>
            <a href="/desk/approvals">{say('approvals-title')}</a>
          </p>
        )}
        {mayOpen && facts.asked !== undefined && (
          <p>
            <a href="/desk/link-requests">{say('asked-count', { count: facts.asked })}</a>
          </p>
        )}
        <Covering locale={locale} covers={facts.covering} />
        <Filters {...facts} />
        <Live
          locale={locale}
          from="/desk/tickets/live"
          state={`/desk/tickets/state?${addressOf(facts, facts.place)}`}
        >
          {unassigned > 0 && facts.whose !== 'unassigned' && (
            <p>
              <a href="/desk/tickets?whose=unassigned&state=open">
                {say('queue-count', { count: unassigned })}
              </a>
            </p>
          )}
          {tickets.length === 0 ? (
            <p>{say('ticket-none')}</p>
          ) : (
            <>
              <p class="hint">{say(total.more ? 'list-total-more' : 'list-total', { count: total.count })}</p>
              <Lines {...facts} selectable={mayOpen} />
              {mayOpen && <Selection locale={locale} colleagues={facts.colleagues} />}
            </>
          )}
          <Pages {...facts} />
        </Live>
      </>
    ),
  });
}

/** The way to the other pages of the list. */
function Pages(
  facts: DeskFacts &
    TicketFilters & { readonly next: ListPlace | undefined; readonly previous: ListPlace | undefined },
): VNode | null {
  const { locale, place, next, previous } = facts;
  const say = textsIn(locale);
  const ways = [
    { rel: 'first', text: 'list-first', shown: place !== undefined, to: undefined },
    { rel: 'prev', text: 'list-previous', shown: previous !== undefined, to: previous },
    { rel: 'next', text: 'list-next', shown: next !== undefined, to: next },
  ].filter(({ shown }) => shown);
  if (ways.length === 0) return null;
  return (
    <nav class="pager" aria-label={say('list-pages')}>
      {ways.map(({ rel, text, to }) => (
        <a key={rel} href={`/desk/tickets?${addressOf(facts, to)}`} rel={rel}>
          {say(text)}
        </a>
      ))}
    </nav>
  );
}

/** The filters and the order as an address carries them, and where the page begins. */
function addressOf({ q, state, attention, whose, sort }: TicketFilters, place?: ListPlace): string {
  const query = {
    ...{ q, state, attention, whose, sort: sort && writeSort(sort) },
    ...(place && { [place.direction]: writePlace(place) }),
  };
  return new URLSearchParams(
    Object.entries(query).flatMap(([name, value]) => (value ? [[name, value]] : [])),
  ).toString();
}

/** The head of a column by which the list can be sorted: upward, then downward, then by attention again. */
function Sortable(
  props: TicketFilters & {
    readonly by: TicketSort['by'];
    readonly class?: string;
    readonly children: string;
  },
): VNode {
  const { sort, by, children } = props;
  const own = sort?.by === by ? sort : undefined;
  const next = own === undefined ? { by, descending: by === 'opened' } : turned(own);
  const marks = { ascending: ' ▲', descending: ' ▼' };
  const order = own && (own.descending ? 'descending' : 'ascending');
  return (
    <th scope="col" class={props.class} aria-sort={order}>
      <a href={`/desk/tickets?${addressOf({ ...props, sort: next })}`}>{children}</a>
      {order !== undefined && <span aria-hidden="true">{marks[order]}</span>}
    </th>
  );
}

/** The order after this one; behind the second comes attention. Days begin with the newest. */
function turned({ by, descending }: TicketSort): TicketSort | undefined {
  return descending === (by === 'opened') ? { by, descending: !descending } : undefined;
}

function Filters({ locale, agent, q, state, attention, whose, sort }: DeskFacts & TicketFilters): VNode {
  const say = textsIn(locale);
  return (
    <form class="filters" method="get" action="/desk/tickets">
      <Field id="q" label={say('ticket-search')} type="search" value={q} required={false} />
      <Choice
        id="attention"
        label={say('ticket-attention')}
        value={attention ?? ''}
        options={[
          ['', say('list-anything')],
          ...attentionFilters.map((each) => [each, say(filterTexts[each])] as const),
        ]}
      />
      <Choice
        id="state"
        label={say('list-state')}
        value={state ?? ''}
        options={[
          ['', say('list-all')],
          ['open', say('list-open')],
          ['closed', say('list-closed')],
        ]}
      />
      <Choice
        id="whose"
        label={say('list-whose')}
        value={whose ?? ''}
        options={[
          ...(agent.role === 'handler'
            ? ([['', say('list-mine')]] as const)
            : ([
                ['', say('list-team')],
                ['mine', say('list-mine')],
              ] as const)),
          ['unassigned', say('list-unassigned')],
        ]}
      />
      {sort !== undefined && <input type="hidden" name="sort" value={writeSort(sort)} />}
      <button type="submit" class="quiet">
        {say('ticket-find')}
      </button>
    </form>
  );
}

function Lines(
  facts: DeskFacts &
    TicketFilters & { readonly tickets: readonly TicketLine[]; readonly selectable: boolean },
): VNode {
  const { locale, tickets, selectable } = facts;
  const say = textsIn(locale);
  const times = useTimes(locale);
  return (
    <div class="table">
      <table class="tickets">
        <caption class="visually-hidden">{say('desk-tickets')}</caption>
        <thead>
          <tr>
            {selectable && (
              <td>
                <span class="visually-hidden">{say('select-column')}</span>
              </td>
            )}
            <Sortable {...facts} by="reference">
              {say('ticket-reference')}
            </Sortable>
            <Sortable {...facts} by="institution">
              {say('ticket-institution')}
            </Sortable>
            <th scope="col">{say('ticket-attention')}</th>
            <th scope="col" class="less">
              {say('ticket-handler')}
            </th>
            <Sortable {...facts} by="opened" class="less">
              {say('ticket-opened')}
            </Sortable>
          </tr>
        </thead>
        <tbody>
          {tickets.map((ticket) => (
            <tr key={ticket.id} data-key={ticket.id}>
              {selectable && (
                <td>
                  <input
                    type="checkbox"
                    id={`select-${ticket.id}`}
                    name="ticket"
                    value={ticket.id}
                    form={selectionForm}
                    aria-label={say('select-ticket', { reference: ticket.reference })}
                  />
                </td>
              )}
              <th scope="row">
                <a href={`/desk/tickets/${ticket.id}`}>{ticket.reference}</a>
              </th>
              <td>{ticket.institution}</td>
              <td>
                <span class={`mark ${moods[ticket.attention] ?? ''}`}>
                  {say(attentionTexts[ticket.attention])}
                </span>{' '}
                {ticket.restrictedAt !== null && <span class="mark urgent">{say('ticket-restricted')}</span>}{' '}
                {ticket.heldAt !== null && <span class="mark">{say('ticket-held')}</span>}{' '}
                {ticket.since !== null && <Since locale={locale} ticket={ticket} time={ticket.since} />}
              </td>
              <td class="less">{ticket.handlerId === null ? say('list-unassigned') : ticket.handlerName}</td>
              <td class="less">
                <time dateTime={ticket.createdAt.toISOString()} title={times.exact(ticket.createdAt)}>
                  {times.day(ticket.createdAt)}
                </time>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Since when a file waits or the ticket is closed; until when a link works. */
function Since(props: { readonly locale: Locale; readonly ticket: TicketLine; readonly time: Date }): VNode {
  const { locale, ticket, time } = props;
  const times = useTimes(locale);
  const ends = ['undelivered', 'locked', 'expiring', 'waiting'].includes(ticket.attention);
  return (
    <time class="hint" dateTime={time.toISOString()} title={times.exact(time)}>
      {textsIn(locale)(ends ? 'list-until' : 'list-since', { time: times.short(time) })}
    </time>
  );
}
