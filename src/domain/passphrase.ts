// The password of the files that a clinic sends: words of its language, made in its browser and told by phone (MP5).
// Pure: the words and the randomness are arguments. The words themselves are beside the browser's code.

/** So many words are taken; with {@link leastListedWords} to choose from they hold at least 76 bits. */
export const passphraseWords = 8;

/** log2(750) x 8 = 76.4 bits. */
export const leastListedWords = 750;

/** A list as it is written: words with white space between. */
export function listedWords(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}

/**
 * Words chosen evenly from a list.
 * @param random 32-bit random numbers, as many as are asked for; numbers that would favour some words are thrown away
 * @throws RangeError for a list that is too short
 */
export function chooseWords(list: readonly string[], random: (count: number) => Uint32Array): string[] {
  if (list.length < leastListedWords) throw new RangeError('the list of words is too short');
  const even = 2 ** 32 - (2 ** 32 % list.length);
  const chosen: string[] = [];
  while (chosen.length < passphraseWords) {
    for (const number of random(passphraseWords)) {
      const word = number < even ? list[number % list.length] : undefined;
      if (word !== undefined && chosen.length < passphraseWords) chosen.push(word);
    }
  }
  return chosen;
}

/** The words as they are typed. */
export function passphraseOf(words: readonly string[]): string {
  return words.join('-');
}
