// The texts of a language as a reader sees them: what Fluent writes by itself (variables, selectors) is left out.
import { readdirSync, readFileSync } from 'node:fs';
import { FluentResource } from '@fluent/bundle';
import type { Locale } from '../../src/domain/locale.js';

/** Every text of a language by its id, each form of a plural in it, with `…` in place of each variable. */
export function textsOf(locale: Locale): Map<string, string> {
  const folder = new URL(`../../src/locales/${locale}/`, import.meta.url);
  const files = readdirSync(folder).filter((name) => name.endsWith('.ftl'));
  const entries = files.flatMap(
    (name) => new FluentResource(readFileSync(new URL(name, folder), 'utf8')).body,
  );
  return new Map(entries.map(({ id, value }) => [id, written(value)]));
}

function written(part: unknown): string {
  if (typeof part === 'string') return part;
  if (Array.isArray(part)) return part.map(written).join('');
  if (typeof part !== 'object' || part === null) return '';
  if ('variants' in part && Array.isArray(part.variants)) {
    return part.variants.map(({ value }: { value: unknown }) => written(value)).join('\n');
  }
  return '…';
}

/** What is in texts without being a word of their language: addresses, paths, commands, names of files and settings. */
const noWords = [
  /`[^`]*`/g,
  /https?:\/\/\S*/g,
  /\/desk\S*/g,
  /[“„»«]sluice [^”“«»]*[”«»]/g,
  /(?:certutil|shasum) [^.]*/g,
  /\(sluice agent\)/g,
  /\S*[._]\p{L}\S*/gu,
  /\p{Lu}{2,}-\p{L}+/gu,
  /\d+(?:th|-)\S*/g,
];

/** The words of a language's texts, each once, but no abbreviations in capitals. */
export function wordsOf(locale: Locale): string[] {
  const plain = [...textsOf(locale).values()].map((text) =>
    noWords.reduce((rest, pattern) => rest.replace(pattern, ' '), text),
  );
  const words = plain.flatMap((text) => text.match(/\p{L}+(?:['’]\p{L}+)*/gu) ?? []);
  return [...new Set(words)].filter((word) => word.length > 1 && word !== word.toUpperCase()).sort();
}
