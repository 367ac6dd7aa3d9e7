// A lead writes what stands in mails with links for a reason, or takes it away.
import type { Context } from '../../context/context.js';
import { newId } from '../../crypto/tokens.js';
import { appendAudit } from '../../db/audit-log.js';
import { deleteMailTemplate, upsertMailTemplate } from '../../db/mail-templates.js';
import { type Agent, actorOf } from '../../domain/actor.js';
import { isMailLines } from '../../domain/institution.js';
import { isLine } from '../../domain/text.js';
import { SluiceError } from '../../errors.js';

/** @param change `lines`: undefined takes the reason away @throws invalid_request, naming the field; not_found */
export async function changeTemplate(
  ctx: Pick<Context, 'sql' | 'chain'>,
  agent: Agent,
  { reason, lines }: { readonly reason: string; readonly lines: string | undefined },
): Promise<void> {
  const wrong = isLine(reason, 100)
    ? lines === undefined || isMailLines(lines)
      ? undefined
      : 'lines'
    : 'reason';
  if (wrong !== undefined)
    throw new SluiceError('invalid_request', 'a field is wrong', { extras: { fields: [wrong] } });
  await ctx.sql.begin(async (tx) => {
    const templateId =
      lines === undefined
        ? await deleteMailTemplate(tx, reason)
        : await upsertMailTemplate(tx, { id: newId(), reason, lines });
    if (templateId === undefined) throw new SluiceError('not_found');
    const about = { actor: actorOf(agent), subject: {}, facts: { templateId, removed: lines === undefined } };
    await appendAudit(tx, ctx.chain, [{ action: 'template.changed', ...about }]);
  });
}
