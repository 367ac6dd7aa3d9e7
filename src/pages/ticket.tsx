// One ticket: its life, its links, its files, and how it ends.
import type { VNode } from 'preact';
import type { Role } from '../domain/actor.js';
import { downloadReasons } from '../domain/download.js';
import { type LinkState, maxResends } from '../domain/link.js';
import type { Locale } from '../domain/locale.js';
import type { UploadState } from '../domain/upload.js';
import { formatBytes } from '../locales/formats.js';
import { reasonText, textsIn } from '../locales/texts.js';
import { ActButton, Choice, type DeskFacts, deskPage, Field } from './desk-shell.js';
import { Fact, Moment, type PageError } from './layout.js';
import { type Known, LinkFields, type LinkForm } from './tickets.js';
import { Timeline, type TimelineEvent } from './timeline.js';

const linkStateTexts: Readonly<Record<LinkState, string>> = {
  issued: 'link-issued',
  opened: 'link-opened',
  used: 'link-used',
  expired: 'link-expired',
  revoked: 'link-revoked',
  locked: 'link-locked',
};
const uploadStateTexts: Readonly<Record<UploadState, string>> = {
  receiving: 'upload-receiving',
  stored: 'upload-stored',
  delivered: 'upload-delivered',
  purging: 'upload-purging',
  purged: 'upload-purged',
  rejected: 'upload-rejected',
};
const messageStateTexts: Readonly<Record<string, string>> = {
  queued: 'message-queued',
  sending: 'message-queued',
  sent: 'message-sent',
  delivered: 'message-delivered',
  undelivered: 'message-failed',
  failed: 'message-failed',
  canceled: 'message-canceled',
};

/** A link as the page shows it. */
export interface LinkCard {
  readonly id: string;
  readonly state: LinkState;
  readonly contact: {
    readonly name: string | null;
    readonly email: string | null;
    readonly phone: string | null;
  };
  readonly passwordBy: 'sms' | 'phone';
  readonly sms: string | null;
  readonly mail: string | null;
  readonly expiresAt: Date;
  readonly resends: number;
}

/** A file as the page shows it. `confirmable`: the reader's own completed download that was not confirmed yet */
export interface UploadCard {
  readonly id: string;
  readonly state: UploadState;
  readonly sizeBytes: number | null;
  readonly sha256: string | null;
  readonly storedAt: Date | null;
  readonly confirmable: string | undefined;
}

/** Everything the page shows. */
export interface TicketFacts extends DeskFacts {
  readonly ticket: {
    readonly id: string;
    readonly reference: string;
    readonly institution: string;
    readonly subject: string | null;
    readonly state: 'open' | 'closed';
    readonly handlerId: string;
    readonly heldAt: Date | null;
    readonly closeRequestedAt: Date | null;
    readonly closedAt: Date | null;
  };
  readonly links: readonly LinkCard[];
  readonly uploads: readonly UploadCard[];
  readonly events: readonly TimelineEvent[];
  readonly colleagues: readonly { readonly id: string; readonly name: string | null; readonly role: Role }[];
  readonly known: Known;
  readonly form: LinkForm;
  readonly once: string;
  readonly error?: PageError | undefined;
}

