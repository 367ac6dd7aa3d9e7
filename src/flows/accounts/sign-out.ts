// An agent's browser is signed out.
import type { Context } from '../../context/context.js';
import { hashToken } from '../../crypto/tokens.js';
import { deleteAgentSession } from '../../db/agent-sessions.js';

/** Ends the session of a cookie; one that is over already is fine. */
export async function signOut(ctx: Pick<Context, 'sql'>, session: string): Promise<void> {
  await deleteAgentSession(ctx.sql, hashToken(session));
}
