// Several tickets of the list at once: what can be done to them, the attestations of those that are to be closed, and what became
// of each.
import type { VNode } from 'preact';
import { mayHandle, mayTake } from '../../domain/actor.js';
import type { Locale } from '../../domain/locale.js';
import type { TicketState } from '../../domain/ticket.js';
import type { ErrorCode } from '../../errors.js';
import { textsIn } from '../../locales/texts.js';
import { type Colleague, colleagueOptions } from './colleagues.js';
import { Choice, type DeskFacts, deskPage } from './desk-shell.js';
import { deskErrorText } from './error.js';
import { Check, Form } from './form.js';

/** The form that the boxes in the list's rows belong to. */
export const selectionForm = 'selected';

/** What can be done to several tickets. */
export type ActOnSelected = 'give' | 'queue' | 'take' | 'close';

/** What became of one of them. `reference` is unknown of what the reader may not see */
export interface Outcome {
  readonly ticketId: string;
  readonly reference: string | undefined;
  /** why it was not done */
  readonly refused: ErrorCode | undefined;
}

/** A ticket of those that are to be closed. */
export interface ClosingTicket {
  readonly ticket: {
    readonly id: string;
    readonly reference: string;
    readonly institution: string;
    readonly state: TicketState;
    readonly handlerId: string | null;
  };
  readonly undelivered: number;
}

const doneTexts: Readonly<Record<ActOnSelected, string>> = {
  give: 'done-handler-changed',
  queue: 'done-ticket-queued',
  take: 'done-ticket-taken',
  close: 'done-ticket-closed',
};

/** Below the list: what is done to those whose box is ticked. */
export function Selection(props: {
  readonly locale: Locale;
  readonly colleagues: readonly Colleague[];
}): VNode {
  const { locale, colleagues } = props;
  const say = textsIn(locale);
  return (
    <form class="acts" id={selectionForm} method="post" action="/desk/tickets/selected">
      <strong>{say('selected-acts')}</strong>
      <Choice id="agent" label={say('reassign-title')} options={colleagueOptions(colleagues)} />
      {(
        [
          ['give', 'reassign-submit'],
          ['take', 'selected-take'],
          ['queue', 'ticket-queue'],
          ['close', 'selected-close'],
        ] as const
      ).map(([act, text]) => (
        <button key={act} type="submit" class="quiet" name="act" value={act}>
          {say(text)}
        </button>
      ))}
    </form>
  );
}

/** Each ticket with its own attestation. What cannot be closed here says why. */
export function closeSelectedPage(facts: DeskFacts & { readonly tickets: readonly ClosingTicket[] }): string {
  const { locale, tickets } = facts;
  const say = textsIn(locale);
  return deskPage(facts, {
    ...{ title: say('selected-close'), here: '/desk/tickets' },
    children:
      tickets.length === 0 ? (
        <Nothing locale={locale} />
      ) : (
        <Form class="panel" action="/desk/tickets/close-selected">
          <p>{say('selected-close-intro')}</p>
          <input type="hidden" name="tickets" value={tickets.map(({ ticket }) => ticket.id).join(',')} />
          {tickets.map((each) => (
            <Attestation key={each.ticket.id} {...facts} {...each} />
          ))}
          <Check id="certificate" label={say('close-certificate')} />
          <div class="acts">
            <button type="submit" class="danger">
              {say('close-submit')}
            </button>
            <a class="button second" href="/desk/tickets">
              {say('ask-cancel')}
            </a>
          </div>
        </Form>
      ),
  });
}

function Attestation({ locale, agent, ticket, undelivered }: DeskFacts & ClosingTicket): VNode {
  const say = textsIn(locale);
  const id = `attest-${ticket.id}`;
  const why = whyNot(
    ticket.state === 'closed',
    mayTake(agent, ticket),
    mayHandle(agent, ticket),
    undelivered,
  );
  return (
    <fieldset>
      <legend>
        <a href={`/desk/tickets/${ticket.id}`}>{ticket.reference}</a>: {ticket.institution}
      </legend>
      {why === undefined ? (
        <div class="check">
          <input type="checkbox" id={id} name="attest" value={ticket.id} />
          <label for={id}>{say('close-attest')}</label>
        </div>
      ) : (
        <p class="caution">{deskErrorText(locale, why)}</p>
      )}
    </fieldset>
  );
}

function whyNot(
  closed: boolean,
  queued: boolean,
  handled: boolean,
  undelivered: number,
): ErrorCode | undefined {
  if (closed) return 'ticket_closed';
  if (queued) return 'ticket_unassigned';
  if (!handled) return 'forbidden';
  return undelivered > 0 ? 'undelivered_uploads' : undefined;
}

/** What became of each. */
export function selectedPage(
  facts: DeskFacts & { readonly act: ActOnSelected; readonly outcomes: readonly Outcome[] },
): string {
  const { locale, act, outcomes } = facts;
  const say = textsIn(locale);
  return deskPage(facts, {
    ...{ title: say('selected-title'), here: '/desk/tickets' },
    children: (
      <>
        {outcomes.length === 0 && <Nothing locale={locale} />}
        <dl class="facts">
          {outcomes.map(({ ticketId, reference, refused }) => (
            <div key={ticketId}>
              <dt>{reference === undefined ? '–' : <a href={`/desk/tickets/${ticketId}`}>{reference}</a>}</dt>
              <dd class={refused === undefined ? undefined : 'fault'}>
                {refused === undefined ? say(doneTexts[act]) : deskErrorText(locale, refused)}
              </dd>
            </div>
          ))}
        </dl>
        <p>
          <a class="button" href="/desk/tickets">
            {say('keys-list')}
          </a>
        </p>
      </>
    ),
  });
}

function Nothing({ locale }: { readonly locale: Locale }): VNode {
  return <p>{textsIn(locale)('selected-none')}</p>;
}
