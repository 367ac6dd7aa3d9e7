// A browser that opened a link leaves: its session ends, the link stays as it is.
import type { Context } from '../../context/context.js';
import { hashToken, isWellFormedToken } from '../../crypto/tokens.js';
import { deleteLinkSession } from '../../db/links.js';

/** Ends the session, if it is one of this link. Whoever has the link and its password may come again. */
export async function leaveLink(
  ctx: Pick<Context, 'sql'>,
  { token, session }: { readonly token: string; readonly session: string | undefined },
): Promise<void> {
  if (session !== undefined && isWellFormedToken(session) && isWellFormedToken(token))
    await deleteLinkSession(ctx.sql, { tokenHash: hashToken(token), sessionHash: hashToken(session) });
}
