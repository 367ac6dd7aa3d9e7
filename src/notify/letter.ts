// What a letter is made of, before it becomes a mail in text and HTML. No words of its own, and no HTML.
import type { Locale } from '../domain/locale.js';
import { textsIn } from '../locales/texts.js';

/** A piece of a letter. */
export type Block =
  | { readonly kind: 'paragraph' | 'heading' | 'address'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] };

/** A letter before it is a mail. */
export interface Letter {
  readonly subject: string;
  readonly blocks: readonly Block[];
}

/** Facts in, letter out. */
export type LetterWriter<Facts> = (locale: Locale, facts: Facts) => Letter;

/** A helpdesk's reference or a name is not longer; what is, is cut, so that it cannot push the rest out of sight. */
const maxFactChars = 120;

/** One line without control, format or unassigned characters: nothing in it can start a header or reorder the text. */
export function oneLine(fact: string): string {
  return [...wholeLine(fact)].slice(0, maxFactChars).join('').trim();
}

/** The same at its whole length, for what is bounded where it is given. */
export function wholeLine(fact: string): string {
  return fact.replace(/[\p{C}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();
}

/** A greeting and sentences, a paragraph each: for those who work here. */
export function operatorLetter(locale: Locale, subject: string, sentences: readonly string[]): Letter {
  const texts = [textsIn(locale)('mail-greeting'), ...sentences];
  return { subject, blocks: texts.map((text) => ({ kind: 'paragraph' as const, text })) };
}
