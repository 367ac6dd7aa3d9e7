// Sizes and times as each language writes them.
import type { Locale } from '../domain/locale.js';

/** English readers may be anywhere, so their times are UTC; each other language has the one zone its readers live in. */
const timeZones: Readonly<Record<Locale, string>> = {
  en: 'UTC',
  pl: 'Europe/Warsaw',
  sl: 'Europe/Ljubljana',
  nb: 'Europe/Oslo',
  hu: 'Europe/Budapest',
};

/** Bare `en` would write dates the American way. */
const tags: Readonly<Record<Locale, string>> = { en: 'en-GB', pl: 'pl', sl: 'sl', nb: 'nb', hu: 'hu' };

const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const;

/**
 * A number of bytes for people: `10 GB`, `3.4 MB`, `1 byte`. In steps of 1,024, because that is what Windows shows a clinic
 * beside its file; rounded down, so that a limit never promises a byte too much.
 */
export function formatBytes(locale: Locale, bytes: number): string {
  let value = bytes;
  let step = 0;
  while (value >= 1024 && step < units.length - 1) {
    value /= 1024;
    step += 1;
  }
  const shown = step === 0 ? value : Math.floor(value * 10) / 10;
  return new Intl.NumberFormat(tags[locale], {
    style: 'unit',
    unit: units[step] ?? 'byte',
    unitDisplay: step === 0 ? 'long' : 'short',
    maximumFractionDigits: 1,
  }).format(shown);
}

/** The exact number of bytes, grouped: `1,234,567 bytes`. */
export function formatExactBytes(locale: Locale, bytes: number): string {
  return new Intl.NumberFormat(tags[locale], { style: 'unit', unit: 'byte', unitDisplay: 'long' }).format(
    bytes,
  );
}

/** The IANA name of the zone in which a language's times are shown. */
export function timeZoneOf(locale: Locale): string {
  return timeZones[locale];
}

/**
 * A moment to the minute, with its zone: `21 November 2025 at 20:13 UTC`.
 * @param timeZone IANA name; absent: the one of the language's readers
 */
export function formatTime(locale: Locale, time: Date, timeZone = timeZones[locale]): string {
  const clock = new Intl.DateTimeFormat(tags[locale], {
    timeZone,
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  }).format(time);
  // Not every language's data has the zone's short name; all our readers know CET and CEST from the English one.
  const zone = new Intl.DateTimeFormat('en-GB', { timeZone, timeZoneName: 'short' })
    .formatToParts(time)
    .find((part) => part.type === 'timeZoneName');
  return `${clock} ${zone?.value ?? timeZone}`;
}

/** A moment of these days, short, in the zone of {@link formatTime}: `21 Nov, 20:13`. The exact one stands behind it. */
export function formatMoment(locale: Locale, time: Date, timeZone = timeZones[locale]): string {
  return new Intl.DateTimeFormat(tags[locale], {
    timeZone,
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
  }).format(time);
}

/** A day of any year, in the zone of {@link formatTime}: `21 Nov 2025`. */
export function formatDate(locale: Locale, time: Date, timeZone = timeZones[locale]): string {
  return new Intl.DateTimeFormat(tags[locale], { timeZone, dateStyle: 'medium' }).format(time);
}

/** A day as a short label, in UTC: `21 Nov`. */
export function formatDay(locale: Locale, time: Date): string {
  return new Intl.DateTimeFormat(tags[locale], { timeZone: 'UTC', day: 'numeric', month: 'short' }).format(
    time,
  );
}

/** How long something took, in its two largest units: `40 min`, `5 hr 12 min`, `3 days 4 hr`. */
export function formatDuration(locale: Locale, minutes: number): string {
  const whole = Math.max(0, Math.round(minutes));
  const parts = [
    ['day', Math.floor(whole / 1440)],
    ['hour', Math.floor(whole / 60) % 24],
    ['minute', whole % 60],
  ] as const;
  const first = parts.findIndex(([, count]) => count > 0);
  const [largest, next] = first < 0 ? [parts[2]] : parts.slice(first, first + 2);
  return [largest, next]
    .filter((part) => part !== undefined && (part === largest || part[1] > 0))
    .map((part) =>
      new Intl.NumberFormat(tags[locale], {
        style: 'unit',
        unit: part?.[0] ?? 'minute',
        unitDisplay: 'short',
      }).format(part?.[1] ?? 0),
    )
    .join(' ');
}

/** An amount: `€1.25`, `1,25 €`. @param cents hundredths of a euro */
export function formatEuro(locale: Locale, cents: number): string {
  return new Intl.NumberFormat(tags[locale], { style: 'currency', currency: 'EUR' }).format(cents / 100);
}

/** A whole number: `1,250`, `1 250`. */
export function formatNumber(locale: Locale, value: number): string {
  return new Intl.NumberFormat(tags[locale], { maximumFractionDigits: 0 }).format(value);
}

const countryNames = new Map<Locale, Intl.DisplayNames>();

/** What a country is called. @param code ISO 3166-1 alpha-2 */
export function formatCountry(locale: Locale, code: string): string {
  const names =
    countryNames.get(locale) ?? new Intl.DisplayNames(tags[locale], { type: 'region', fallback: 'code' });
  countryNames.set(locale, names);
  return names.of(code) ?? code;
}
