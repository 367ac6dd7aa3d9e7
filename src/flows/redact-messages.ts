// Texts that a provider keeps are erased there once their fate is known.
import type { Context } from '../context.js';
import { appendAudit } from '../db/audit-log.js';
import { claimRedactions, markMessageRedacted, markRedactionRetry } from '../db/messages.js';

const batchSize = 10;
const claimSeconds = 120;
/** When the provider says that it is too early or does not answer, in seconds. */
const retrySeconds = 300;

/** Erases what is due at the provider. @returns how many were tried */
export async function redactMessages(
  ctx: Pick<Context, 'sql' | 'chain' | 'sms' | 'log'>,
): Promise<{ tried: number }> {
  const claimed = await claimRedactions(ctx.sql, batchSize, claimSeconds);
  for (const message of claimed) {
    try {
      if ((await ctx.sms.redact(message.providerId)) === 'too_early') {
        await markRedactionRetry(ctx.sql, message.id, retrySeconds);
        continue;
      }
      const subject = { ticketId: message.ticketId ?? undefined, linkId: message.linkId ?? undefined };
      await ctx.sql.begin(async (tx) => {
        if (!(await markMessageRedacted(tx, message.id))) return;
        await appendAudit(tx, ctx.chain, [
          {
            action: 'message.redacted',
            actor: { kind: 'system' },
            subject,
            facts: { messageId: message.id },
          },
        ]);
      });
    } catch (error) {
      ctx.log.warn(
        { messageId: message.id, err: error },
        'a text was not erased at the provider; it is tried again',
      );
      await markRedactionRetry(ctx.sql, message.id, retrySeconds).catch(() => undefined);
    }
  }
  return { tried: claimed.length };
}
