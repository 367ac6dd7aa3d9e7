// What a phone number that we may send an SMS to looks like, and in which countries. Pure; never who owns it, and
// never whether it may be texted right now (caps and budgets are counted elsewhere).

import {
  type CountryCode,
  getCountries,
  isSupportedCountry,
  parsePhoneNumberFromString,
} from 'libphonenumber-js/max';
import type { Locale } from './locale.js';

/** A number in its one written form. */
export interface Phone {
  /** ITU-T E.164: `+`, country code, number; digits only, at most 15 */
  readonly e164: string;
  /** ISO 3166-1 alpha-2 */
  readonly country: string;
}

/** The countries of the European Economic Area, ISO 3166-1 alpha-2: the EU's 27, Iceland, Liechtenstein, Norway. */
export const eeaCountries = [
  ...[
    'AT',
    'BE',
    'BG',
    'CY',
    'CZ',
    'DE',
    'DK',
    'EE',
    'ES',
    'FI',
    'FR',
    'GR',
    'HR',
    'HU',
    'IE',
    'IT',
    'LT',
    'LU',
  ],
  ...['LV', 'MT', 'NL', 'PL', 'PT', 'RO', 'SE', 'SI', 'SK'],
  ...['IS', 'LI', 'NO'],
] as const satisfies readonly CountryCode[];

/** Whether a country is of the European Economic Area. @param country ISO 3166-1 alpha-2 */
export const isInEea = (country: string): boolean => eeaCountries.some((each) => each === country);

/** The longest text that is looked at: 15 digits, and room for spaces and dashes between them. */
const maxTextLength = 40;

/**
 * Kinds of number that cost the sender more, or reach no single person's phone. Texting them is how SMS pumping earns.
 */
const refusedTypes: readonly (string | undefined)[] = ['PREMIUM_RATE', 'SHARED_COST', 'UAN'];

/**
 * Reads a phone number in international form: `+` first, then digits, with spaces and dashes as people write them.
 * The length must be possible in its country. It need not be a known mobile range: numbering plans change faster than
 * libraries, and landlines take SMS in some countries; the provider has the last word.
 * @returns null for anything else: no `+`, other characters, extensions, a country that cannot be told, and premium
 * rate, shared cost or company-wide numbers. Source: ITU-T E.164; Google's libphonenumber metadata
 */
export function parsePhone(text: string): Phone | null {
  if (text.length > maxTextLength || !/^\+[0-9](?:[ -]*[0-9])*$/.test(text)) return null;
  const number = parsePhoneNumberFromString(text.replace(/[ -]/g, ''), { extract: false });
  if (number === undefined || !number.isPossible() || refusedTypes.includes(number.getType())) return null;
  const country = number.country ?? onlyCountryOf(number.getPossibleCountries());
  return country === undefined ? null : { e164: number.number, country };
}

/** The country whose numbers somebody means who writes one without `+`, by the language of the person to be called; English has none. */
const countryOfLocale: Readonly<Record<Locale, CountryCode | undefined>> = {
  ...{ pl: 'PL', sl: 'SI', nb: 'NO', hu: 'HU', en: undefined },
};

/**
 * A number as people write it at home or from abroad (`0048…`), in the form that {@link parsePhone} reads; what is not understood
 * stays as it is. @param locale of the person whose number it is
 * @param home ISO 3166-1 alpha-2, the country of the institution, where it is known: a language is spoken in more than one
 */
export function asInternational(text: string, locale: Locale, home?: string): string {
  const bare = text.replace(/[\s()./-]/g, '');
  if (bare.startsWith('+')) return bare;
  if (/^00[1-9]/.test(bare)) return `+${bare.slice(2)}`;
  const country = home !== undefined && isPhoneCountry(home) ? home : countryOfLocale[locale];
  const number = country && parsePhoneNumberFromString(bare, { defaultCountry: country, extract: false });
  return number?.isValid() === true ? number.number : text;
}

/** Whether it is a country whose numbers are known, ISO 3166-1 alpha-2. */
export const isPhoneCountry = (text: string): text is CountryCode => isSupportedCountry(text);

/** All of them. */
export const phoneCountries: readonly string[] = getCountries();

/** Whether a number is known to be a landline's: most of those get no text messages. */
export function isLandline(text: string): boolean {
  return parsePhoneNumberFromString(text, { extract: false })?.getType() === 'FIXED_LINE';
}

/** A country code of one country tells it even where the number's own range is unknown to the library. */
function onlyCountryOf(countries: readonly string[]): string | undefined {
  return countries.length === 1 ? countries[0] : undefined;
}

/**
 * Whether `country` is in the list.
 * @param country ISO 3166-1 alpha-2 in upper case, as {@link parsePhone} gives it
 * @param list ISO 3166-1 alpha-2, in either case, as people write it into a setting
 */
export function countryAllowed(country: string, list: readonly string[]): boolean {
  return list.some((allowed) => allowed.toUpperCase() === country);
}
