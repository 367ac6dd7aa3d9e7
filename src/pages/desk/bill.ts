// The bill of a month for a spreadsheet: what each institution owes, and the lines behind it.
import type { BillLine, BillRow } from '../../domain/bill.js';
import type { Locale } from '../../domain/locale.js';
import { csvOf } from '../../locales/csv.js';
import { textsIn } from '../../locales/texts.js';

/** A row for each institution. Amounts in euro cents. */
export function billCsv(locale: Locale, rows: readonly BillRow[]): string {
  const say = textsIn(locale);
  return csvOf(locale, [
    [
      say('numbers-institution'),
      say('bill-transactions'),
      say('numbers-segments'),
      say('numbers-billed'),
      say('numbers-cents'),
    ],
    ...rows.map(({ institution, transactions, segments, billedSegments, cents }) => [
      institution,
      transactions,
      segments,
      billedSegments,
      cents,
    ]),
  ]);
}

/** A row for each transaction and each SMS, by account id: nobody is named. */
export function billLinesCsv(locale: Locale, lines: readonly BillLine[]): string {
  const say = textsIn(locale);
  return csvOf(locale, [
    [
      say('numbers-institution'),
      say('bill-kind'),
      say('register-column-at'),
      say('register-column-reference'),
      say('bill-account'),
      say('numbers-segments'),
    ],
    ...lines.map(({ institution, kind, at, reference, accountId, segments }) => [
      institution,
      kind === 'sms' ? 'SMS' : say('bill-transaction'),
      at
        .toISOString()
        .replace('T', ' ')
        .replace(/\.\d+Z$/, 'Z'),
      reference,
      accountId ?? '',
      segments,
    ]),
  ]);
}
