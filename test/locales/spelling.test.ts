// Every text of five languages is spelled as Debian's dictionaries spell; names and terms that they lack are in a list of their own.
import { readFileSync } from 'node:fs';
import t from 'tap';
import { type Locale, locales } from '../../src/domain/locale.js';
import { hunspell } from '../services/hunspell.js';
import { wordsOf } from './text-words.js';

/** Of each line the first word is the language, or `all`; the others are right as they are. */
const listed = readFileSync(new URL('./spelling-exceptions.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split(' '));

const exceptionsOf = (locale: Locale) =>
  listed.filter(([of]) => of === locale || of === 'all').flatMap(([, ...words]) => words);

for (const locale of locales) {
  const skip = hunspell.missing;
  t.test(`every word of the ${locale} texts is spelled right`, { skip }, async (t) => {
    const words = wordsOf(locale);
    t.ok(words.length > 1000, `${words.length} words`);
    const exceptions = new Set(exceptionsOf(locale));
    t.same(
      hunspell.misspelled(locale, words).filter((word) => !exceptions.has(word.toLowerCase())),
      [],
    );
  });

  t.test(`no exception of ${locale} is left of a text that is gone`, { skip }, async (t) => {
    const words = new Set(wordsOf(locale).map((word) => word.toLowerCase()));
    const own = listed.filter(([of]) => of === locale).flatMap(([, ...all]) => all);
    t.same(
      own.filter((word) => !words.has(word)),
      [],
    );
  });
}
