// A passkey that an agent's authenticator made becomes a factor of the account.
import type { Context } from '../../context/context.js';
import { readPasskeyAnswer, verifyNewPasskey } from '../../crypto/passkeys.js';
import { hashToken, newId } from '../../crypto/tokens.js';
import { deleteUnfinishedSessions } from '../../db/agent-sessions.js';
import { appendAudit } from '../../db/audit-log.js';
import { isUniqueViolation } from '../../db/connect.js';
import { deleteChallenge, insertPasskey, listPasskeys } from '../../db/passkeys.js';
import { hasSecondFactor } from '../../db/second-factors.js';
import type { SessionStage } from '../../domain/account.js';
import { type Agent, actorOf } from '../../domain/actor.js';
import type { AuditEvent } from '../../domain/audit-event.js';
import { maxPasskeyName, maxPasskeys, passkeySite } from '../../domain/passkey.js';
import { isLine } from '../../domain/text.js';
import { SluiceError } from '../../errors.js';
import { holdAccount } from '../steps/hold-account.js';
import { advanceSession, stageAfterFactor } from './steps/advance-session.js';
import { firstRecoveryCodes } from './steps/first-recovery-codes.js';

/**
 * Keeps it, if it answers what this session was asked. `enrol` completes a step of signing in: the session goes on under
 * a new cookie.
 * @returns `session`: the value for the new cookie, after `enrol`; recovery codes with the first factor, never shown again
 * @throws unauthenticated, passkey_refused, too_many_passkeys, already_recorded, invalid_request (the name)
 */
export async function addPasskey(
  ctx: Pick<Context, 'sql' | 'chain' | 'config'>,
  agent: Agent,
  given: { session: string; purpose: 'enrol' | 'add'; name: string; answer: string },
): Promise<{ session?: string; stage: SessionStage; recoveryCodes: readonly string[] }> {
  const { session, purpose } = given;
  const name = given.name.trim();
  if (!isLine(name, maxPasskeyName))
    throw new SluiceError('invalid_request', 'a name is needed', { extras: { fields: ['name'] } });
  const site = passkeySite(ctx.config.deskUrl);
  const answer = readPasskeyAnswer(given.answer);
  const asked = { sessionHash: hashToken(session), purpose, challengeHash: hashToken(answer.challenge) };
  // used up before it is looked at: whatever comes of it, it works once
  if (site === undefined || !(await deleteChallenge(ctx.sql, asked)))
    throw new SluiceError('passkey_refused', 'nobody asked for this answer');
  const made = await verifyNewPasskey(site, answer);
  const id = newId();
  try {
    return await ctx.sql.begin(async (tx) => {
      const account = await holdAccount(tx, agent.id, { session });
      // a step of signing in adds the first factor only: the others are for those who came through all steps
      if (purpose === 'enrol' && (await hasSecondFactor(tx, agent.id)))
        throw new SluiceError('passkey_refused', 'there is a second factor already');
      if ((await listPasskeys(tx, agent.id)).length >= maxPasskeys)
        throw new SluiceError('too_many_passkeys');
      const recoveryCodes = await firstRecoveryCodes(tx, agent.id);
      await insertPasskey(tx, agent.id, { ...made, id, name });
      // secrets of codes that were shown and not proved are worth nothing from here on, nor is who waits to be shown one
      await deleteUnfinishedSessions(tx, agent.id);
      const events: AuditEvent[] = [
        {
          action: 'agent.passkey_added',
          actor: actorOf(agent),
          subject: { agentId: agent.id },
          facts: { passkeyId: id },
        },
      ];
      if (purpose === 'add') {
        await appendAudit(tx, ctx.chain, events);
        return { stage: 'full', recoveryCodes };
      }
      const stage = stageAfterFactor(account, ctx.config.policy.passwordMaxAgeDays);
      return {
        ...{ stage, recoveryCodes },
        // its own step ended with the others above
        session: await advanceSession(tx, ctx.chain, { agent, session: undefined, stage, events }),
      };
    });
  } catch (error) {
    if (isUniqueViolation(error, 'agent_passkeys_credential_id_key'))
      throw new SluiceError('already_recorded', 'this passkey is known');
    throw error;
  }
}
