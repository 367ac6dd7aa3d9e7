// An agent proves by a first code that the app has the secret; from then on the second factor counts.
import type { Context } from '../context.js';
import { openFromDatabase } from '../crypto/database-secret.js';
import { hashRecoveryCode, newRecoveryCode, recoveryCodeCount, totpStep } from '../crypto/second-factor.js';
import { findActiveAgent, reserveSignIn } from '../db/agents.js';
import { findTotp, markTotpStep, replaceRecoveryCodes } from '../db/second-factors.js';
import { signInLimit } from '../domain/account.js';
import { type Agent, actorOf } from '../domain/actor.js';
import { SluiceError } from '../errors.js';
import { advanceSession, stageAfterFactor } from './steps/advance-session.js';

/**
 * Takes the first code.
 * @returns the value for the new session cookie, and the recovery codes, which are shown now and never again
 * @throws code_wrong
 */
export async function confirmTotp(
  ctx: Pick<Context, 'sql' | 'chain' | 'masterKeys' | 'config'>,
  agent: Agent,
  given: { session: string; code: string },
): Promise<{ session: string; recoveryCodes: readonly string[] }> {
  const reserved = await reserveSignIn(ctx.sql, { id: agent.id }, signInLimit);
  const totp = await findTotp(ctx.sql, agent.id);
  if (reserved === undefined || totp?.sealedTotp == null || totp.confirmed)
    throw new SluiceError('code_wrong');
  const opened = openFromDatabase(ctx.masterKeys, `agent-totp:${agent.id}`, totp.sealedTotp);
  const step = totpStep(Buffer.from(opened).toString('utf8'), given.code);
  if (step === undefined) throw new SluiceError('code_wrong');
  const recoveryCodes = Array.from({ length: recoveryCodeCount }, newRecoveryCode);
  const hashes = recoveryCodes.flatMap((code) => hashRecoveryCode(code) ?? []);
  const session = await ctx.sql.begin(async (tx) => {
    if (!(await markTotpStep(tx, agent.id, step))) throw new SluiceError('code_wrong');
    await replaceRecoveryCodes(tx, agent.id, hashes);
    const stage = stageAfterFactor(await findActiveAgent(tx, agent.id), ctx.config.policy.passwordMaxAgeDays);
    const subject = { agentId: agent.id };
    const events = [
      { action: 'agent.factor_added' as const, actor: actorOf(agent), subject, facts: { factor: 'totp' } },
    ];
    return await advanceSession(tx, ctx.chain, { agent, session: given.session, stage, events });
  });
  return { session, recoveryCodes };
}
