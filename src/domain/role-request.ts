// The second person's word, without which nobody becomes lead, data-protection officer or operator. Pure rules.
import { SluiceError } from '../errors.js';
import { type Agent, isGuardedRole, type Role } from './actor.js';

/** `waiting` -> `approved` or `refused`; `replaced` by a later request for the same account. Waiting ends by itself. */
export type RoleRequestState = 'waiting' | 'approved' | 'refused' | 'replaced';

/** How long a request waits for the second person, in hours. */
export const roleRequestHours = 72;

/** A request as it is decided about. */
export interface RoleRequest {
  readonly agentId: string;
  readonly askedBy: string;
  readonly role: Role;
  readonly state: RoleRequestState;
  readonly expiresAt: Date;
}

/** Whether this agent may be the second person of a request: of the guarded roles, and neither who asks nor who is to have it. */
export function maySecond(agent: Agent, request: Pick<RoleRequest, 'agentId' | 'askedBy'>): boolean {
  return isGuardedRole(agent.role) && agent.id !== request.askedBy && agent.id !== request.agentId;
}

/** @throws forbidden, own_role_request; approval_decided for one that was decided or whose time is over */
export function assertSecond(agent: Agent, request: RoleRequest, now: Date): void {
  if (!isGuardedRole(agent.role)) throw new SluiceError('forbidden');
  if (!maySecond(agent, request)) throw new SluiceError('own_role_request');
  if (request.state !== 'waiting' || request.expiresAt <= now) throw new SluiceError('approval_decided');
}
