// Makes an API token for an agent.
import type { Context } from '../context.js';
import { hashToken, newApiToken, newId } from '../crypto/tokens.js';
import { findAgentByEmail, insertApiToken } from '../db/agents.js';
import { appendAudit } from '../db/audit-log.js';
import { SluiceError } from '../errors.js';

/**
 * Makes a token, which is shown now and never again.
 * @throws not_found when no active account has the address
 */
export async function createToken(
  ctx: Pick<Context, 'sql' | 'chain'>,
  request: { email: string; name: string },
): Promise<{ id: string; token: string }> {
  const token = newApiToken();
  const id = newId();
  await ctx.sql.begin(async (tx) => {
    const agent = await findAgentByEmail(tx, request.email);
    if (agent === undefined) throw new SluiceError('not_found', 'no active account has this address');
    await insertApiToken(tx, { id, agentId: agent.id, name: request.name, tokenHash: hashToken(token) });
    await appendAudit(tx, ctx.chain, [
      {
        action: 'token.created',
        actor: { kind: 'operator' },
        subject: { agentId: agent.id },
        facts: { tokenId: id },
      },
    ]);
  });
  return { id, token };
}