/** The ticket's page. */
export function ticketPage(facts: TicketFacts): string {
  const { locale, agent, ticket, links, uploads, colleagues, error } = facts;
  const say = textsIn(locale);
  const names = new Map(colleagues.map(({ id, name }) => [id, name ?? '']));
  const handles = agent.role === 'lead' || (agent.role === 'handler' && ticket.handlerId === agent.id);
  const open = ticket.state === 'open' && handles;
  return deskPage(facts, {
    ...{ title: `${ticket.reference}: ${ticket.institution}`, here: '/desk/tickets', error },
    children: (
      <>
        <dl class="facts">
          {ticket.subject !== null && <Fact name={say('ticket-subject')}>{ticket.subject}</Fact>}
          <Fact name={say('ticket-handler')}>{names.get(ticket.handlerId) ?? ''}</Fact>
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
        {ticket.closeRequestedAt !== null && ticket.closedAt === null && (
          <p class="caution">{say('close-requested')}</p>
        )}
        <section id="files">
          <h2>{say('files-title')}</h2>
          {uploads.length === 0 && <p>{say('files-none')}</p>}
          {uploads.map((upload) => (
            <File key={upload.id} locale={locale} upload={upload} open={open} />
          ))}
        </section>
        <section id="links">
          <h2>{say('links-title')}</h2>
          {links.map((link) => (
            <LinkPanel key={link.id} locale={locale} link={link} open={open} />
          ))}
          {open && (
            <details open={links.length === 0 || error !== undefined}>
              <summary>{say('link-another')}</summary>
              <form method="post" action={`/desk/tickets/${ticket.id}/links`}>
                <input type="hidden" name="once" value={facts.once} />
                <LinkFields {...facts} />
                <button type="submit">{say('link-issue')}</button>
              </form>
            </details>
          )}
        </section>
        <section id="life">
          <h2>{say('timeline-title')}</h2>
          <Timeline locale={locale} events={facts.events} names={names} />
        </section>
        {open && <Closing locale={locale} facts={facts} />}
        {agent.role === 'lead' && ticket.state === 'open' && (
          <section class="panel">
            <h2>{say('reassign-title')}</h2>
            <form method="post" action={`/desk/tickets/${ticket.id}/handler`}>
              <Choice
                id="agent"
                label={say('ticket-handler')}
                value={ticket.handlerId}
                options={colleagues
                  .filter(({ role }) => role === 'handler' || role === 'lead')
                  .map(({ id, name }) => [id, name ?? ''] as const)}
              />
              <button type="submit" class="quiet">
                {say('reassign-submit')}
              </button>
            </form>
          </section>
        )}
        {ticket.state === 'closed' && <Proof locale={locale} ticketId={ticket.id} uploads={uploads} />}
      </>
    ),
  });
}

function LinkPanel(props: {
  readonly locale: Locale;
  readonly link: LinkCard;
  readonly open: boolean;
}): VNode {
  const { locale, link, open } = props;
  const say = textsIn(locale);
  const about = link.contact.name ?? '';
  const live = ['issued', 'opened', 'locked'].includes(link.state);
  const message = (state: string) => say(messageStateTexts[state] ?? 'message-queued');
  return (
    <article class="panel">
      <h3>
        {link.contact.name ?? say('contact-erased')}{' '}
        <span class={`mark ${link.state === 'locked' ? 'urgent' : live ? 'soon' : ''}`}>
          {say(linkStateTexts[link.state])}
        </span>
      </h3>
      <dl class="facts">
        {link.contact.email !== null && <Fact name={say('contact-email')}>{link.contact.email}</Fact>}
        {link.contact.phone !== null && <Fact name={say('contact-phone')}>{link.contact.phone}</Fact>}
        <Fact name={say('link-ends')}>
          <Moment locale={locale} time={link.expiresAt} />
        </Fact>
        {link.mail !== null && <Fact name={say('link-mail')}>{message(link.mail)}</Fact>}
        {link.sms !== null && <Fact name={say('link-sms')}>{message(link.sms)}</Fact>}
      </dl>
      {open && live && (
        <div class="acts">
          {link.state !== 'locked' && link.resends < maxResends && (
            <ActButton action={`/desk/links/${link.id}/resend`} label={say('link-resend')} about={about} />
          )}
          {link.state !== 'locked' && (
            <ActButton action={`/desk/links/${link.id}/extend`} label={say('link-extend')} about={about} />
          )}
          <ActButton
            action={`/desk/links/${link.id}/revoke`}
            label={say('link-revoke')}
            about={about}
            danger
          />
        </div>
      )}
    </article>
  );
}

function File(props: {
  readonly locale: Locale;
  readonly upload: UploadCard;
  readonly open: boolean;
}): VNode {
  const { locale, upload, open } = props;
  const say = textsIn(locale);
  const fetchable = open && (upload.state === 'stored' || upload.state === 'delivered');
  const waits = upload.state === 'stored' || upload.state === 'purged';
  return (
    <article class="panel">
      <h3>
        {upload.sizeBytes === null ? '' : formatBytes(locale, upload.sizeBytes)}{' '}
        <span class={`mark ${waits ? 'good' : ''}`}>{say(uploadStateTexts[upload.state])}</span>
      </h3>
      <dl class="facts">
        {upload.storedAt !== null && (
          <Fact name={say('file-received')}>
            <Moment locale={locale} time={upload.storedAt} />
          </Fact>
        )}
        {upload.sha256 !== null && (
          <Fact name="SHA-256">
            <code>{upload.sha256}</code>
          </Fact>
        )}
      </dl>
      {fetchable && (
        <form method="post" action={`/desk/uploads/${upload.id}/downloads`}>
          <div class="columns">
            <Choice
              id={`reason-${upload.id}`}
              name="reason"
              label={say('download-reason')}
              options={downloadReasons.map((reason) => [reason, reasonText(locale, reason)])}
            />
            <Field
              id={`note-${upload.id}`}
              name="note"
              label={say('download-note')}
              maxLength={1000}
              required={false}
            />
          </div>
          <button type="submit">{say('download-submit')}</button>
        </form>
      )}
      {upload.confirmable !== undefined && fetchable && (
        <form method="post" action={`/desk/downloads/${upload.confirmable}/confirm`}>
          <h4>{say('confirm-title')}</h4>
          <p class="hint">{say('confirm-intro')}</p>
          <Field
            id={`sha256-${upload.id}`}
            name="sha256"
            label={say('confirm-sha256')}
            maxLength={64}
            hint={say('confirm-hint')}
          />
          <button type="submit">{say('confirm-submit')}</button>
        </form>
      )}
    </article>
  );
}

