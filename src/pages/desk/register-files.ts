// A register in words: for the desk's page, for a spreadsheet, and as a document to file.
import { isRole } from '../../domain/actor.js';
import { isDownloadReason } from '../../domain/download.js';
import type { Locale } from '../../domain/locale.js';
import {
  type RegisterCell,
  type RegisterColumn,
  type RegisterDocument,
  type RegisterName,
  registerColumns,
  splitCode,
} from '../../domain/register.js';
import { type CsvCell, csvOf } from '../../locales/csv.js';
import { formatDate, formatNumber, formatTime } from '../../locales/formats.js';
import { reasonText, textsIn } from '../../locales/texts.js';
import { type PdfContent, pdfDocument } from '../layout/pdf/pdf-document.js';
import { roleTexts } from './desk-shell.js';

const kebab = (name: string) => name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** What a register is called. */
export const registerTitle = (locale: Locale, name: RegisterName): string =>
  textsIn(locale)(`register-name-${name}`);

/** The id of what a column is called. */
export const columnTextId = (name: string): string => `register-column-${kebab(name)}`;

/** What a column is called. */
export const columnTitle = (locale: Locale, column: Pick<RegisterColumn, 'name'>): string =>
  textsIn(locale)(columnTextId(column.name));

/** The id of a code's words, without its value. */
export const codeTextId = (word: string): string =>
  `register-value-${splitCode(word).code.replaceAll('_', '-')}`;

/** A code in words. */
export function codeText(locale: Locale, word: string): string {
  if (isRole(word)) return textsIn(locale)(roleTexts[word]);
  if (isDownloadReason(word)) return reasonText(locale, word);
  return textsIn(locale)(codeTextId(word), { value: splitCode(word).value });
}

/** A cell as people read it; nothing for what is not there. */
export function cellText(locale: Locale, { kind }: RegisterColumn, cell: RegisterCell | undefined): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'number') return formatNumber(locale, cell);
  if (typeof cell !== 'string')
    return cell.map((each) => (kind === 'codes' ? codeText(locale, each) : each)).join('; ');
  if (kind === 'code') return codeText(locale, cell);
  if (kind === 'time') return formatTime(locale, new Date(cell));
  if (kind === 'day') return formatDate(locale, new Date(`${cell}T00:00:00Z`), 'UTC');
  return cell;
}

/** Numbers stay numbers, and times and days in the one spelling that every spreadsheet sorts. */
function csvCell(locale: Locale, column: RegisterColumn, cell: RegisterCell | undefined): CsvCell {
  if (typeof cell === 'number') return cell;
  if (typeof cell === 'string' && (column.kind === 'day' || column.kind === 'time'))
    return cell.replace('T', ' ').replace(/\.\d+Z$/, 'Z');
  return cellText(locale, column, cell);
}

/** The register for a spreadsheet. */
export function registerCsv(locale: Locale, { register, entries }: RegisterDocument): Buffer {
  const columns = registerColumns[register];
  return Buffer.from(
    csvOf(locale, [
      columns.map((column) => columnTitle(locale, column)),
      ...entries.map((entry) => columns.map((column) => csvCell(locale, column, entry[column.name]))),
    ]),
  );
}

/** Columns beside each other on a wide page, at most; registers with more stand entry by entry. */
const columnsAtMost = 9;

/** The register as a document to file. @param issuer the desk, where it has a name */
export function registerPdf(locale: Locale, document: RegisterDocument, issuer: string | undefined): Buffer {
  const say = textsIn(locale);
  const { register, edition, service, scope, entries } = document;
  const columns = registerColumns[register];
  const name = registerTitle(locale, register);
  const time = (at: Date | undefined) => (at === undefined ? '–' : formatTime(locale, at));
  const facts: [string, string][] = [
    [say('check-service'), issuer === undefined ? service : `${issuer}, ${service}`],
    [say('certificate-as-of'), formatTime(locale, new Date(edition))],
    [say('register-from'), time(scope.from)],
    [say('register-to'), time(scope.to)],
    [say('register-lines'), formatNumber(locale, entries.length)],
  ];
  const text = (entry: (typeof entries)[number], column: RegisterColumn) =>
    cellText(locale, column, entry[column.name]);
  const lists: PdfContent['blocks'] =
    columns.length <= columnsAtMost
      ? [
          {
            ...{ shares: columns.map(() => 1), size: 8, before: 16 },
            head: columns.map((column) => columnTitle(locale, column)),
            rows: entries.map((entry) => columns.map((column) => text(entry, column))),
          },
        ]
      : entries.map((entry) => ({
          ...{ shares: [3, 10], size: 8.5, before: 14 },
          rows: columns.flatMap((column) => {
            const said = text(entry, column);
            return said === '' ? [] : [[columnTitle(locale, column), said]];
          }),
        }));
  return pdfDocument({
    ...{ locale, title: name, landscape: true },
    blocks: [
      { text: name, size: 18, before: 0 },
      { shares: [3, 10], rows: facts, size: 10, before: 12 },
      ...(entries.length === 0 ? [{ text: say('register-empty'), size: 10, before: 14 }] : lists),
    ],
    foot: (page, pages) => `${name} · ${say('document-page', { page, pages })}`,
  });
}
