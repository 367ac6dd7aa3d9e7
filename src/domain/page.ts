// Lists are given in pages, so that no number of rows makes an answer long.

/** Links, files and events of a ticket on one page, of each so many at most. */
export const partsShown = 100;
/** Downloads that are shown of one upload. */
export const downloadsShown = 20;

/** What was asked of leads, on one page. */
export const approvalsOnPage = 100;
/** Institutions on one page, and in what forms suggest. */
export const institutionsOnPage = 200;

/** Names of institutions that forms complete what is typed with. */
export const institutionsToComplete = 2000;
/** Names on tickets that no institution on record has. */
export const untiedShown = 200;
/** Held and restricted tickets. */
export const keptShown = 200;
/** Events on one page of the office. */
export const eventsOnPage = 100;

/** Tickets, accounts or people that one word of a search in the chain may name. */
export const auditSubjectsAtMost = 20;
/** Rows of one export of the chain; what is older is asked for by its time. */
export const auditRowsExported = 100_000;

/** A page and, if there is another one, where that begins. */
export interface Page<T, C = string> {
  readonly rows: readonly T[];
  readonly next: C | null;
}

/** @param found one row more than a page has, if there are so many @param cursorOf behind which the next page begins */
export function pageOf<T, C>(found: readonly T[], size: number, cursorOf: (row: T) => C): Page<T, C> {
  const rows = found.slice(0, size);
  const last = rows.at(-1);
  return { rows, next: found.length > size && last !== undefined ? cursorOf(last) : null };
}