/** What closing destroys, what was not fetched, and the attestation. */
function Closing({ locale, facts }: { readonly locale: Locale; readonly facts: TicketFacts }): VNode {
  const say = textsIn(locale);
  const { ticket, uploads, links } = facts;
  const kept = uploads.filter(({ state }) => state === 'stored' || state === 'delivered');
  const unfetched = kept.filter(({ state }) => state === 'stored');
  const live = links.filter(({ state }) => ['issued', 'opened', 'locked'].includes(state));
  return (
    <section class="panel" id="closing">
      <h2>{say('close-title')}</h2>
      <p>{say('close-destroys')}</p>
      <ul>
        <li>{say('close-files', { files: kept.length })}</li>
        <li>{say('close-links', { links: live.length })}</li>
        <li>{say('close-people')}</li>
      </ul>
      <form method="post" action={`/desk/tickets/${ticket.id}/close`}>
        {unfetched.length > 0 && (
          <>
            <p class="caution">{say('close-unfetched', { files: unfetched.length })}</p>
            <Field id="discard" label={say('close-discard')} maxLength={1000} required={false} />
          </>
        )}
        <div class="check">
          <input type="checkbox" id="attest" name="attest" value="yes" required />
          <label for="attest">{say('close-attest')}</label>
        </div>
        <div class="check">
          <input type="checkbox" id="certificate" name="certificate" value="yes" />
          <label for="certificate">{say('close-certificate')}</label>
        </div>
        <button type="submit" class="danger">
          {say('close-submit')}
        </button>
      </form>
    </section>
  );
}

/** After closing: what is gone, and what waits for the next sweep. */
function Proof(props: {
  readonly locale: Locale;
  readonly ticketId: string;
  readonly uploads: readonly UploadCard[];
}): VNode {
  const { locale, ticketId, uploads } = props;
  const say = textsIn(locale);
  const left = uploads.filter(({ state }) => !['purged', 'rejected'].includes(state));
  return (
    <section class="panel" id="proof">
      <h2>{say('proof-title')}</h2>
      <p class={left.length === 0 ? 'success' : 'caution'}>
        {left.length === 0 ? say('proof-done') : say('proof-pending', { files: left.length })}
      </p>
      {left.length === 0 && uploads.some(({ state }) => state === 'purged') && (
        <p>
          <a href={`/api/v1/tickets/${ticketId}/certificate.pdf`}>{say('proof-certificate')}</a>
        </p>
      )}
    </section>
  );
}

/** One authorised download: fetch it, then say whether what was saved is right. */
export function downloadPage(
  facts: DeskFacts & { readonly ticketId: string; readonly downloadId: string; readonly expiresAt: Date },
): string {
  const { locale, ticketId, downloadId, expiresAt } = facts;
  const say = textsIn(locale);
  return deskPage(facts, {
    ...{ title: say('download-title'), here: '/desk/tickets' },
    children: (
      <>
        <section class="panel">
          <p>
            {say('download-once')} <Moment locale={locale} time={expiresAt} />
          </p>
          <p>
            <a class="button" href={`/api/v1/downloads/${downloadId}/content`} download>
              {say('download-fetch')}
            </a>
          </p>
          <p class="hint">{say('download-care')}</p>
        </section>
        <p>
          <a href={`/desk/tickets/${ticketId}`}>{say('issued-on')}</a>
        </p>
      </>
    ),
  });
}
