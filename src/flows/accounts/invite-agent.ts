// Somebody is invited by mail to an account, or to set a new password for the one they have.
import type { Context } from '../../context/context.js';
import { newId } from '../../crypto/tokens.js';
import { insertAgent, lockAccount } from '../../db/agents.js';
import { appendAudit } from '../../db/audit-log.js';
import { isUniqueViolation, type Tx } from '../../db/connect.js';
import { hasWaitingRole } from '../../db/role-requests.js';
import { type Actor, type Agent, actorOf, isGuardedRole, type Role } from '../../domain/actor.js';
import type { AuditEvent } from '../../domain/audit-event.js';
import type { Locale } from '../../domain/locale.js';
import { assertMailAddress } from '../../domain/mail-address.js';
import { SluiceError } from '../../errors.js';
import { requestRole } from './steps/request-role.js';
import { tellLeadsOfRole } from './steps/tell-of-roles.js';
import { writeInvitation } from './steps/write-invitation.js';

type Edges = Pick<Context, 'sql' | 'chain' | 'masterKeys'>;

/** Who is invited: a new person, or the holder of an account that is there. */
export type Invited = NewPerson | { readonly id: string };
interface NewPerson {
  readonly email: string;
  readonly name: string;
  readonly role: Role;
  readonly locale: Locale;
}

/**
 * Makes the account, where there is none yet, and mails a link by which the person sets the password. A guarded role that an agent
 * gives waits for a second person: until then the account is a handler's that nobody can enter, and no mail goes out.
 * @param by an agent, or the operator on the host, whose word is enough
 * @returns `waits`: whether a second person is needed
 * @throws email_taken, not_found, invalid_request, email_not_ascii; forbidden for an account that waits so
 */
export async function inviteAgent(
  ctx: Edges,
  by: Agent | 'operator',
  invited: Invited,
): Promise<{ id: string; waits: boolean }> {
  try {
    return await ctx.sql.begin(async (tx) =>
      'id' in invited ? await inviteAgain(ctx, tx, by, invited.id) : await inviteNew(ctx, tx, by, invited),
    );
  } catch (error) {
    if (isUniqueViolation(error, 'agents_email'))
      throw new SluiceError('email_taken', 'this address has an account');
    throw error;
  }
}

async function inviteNew(ctx: Edges, tx: Tx, by: Agent | 'operator', person: NewPerson) {
  const id = newId();
  const email = assertMailAddress(person.email);
  const waits = by !== 'operator' && isGuardedRole(person.role);
  const role = waits ? 'handler' : person.role;
  await insertAgent(tx, { ...person, email, id, role, passwordHash: null });
  const events: AuditEvent[] = [];
  if (waits) events.push(await requestRole(tx, by, { agentId: id, role: person.role }));
  else {
    await writeInvitation(tx, ctx, id);
    if (isGuardedRole(person.role)) await tellLeadsOfRole(tx, person.role, [id]);
    events.push(invitedBy(by, id, person.role));
  }
  await appendAudit(tx, ctx.chain, events);
  return { id, waits };
}

async function inviteAgain(ctx: Edges, tx: Tx, by: Agent | 'operator', id: string) {
  const account = await lockAccount(tx, { id });
  if (account === undefined || account.endedAt !== null) throw new SluiceError('not_found');
  if (!account.hasPassword && (await hasWaitingRole(tx, id)))
    throw new SluiceError('forbidden', 'a second person decides about this account first');
  await writeInvitation(tx, ctx, id);
  if (isGuardedRole(account.role)) await tellLeadsOfRole(tx, account.role, [id]);
  await appendAudit(tx, ctx.chain, [invitedBy(by, id, null)]);
  return { id, waits: false };
}

function invitedBy(by: Agent | 'operator', agentId: string, role: Role | null): AuditEvent {
  const actor: Actor = by === 'operator' ? { kind: 'operator' } : actorOf(by);
  return { action: 'agent.invited', actor, subject: { agentId }, facts: { role } };
}
