// An account is frozen (domain MF9), given another role, its second factor forgotten, or ended (MF3).
import { deleteAgentSessions } from '../../db/agent-sessions.js';
import { endAgent, lockAccount, markAgentEnding, markAgentFrozen, markAgentRole } from '../../db/agents.js';
import { appendAudit } from '../../db/audit-log.js';
import type { Queryable } from '../../db/connect.js';
import { deleteIdentities } from '../../db/identities.js';
import { deleteSecondFactors } from '../../db/second-factors.js';
import { type Actor, isGuardedRole, type Role } from '../../domain/actor.js';
import type { AuditEvent } from '../../domain/audit-event.js';
import { SluiceError } from '../../errors.js';
import { eraseAgent, type PersonEdges } from '../steps/erase-person.js';
import { type HandOver, handOver } from './steps/hand-over.js';
import { revokeTokens } from './steps/revoke-tokens.js';
import { tellLeadsOfRole } from './steps/tell-of-roles.js';

export type { HandOver };

/** What is done to an account. */
export type AccountChange =
  | { readonly kind: 'unfreeze' | 'forget_factor' }
  | { readonly kind: 'freeze' | 'end'; readonly handTo?: HandOver | undefined }
  | { readonly kind: 'role'; readonly role: Role; readonly handTo?: HandOver | undefined };

/**
 * Does it; it acts at the account's next request, and running downloads end within seconds. Freezing lets tokens wait, as it lets
 * the account wait; a forgotten factor ends them, and so does a role of more rights than they were made with.
 * Open tickets go to whom is named: before an account ends or may handle none any more, somebody must be; a freeze does not
 * wait for an answer. Leads are told when an account of a guarded role is opened again or loses its factors.
 * @param which the account, by id or address
 * @throws not_found, open_tickets, own_account: nobody freezes, promotes or ends themselves; forbidden: no agent alone gives a guarded role
 */
export async function changeAccount(
  ctx: PersonEdges,
  actor: Actor,
  which: { id: string } | { email: string },
  change: AccountChange,
): Promise<{ id: string }> {
  const guarded = change.kind === 'role' && isGuardedRole(change.role);
  if (guarded && actor.kind === 'agent')
    throw new SluiceError('forbidden', 'a second person decides about this role');
  const { id, listFirst } = await ctx.sql.begin(async (tx) => {
    const account = await lockAccount(tx, which);
    if (account === undefined || account.endedAt !== null)
      throw new SluiceError('not_found', 'there is no such account');
    if (actor.kind === 'agent' && actor.id === account.id) throw new SluiceError('own_account');
    const { id } = account;
    // it works no more from here on; the person goes when that stands in the list, now or with the next sweep
    const listFirst = change.kind === 'end' && ctx.erasures !== undefined;
    if (account.endingAt !== null && !listFirst) throw new SluiceError('not_found', 'the account is ending');
    const handed = await handOverBy(tx, actor, id, change);
    if (listFirst) {
      await markAgentEnding(tx, id);
      await deleteAgentSessions(tx, id);
      const facts = { kind: 'agent', id };
      const begun = { action: 'erasure.begun', actor, subject: { agentId: id }, facts } as const;
      await appendAudit(tx, ctx.chain, [begun, ...handed]);
      return { id, listFirst };
    }
    const revoked: AuditEvent[] = [];
    if (change.kind === 'freeze' || change.kind === 'unfreeze') {
      await markAgentFrozen(tx, id, change.kind === 'freeze');
      if (change.kind === 'freeze') await deleteAgentSessions(tx, id);
    } else if (change.kind === 'role') {
      await markAgentRole(tx, id, change.role);
      if (guarded) {
        revoked.push(...(await revokeTokens(tx, actor, id)));
        await tellLeadsOfRole(tx, change.role, [id]);
      }
    } else if (change.kind === 'end') await endAgent(tx, id);
    else {
      await deleteSecondFactors(tx, id);
      await deleteIdentities(tx, id);
      await deleteAgentSessions(tx, id);
      revoked.push(...(await revokeTokens(tx, actor, id)));
    }
    // a guarded role that is opened again, or given a new start, is one more that acts: in the open, as when it was given
    const comesBack = change.kind === 'unfreeze' || change.kind === 'forget_factor';
    if (comesBack && isGuardedRole(account.role)) await tellLeadsOfRole(tx, account.role, [id]);
    await appendAudit(tx, ctx.chain, [eventOf(actor, id, change), ...revoked, ...handed]);
    return { id, listFirst };
  });
  if (listFirst) await eraseAgent(ctx, actor, id);
  return { id };
}

async function handOverBy(
  tx: Queryable,
  actor: Actor,
  id: string,
  change: AccountChange,
): Promise<AuditEvent[]> {
  if (change.kind === 'freeze') return await handOver(tx, actor, id, change.handTo ?? 'leads');
  if (change.kind === 'end') return await handOver(tx, actor, id, change.handTo);
  if (change.kind !== 'role' || change.role === 'handler' || change.role === 'lead') return [];
  return await handOver(tx, actor, id, change.handTo);
}

function eventOf(actor: Actor, agentId: string, change: AccountChange): AuditEvent {
  const about = { actor, subject: { agentId } };
  if (change.kind === 'role') return { action: 'agent.role_changed', ...about, facts: { role: change.role } };
  const actions = {
    freeze: 'agent.frozen',
    unfreeze: 'agent.unfrozen',
    end: 'agent.ended',
    forget_factor: 'agent.factor_removed',
  } as const;
  return { action: actions[change.kind], ...about, facts: {} };
}
