// The registers of data protection: which there are, what each line of one says, and when one is to be reviewed. What they
// hold is derived from what happened; nobody types it but sub-processors. Pure.
import type { JsonValue } from './canonical-json.js';

/** Every register, by the name by which commands, addresses and files call it. */
export const registerNames = ['people', 'sub-processors', 'transfers', 'processing', 'agreements'] as const;
export type RegisterName = (typeof registerNames)[number];
export const isRegisterName = (name: string): name is RegisterName =>
  registerNames.some((each) => each === name);

/** What a register is, and its version. */
export const registerKind = 'sluice/register/1';

/**
 * What a cell holds. `day`: `YYYY-MM-DD`; `time`: RFC 3339, UTC; `number`: whole, not negative; `code`: one of a few words,
 * which people read in their language as the text `register-value-<code>`; `codes`: several such words, each with or without
 * a value (`undelivered-days=14`); `lines`: several texts
 */
export type RegisterCellKind = 'text' | 'day' | 'time' | 'number' | 'code' | 'codes' | 'lines';

/** One column. `personal`: holds, or may hold, a person's data, and stands in no edition that is published outside. */
export interface RegisterColumn {
  readonly name: string;
  readonly kind: RegisterCellKind;
  readonly personal?: true;
}

export type RegisterCell = string | number | null | readonly string[];
/** One line of a register, by the names of its columns. */
export type RegisterEntry = Readonly<Record<string, RegisterCell>>;

const of = (kind: RegisterCellKind, ...names: readonly string[]): readonly RegisterColumn[] =>
  names.map((name) => ({ name, kind }));
const personal = (...names: readonly string[]): readonly RegisterColumn[] =>
  names.map((name) => ({ name, kind: 'text', personal: true }));

/** The columns of each, in their order. */
export const registerColumns: Readonly<Record<RegisterName, readonly RegisterColumn[]>> = {
  people: [
    ...of('code', 'group'),
    ...of('text', 'id'),
    ...personal('name', 'email'),
    ...of('text', 'institution'),
    ...of('code', 'role'),
    ...of('lines', 'history'),
    ...of('text', 'document'),
    ...of('time', 'since', 'until', 'secrecyAcceptedAt'),
    ...of('text', 'secrecySha256'),
    ...of('day', 'trainedOn'),
  ],
  'sub-processors': [
    ...of('text', 'id', 'name', 'service', 'purpose', 'country', 'contract', 'safeguards'),
    ...of('lines', 'hosts', 'used'),
    ...of('day', 'from', 'until'),
  ],
  transfers: [
    ...of('time', 'at'),
    ...of('code', 'direction'),
    ...of('text', 'reference', 'institution', 'fromId'),
    ...personal('fromName'),
    ...of('text', 'toId'),
    ...personal('toName'),
    ...of('code', 'reason'),
    ...of('text', 'basis'),
    ...of('number', 'bytes'),
    ...of('code', 'extent'),
    ...of('text', 'sha256', 'uploadId'),
    ...of('time', 'destroyedAt'),
  ],
  processing: [
    ...of('code', 'article', 'activity'),
    ...of('text', 'controller'),
    ...of('codes', 'purposes', 'people', 'data'),
    ...of('lines', 'recipients', 'countries'),
    ...of('codes', 'erasure', 'measures'),
  ],
  agreements: [
    ...of('text', 'id', 'institution', 'legalName', 'registration', 'number'),
    ...of('day', 'from', 'until', 'endedOn'),
    ...of('text', 'endReason', 'succeededBy'),
    ...of('code', 'state'),
    ...of('number', 'links'),
  ],
};

/** A word of a `codes` cell, with its value. */
export function splitCode(text: string): { readonly code: string; readonly value: string } {
  const [code = '', ...value] = text.split('=');
  return { code, value: value.join('=') };
}

/** Lines of one export, at most: who needs more takes one period after the other. Pages hold fewer. */
export const registerLimits = { json: 100_000, csv: 100_000, pdf: 5000 } as const;
export type RegisterFormat = keyof typeof registerLimits;

/** What part of a register is asked for. `from` inclusive, `to` exclusive. */
export interface RegisterScope {
  readonly from?: Date | undefined;
  readonly to?: Date | undefined;
  /** an institution's id */
  readonly institution?: string | undefined;
}

