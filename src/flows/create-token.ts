// Makes an API token for an agent.
import type { Context } from '../context.js';
import { hashToken, newApiToken, newId } from '../crypto/tokens.js';
import { findActiveAgent, findAgentByEmail } from '../db/agents.js';
import { insertApiToken } from '../db/api-tokens.js';
import { appendAudit } from '../db/audit-log.js';
import { maxTokenDays, type TokenScope } from '../domain/account.js';
import type { Actor } from '../domain/actor.js';
import { SluiceError } from '../errors.js';

/** A token as it is asked for: by the operator for an address, or by an agent for themselves. */
export interface TokenRequest {
  readonly of: { readonly email: string } | { readonly id: string };
  readonly name: string;
  readonly scope?: TokenScope | undefined;
  /** until it ends by itself, at most {@link maxTokenDays}; undefined: it does not */
  readonly days?: number | undefined;
}

/**
 * Makes a token, which is shown now and never again.
 * @throws not_found when no active account has the address; invalid_request for a time out of range
 */
export async function createToken(
  ctx: Pick<Context, 'sql' | 'chain'>,
  request: TokenRequest,
  actor: Actor = { kind: 'operator' },
): Promise<{ id: string; token: string }> {
  const { of, name, scope = 'all', days } = request;
  if (days !== undefined && !(Number.isInteger(days) && days >= 1 && days <= maxTokenDays))
    throw new SluiceError('invalid_request', `a token lives 1 to ${maxTokenDays} days`);
  const token = newApiToken();
  const id = newId();
  await ctx.sql.begin(async (tx) => {
    const agent = 'id' in of ? await findActiveAgent(tx, of.id) : await findAgentByEmail(tx, of.email);
    if (agent === undefined) throw new SluiceError('not_found', 'no active account has this address');
    await insertApiToken(tx, { id, agentId: agent.id, name, tokenHash: hashToken(token), scope, days });
    await appendAudit(tx, ctx.chain, [
      { action: 'token.created', actor, subject: { agentId: agent.id }, facts: { tokenId: id } },
    ]);
  });
  return { id, token };
}
