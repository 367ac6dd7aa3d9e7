// The list of tickets: what needs attention stands first.
import { type Attention, attentions } from '../domain/attention.js';
import { textsIn } from '../locales/texts.js';
import { Choice, type DeskFacts, deskPage, Field } from './desk-shell.js';
import { Moment } from './layout.js';
import { Live, liveScripts } from './live.js';

/** What each kind of attention is called. */
export const attentionTexts: Readonly<Record<Attention, string>> = {
  arrived: 'attention-arrived',
  blocked: 'attention-blocked',
  close_requested: 'attention-close-requested',
  undelivered: 'attention-undelivered',
  locked: 'attention-locked',
  expiring: 'attention-expiring',
  waiting: 'attention-waiting',
  none: 'attention-none',
  closed: 'attention-closed',
};

const moods: Readonly<Partial<Record<Attention, string>>> = {
  arrived: 'good',
  blocked: 'urgent',
  undelivered: 'urgent',
  locked: 'urgent',
  close_requested: 'soon',
  expiring: 'soon',
};

/** A ticket in the list. */
export interface TicketLine {
  readonly id: string;
  readonly reference: string;
  readonly institution: string;
  readonly handlerName: string | null;
  readonly createdAt: Date;
  readonly heldAt: Date | null;
  readonly attention: Attention;
  readonly since: Date | null;
}

/** The list, with its search. */
export function ticketsPage(
  facts: DeskFacts & {
    readonly tickets: readonly TicketLine[];
    readonly q: string;
    readonly attention: Attention | undefined;
  },
): string {
  const { locale, agent, tickets, q, attention } = facts;
  const say = textsIn(locale);
  const query = new URLSearchParams({ q, ...(attention !== undefined && { attention }) });
  const mayOpen = agent.role === 'handler' || agent.role === 'lead';
  return deskPage(facts, {
    ...{ title: say('desk-tickets'), here: '/desk/tickets' },
    scripts: liveScripts,
    children: (
      <>
        {mayOpen && (
          <p>
            <a class="button" href="/desk/tickets/new">
              {say('ticket-new')}
            </a>
          </p>
        )}
        <form class="filters" method="get" action="/desk/tickets">
          <Field id="q" label={say('ticket-search')} type="search" value={q} required={false} />
          <Choice
            id="attention"
            label={say('ticket-show')}
            value={attention ?? ''}
            options={[
              ['', say('ticket-all')],
              ...attentions.map((each) => [each, say(attentionTexts[each])] as const),
            ]}
          />
          <button type="submit" class="quiet">
            {say('ticket-find')}
          </button>
        </form>
        <Live locale={locale} from="/desk/tickets/live" state={`/desk/tickets/state?${query}`}>
          {tickets.length === 0 ? (
            <p>{say('ticket-none')}</p>
          ) : (
            <div class="table">
              <table>
                <caption class="visually-hidden">{say('desk-tickets')}</caption>
                <thead>
                  <tr>
                    <th scope="col">{say('ticket-reference')}</th>
                    <th scope="col">{say('ticket-institution')}</th>
                    <th scope="col">{say('ticket-attention')}</th>
                    <th scope="col">{say('ticket-handler')}</th>
                    <th scope="col">{say('ticket-opened')}</th>
                  </tr>
                </thead>
                <tbody>
                  {tickets.map((ticket) => (
                    <tr key={ticket.id} data-key={ticket.id}>
                      <th scope="row">
                        <a href={`/desk/tickets/${ticket.id}`}>{ticket.reference}</a>
                      </th>
                      <td>{ticket.institution}</td>
                      <td>
                        <span class={`mark ${moods[ticket.attention] ?? ''}`}>
                          {say(attentionTexts[ticket.attention])}
                        </span>{' '}
                        {ticket.heldAt !== null && <span class="mark">{say('ticket-held')}</span>}{' '}
                        {ticket.since !== null && <Moment locale={locale} time={ticket.since} />}
                      </td>
                      <td>{ticket.handlerName}</td>
                      <td>
                        <Moment locale={locale} time={ticket.createdAt} />
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          )}
        </Live>
      </>
    ),
  });
}
