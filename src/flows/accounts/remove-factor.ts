// An agent takes a second factor off the own account; one always stays.
import type { Context } from '../../context/context.js';
import { appendAudit } from '../../db/audit-log.js';
import { deletePasskey } from '../../db/passkeys.js';
import { deleteTotp, hasSecondFactor } from '../../db/second-factors.js';
import { type Agent, actorOf } from '../../domain/actor.js';
import type { AuditEvent } from '../../domain/audit-event.js';
import { isId } from '../../domain/text.js';
import { SluiceError } from '../../errors.js';
import { holdAccount } from '../steps/hold-account.js';
import { confirmPerson } from './steps/confirm-person.js';

/**
 * @param asked `factor`: `totp`, or a passkey's id
 * @throws sign_in_failed, unauthenticated (password or session were taken back meanwhile), not_found, last_factor
 */
export async function removeFactor(
  ctx: Pick<Context, 'sql' | 'chain' | 'passwords'>,
  agent: Agent,
  asked: { factor: string; password: string; session: string },
): Promise<void> {
  const confirmed = await confirmPerson(ctx, agent, asked.password);
  const { factor, session } = asked;
  await ctx.sql.begin(async (tx) => {
    // locked, so that of two who take away the last two factors one fails
    await holdAccount(tx, agent.id, { ...confirmed, session });
    const there =
      factor === 'totp'
        ? await deleteTotp(tx, agent.id)
        : isId(factor) && (await deletePasskey(tx, agent.id, factor));
    if (!there) throw new SluiceError('not_found', 'there is no such factor');
    if (!(await hasSecondFactor(tx, agent.id))) throw new SluiceError('last_factor');
    const about = { actor: actorOf(agent), subject: { agentId: agent.id } };
    const event: AuditEvent =
      factor === 'totp'
        ? { ...about, action: 'agent.factor_removed', facts: {} }
        : { ...about, action: 'agent.passkey_removed', facts: { passkeyId: factor } };
    await appendAudit(tx, ctx.chain, [event]);
  });
}
