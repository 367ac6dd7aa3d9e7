// What a letter is made of, before it becomes a mail in text and HTML.
import type { Locale } from '../domain/locale.js';
import { textsIn } from '../locales/texts.js';

export type Block =
  | { readonly kind: 'paragraph' | 'heading' | 'address'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] };

export interface Letter {
  readonly subject: string;
  readonly blocks: readonly Block[];
}

export type LetterWriter<Facts> = (locale: Locale, facts: Facts) => Letter;

/** A greeting and sentences, a paragraph each: for those who work here. */
export function operatorLetter(locale: Locale, subject: string, sentences: readonly string[]): Letter {
  const texts = [textsIn(locale)('mail-greeting'), ...sentences];
  return { subject, blocks: texts.map((text) => ({ kind: 'paragraph' as const, text })) };
}
