// A person at an institution may not send health data any more (domain MP2).
import { appendAudit } from '../../db/audit-log.js';
import { markContactEnding } from '../../db/institutions.js';
import { type Agent, actorOf } from '../../domain/actor.js';
import { SluiceError } from '../../errors.js';
import { eraseContact, type PersonEdges } from '../steps/erase-person.js';

/**
 * Withdraws a person's authorisation and erases the person.
 * @throws not_found, storage_unavailable where the list of erasures cannot be written: then the next sweep ends it
 */
export async function withdrawAuthorisation(
  ctx: PersonEdges,
  agent: Agent,
  contactId: string,
): Promise<void> {
  const actor = actorOf(agent);
  if (ctx.erasures !== undefined) {
    await ctx.sql.begin(async (tx) => {
      if (!(await markContactEnding(tx, contactId))) throw new SluiceError('not_found');
      const facts = { kind: 'contact', id: contactId };
      await appendAudit(tx, ctx.chain, [{ action: 'erasure.begun', actor, subject: {}, facts }]);
    });
  }
  if (!(await eraseContact(ctx, actor, contactId))) throw new SluiceError('not_found');
}