/** A register as it was at one moment: what is signed. */
export interface RegisterDocument {
  readonly register: RegisterName;
  /** when it was drawn up, RFC 3339: what calls this edition */
  readonly edition: string;
  readonly service: string;
  readonly scope: RegisterScope;
  readonly entries: readonly RegisterEntry[];
}

/** The document as JSON. */
export function registerJson(
  document: RegisterDocument,
): Readonly<Record<string, JsonValue>> & { readonly kind: string } {
  const { register, edition, service, scope, entries } = document;
  return {
    kind: registerKind,
    ...{ register, edition, service },
    scope: {
      from: scope.from?.toISOString() ?? null,
      to: scope.to?.toISOString() ?? null,
      institution: scope.institution ?? null,
    },
    entries: entries.map((entry) => ({ ...entry }) as Readonly<Record<string, JsonValue>>),
  };
}

/** The lines without what may be about a person, for editions that cannot be taken back. */
export function withoutPersons(name: RegisterName, entries: readonly RegisterEntry[]): RegisterEntry[] {
  const kept = registerColumns[name].filter((column) => column.personal !== true);
  return entries.map((entry) =>
    Object.fromEntries(kept.map((column) => [column.name, entry[column.name] ?? null])),
  );
}

/** How often a register is looked through: every so many months, or by a day of the year (month from 1). */
export type ReviewRhythm =
  | { readonly every: 'months'; readonly months: number }
  | {
      readonly every: 'date';
      readonly month: number;
      readonly day: number;
      readonly years: 'all' | 'even' | 'odd';
    };

/** Reads `24m`, or `03-31/even` (`odd`, or every year without it). @returns undefined for anything else */
export function readReviewRhythm(text: string): ReviewRhythm | undefined {
  const [, months] = /^(\d{1,3})m$/.exec(text) ?? [];
  if (months !== undefined)
    return Number(months) >= 1 && Number(months) <= 120
      ? { every: 'months', months: Number(months) }
      : undefined;
  const [, month, day, years] = /^(\d{2})-(\d{2})(?:\/(even|odd))?$/.exec(text) ?? [];
  if (month === undefined || day === undefined) return undefined;
  // 2023 has no 29 February: a day that not every year has would be reviewed in some years only
  const at = new Date(Date.UTC(2023, Number(month) - 1, Number(day)));
  if (at.getUTCMonth() !== Number(month) - 1 || at.getUTCDate() !== Number(day)) return undefined;
  return {
    every: 'date',
    month: Number(month),
    day: Number(day),
    years: years === 'even' || years === 'odd' ? years : 'all',
  };
}

/**
 * By which day a register must have been reviewed next.
 * @param last when it was reviewed last, or since when it is kept
 * @returns the end of that day, UTC: at this moment it is overdue
 */
export function reviewDue(rhythm: ReviewRhythm, last: Date): Date {
  if (rhythm.every === 'months') return endOfDay(addMonths(last, rhythm.months));
  for (let year = last.getUTCFullYear(); ; year++) {
    const day = new Date(Date.UTC(year, rhythm.month - 1, rhythm.day));
    const asked = rhythm.years === 'all' || (year % 2 === 0) === (rhythm.years === 'even');
    // a review on the day itself, or before it, is for that day
    if (asked && endOfDay(day) > last && !isReviewOf(day, last)) return endOfDay(day);
  }
}

/** Whether what was reviewed then counts for the review of that day: it was within the half year before. */
function isReviewOf(day: Date, last: Date): boolean {
  return last >= addMonths(day, -6) && last < endOfDay(day);
}

/** So many months later on the same day, or on the month's last where it has no such day. */
export function addMonths(time: Date, months: number): Date {
  const year = time.getUTCFullYear();
  const month = time.getUTCMonth() + months;
  const lastDay = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month, Math.min(time.getUTCDate(), lastDay)));
}

function endOfDay(time: Date): Date {
  return new Date(Date.UTC(time.getUTCFullYear(), time.getUTCMonth(), time.getUTCDate() + 1));
}

/** What a review found. */
export const reviewOutcomes = ['nothing_to_change', 'changed'] as const;
export type ReviewOutcome = (typeof reviewOutcomes)[number];
