// Makes an API token for an agent.
import type { Context } from '../../context/context.js';
import { hashToken, newApiToken, newId } from '../../crypto/tokens.js';
import { findActiveAgent, findAgentByEmail } from '../../db/agents.js';
import { insertApiToken } from '../../db/api-tokens.js';
import { appendAudit } from '../../db/audit-log.js';
import { insertMessage } from '../../db/messages.js';
import type { TokenScope } from '../../domain/account.js';
import { type Actor, type Agent, actorOf } from '../../domain/actor.js';
import { SluiceError } from '../../errors.js';
import { holdAccount } from '../steps/hold-account.js';
import { confirmPerson } from './steps/confirm-person.js';

/** A token as it is asked for: by the operator for an address, or by an agent for themselves. */
export interface TokenRequest {
  readonly of: { readonly email: string } | { readonly id: string };
  readonly name: string;
  readonly scope?: TokenScope | undefined;
  /** until it ends by itself; undefined: as long as TOKEN_MAX_DAYS allows */
  readonly days?: number | undefined;
}

/**
 * Makes a token, which is shown now and never again, and tells its owner by mail. It outlives the session that it is made in,
 * so an agent gives the password; and a token cannot make another one.
 * @param owner who makes one for themselves; undefined: the operator, on the host
 * @throws not_found when no active account has the address; invalid_request for a time out of range; sign_in_failed,
 * unauthenticated (password or session were taken back meanwhile), busy
 */
export async function createToken(
  ctx: Pick<Context, 'sql' | 'chain' | 'passwords'> & {
    readonly config: { readonly policy: Pick<Context['config']['policy'], 'tokenMaxDays'> };
  },
  request: TokenRequest,
  owner?: { readonly agent: Agent; readonly password: string; readonly session: string },
): Promise<{ id: string; token: string }> {
  const { tokenMaxDays } = ctx.config.policy;
  const { of, name, scope = 'all', days = tokenMaxDays } = request;
  if (!(Number.isInteger(days) && days >= 1 && days <= tokenMaxDays))
    throw new SluiceError('invalid_request', `a token lives 1 to ${tokenMaxDays} days (TOKEN_MAX_DAYS)`, {
      extras: { fields: ['days'] },
    });
  const confirmed = owner && (await confirmPerson(ctx, owner.agent, owner.password));
  const actor: Actor = owner === undefined ? { kind: 'operator' } : actorOf(owner.agent);
  const token = newApiToken();
  const id = newId();
  await ctx.sql.begin(async (tx) => {
    if (owner !== undefined) await holdAccount(tx, owner.agent.id, { ...confirmed, session: owner.session });
    const agent = 'id' in of ? await findActiveAgent(tx, of.id) : await findAgentByEmail(tx, of.email);
    if (agent === undefined) throw new SluiceError('not_found', 'no active account has this address');
    const expiresAt = await insertApiToken(tx, {
      ...{ id, agentId: agent.id, name, tokenHash: hashToken(token), scope, days },
    });
    const facts = { expiresAt: expiresAt.toISOString() };
    const to = { agentId: agent.id };
    await insertMessage(tx, { id: newId(), kind: 'mail', template: 'token-created', to, facts });
    await appendAudit(tx, ctx.chain, [
      { action: 'token.created', actor, subject: { agentId: agent.id }, facts: { tokenId: id } },
    ]);
  });
  return { id, token };
}
