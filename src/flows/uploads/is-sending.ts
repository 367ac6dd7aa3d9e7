// Whether somebody sends by a link at this moment: whoever opens its page a second time should know.
import type { Context } from '../../context/context.js';
import { isReceiving } from '../../db/uploads.js';

/** A process notes twice a second that an upload's bytes come; so long afterwards it counts as dead everywhere. */
const withinSeconds = 60;

/** Whether bytes of an upload on the link came within the last minute. Changes nothing. */
export async function isSending(ctx: Pick<Context, 'sql'>, linkId: string): Promise<boolean> {
  return await isReceiving(ctx.sql, linkId, withinSeconds);
}
