// One ticket: its life, its links, its files, and how it ends.
import { mayAssign, mayHandle, mayTake } from '../../domain/actor.js';
import type { LifeStep } from '../../domain/link-life.js';
import { textsIn } from '../../locales/texts.js';
import { Fact } from '../layout/layout.js';
import { Moment } from '../layout/times.js';
import { type Colleague, colleagueOptions } from './colleagues.js';
import { ActButton, Choice, type DeskFacts, deskPage, Field } from './desk-shell.js';
import { Form, type FormError } from './form.js';
import { LinkLife } from './link-life.js';
import { Live } from './live.js';
import { type Known, LinkFields, type LinkForm } from './new-ticket.js';
import { Closing, Proof } from './ticket-closing.js';
import { Opening, opensOn, type UploadCard, UploadPanel } from './ticket-files.js';
import { type LinkCard, LinkPanel } from './ticket-links.js';
import { type MarkFacts, Marks } from './ticket-marks.js';
import { Timeline, type TimelineEvent } from './timeline.js';

/** Everything the page shows. */
export interface TicketFacts extends DeskFacts {
  readonly ticket: {
    readonly id: string;
    readonly reference: string;
    readonly institution: string;
    readonly subject: string | null;
    readonly state: 'open' | 'closed';
    /** null: in the team's queue */
    readonly handlerId: string | null;
    readonly heldAt: Date | null;
    readonly restrictedAt: Date | null;
    readonly closeRequestedAt: Date | null;
    readonly closedAt: Date | null;
  };
  readonly links: readonly LinkCard[];
  /** the stages of each link's life, by its id */
  readonly lives: readonly { readonly id: string; readonly steps: readonly LifeStep[] }[];
  readonly uploads: readonly UploadCard[];
  /** newest first */
  readonly events: readonly TimelineEvent[];
  /** whether there are more than are shown; of events, where the next page begins */
  readonly more: { readonly links: boolean; readonly uploads: boolean; readonly events: number | null };
  /** the page of events that is shown; absent: the newest */
  readonly eventsBefore?: number | undefined;
  readonly colleagues: readonly Colleague[];
  /** what the reader may do about holds and restrictions, and what is proposed */
  readonly marks: MarkFacts;
  readonly known: Known;
  readonly form: LinkForm;
  readonly once: string;
  /** somebody waits for a lead's approval of a download, and the reader is one */
  readonly decidable?: boolean;
  readonly error?: FormError | undefined;
}

/** What the parts of the page are drawn from. */
interface Drawn extends TicketFacts {
  readonly names: ReadonlyMap<string, string>;
  /** whether the reader may act on the ticket now */
  readonly open: boolean;
  /** whether anything may be fetched or sent now */
  readonly sends: boolean;
}

/** The ticket's page. */
export function ticketPage(facts: TicketFacts): string {
  const { locale, agent, ticket, links, uploads, colleagues, error } = facts;
  const drawn: Drawn = {
    ...facts,
    names: new Map(colleagues.map(({ id, name }) => [id, name ?? ''])),
    open: ticket.state === 'open' && mayHandle(agent, ticket),
    sends: ticket.state === 'open' && mayHandle(agent, ticket) && ticket.restrictedAt === null,
  };
  const before = facts.eventsBefore === undefined ? '' : `?before=${facts.eventsBefore}`;
  return deskPage(facts, {
    ...{ title: `${ticket.reference}: ${ticket.institution}`, here: '/desk/tickets', error },
    children: (
      <Live
        locale={locale}
        from={`/desk/tickets/${ticket.id}/live`}
        state={`/desk/tickets/${ticket.id}/state${before}`}
      >
        <Summary {...drawn} />
        <Lives {...drawn} />
        <div class="sides">
          <div>
            {ticket.state === 'closed' && <Proof locale={locale} ticketId={ticket.id} uploads={uploads} />}
            <Files {...drawn} />
            <Links {...drawn} />
            {drawn.open && <Closing locale={locale} ticketId={ticket.id} uploads={uploads} links={links} />}
            {ticket.state === 'open' && mayAssign(agent, ticket) && <Reassignment {...drawn} />}
            <Marks {...drawn} />
          </div>
          <Activity {...drawn} />
        </div>
      </Live>
    ),
  });
}

