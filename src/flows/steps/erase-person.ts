// An account ends, or an authorisation is withdrawn: what was decided before is listed outside, and done.
import type { Context } from '../../context/context.js';
import { endAgent, lockAccount } from '../../db/agents.js';
import { appendAudit } from '../../db/audit-log.js';
import { endAuthorisedContact } from '../../db/institutions.js';
import { endLinkRequestsOf } from '../../db/link-requests.js';
import type { Actor } from '../../domain/actor.js';
import { listErasures } from './list-erasures.js';

/** The edges that erasing a person needs. */
export type PersonEdges = Pick<Context, 'sql' | 'chain' | 'config' | 'masterKeys' | 'erasures'>;

/** Ends an account. Nothing happens to one that has ended. @throws storage_unavailable where the list cannot be written */
export async function eraseAgent(ctx: PersonEdges, actor: Actor, agentId: string): Promise<void> {
  const listed = await listErasures(ctx, [{ kind: 'agent', id: agentId }]);
  await ctx.sql.begin(async (tx) => {
    const account = await lockAccount(tx, { id: agentId });
    await listed.done(tx);
    if (account === undefined || account.endedAt !== null) return;
    await endAgent(tx, agentId);
    await appendAudit(tx, ctx.chain, [{ action: 'agent.ended', actor, subject: { agentId }, facts: {} }]);
  });
}

/**
 * Withdraws an authorisation and erases the person. @returns whether it was there
 * @throws storage_unavailable where the list cannot be written
 */
export async function eraseContact(ctx: PersonEdges, actor: Actor, contactId: string): Promise<boolean> {
  const listed = await listErasures(ctx, [{ kind: 'contact', id: contactId }]);
  return await ctx.sql.begin(async (tx) => {
    const institutionId = await endAuthorisedContact(tx, contactId);
    await listed.done(tx);
    if (institutionId === undefined) return false;
    await endLinkRequestsOf(tx, contactId);
    const facts = { institutionId, contactId };
    await appendAudit(tx, ctx.chain, [{ action: 'contact.withdrawn', actor, subject: {}, facts }]);
    return true;
  });
}
