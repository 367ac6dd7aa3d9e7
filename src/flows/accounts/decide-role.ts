// A second person says whether an account becomes lead, data-protection officer or operator.
import type { Context } from '../../context/context.js';
import { deleteAgentSessions } from '../../db/agent-sessions.js';
import { lockAccount, markAgentRole } from '../../db/agents.js';
import { appendAudit } from '../../db/audit-log.js';
import { findRoleRequest, markRoleRequestDecided } from '../../db/role-requests.js';
import { assertFound } from '../../domain/access.js';
import { type Agent, actorOf } from '../../domain/actor.js';
import type { AuditEvent } from '../../domain/audit-event.js';
import { assertSecond } from '../../domain/role-request.js';
import { SluiceError } from '../../errors.js';
import { handOver } from './steps/hand-over.js';
import { revokeTokens } from './steps/revoke-tokens.js';
import { tellLeadsOfRole } from './steps/tell-of-roles.js';
import { writeInvitation } from './steps/write-invitation.js';

/**
 * Decides once. An approved role is there from the account's next request on; tokens made before end, and who was never in is
 * invited by mail now. Leads are told. What is refused leaves the account as it was.
 * @throws not_found, forbidden, own_role_request, approval_decided
 */
export async function decideRole(
  ctx: Pick<Context, 'sql' | 'chain' | 'masterKeys'>,
  agent: Agent,
  decision: { requestId: string; approved: boolean },
): Promise<void> {
  const { requestId, approved } = decision;
  const found = await findRoleRequest(ctx.sql, requestId);
  assertFound(found);
  const { agentId, role } = found;
  await ctx.sql.begin(async (tx) => {
    const account = await lockAccount(tx, { id: agentId });
    const request = await findRoleRequest(tx, requestId);
    assertFound(request);
    assertFound(account);
    assertSecond(agent, request, request.now);
    const state = approved ? 'approved' : 'refused';
    if (!(await markRoleRequestDecided(tx, { id: requestId, by: agent.id, state })))
      throw new SluiceError('approval_decided');
    const about = { actor: actorOf(agent), subject: { agentId } };
    if (!approved) {
      await appendAudit(tx, ctx.chain, [
        { ...about, action: 'agent.role_refused', facts: { requestId, role } },
      ]);
      return;
    }
    // whoever decides has not been asked about tickets: they stay, and the leads are told
    const left = role === 'lead' ? [] : await handOver(tx, about.actor, agentId, 'leads');
    await markAgentRole(tx, agentId, role);
    const events: AuditEvent[] = [
      { ...about, action: 'agent.role_changed', facts: { role, requestId } },
      ...(await revokeTokens(tx, about.actor, agentId)),
      ...left,
    ];
    if (!account.hasPassword) {
      // whoever got in without one before has not shown that the role is theirs
      await deleteAgentSessions(tx, agentId);
      await writeInvitation(tx, ctx, agentId);
      events.push({ ...about, action: 'agent.invited', facts: { role } });
    }
    await tellLeadsOfRole(tx, role, [agent.id, agentId]);
    await appendAudit(tx, ctx.chain, events);
  });
}
