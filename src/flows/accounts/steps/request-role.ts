// A guarded role is asked for and waits for a second person.
import { newId } from '../../../crypto/tokens.js';
import type { Tx } from '../../../db/connect.js';
import { insertRoleRequest } from '../../../db/role-requests.js';
import { type Agent, actorOf, type Role } from '../../../domain/actor.js';
import type { AuditEvent } from '../../../domain/audit-event.js';
import { askForSecond } from './tell-of-roles.js';

/** Puts the request, for a locked account, and asks who may decide. @returns what is to be recorded with it */
export async function requestRole(
  tx: Tx,
  asker: Agent,
  asked: { agentId: string; role: Role },
): Promise<AuditEvent> {
  const { agentId, role } = asked;
  const requestId = newId();
  await insertRoleRequest(tx, { id: requestId, agentId, role, askedBy: asker.id });
  await askForSecond(tx, role, [asker.id, agentId]);
  return {
    action: 'agent.role_asked',
    ...{ actor: actorOf(asker), subject: { agentId }, facts: { requestId, role } },
  };
}
