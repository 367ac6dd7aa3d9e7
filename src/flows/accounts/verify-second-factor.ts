// An agent who gave the password shows the second factor: a one-time code, or a recovery code.
import type { Context } from '../../context/context.js';
import { openFromDatabase } from '../../crypto/database-secret.js';
import { hashRecoveryCode, totpStep } from '../../crypto/second-factor.js';
import { reserveSignIn } from '../../db/agents.js';
import { appendAudit } from '../../db/audit-log.js';
import { deleteRecoveryCode, findTotp, markTotpStep } from '../../db/second-factors.js';
import { type SessionStage, signInLimit } from '../../domain/account.js';
import { type Agent, actorOf } from '../../domain/actor.js';
import type { AuditEvent } from '../../domain/audit-event.js';
import { SluiceError } from '../../errors.js';
import { holdAccount } from '../steps/hold-account.js';
import { advanceSession, stageAfterFactor } from './steps/advance-session.js';

/**
 * Takes a code, each once. Attempts are counted with those at the password, before they are looked at.
 * @returns the value for the new session cookie
 * @throws code_wrong; unauthenticated where the session ended meanwhile
 */
export async function verifySecondFactor(
  ctx: Pick<Context, 'sql' | 'chain' | 'masterKeys' | 'config'>,
  agent: Agent,
  given: { session: string; code: string },
): Promise<{ session: string; stage: SessionStage }> {
  const subject = { agentId: agent.id };
  const reserved = await reserveSignIn(ctx.sql, { id: agent.id }, signInLimit);
  const totp = await findTotp(ctx.sql, agent.id);
  const session = await ctx.sql.begin(async (tx) => {
    if (reserved === undefined) return undefined;
    const account = await holdAccount(tx, agent.id, { session: given.session });
    const events: AuditEvent[] = [];
    const step =
      totp?.sealedTotp != null && totp.confirmed
        ? totpStep(openTotp(ctx, agent.id, totp.sealedTotp), given.code)
        : undefined;
    const byCode = step !== undefined && (await markTotpStep(tx, agent.id, step));
    if (!byCode) {
      const hash = hashRecoveryCode(given.code);
      if (hash === undefined || !(await deleteRecoveryCode(tx, agent.id, hash))) return undefined;
      events.push({ action: 'agent.recovery_used', actor: actorOf(agent), subject, facts: {} });
    }
    const stage = stageAfterFactor(account, ctx.config.policy.passwordMaxAgeDays);
    return {
      stage,
      session: await advanceSession(tx, ctx.chain, { agent, session: given.session, stage, events }),
    };
  });
  if (session !== undefined) return session;
  await ctx.sql.begin(
    async (tx) =>
      await appendAudit(tx, ctx.chain, [
        { action: 'agent.sign_in_failed', actor: { kind: 'system' }, subject, facts: {} },
      ]),
  );
  throw new SluiceError('code_wrong');
}

function openTotp(ctx: Pick<Context, 'masterKeys'>, agentId: string, sealed: Buffer): string {
  return Buffer.from(openFromDatabase(ctx.masterKeys, `agent-totp:${agentId}`, sealed)).toString('utf8');
}
