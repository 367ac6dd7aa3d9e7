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

/** A moment to the minute in the readers' own time zone, which is named: `21 November 2025 at 20:13 UTC`. */
export function formatTime(locale: Locale, time: Date): string {
  const timeZone = timeZones[locale];
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
