// Tables as CSV that a spreadsheet opens by a double click and takes for nothing but text and numbers. Pure.
import type { Locale } from '../domain/locale.js';

/** A cell: text, or a whole number that is not negative. Fractions are written differently from country to country. */
export type CsvCell = string | number;

/** What makes a spreadsheet take a cell for a formula, the full-width forms of it too. Source: OWASP, "CSV Injection". */
const formulaStart = /^[\s\p{Cc}]*[=+\-@|%＝＋－＠−]|^\p{Cc}/u;

/** Excel splits at the list separator of the country it is set to: a comma in English ones, a semicolon in our others. */
const separatorOf = (locale: Locale) => (locale === 'en' ? ',' : ';');

/**
 * Rows as CSV (RFC 4180) in UTF-8 with its mark, without which Excel takes it for something else. A text that could be a
 * formula gets an apostrophe in front, which spreadsheets hide.
 */
export function csvOf(locale: Locale, rows: readonly (readonly CsvCell[])[]): string {
  const lines = rows.map((row) => row.map(cellOf).join(separatorOf(locale)));
  return `\uFEFF${lines.map((line) => `${line}\r\n`).join('')}`;
}

function cellOf(cell: CsvCell): string {
  if (typeof cell === 'number') return String(Math.max(0, Math.round(cell)));
  const harmless = formulaStart.test(cell) ? `'${cell}` : cell;
  return `"${harmless.replaceAll('"', '""')}"`;
}
