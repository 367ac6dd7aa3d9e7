// The languages people are spoken to in, and how a browser's wish becomes one of them.
// The words themselves never stand here: they are in `locales/`.

/** Every language of the product, as BCP 47 language subtags: English, Polish, Slovenian, Norwegian bokmål, Hungarian. */
export const locales = ['en', 'pl', 'sl', 'nb', 'hu'] as const;

/** One of {@link locales}. */
export type Locale = (typeof locales)[number];

/** Spoken to where nothing better is known. */
export const defaultLocale: Locale = 'en';

/** Browsers of Norwegians also send the macrolanguage (`no`) and nynorsk (`nn`); bokmål is what we have for both. */
const aliases: Readonly<Record<string, Locale>> = { no: 'nb', nn: 'nb' };

/** Longer headers are read up to here only: nobody lists more languages, and the header is a stranger's. */
const maxHeaderChars = 500;

/** Whether `text` is exactly one of {@link locales}. */
export function isLocale(text: unknown): text is Locale {
  return locales.some((locale) => locale === text);
}

/**
 * The best of our languages for an `Accept-Language` header (RFC 9110 section 12.5.4); English where none fits.
 * Ranges are compared by their primary subtag, so `pl-PL` finds `pl`. Equal weights keep the header's order.
 */
export function negotiateLocale(acceptLanguage: string | undefined): Locale {
  let best: Locale = defaultLocale;
  let bestWeight = 0;
  for (const range of (acceptLanguage ?? '').slice(0, maxHeaderChars).split(',')) {
    const [tag = '', ...parameters] = range.split(';').map((part) => part.trim().toLowerCase());
    const locale = localeOfTag(tag);
    const weight = weightOf(parameters);
    if (locale !== undefined && weight > bestWeight) {
      best = locale;
      bestWeight = weight;
    }
  }
  return best;
}

function localeOfTag(tag: string): Locale | undefined {
  const primary = tag.split('-')[0] ?? '';
  if (primary === '*') return defaultLocale;
  return Object.hasOwn(aliases, primary) ? aliases[primary] : locales.find((locale) => locale === primary);
}

/** The `q` of a range: 1 if not given, 0 if unreadable, so that nonsense never wins. */
function weightOf(parameters: readonly string[]): number {
  const q = parameters.find((parameter) => /^q\s*=/.test(parameter));
  if (q === undefined) return 1;
  const value = q.slice(q.indexOf('=') + 1).trim();
  return /^(?:0(?:\.\d{0,3})?|1(?:\.0{0,3})?)$/.test(value) ? Number(value) : 0;
}
