// Texts that a provider keeps are erased there once their fate is known.
import type { Context } from '../../context/context.js';
import { appendAudit } from '../../db/audit-log.js';
import { claimRedactions, markCopyRedacted, markRedactionRetry } from '../../db/provider-copies.js';

/** One after the other, each within 10 s; of messages and of copies. All of them within one claim. */
const batchSize = 5;
const claimSeconds = 120;
/** When the provider says that it is too early or does not answer, in seconds. */
const retrySeconds = 300;

/** Erases what is due at the provider. @returns how many were tried */
export async function redactMessages(
  ctx: Pick<Context, 'sql' | 'chain' | 'sms' | 'log'>,
): Promise<{ tried: number }> {
  const claimed = await claimRedactions(ctx.sql, batchSize, claimSeconds);
  for (const text of claimed) {
    try {
      if ((await ctx.sms.redact(text.providerId)) === 'too_early') {
        await markRedactionRetry(ctx.sql, text.providerId, retrySeconds);
        continue;
      }
      const subject = { ticketId: text.ticketId ?? undefined, linkId: text.linkId ?? undefined };
      await ctx.sql.begin(async (tx) => {
        if (!(await markCopyRedacted(tx, text.providerId))) return;
        await appendAudit(tx, ctx.chain, [
          {
            action: 'message.redacted',
            actor: { kind: 'system' },
            subject,
            facts: { messageId: text.messageId },
          },
        ]);
      });
    } catch (error) {
      ctx.log.warn(
        { messageId: text.messageId, err: error },
        'a text was not erased at the provider; it is tried again',
      );
      await markRedactionRetry(ctx.sql, text.providerId, retrySeconds).catch(() => undefined);
    }
  }
  return { tried: claimed.length };
}
