// A browser that opened a link leaves: its session ends, the link stays as it is.
import type { Context } from '../context.js';
import { hashToken, isWellFormedToken } from '../crypto/tokens.js';
import { deleteLinkSession } from '../db/links.js';

/** Ends the session, if it is one. Whoever has the link and its password may come again. */
export async function leaveLink(ctx: Pick<Context, 'sql'>, session: string | undefined): Promise<void> {
  if (session !== undefined && isWellFormedToken(session))
    await deleteLinkSession(ctx.sql, hashToken(session));
}
