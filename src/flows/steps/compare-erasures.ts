// Whether this database knows everything that stands in the list of erased ids. One that was restored from an older dump
// does not, and would bring back what was erased since.
import type { Context } from '../../context/context.js';
import { listErasureBatches } from '../../db/erasures.js';
import { listBatches } from './read-erasures.js';

/** Batches of the list against those of the database. */
export interface ErasureComparison {
  /** batches that both know */
  readonly known: number;
  /** in the list, unknown to the database: it is older than they are */
  readonly behind: readonly string[];
  /** done according to the database, not in the list (any more) */
  readonly missing: readonly string[];
}

/**
 * Compares names only. A service that runs is never behind by itself: a row stands in the database before its batch
 * stands in the list, and the list is read first. @returns undefined where no list is kept @throws storage_unavailable
 */
export async function compareErasures(
  ctx: Pick<Context, 'sql' | 'erasures'>,
): Promise<ErasureComparison | undefined> {
  if (ctx.erasures === undefined) return undefined;
  // rows that are older than the listing: what is listed after it is not missing from it
  const before = await listErasureBatches(ctx.sql);
  await ctx.erasures.check();
  const names = new Set(await listBatches(ctx.erasures));
  const rows = new Set((await listErasureBatches(ctx.sql)).map(({ id }) => id));
  const behind = [...names].filter((id) => !rows.has(id)).sort();
  const missing = before.filter(({ id, listed }) => listed && !names.has(id)).map(({ id }) => id);
  return { known: names.size - behind.length, behind, missing: missing.sort() };
}
