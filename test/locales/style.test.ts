// The page of style is read, and the texts are held against it: one word for one thing, and none of those that readers stumbled over.
import { readFileSync } from 'node:fs';
import t from 'tap';
import { type Locale, locales } from '../../src/domain/locale.js';
import { textsOf } from './text-words.js';

const page = readFileSync(new URL('../../docs/style-of-texts.md', import.meta.url), 'utf8');

/** The rows of the table under a heading, without its head. */
function rowsUnder(heading: string): string[][] {
  const part = page.split(/^## /m).find((section) => section.startsWith(`${heading}\n`)) ?? '';
  const lines = part.split('\n').filter((line) => line.startsWith('|'));
  return lines.slice(2).map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

const escaped = (words: string) => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A term as the page writes it, in any of its forms: behind the dot any ending may stand. */
function formsOf(term: string): RegExp {
  const words = term.split(' ').map((word) => {
    const [stem = '', ending] = word.split('·');
    return `${escaped(stem)}${ending === undefined ? '' : '\\p{L}*'}`;
  });
  return new RegExp(`(?<!\\p{L})${words.join('\\s+')}(?!\\p{L})`, 'iu');
}

const terms = rowsUnder('Terms');
const unused = new Map(
  rowsUnder('Words that are not used').map(([locale = '', words = '']) => [locale, words.split('; ')]),
);

t.test('the page of style has its tables', async (t) => {
  t.ok(terms.length >= 30, `${terms.length} terms`);
  t.same(
    terms.filter((row) => row.length !== locales.length + 1),
    [],
  );
  t.same([...unused.keys()].sort(), [...locales].sort());
});

for (const locale of locales) {
  const texts = [...textsOf(locale)];

  t.test(`${locale} uses every term of the page of style`, async (t) => {
    const column = (['en', 'pl', 'sl', 'nb', 'hu'] satisfies Locale[]).indexOf(locale) + 1;
    const missing = terms.filter((row) => !texts.some(([, text]) => formsOf(row[column] ?? '').test(text)));
    t.same(
      missing.map((row) => row[column]),
      [],
    );
  });

  t.test(`${locale} has no word that the page of style rules out`, async (t) => {
    const found = (unused.get(locale) ?? []).flatMap((word) => {
      const begins = new RegExp(`(?<!\\p{L})${escaped(word)}`, 'iu');
      return texts.filter(([, text]) => begins.test(text)).map(([id]) => `${id}: ${word}`);
    });
    t.same(found, []);
  });
}
