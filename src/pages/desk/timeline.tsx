// The life of a ticket, drawn as a line: what happened, when, by whom.
import type { VNode } from 'preact';
import { type DownloadReason, downloadReasons } from '../../domain/download.js';
import type { Locale } from '../../domain/locale.js';
import { formatExactBytes } from '../../locales/formats.js';
import { reasonText, textsIn } from '../../locales/texts.js';
import { Moment } from '../layout/times.js';

/** One thing that happened, as the audit log has it. */
export interface TimelineEvent {
  readonly seq: number;
  readonly at: Date;
  readonly action: string;
  readonly actorKind: string;
  readonly actorId: string | null;
  readonly data: Readonly<Record<string, unknown>>;
  readonly note?: string | null;
}

/** What is told of, with its text; the rest of the log is for the data-protection officer. */
const told: Readonly<Record<string, string>> = {
  'ticket.opened': 'event-ticket-opened',
  'link_request.taken': 'event-link-request-taken',
  'ticket.reassigned': 'event-ticket-reassigned',
  'ticket.taken': 'event-ticket-taken',
  'ticket.queued': 'event-ticket-queued',
  'ticket.closed': 'event-ticket-closed',
  'ticket.close_requested': 'event-ticket-close-requested',
  'ticket.noted': 'event-ticket-noted',
  'ticket.held': 'event-ticket-held',
  'ticket.hold_lifted': 'event-ticket-released',
  'ticket.restricted': 'event-ticket-restricted',
  'ticket.restriction_lifted': 'event-ticket-unrestricted',
  'ticket.proposed': 'event-ticket-proposed',
  'ticket.viewed': 'event-ticket-viewed',
  'ticket.erased': 'event-ticket-erased',
  'link.issued': 'event-link-issued',
  'link.resent': 'event-link-resent',
  'link.told': 'event-link-told',
  'link.extended': 'event-link-extended',
  'link.reminded': 'event-link-reminded',
  'link.opened': 'event-link-opened',
  'link.locked': 'event-link-locked',
  'link.revoked': 'event-link-revoked',
  'link.expired': 'event-link-expired',
  'link.disowned': 'event-link-disowned',
  'agreement.overridden': 'event-agreement-overridden',
  'contact.verified': 'event-contact-verified',
  'upload.started': 'event-upload-started',
  'upload.stored': 'event-upload-stored',
  'upload.refused': 'event-upload-refused',
  'upload.withdrawn': 'event-upload-withdrawn',
  'upload.alarm': 'event-upload-alarm',
  'approval.asked': 'event-approval-asked',
  'approval.given': 'event-approval-given',
  'approval.refused': 'event-approval-refused',
  'download.started': 'event-download-started',
  'download.resumed': 'event-download-resumed',
  'download.completed': 'event-download-completed',
  'download.aborted': 'event-download-aborted',
  'download.confirmed': 'event-download-confirmed',
  'purge.completed': 'event-purge-completed',
  'purge.blocked': 'event-purge-blocked',
};

const messageTexts: Readonly<Record<string, string>> = {
  'mail delivered': 'event-mail-delivered',
  'mail undelivered': 'event-mail-failed',
  'sms delivered': 'event-sms-delivered',
  'sms undelivered': 'event-sms-failed',
  'sms failed': 'event-sms-failed',
};
const bad = /locked|refused|alarm|aborted|blocked|disowned|failed/;
const gone = /purge\.completed|erased/;

/** @param props `names`: what agents are called, by id */
export function Timeline(props: {
  readonly locale: Locale;
  readonly events: readonly TimelineEvent[];
  readonly names: ReadonlyMap<string, string>;
}): VNode {
  const { locale, events, names } = props;
  const say = textsIn(locale);
  const lines = events.flatMap((event) => {
    const id = textOf(event);
    return id === undefined ? [] : [{ event, id }];
  });
  return (
    <ol class="timeline">
      {lines.map(({ event, id }) => {
        const who = event.actorKind === 'agent' ? names.get(event.actorId ?? '') : undefined;
        const reason = downloadReasons.find((each): each is DownloadReason => each === event.data.reason);
        const mood = bad.test(`${event.action} ${id}`) ? 'bad' : gone.test(event.action) ? 'gone' : undefined;
        return (
          <li key={event.seq} data-key={event.seq} class={mood}>
            <strong>{say(id)}</strong>
            {typeof event.data.sent === 'number' &&
              ` (${say('event-bytes', { bytes: formatExactBytes(locale, event.data.sent) })})`}
            {who !== undefined && `, ${who}`}
            {typeof event.data.coverFor === 'string' &&
              ` (${say('event-as-cover', { name: names.get(event.data.coverFor) ?? '–' })})`}
            {reason !== undefined && `: ${reasonText(locale, reason)}`}
            <br />
            <span class="hint">
              <Moment locale={locale} time={event.at} />
            </span>
            {event.note != null && <p class="hint">{event.note}</p>}
          </li>
        );
      })}
    </ol>
  );
}

/** The id of the words for what happened, where the timeline tells of it. */
export function textOf(event: Pick<TimelineEvent, 'action' | 'data'>): string | undefined {
  // the reason stands with the authorisation
  if (event.action === 'download.authorised') return 'event-download-authorised';
  if (event.action === 'message.status')
    return messageTexts[`${String(event.data.kind)} ${String(event.data.state)}`];
  if (event.action === 'message.refused') return 'event-message-refused';
  if (event.action === 'link.revoked' && event.data.because === 'disowned') return 'event-link-closed';
  return told[event.action];
}
