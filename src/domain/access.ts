// Who may touch what (domain MM1: access only for those with an official need). A refusal looks like "not found".
import { SluiceError } from '../errors.js';
import { type Agent, type Handled, mayAssign, mayHandle, maySee, mayTake } from './actor.js';
import type { AuditSubject } from './audit-event.js';

/** Somebody asked for what exists and is not theirs: answered like what does not exist, and recorded. */
export class AccessDenied extends SluiceError {
  readonly subject: AuditSubject;
  readonly attempted: string;

  constructor(attempted: string, subject: AuditSubject) {
    super('not_found', 'it does not exist, or it is not yours');
    this.attempted = attempted;
    this.subject = subject;
  }
}

/** Narrows `ticket` to one that the agent may act on. @throws not_found, AccessDenied, ticket_unassigned where they must take it first */
export function assertHandles<T extends Handled>(
  agent: Agent,
  ticket: T | undefined,
  attempted: string,
  subject: AuditSubject,
): asserts ticket is T {
  assertFound(ticket);
  if (mayTake(agent, ticket)) throw new SluiceError('ticket_unassigned');
  if (!mayHandle(agent, ticket)) throw new AccessDenied(attempted, subject);
}

/** Narrows `ticket` to one of which the agent may say who answers for it. @throws not_found, AccessDenied, ticket_unassigned */
export function assertAssigns<T extends Handled>(
  agent: Agent,
  ticket: T | undefined,
  attempted: string,
  subject: AuditSubject,
): asserts ticket is T {
  assertFound(ticket);
  if (!mayAssign(agent, ticket)) assertHandles(agent, ticket, attempted, subject);
}

/** Narrows `ticket` to one that the agent may see, contents aside. @throws not_found, AccessDenied */
export function assertSees<T extends Handled>(
  agent: Agent,
  ticket: T | undefined,
  attempted: string,
  subject: AuditSubject,
): asserts ticket is T {
  assertFound(ticket);
  if (!maySee(agent, ticket)) throw new AccessDenied(attempted, subject);
}

/** @throws not_found */
export function assertFound<T>(row: T | undefined): asserts row is T {
  if (row === undefined) throw new SluiceError('not_found', 'it does not exist, or it is not yours');
}
