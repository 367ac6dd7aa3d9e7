import { randomFillSync } from 'node:crypto';
import { readFileSync } from 'node:fs';
import t from 'tap';
import { locales } from '../../src/domain/locale.js';
import {
  chooseWords,
  leastListedWords,
  listedWords,
  passphraseOf,
  passphraseWords,
} from '../../src/domain/passphrase.js';
import { spell } from '../../src/domain/spelling-alphabet.js';

const listOf = (locale: string) =>
  listedWords(readFileSync(new URL(`../../src/locales/${locale}/words.txt`, import.meta.url), 'utf8'));

for (const locale of locales) {
  t.test(`the ${locale} words hold 77 bits, can be typed anywhere and dictated`, async (t) => {
    const list = listOf(locale);
    t.equal(new Set(list).size, list.length, 'none twice');
    t.ok(passphraseWords * Math.log2(list.length) >= 77, `${list.length} words`);
    t.same(
      list.filter((word) => !/^[a-z]{3,9}$/.test(word)),
      [],
      'letters that every keyboard and every unpacker knows',
    );
    t.same(
      list.filter((word) => spell(locale, word).length !== word.length),
      [],
    );
  });
}

t.test('words are chosen evenly', async (t) => {
  const list = Array.from({ length: 1000 }, (_, index) => `w${index}`);
  const counts = new Map<string, number>();
  const random = (count: number) => randomFillSync(new Uint32Array(count));
  for (let round = 0; round < 2500; round += 1) {
    const words = chooseWords(list, random);
    t.equal(words.length, passphraseWords);
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  // 20 of each on average; the chance that any of a thousand is outside is below one in a billion
  t.equal(counts.size, 1000);
  t.ok([...counts.values()].every((count) => count < 65));
});

t.test('numbers that would favour the first words are not used', async (t) => {
  const list = Array.from({ length: 1000 }, (_, index) => `w${index}`);
  const tooHigh = 2 ** 32 - (2 ** 32 % 1000);
  const numbers = [tooHigh, 2 ** 32 - 1, 0, 1, 2, 3, 4, 5, 6, 999];
  let at = 0;
  const random = (count: number) => Uint32Array.from({ length: count }, () => numbers[at++ % 10] ?? 0);
  t.same(chooseWords(list, random), ['w0', 'w1', 'w2', 'w3', 'w4', 'w5', 'w6', 'w999']);
  t.equal(passphraseOf(['alma', 'ablak']), 'alma-ablak');
  t.throws(() => chooseWords(list.slice(0, leastListedWords - 1), random), RangeError);
});
