// Somebody asks for a link (domain MP3). Whoever asks proves nothing: it becomes a line on the desk's list, and a call back.
import type { Context } from '../../context/context.js';
import { newId } from '../../crypto/tokens.js';
import { appendAudit } from '../../db/audit-log.js';
import { findAuthorisedContact } from '../../db/institutions.js';
import { countAsking, insertLinkRequest } from '../../db/link-requests.js';
import { SluiceError } from '../../errors.js';
import { actInSteps } from '../steps/answer-in-steps.js';

type Edges = Pick<Context, 'sql' | 'chain' | 'config' | 'strangers'>;

/**
 * Enters the request of somebody whom an institution has authorised, one an hour and one at a time. It ends alike, at the same moments and with a
 * record in the audit log, whether the address is known or not. Of an unknown one nothing is kept; nobody is written to.
 * @param request `email` as it is kept; `words`: one line
 * @throws ask_limit, which counts whoever asks, known or not
 */
export async function askLink(
  ctx: Edges,
  request: { readonly email: string; readonly words: string },
): Promise<void> {
  await actInSteps(() => enter(ctx, request));
}

async function enter(ctx: Edges, { email, words }: { email: string; words: string }): Promise<void> {
  const { asked, nextHourSeconds } = await countAsking(ctx.sql);
  if (asked > ctx.config.policy.askHourlyBudget)
    throw new SluiceError('ask_limit', 'too many requests for a link in this hour', {
      extras: { retryAfterSeconds: nextHourSeconds },
    });
  const contact = await findAuthorisedContact(ctx.sql, { email, institutionId: undefined });
  const about = { actor: { kind: 'system' }, subject: {} } as const;
  if (contact !== undefined) {
    const id = newId();
    const { id: contactId, institutionId } = contact;
    const facts = { requestId: id, contactId, institutionId };
    const entered = await ctx.sql.begin(async (tx) => {
      if (!(await insertLinkRequest(tx, { id, contactId, words }))) return false;
      await appendAudit(tx, ctx.chain, [{ action: 'link_request.made', ...about, facts }]);
      return true;
    });
    if (entered) return;
  }
  const because = contact === undefined ? 'unknown' : 'recent';
  await ctx.strangers.append({ action: 'link_request.refused', ...about, facts: { because } });
}
