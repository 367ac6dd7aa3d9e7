// An agent proves by a first code that the app has the secret; from then on the second factor counts.
import type { Context } from '../../context/context.js';
import { openFromDatabase } from '../../crypto/database-secret.js';
import { totpStep } from '../../crypto/second-factor.js';
import { hashToken } from '../../crypto/tokens.js';
import { deleteUnfinishedSessions } from '../../db/agent-sessions.js';
import { reserveSignIn, returnSignIn } from '../../db/agents.js';
import { appendAudit } from '../../db/audit-log.js';
import { findProposedTotp, hasSecondFactor, markTotpConfirmed } from '../../db/second-factors.js';
import { signInLimit } from '../../domain/account.js';
import { type Agent, actorOf } from '../../domain/actor.js';
import { SluiceError } from '../../errors.js';
import { holdAccount } from '../steps/hold-account.js';
import { advanceSession, stageAfterFactor } from './steps/advance-session.js';
import { firstRecoveryCodes } from './steps/first-recovery-codes.js';

/**
 * Takes the first code, from the browser that was shown the secret. Whoever else is at a step of signing in begins anew.
 * @param given `purpose`: `enrol` is a step of signing in, `add` for somebody who is signed in
 * @returns `session`: the value for the new session cookie, after `enrol`; and recovery codes with the first factor,
 * which are shown now and never again
 * @throws code_wrong; unauthenticated where the session ended meanwhile
 */
export async function confirmTotp(
  ctx: Pick<Context, 'sql' | 'chain' | 'masterKeys' | 'config'>,
  agent: Agent,
  given: { session: string; purpose: 'enrol' | 'add'; code: string },
): Promise<{ session?: string; recoveryCodes: readonly string[] }> {
  const reserved = await reserveSignIn(ctx.sql, { id: agent.id }, signInLimit);
  const browser = { agentId: agent.id, tokenHash: hashToken(given.session) };
  const sealed = await findProposedTotp(ctx.sql, browser);
  if (reserved === undefined || sealed === undefined) throw new SluiceError('code_wrong');
  const opened = openFromDatabase(ctx.masterKeys, `agent-totp:${agent.id}`, sealed);
  const step = totpStep(Buffer.from(opened).toString('utf8'), given.code);
  if (step === undefined) throw new SluiceError('code_wrong');
  return await ctx.sql.begin(async (tx) => {
    const account = await holdAccount(tx, agent.id, { session: given.session });
    const enrols = given.purpose === 'enrol';
    // a step of signing in adds the first factor only: the others are for those who came through all steps
    if (enrols && (await hasSecondFactor(tx, agent.id))) throw new SluiceError('code_wrong');
    const recoveryCodes = await firstRecoveryCodes(tx, agent.id);
    if (!(await markTotpConfirmed(tx, browser, { sealed, step }))) throw new SluiceError('code_wrong');
    await deleteUnfinishedSessions(tx, agent.id);
    const subject = { agentId: agent.id };
    const events = [
      { action: 'agent.factor_added' as const, actor: actorOf(agent), subject, facts: { factor: 'totp' } },
    ];
    if (!enrols) {
      await returnSignIn(tx, agent.id, 'all');
      await appendAudit(tx, ctx.chain, events);
      return { recoveryCodes };
    }
    const stage = stageAfterFactor(account, ctx.config.policy.passwordMaxAgeDays);
    // its own step ended with the others above
    const session = await advanceSession(tx, ctx.chain, { agent, session: undefined, stage, events });
    return { session, recoveryCodes };
  });
}
