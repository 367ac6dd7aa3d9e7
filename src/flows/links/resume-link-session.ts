// A browser comes back with the session of a link.
import type { Context } from '../../context/context.js';
import { hashToken, isWellFormedToken } from '../../crypto/tokens.js';
import { findLinkBySession, type OpenLinkRow } from '../../db/links.js';
import { endedCode, endedExtras, linkStateAt } from '../../domain/link.js';
import { SluiceError } from '../../errors.js';

/**
 * The link that a session opens; a used one for its receipt only, as its state says.
 * @throws session_required when the cookie does not open this address; link_expired, link_revoked
 */
export async function resumeLinkSession(
  ctx: Pick<Context, 'sql'>,
  request: { token: string; session: string | undefined },
): Promise<OpenLinkRow> {
  const { token, session } = request;
  const wellFormed = isWellFormedToken(token) && session !== undefined && isWellFormedToken(session);
  const link = wellFormed
    ? await findLinkBySession(ctx.sql, hashToken(token), hashToken(session))
    : undefined;
  if (link === undefined) throw new SluiceError('session_required');
  const state = linkStateAt(link, link.now);
  if (state === 'expired' || state === 'revoked')
    throw new SluiceError(endedCode(state), undefined, { extras: endedExtras(link) });
  return { ...link, state };
}
