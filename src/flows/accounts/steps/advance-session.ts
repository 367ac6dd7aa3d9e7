// A session that has done one step of signing in goes on under a new cookie.
import { hashToken, newSessionToken } from '../../../crypto/tokens.js';
import { deleteAgentSession, insertAgentSession } from '../../../db/agent-sessions.js';
import { type AgentCredentials, returnSignIn } from '../../../db/agents.js';
import { appendAudit } from '../../../db/audit-log.js';
import type { Tx } from '../../../db/connect.js';
import { mustRenew, type SessionStage, sessionMinutes, signInMinutes } from '../../../domain/account.js';
import type { Agent } from '../../../domain/actor.js';
import type { AuditEvent, ChainSeal } from '../../../domain/audit-event.js';
import { SluiceError } from '../../../errors.js';

/** What is asked for once the second factor was shown. */
export function stageAfterFactor(agent: AgentCredentials | undefined, maxDays: number): SessionStage {
  return agent !== undefined && mustRenew(agent.passwordChangedAt, agent.now, maxDays) ? 'renew' : 'full';
}

/**
 * Replaces a session by a new one at another stage, and records what happened; `agent.signed_in` where that completes
 * signing in. The account must be locked. Must be the last call of its transaction.
 * @param step `session`: what it replaces, undefined where nothing is left to
 * @returns the value for the new cookie
 * @throws unauthenticated where the session ended meanwhile
 */
export async function advanceSession(
  tx: Tx,
  chain: ChainSeal,
  step: { agent: Agent; session: string | undefined; stage: SessionStage; events?: readonly AuditEvent[] },
): Promise<string> {
  const { agent, stage, events = [] } = step;
  if (step.session !== undefined && !(await deleteAgentSession(tx, hashToken(step.session))))
    throw new SluiceError('unauthenticated', 'the session ended meanwhile');
  const session = newSessionToken();
  const minutes = stage === 'full' ? sessionMinutes : signInMinutes;
  await insertAgentSession(tx, { agentId: agent.id, tokenHash: hashToken(session), minutes, stage });
  if (stage === 'full') await returnSignIn(tx, agent.id, 'all');
  const signedIn: AuditEvent = {
    action: 'agent.signed_in',
    actor: { kind: 'agent', id: agent.id },
    subject: { agentId: agent.id },
    facts: {},
  };
  await appendAudit(tx, chain, stage === 'full' ? [...events, signedIn] : events);
  return session;
}
