// The requests for a link that nobody has taken yet.
import type { Context } from '../../context/context.js';
import { type LinkRequestRow, listLinkRequests } from '../../db/link-requests.js';

export type { LinkRequestRow };

/** So many stand on the page; the oldest come first, and what is taken makes room. */
const shownAtMost = 200;

/** Open requests, the oldest first. */
export async function listOpenRequests(ctx: Pick<Context, 'sql'>): Promise<LinkRequestRow[]> {
  return await listLinkRequests(ctx.sql, shownAtMost);
}
