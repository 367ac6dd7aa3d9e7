// The lists from which passwords of files are made are told over the phone by one stranger and typed by another.
import { readFileSync } from 'node:fs';
import t from 'tap';
import { type Locale, locales } from '../../src/domain/locale.js';
import { leastListedWords, listedWords } from '../../src/domain/passphrase.js';
import { spell } from '../../src/domain/spelling-alphabet.js';
import { hunspell } from '../services/hunspell.js';
import { clash, distance, heardAs, muffled, soundTwins } from './word-rules.js';

const listOf = (locale: Locale) =>
  listedWords(readFileSync(new URL(`../../src/locales/${locale}/words.txt`, import.meta.url), 'utf8'));

/** Names of numbers beyond the digits, which the spelling alphabet has. */
const numbers: Readonly<Record<Locale, string>> = {
  en: 'first second third ten eleven twelve twenty thirty forty fifty sixty hundred thousand million double dozen half',
  pl: 'drugi trzeci dziesi jedenastka dwana trzydzieści sto tysiąc milion tuzin para setka pierwszy',
  sl: 'prvi druga drugi tretji deset enajst dvanajst petnajst dvajset trideset sto tisoč milijon ducat par',
  nb: 'annen tredje ti elleve tolv tretten tjue tretti hundre tusen million dusin par halv syv tyve',
  hu: 'első második tíz húsz harminc negyven ötven hatvan hetven nyolcvan kilencven száz ezer millió tucat kettő ezred hatod',
};

/** The names of months and days of the week. */
function namesInCalendar(locale: Locale): string[] {
  const days = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2026, month, month + 1)));
  return (['month', 'weekday'] as const).flatMap((part) => {
    const format = new Intl.DateTimeFormat(locale, { [part]: 'long', timeZone: 'UTC' });
    return days.map((day) => format.format(day).toLowerCase());
  });
}

for (const locale of locales) {
  const list = listOf(locale);

  t.test(`the ${locale} words are many, short, and in order`, async (t) => {
    t.ok(list.length >= leastListedWords, `${list.length} words`);
    t.same(list, [...new Set(list)].sort(), 'in alphabetical order, none twice');
    const strange = list.filter((word) => !/^[a-z]{3,9}$/.test(word));
    t.same(strange, [], 'letters that every keyboard and every unpacker knows');
  });

  t.test(`no ${locale} word is a number, a date or a word of the spelling alphabet`, async (t) => {
    const alphabet = spell(locale, 'abcdefghijklmnopqrstuvwxyz0123456789').map((word) => word.toLowerCase());
    const others = new Set([...alphabet, ...namesInCalendar(locale), ...numbers[locale].split(' ')]);
    t.same(
      list.filter((word) => others.has(word)),
      [],
    );
  });

  t.test(`no two ${locale} words are taken for each other`, async (t) => {
    const clashes = list.flatMap((one, index) =>
      list.slice(index + 1).flatMap((other) => {
        const why = clash(one, other);
        return why === undefined ? [] : [`${one} and ${other} ${why}`];
      }),
    );
    t.same(clashes, []);
  });

  t.test(
    `the ${locale} words are spelled right, and in no other way`,
    { skip: hunspell.missing },
    async (t) => {
      const known = hunspell.known(locale, list);
      t.same(
        list.filter((word) => !known.has(word)),
        [],
        'in the dictionary',
      );
      const heard = list.flatMap((word) => heardAs(locale, word).map((other) => ({ word, other })));
      const others = hunspell.known(locale, [...new Set(heard.map(({ other }) => other))]);
      // a form of the word itself, as the Polish lampą of lampa, is no other word
      const twins = heard.filter(({ word, other }) => others.get(other)?.some((stem) => stem !== word));
      t.same(twins, [], 'nobody hears or accents them into another word');
    },
  );
}

t.test('no English word sounds like another', async (t) => {
  t.same(
    listOf('en').filter((word) => soundTwins.has(word)),
    [],
  );
});

t.test('the rules find what a listener would take for another word', async (t) => {
  t.ok(heardAs('hu', 'kor').includes('kór'));
  t.ok(heardAs('hu', 'kor').includes('kör'));
  t.ok(heardAs('hu', 'gojo').includes('golyó'));
  t.ok(heardAs('pl', 'morze').includes('może'));
  t.ok(heardAs('pl', 'buk').includes('bóg'));
  t.ok(heardAs('sl', 'let').includes('led'));
  t.ok(heardAs('nb', 'hjul').includes('jul'));
  t.notOk(heardAs('pl', 'balkon').includes('balkon'), 'but never the word itself');
  t.equal(distance('balkon', 'beton'), 3);
  t.equal(muffled('buddy'), muffled('putty'));
  t.equal(clash('rain', 'rainbow'), 'begin alike');
  t.equal(clash('car', 'carpet'), 'one is the beginning of the other');
  t.equal(clash('bank', 'pond'), undefined);
  t.equal(clash('goat', 'coat'), 'sound alike');
});
