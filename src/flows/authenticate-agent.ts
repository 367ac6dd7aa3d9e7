// Finds out which agent a credential belongs to.
import type { Context } from '../context.js';
import { hashToken, isWellFormedApiToken, isWellFormedToken } from '../crypto/tokens.js';
import { findAgentBySession, findAgentByToken } from '../db/agents.js';
import type { Agent } from '../domain/actor.js';
import { SluiceError } from '../errors.js';

/**
 * The active agent behind an API token or a desk session.
 * @throws unauthenticated
 */
export async function authenticateAgent(
  ctx: Pick<Context, 'sql'>,
  credential: { readonly bearer: string } | { readonly session: string },
): Promise<Agent> {
  const agent = await find(ctx, credential);
  if (agent === undefined) throw new SluiceError('unauthenticated');
  return agent;
}

async function find(
  ctx: Pick<Context, 'sql'>,
  credential: { readonly bearer: string } | { readonly session: string },
): Promise<Agent | undefined> {
  if ('bearer' in credential) {
    return isWellFormedApiToken(credential.bearer)
      ? findAgentByToken(ctx.sql, hashToken(credential.bearer))
      : undefined;
  }
  return isWellFormedToken(credential.session)
    ? findAgentBySession(ctx.sql, hashToken(credential.session))
    : undefined;
}
