// An agent signs in to the desk with e-mail and password.
import type { Context } from '../context.js';
import { hashToken, newSessionToken } from '../crypto/tokens.js';
import { findAgentByEmail, insertAgentSession, markSignInFailed } from '../db/agents.js';
import { appendAudit } from '../db/audit-log.js';
import { SluiceError } from '../errors.js';

/** How long a browser stays signed in, in hours (domain MF2: signed out at least daily). */
export const agentSessionHours = 12;

/** After so many wrong passwords in a row an account must wait after each further one. */
const freeFailures = 5;
const waitSeconds = 60;

/**
 * Checks a password and opens a session. Unknown accounts take as long as known ones and get the same answer.
 * @returns the value for the session cookie
 * @throws sign_in_failed, busy (with `retryAfterSeconds`)
 */
export async function signIn(
  ctx: Pick<Context, 'sql' | 'chain' | 'passwords'>,
  credentials: { email: string; password: string },
): Promise<{ session: string }> {
  const password = credentials.password.normalize('NFKC').slice(0, 1000);
  const agent = await findAgentByEmail(ctx.sql, credentials.email);
  const waitsUntil = (agent?.failedSignInAt?.getTime() ?? 0) + waitSeconds * 1000;
  const mustWait =
    agent !== undefined && agent.failedSignIns >= freeFailures && waitsUntil > agent.now.getTime();
  const right =
    agent?.passwordHash == null || mustWait
      ? await ctx.passwords.verifyNothing(password)
      : await ctx.passwords.verify(agent.passwordHash, password);
  if (agent === undefined) throw new SluiceError('sign_in_failed');
  if (!right) {
    await ctx.sql.begin(async (tx) => {
      if (!mustWait) await markSignInFailed(tx, agent.id);
      await appendAudit(tx, ctx.chain, [
        {
          action: 'agent.sign_in_failed',
          actor: { kind: 'system' },
          subject: { agentId: agent.id },
          facts: {},
        },
      ]);
    });
    throw new SluiceError('sign_in_failed');
  }
  const session = newSessionToken();
  await ctx.sql.begin(async (tx) => {
    await insertAgentSession(tx, {
      agentId: agent.id,
      tokenHash: hashToken(session),
      hours: agentSessionHours,
    });
    await appendAudit(tx, ctx.chain, [
      {
        action: 'agent.signed_in',
        actor: { kind: 'agent', id: agent.id },
        subject: { agentId: agent.id },
        facts: {},
      },
    ]);
  });
  return { session };
}
