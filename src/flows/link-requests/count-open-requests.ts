// How many requests for a link nobody has taken yet.
import type { Context } from '../../context/context.js';
import { countLinkRequests } from '../../db/link-requests.js';

/** Beyond this a number says no more. */
const countedAtMost = 1000;

/** Undefined where links cannot be asked for. */
export async function countOpenRequests(ctx: Pick<Context, 'sql' | 'config'>): Promise<number | undefined> {
  return ctx.config.policy.askPage ? await countLinkRequests(ctx.sql, countedAtMost) : undefined;
}
