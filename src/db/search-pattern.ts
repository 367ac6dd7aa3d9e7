// What a person looks for, as Postgres's LIKE takes it.

/** The pattern of texts that hold this one somewhere; the signs of the pattern language in it are letters. */
export function searchPattern(search: string): string {
  return `%${search.replace(/[\\%_]/g, '\\$&')}%`;
}
