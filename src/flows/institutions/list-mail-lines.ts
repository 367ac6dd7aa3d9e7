// What the desk adds to mails with links, by institution, so that it is seen before anything is sent.
import type { Context } from '../../context/context.js';
import { listMailLines as findMailLines } from '../../db/institutions.js';

/** So many stand in a form; a form that knows its institution shows that one's alone. */
const shownAtMost = 100;

/** @param institution of this one alone, by its name; undefined: of all that have some, by name */
export async function listMailLines(
  ctx: Pick<Context, 'sql'>,
  institution?: string,
): Promise<{ readonly institution: string; readonly lines: string }[]> {
  return await findMailLines(ctx.sql, institution, shownAtMost);
}