function Summary({ locale, agent, ticket, names }: Drawn) {
  const say = textsIn(locale);
  return (
    <>
      <dl class="facts">
        {ticket.subject !== null && <Fact name={say('ticket-subject')}>{ticket.subject}</Fact>}
        <Fact name={say('ticket-handler')}>
          {ticket.handlerId === null ? say('ticket-unassigned') : (names.get(ticket.handlerId) ?? '')}
        </Fact>
        {ticket.heldAt !== null && (
          <Fact name={say('ticket-held')}>
            <Moment locale={locale} time={ticket.heldAt} />
          </Fact>
        )}
        {ticket.closedAt !== null && (
          <Fact name={say('attention-closed')}>
            <Moment locale={locale} time={ticket.closedAt} />
          </Fact>
        )}
      </dl>
      {ticket.restrictedAt !== null && (
        <p class="caution">
          {say('restricted-since')} <Moment locale={locale} time={ticket.restrictedAt} />
        </p>
      )}
      {ticket.state === 'open' && mayTake(agent, ticket) && (
        <div class="panel">
          <p>{say('ticket-unassigned-hint')}</p>
          <ActButton action={`/desk/tickets/${ticket.id}/take`} label={say('ticket-take')} />
        </div>
      )}
      {ticket.closeRequestedAt !== null && ticket.closedAt === null && (
        <p class="caution">{say('close-requested')}</p>
      )}
    </>
  );
}

function Files({ locale, uploads, more, decidable, sends: open }: Drawn) {
  const say = textsIn(locale);
  return (
    <section id="files">
      <h2>{say('files-title')}</h2>
      {decidable === true && (
        <p class="caution">
          <a href="/desk/approvals">{say('event-approval-asked')}</a>
        </p>
      )}
      {uploads.length === 0 && <p>{say('files-none')}</p>}
      {more.uploads && <p class="hint">{say('ticket-older-hidden')}</p>}
      {uploads.map((upload) => (
        <UploadPanel key={upload.id} locale={locale} upload={upload} open={open} />
      ))}
      {open && uploads.some(opensOn) && (
        <details>
          <summary>{say('open-title')}</summary>
          <Opening locale={locale} />
        </details>
      )}
    </section>
  );
}

function Links(facts: Drawn) {
  const { locale, ticket, links, more, open, sends, error, once } = facts;
  const say = textsIn(locale);
  return (
    <section id="links">
      <h2>{say('links-title')}</h2>
      {more.links && <p class="hint">{say('ticket-older-hidden')}</p>}
      {links.map((link) => (
        <LinkPanel key={link.id} locale={locale} link={link} open={open} />
      ))}
      {sends && (
        <details open={links.length === 0 || error !== undefined}>
          <summary>{say('link-another')}</summary>
          <Form action={`/desk/tickets/${ticket.id}/links`}>
            <input type="hidden" name="once" value={once} />
            <LinkFields {...facts} />
            <button type="submit">{say('link-issue')}</button>
          </Form>
        </details>
      )}
    </section>
  );
}

function Reassignment({ locale, ticket, colleagues }: Drawn) {
  const say = textsIn(locale);
  return (
    <section class="panel">
      <h2>{say('reassign-title')}</h2>
      <Form action={`/desk/tickets/${ticket.id}/handler`}>
        <Choice
          id="agent"
          label={say('ticket-handler')}
          value={ticket.handlerId ?? undefined}
          options={colleagueOptions(colleagues)}
        />
        <button type="submit" class="quiet">
          {say('reassign-submit')}
        </button>
      </Form>
      {ticket.handlerId !== null && (
        <ActButton action={`/desk/tickets/${ticket.id}/queue`} label={say('ticket-queue')} />
      )}
    </section>
  );
}

function Activity({ locale, ticket, events, eventsBefore, more, names, open }: Drawn) {
  const say = textsIn(locale);
  return (
    <section id="life">
      <h2>{say('timeline-title')}</h2>
      {open && (
        <details>
          <summary>{say('note-add')}</summary>
          <Form action={`/desk/tickets/${ticket.id}/notes`}>
            <Field
              id="note-text"
              name="note"
              label={say('note-label')}
              hint={say('note-hint')}
              maxLength={1000}
            />
            <button type="submit" class="quiet">
              {say('note-submit')}
            </button>
          </Form>
        </details>
      )}
      <Timeline locale={locale} events={events} names={names} />
      {(eventsBefore !== undefined || more.events !== null) && (
        <nav class="pager" aria-label={say('timeline-title')}>
          {eventsBefore !== undefined && (
            <a href={`/desk/tickets/${ticket.id}#life`}>{say('ticket-newest')}</a>
          )}{' '}
          {more.events !== null && (
            <a href={`/desk/tickets/${ticket.id}?before=${more.events}#life`} rel="next">
              {say('ticket-older')}
            </a>
          )}
        </nav>
      )}
    </section>
  );
}

/** Where each link and its file is. Whose it is need be said only where there are several. */
function Lives({ locale, lives, links, names }: Drawn) {
  const say = textsIn(locale);
  if (lives.length === 0) return null;
  const nameOf = (id: string) => links.find((link) => link.id === id)?.contact.name ?? say('contact-erased');
  return (
    <section id="lives">
      <h2>{say('life-title')}</h2>
      {lives.map(({ id, steps }) => (
        <div key={id} data-key={id}>
          {lives.length > 1 && <h3>{nameOf(id)}</h3>}
          <LinkLife {...{ locale, steps, names }} label={say('life-of', { name: nameOf(id) })} />
        </div>
      ))}
    </section>
  );
}
