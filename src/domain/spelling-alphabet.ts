// How a password is dictated over the phone (MP4): each country's customary spelling alphabet.
// It knows nothing of how passwords are made or compared.
import { SluiceError } from '../errors.js';
import type { Locale } from './locale.js';

/** The words for A to Z, then for 0 to 9. */
interface SpellingWords {
  readonly letters: readonly string[];
  readonly digits: readonly string[];
}

/**
 * English is the ICAO/NATO alphabet; the others are the alphabets customary on the phone in each country. Letters that a
 * language does not use are called by their name there (Slovenian W is "dvojni V").
 */
const alphabets: Readonly<Record<Locale, SpellingWords>> = {
  en: words(
    'Alfa Bravo Charlie Delta Echo Foxtrot Golf Hotel India Juliett Kilo Lima Mike ' +
      'November Oscar Papa Quebec Romeo Sierra Tango Uniform Victor Whiskey X-ray Yankee Zulu',
    'zero one two three four five six seven eight nine',
  ),
  pl: words(
    'Adam Barbara Celina Dorota Ewa Franciszek Genowefa Henryk Irena Jadwiga Karol Leon Maria ' +
      'Natalia Olga Paweł Quebec Roman Stanisław Tadeusz Urszula Violetta Wacław Xawery Ypsilon Zygmunt',
    'zero jeden dwa trzy cztery pięć sześć siedem osiem dziewięć',
  ),
  sl: words(
    'Ankaran Bled Celje Drava Evropa Fala Gorica Hrastnik Izola Jadran Kamnik Ljubljana Maribor ' +
      'Nanos Ormož Piran Queen Ravne Soča Triglav Unec Velenje dvojni_V iks ipsilon Zalog',
    'nič ena dve tri štiri pet šest sedem osem devet',
  ),
  nb: words(
    'Anna Bernhard Cæsar David Edith Fredrik Gustav Harald Ivar Johan Karin Ludvig Martin ' +
      'Nils Olivia Petter Quintus Rikard Sigrid Teodor Ulrik enkelt-V dobbelt-V Xerxes Yngling Zakarias',
    'null en to tre fire fem seks sju åtte ni',
  ),
  hu: words(
    'Aladár Béla Cecil Dénes Elemér Ferenc Géza Helén Ilona József Károly László Mária ' +
      'Nándor Olga Péter Quelle Róbert Sándor Tamás Ubul Vilma dupla_vé Xénia ipszilon Zoltán',
    'nulla egy kettő három négy öt hat hét nyolc kilenc',
  ),
};

/**
 * The words to say for a password, one for each letter and digit in order; dashes and spaces are not said, because they
 * do not count when the password is typed.
 * @throws password_malformed where anything but A-Z, a-z, 0-9, dashes and spaces stands in it
 */
export function spell(locale: Locale, password: string): string[] {
  return [...password.replace(/[\s-]/g, '')].map((character) => wordFor(locale, character));
}

function wordFor(locale: Locale, character: string): string {
  const { letters, digits } = alphabets[locale];
  let word: string | undefined;
  if (/^\d$/.test(character)) word = digits[Number(character)];
  // Asked before the case is changed, because some foreign letters turn into A-Z with it.
  if (/^[A-Za-z]$/.test(character)) word = letters[character.toUpperCase().charCodeAt(0) - 65];
  if (word === undefined) {
    throw new SluiceError(
      'password_malformed',
      'a character of the password has no word in the spelling alphabet',
    );
  }
  return word;
}

/** `_` joins what is said as two words. */
function words(letters: string, digits: string): SpellingWords {
  return {
    letters: letters.split(' ').map((word) => word.replace('_', ' ')),
    digits: digits.split(' '),
  };
}

/** A password that is dictated, with its spelling. */
export function dictation(
  password: string | undefined,
  locale: Locale,
): { password?: string; spelling?: string[] } {
  return password === undefined ? {} : { password, spelling: spell(locale, password) };
}
