// A verb per file: what somebody does, as one or two short transactions around the rules of `domain/`.
// Flows never call flows; they know no HTTP and no command line.
import type { Context } from '../../context/context.js';
import { newId } from '../../crypto/tokens.js';
import { insertAgent } from '../../db/agents.js';
import { appendAudit } from '../../db/audit-log.js';
import { isUniqueViolation } from '../../db/connect.js';
import { acceptAgentPassword } from '../../domain/account.js';
import { isGuardedRole, type Role } from '../../domain/actor.js';
import type { Locale } from '../../domain/locale.js';
import { assertMailAddress } from '../../domain/mail-address.js';
import { SluiceError } from '../../errors.js';
import { tellLeadsOfRole } from './steps/tell-of-roles.js';

/**
 * Makes an account, on the word of the operator on the host. Leads are told of one with a guarded role.
 * @param agent `password` in clear, at least 12 characters
 * @returns its id
 * @throws email_taken, password_weak, invalid_request, email_not_ascii
 */
export async function addAgent(
  ctx: Pick<Context, 'sql' | 'chain' | 'passwords'>,
  agent: { email: string; name: string; role: Role; password: string; locale?: Locale },
): Promise<{ id: string }> {
  const email = assertMailAddress(agent.email);
  const passwordHash = await ctx.passwords.hash(acceptAgentPassword(agent.password, agent));
  const id = newId();
  try {
    await ctx.sql.begin(async (tx) => {
      await insertAgent(tx, { ...agent, email, id, locale: agent.locale ?? 'en', passwordHash });
      if (isGuardedRole(agent.role)) await tellLeadsOfRole(tx, agent.role, [id]);
      await appendAudit(tx, ctx.chain, [
        {
          action: 'agent.added',
          actor: { kind: 'operator' },
          subject: { agentId: id },
          facts: { role: agent.role },
        },
      ]);
    });
  } catch (error) {
    if (isUniqueViolation(error, 'agents_email'))
      throw new SluiceError('email_taken', 'this address has an account');
    throw error;
  }
  return { id };
}
