// The real hunspell with the dictionaries of Debian, where they are installed: how words of five languages are spelled.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import type { Locale } from '../../src/domain/locale.js';

interface Dictionary {
  readonly name: string;
  readonly encoding: string;
}

/** An English word is one that is spelled alike on both sides of the ocean. */
const dictionaries: Readonly<Record<Locale, readonly Dictionary[]>> = {
  en: [
    { name: 'en_US', encoding: 'utf-8' },
    { name: 'en_GB', encoding: 'utf-8' },
  ],
  pl: [{ name: 'pl_PL', encoding: 'iso-8859-2' }],
  sl: [{ name: 'sl_SI', encoding: 'iso-8859-2' }],
  nb: [{ name: 'nb_NO', encoding: 'iso-8859-1' }],
  hu: [{ name: 'hu_HU', encoding: 'utf-8' }],
};

const fileOf = (name: string) => `/usr/share/hunspell/${name}.dic`;
const missing =
  spawnSync('hunspell', ['--version'], { stdio: 'ignore' }).status !== 0 ||
  !Object.values(dictionaries).every((each) => each.every(({ name }) => existsSync(fileOf(name))));

/** `missing` is false, or what to install. */
export const hunspell = {
  missing: missing
    ? 'apt-get install hunspell hunspell-en-us hunspell-en-gb hunspell-pl hunspell-sl hunspell-no hunspell-hu'
    : (false as const),
  /**
   * The words of a language among these, each with the words that it is a form of: itself or others. What hunspell takes only
   * because it can be put together out of words that nobody ever put together is none.
   */
  known(locale: Locale, words: readonly string[]): Map<string, string[]> {
    let known = new Map<string, string[]>(words.map((word) => [word, []]));
    for (const dictionary of dictionaries[locale]) {
      const stems = stemsOf(dictionary, spelledRight(dictionary, [...known.keys()]));
      known = new Map([...stems].filter(([, found]) => found.length > 0));
    }
    return known;
  },
  /** Those of the words that a language's dictionary does not take, put together or not; English as it is written in Britain. */
  misspelled(locale: Locale, words: readonly string[]): string[] {
    const name = dictionaries[locale].at(-1)?.name ?? '';
    return ask(name, '-l', words);
  },
};

function spelledRight({ name }: Dictionary, words: readonly string[]): string[] {
  const wrong = new Set(ask(name, '-l', words));
  return words.filter((word) => !wrong.has(word));
}

function stemsOf({ name, encoding }: Dictionary, words: readonly string[]): Map<string, string[]> {
  const dictionary = new TextDecoder(encoding).decode(readFileSync(fileOf(name)));
  const listed = new Set(dictionary.split('\n').map((line) => line.replace(/[/\s].*$/, '')));
  const stems = new Map<string, string[]>(words.map((word) => [word, []]));
  for (const line of ask(name, '-s', words)) {
    const [word = '', stem = ''] = line.split(' ');
    if (listed.has(stem)) stems.get(word)?.push(stem);
  }
  return stems;
}

function ask(dictionary: string, what: '-l' | '-s', words: readonly string[]): string[] {
  const input = `${words.join('\n')}\n`;
  const options = { input, encoding: 'utf8', maxBuffer: 2 ** 26 } as const;
  return execFileSync('hunspell', ['-d', dictionary, '-i', 'utf-8', what], options)
    .split('\n')
    .filter(Boolean);
}
