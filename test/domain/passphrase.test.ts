import { randomFillSync } from 'node:crypto';
import t from 'tap';
import { chooseWords, leastListedWords, passphraseOf, passphraseWords } from '../../src/domain/passphrase.js';

t.test('eight words of the shortest list hold 76 bits', async (t) => {
  t.ok(passphraseWords * Math.log2(leastListedWords) >= 76);
});

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
