// The wording of every mail, as pure functions: facts in, text out.
// Nothing is sent from here, and no mail ever holds a password (MP4).
import type { ToldAlarm } from '../domain/alarm.js';
import type { Locale } from '../domain/locale.js';
import { formatBytes, formatTime } from '../locales/formats.js';
import { textsIn } from '../locales/texts.js';
import {
  type AbuseFacts,
  abuseLetter,
  type RoleFacts,
  roleLetter,
  type TokenFacts,
  tokenLetter,
} from './account-letters.js';
import { alarmTexts } from './alarm-texts.js';
import { type DeskMailFacts, deskLetters } from './desk-letters.js';
import { type Block, type Letter, type LetterWriter, oneLine, operatorLetter, wholeLine } from './letter.js';

interface TicketFacts {
  /** the helpdesk's own number of the ticket */
  readonly reference: string;
}
interface PurgeFacts extends TicketFacts {
  /** when the file will be destroyed, unless it is fetched */
  readonly purgeAt: Date;
}
interface WebhookFacts {
  /** what operators call the receiver */
  readonly name: string;
}
interface SweepFacts {
  /** when the last sweep ended; absent before the first */
  readonly lastSweepAt?: Date;
}
interface AlarmFacts {
  /** what is wrong with the service */
  readonly kind: ToldAlarm;
}
interface InvitationFacts {
  /** where the person sets the password; mail is its only channel */
  readonly url: string;
  readonly expiresAt: Date;
  readonly name?: string;
}
interface LinkFacts extends TicketFacts {
  /** the whole link; mail is its only channel */
  readonly url: string;
  readonly expiresAt: Date;
  readonly institution: string;
  readonly passwordBy: 'sms' | 'phone';
  readonly contactName?: string;
  /** what the desk asks for, in a line of its own */
  readonly request?: string;
  /** what the desk adds for the institution */
  readonly mailLines?: string;
}

interface ReceiptFacts extends TicketFacts {
  /** hex */
  readonly sha256: string;
  /** bytes */
  readonly size: number;
  readonly receivedAt: Date;
}

/** What each kind of mail must be told. `link`, `link-extended`, `link-ending`, `receipt`, `certificate` and `undelivered-warning-contact` go to the clinic, the rest to handlers. */
export interface MailFacts extends DeskMailFacts {
  readonly link: LinkFacts;
  readonly receipt: ReceiptFacts;
  readonly 'upload-stored': TicketFacts;
  readonly 'upload-withdrawn': TicketFacts;
  readonly 'link-disowned': TicketFacts;
  readonly 'link-locked': TicketFacts;
  readonly 'password-sms-failed': TicketFacts;
  readonly 'undelivered-warning-handler': PurgeFacts;
  readonly 'undelivered-warning-contact': PurgeFacts;
  readonly 'seal-alarm': TicketFacts;
  readonly 'close-requested': TicketFacts;
  readonly 'approval-asked': TicketFacts;
  readonly 'approval-given': TicketFacts;
  readonly 'approval-refused': TicketFacts;
  readonly certificate: TicketFacts & { readonly checkUrl: string };
  readonly invitation: InvitationFacts;
  readonly 'token-created': TokenFacts;
  readonly 'role-asked': RoleFacts;
  readonly 'role-given': RoleFacts;
  readonly 'abuse-reported': AbuseFacts;
  readonly 'webhook-given-up': WebhookFacts;
  readonly 'sweep-overdue': SweepFacts;
  readonly alarm: AlarmFacts;
}
export type MailKind = keyof MailFacts;

