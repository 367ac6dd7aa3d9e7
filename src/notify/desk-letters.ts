// Letters about messages that did not arrive, about a link's time, and about tickets that change hands.
import type { Locale } from '../domain/locale.js';
import { formatTime } from '../locales/formats.js';
import { textsIn } from '../locales/texts.js';
import { type Block, type Letter, type LetterWriter, oneLine } from './letter.js';

interface LostMailFacts {
  readonly reference: string;
  /** the template of the mail that did not arrive */
  readonly about: string;
}
interface LinkTimeFacts {
  readonly reference: string;
  readonly institution: string;
  /** when the mail with the link was written */
  readonly sentAt: Date;
  readonly expiresAt: Date;
  readonly contactName?: string;
}
interface CountFacts {
  readonly count: number;
}

/** What these letters must be told. Neither link nor password is among it: each has one way only. */
export interface DeskMailFacts {
  readonly 'mail-not-delivered': LostMailFacts;
  readonly 'notice-not-delivered': { readonly reference: string };
  readonly 'link-extended': LinkTimeFacts;
  readonly 'link-ending': LinkTimeFacts;
  readonly 'tickets-given': CountFacts;
  readonly 'tickets-left': CountFacts;
}

const paragraphs = (...texts: readonly string[]): Block[] =>
  texts.map((text) => ({ kind: 'paragraph' as const, text }));

/** What a mail to a contact was about, as its handler is told. */
const lostTexts: Readonly<Record<string, string>> = {
  receipt: 'mail-lost-receipt',
  'undelivered-warning-contact': 'mail-lost-warning',
  certificate: 'mail-lost-certificate',
  'link-extended': 'mail-lost-extended',
  'link-ending': 'mail-lost-ending',
};

function lostMailLetter(locale: Locale, facts: LostMailFacts): Letter {
  const say = textsIn(locale);
  const reference = oneLine(facts.reference);
  const texts =
    facts.about === 'link'
      ? [say('mail-lost-link', { reference }), say('mail-lost-link-do')]
      : [
          say('mail-lost-other', { reference, what: say(lostTexts[facts.about] ?? 'mail-lost-something') }),
          say('mail-lost-other-do'),
        ];
  return {
    subject: say('mail-lost-subject', { reference }),
    blocks: paragraphs(say('mail-greeting'), ...texts),
  };
}

function lostNoticeLetter(locale: Locale, facts: { readonly reference: string }): Letter {
  const say = textsIn(locale);
  const reference = oneLine(facts.reference);
  const texts = [
    say('mail-greeting'),
    say('mail-notice-lost-what', { reference }),
    say('mail-notice-lost-do'),
  ];
  return { subject: say('mail-notice-lost-subject', { reference }), blocks: paragraphs(...texts) };
}

/** The clinic is told until when its link works; in which mail the link is, it must look up itself. */
function linkTimeLetter(subjectId: string, whatId: string): LetterWriter<LinkTimeFacts> {
  return (locale, facts) => {
    const say = textsIn(locale);
    const reference = oneLine(facts.reference);
    const institution = oneLine(facts.institution);
    const name = oneLine(facts.contactName ?? '');
    const time = formatTime(locale, facts.expiresAt);
    return {
      subject: say(subjectId, { reference }),
      blocks: paragraphs(
        name === '' ? say('mail-greeting') : say('mail-greeting-name', { name }),
        say(whatId, { reference, institution, time }),
        say('mail-link-where', { sent: formatTime(locale, facts.sentAt) }),
        say('mail-link-more-time'),
      ),
    };
  };
}

function countLetter(subjectId: string, whatId: string, todoId: string): LetterWriter<CountFacts> {
  return (locale, { count }) => {
    const say = textsIn(locale);
    const texts = [say('mail-greeting'), say(whatId, { count }), say(todoId)];
    return { subject: say(subjectId), blocks: paragraphs(...texts) };
  };
}

/** The writers of these letters. */
export const deskLetters: { readonly [K in keyof DeskMailFacts]: LetterWriter<DeskMailFacts[K]> } = {
  'mail-not-delivered': lostMailLetter,
  'notice-not-delivered': lostNoticeLetter,
  'link-extended': linkTimeLetter('mail-link-extended-subject', 'mail-link-extended-what'),
  'link-ending': linkTimeLetter('mail-link-ending-subject', 'mail-link-ending-what'),
  'tickets-given': countLetter(
    'mail-tickets-given-subject',
    'mail-tickets-given-what',
    'mail-tickets-given-do',
  ),
  'tickets-left': countLetter('mail-tickets-left-subject', 'mail-tickets-left-what', 'mail-tickets-left-do'),
};