/** A mail ready to send; `text` and `html` say the same. */
export interface RenderedMail {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/**
 * Subject and both bodies of a mail. Line breaks and control characters of the facts never reach the subject.
 * @param deskName who writes to the clinic, where it has a name
 */
export function renderMail<K extends MailKind>(
  kind: K,
  locale: Locale,
  facts: MailFacts[K],
  deskName?: string,
): RenderedMail {
  const desk = toClinics.has(kind) ? oneLine(deskName ?? '') : '';
  const letter = letters[kind](locale, facts);
  const { subject, blocks } = desk === '' ? letter : signed(locale, kind, letter, desk);
  const say = textsIn(locale);
  const whole: Block[] = [...blocks, { kind: 'paragraph', text: say('mail-footer') }];
  return { subject: oneLine(subject), text: asText(whole), html: asHtml(locale, subject, whole) };
}

const toClinics: ReadonlySet<MailKind> = new Set<MailKind>([
  ...(['link', 'link-extended', 'link-ending', 'receipt'] as const),
  ...(['undelivered-warning-contact', 'certificate'] as const),
]);

/** Who writes stands in the subject and in the first sentence behind the greeting. */
function signed(locale: Locale, kind: MailKind, { subject, blocks }: Letter, desk: string): Letter {
  const say = textsIn(locale);
  const text = say(kind === 'link' ? 'mail-desk-asks' : 'mail-desk-writes', { desk });
  const [greeting, ...rest] = blocks;
  const sentence: Block = { kind: 'paragraph', text };
  return {
    subject: `${desk}: ${subject}`,
    blocks: [...(greeting === undefined ? [] : [greeting]), sentence, ...rest],
  };
}

const letters: { readonly [K in MailKind]: LetterWriter<MailFacts[K]> } = {
  link: linkLetter,
  receipt: receiptLetter,
  'upload-stored': shortLetter(
    'mail-upload-stored-subject',
    'mail-upload-stored-what',
    'mail-upload-stored-do',
  ),
  'upload-withdrawn': shortLetter(
    'mail-upload-withdrawn-subject',
    'mail-upload-withdrawn-what',
    'mail-upload-withdrawn-do',
  ),
  'link-disowned': shortLetter(
    'mail-link-disowned-subject',
    'mail-link-disowned-what',
    'mail-link-disowned-do',
  ),
  'link-locked': shortLetter('mail-link-locked-subject', 'mail-link-locked-what', 'mail-link-locked-do'),
  'password-sms-failed': shortLetter(
    'mail-password-sms-failed-subject',
    'mail-password-sms-failed-what',
    'mail-password-sms-failed-do',
  ),
  'undelivered-warning-handler': shortLetter(
    'mail-undelivered-handler-subject',
    'mail-undelivered-handler-what',
    'mail-undelivered-handler-do',
  ),
  'undelivered-warning-contact': shortLetter(
    'mail-undelivered-contact-subject',
    'mail-undelivered-contact-what',
    'mail-undelivered-contact-do',
  ),
  'seal-alarm': shortLetter('mail-seal-alarm-subject', 'mail-seal-alarm-what', 'mail-seal-alarm-do'),
  certificate: certificateLetter,
  'close-requested': shortLetter(
    'mail-close-requested-subject',
    'mail-close-requested-what',
    'mail-close-requested-do',
  ),
  'approval-asked': shortLetter(
    'mail-approval-asked-subject',
    'mail-approval-asked-what',
    'mail-approval-asked-do',
  ),
  'approval-given': shortLetter(
    'mail-approval-given-subject',
    'mail-approval-given-what',
    'mail-approval-given-do',
  ),
  'approval-refused': shortLetter(
    'mail-approval-refused-subject',
    'mail-approval-refused-what',
    'mail-approval-refused-do',
  ),
  invitation: invitationLetter,
  'token-created': tokenLetter,
  'role-asked': roleLetter('role-asked'),
  'role-given': roleLetter('role-given'),
  'abuse-reported': abuseLetter,
  'webhook-given-up': webhookLetter,
  'sweep-overdue': overdueLetter,
  alarm: alarmLetter,
  ...deskLetters,
};

/** A letter of two sentences, given by their text ids: what happened, and what to do. */
function shortLetter(
  subjectId: string,
  whatId: string,
  todoId: string,
): LetterWriter<TicketFacts & Partial<PurgeFacts>> {
  return (locale, { reference, purgeAt }) => {
    const say = textsIn(locale);
    const args = {
      reference: oneLine(reference),
      ...(purgeAt === undefined ? {} : { time: formatTime(locale, purgeAt) }),
    };
    return {
      subject: say(subjectId, args),
      blocks: [
        { kind: 'paragraph', text: say('mail-greeting') },
        { kind: 'paragraph', text: say(whatId, args) },
        { kind: 'paragraph', text: say(todoId) },
      ],
    };
  };
}

/** To operators: nothing has been destroyed for too long. */
function overdueLetter(locale: Locale, { lastSweepAt }: SweepFacts): Letter {
  const say = textsIn(locale);
  const since =
    lastSweepAt === undefined
      ? say('mail-sweep-never')
      : say('mail-sweep-since', { time: formatTime(locale, lastSweepAt) });
  return operatorLetter(locale, say('mail-sweep-subject'), [
    since,
    say('mail-sweep-what'),
    say('mail-sweep-do'),
  ]);
}

/** To operators: something else is wrong with the service itself. */
function alarmLetter(locale: Locale, { kind }: AlarmFacts): Letter {
  const say = textsIn(locale);
  const [subject, what, todo] = alarmTexts[kind];
  return operatorLetter(locale, say(subject), [say(what), say(todo)]);
}

/** To operators: a receiver of webhooks has not answered for days. */
function webhookLetter(locale: Locale, facts: WebhookFacts): Letter {
  const say = textsIn(locale);
  const name = oneLine(facts.name);
  const sentences = [say('mail-webhook-what', { name }), say('mail-webhook-do')];
  return operatorLetter(locale, say('mail-webhook-subject', { name }), sentences);
}

/** Opens an account at the desk, or gives it a new password. */
function invitationLetter(locale: Locale, facts: InvitationFacts): Letter {
  const say = textsIn(locale);
  const name = oneLine(facts.name ?? '');
  return {
    subject: say('mail-invitation-subject'),
    blocks: [
      { kind: 'paragraph', text: name === '' ? say('mail-greeting') : say('mail-greeting-name', { name }) },
      { kind: 'paragraph', text: say('mail-invitation-intro') },
      { kind: 'address', text: facts.url },
      { kind: 'paragraph', text: say('mail-invitation-once', { time: formatTime(locale, facts.expiresAt) }) },
      { kind: 'paragraph', text: say('mail-invitation-unasked') },
    ],
  };
}

/** The one letter that carries the link: how to use it, how to prepare, how never to send (MP4, MP5, MP8). */
function linkLetter(locale: Locale, facts: LinkFacts): Letter {
  const say = textsIn(locale);
  const reference = oneLine(facts.reference);
  const name = oneLine(facts.contactName ?? '');
  const passwordBy =
    facts.passwordBy === 'sms' ? say('mail-link-password-sms') : say('mail-link-password-phone');
  return {
    subject: say('mail-link-subject', { reference }),
    blocks: [
      { kind: 'paragraph', text: name === '' ? say('mail-greeting') : say('mail-greeting-name', { name }) },
      {
        kind: 'paragraph',
        text: say('mail-link-intro', { reference, institution: oneLine(facts.institution) }),
      },
      ...(facts.request === undefined
        ? []
        : [
            {
              kind: 'paragraph' as const,
              text: say('mail-link-request', { request: wholeLine(facts.request) }),
            },
          ]),
      ...(facts.mailLines === undefined
        ? []
        : [{ kind: 'paragraph' as const, text: wholeLine(facts.mailLines) }]),
      { kind: 'address', text: facts.url },
      { kind: 'paragraph', text: say('mail-link-once', { time: formatTime(locale, facts.expiresAt) }) },
      { kind: 'paragraph', text: `${passwordBy} ${say('mail-link-password-never')}` },
      { kind: 'heading', text: say('mail-link-prepare-title') },
      {
        kind: 'list',
        items: [say('mail-link-prepare-zip'), say('mail-link-prepare-names'), say('mail-link-prepare-phone')],
      },
      { kind: 'heading', text: say('never-title') },
      { kind: 'list', items: [say('never-mail'), say('never-hosts'), say('never-messengers')] },
      { kind: 'heading', text: say('mail-link-unasked-title') },
      { kind: 'paragraph', text: say('mail-link-unasked') },
      { kind: 'paragraph', text: say('mail-link-unasked-close') },
      { kind: 'address', text: `${facts.url}/not-me` },
    ],
  };
}

/** The proof of sending, without contents: what arrived, and when (MP6: and that it can be watched). */
function receiptLetter(locale: Locale, facts: ReceiptFacts): Letter {
  const say = textsIn(locale);
  const reference = oneLine(facts.reference);
  const time = formatTime(locale, facts.receivedAt);
  const size = formatBytes(locale, facts.size);
  const paragraphs = [
    say('mail-greeting'),
    say('mail-receipt-what', { reference }),
    say('mail-receipt-facts', { time, size, sha256: facts.sha256 }),
    say('mail-receipt-do'),
    say('mail-receipt-not-me'),
  ];
  return {
    subject: say('mail-receipt-subject', { reference }),
    blocks: paragraphs.map((text) => ({ kind: 'paragraph' as const, text })),
  };
}

/** What goes with the certificate of destruction, before the address that it goes to is forgotten too. */
function certificateLetter(locale: Locale, facts: MailFacts['certificate']): Letter {
  const say = textsIn(locale);
  const reference = oneLine(facts.reference);
  return {
    subject: say('mail-certificate-subject', { reference }),
    blocks: [
      { kind: 'paragraph', text: say('mail-greeting') },
      { kind: 'paragraph', text: say('mail-certificate-what', { reference }) },
      { kind: 'paragraph', text: say('mail-certificate-files') },
      { kind: 'paragraph', text: say('mail-certificate-check') },
      { kind: 'address', text: facts.checkUrl },
      { kind: 'paragraph', text: say('mail-certificate-erased') },
    ],
  };
}

function asText(blocks: readonly Block[]): string {
  const paragraphs = blocks.map((block) =>
    block.kind === 'list' ? block.items.map((item) => `- ${item}`).join('\n') : block.text,
  );
  return `${paragraphs.join('\n\n')}\n`;
}

/** Nothing is loaded from anywhere and nothing is counted: a mail that can be read offline tells nobody it was read. */
function asHtml(locale: Locale, subject: string, blocks: readonly Block[]): string {
  const body = blocks.map(blockAsHtml).join('\n');
  return [
    '<!doctype html>',
    `<html lang="${locale}">`,
    `<head><meta charset="utf-8"><title>${escapeHtml(oneLine(subject))}</title></head>`,
    `<body>\n${body}\n</body>`,
    '</html>\n',
  ].join('\n');
}

function blockAsHtml(block: Block): string {
  if (block.kind === 'list') {
    return `<ul>\n${block.items.map((item) => `<li>${escapeHtml(item)}</li>`).join('\n')}\n</ul>`;
  }
  const text = escapeHtml(block.text);
  if (block.kind === 'heading') return `<h2>${text}</h2>`;
  // Only a web address becomes clickable, whatever stands where one should.
  if (block.kind === 'address' && /^https?:\/\//.test(block.text))
    return `<p><a href="${text}">${text}</a></p>`;
  return `<p>${text}</p>`;
}

const htmlEscapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => htmlEscapes[character] ?? '');
}
