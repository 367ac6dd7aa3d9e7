// The loop that publishes the end of the audit chain while the service runs.
import type { Context } from '../context/context.js';
import { publishAnchor } from '../flows/audit/publish-anchor.js';
import { repeat } from './repeat.js';

/** How often it is looked whether an anchor is due, in milliseconds. */
const everyMs = 30_000;

/** Publishes what is due, again and again; in each interval once among all processes. */
export function startAnchorLoop(ctx: Context): { stop(): Promise<void> } {
  if (ctx.anchors.length === 0) return { stop: async () => undefined };
  const stopping = new AbortController();
  const failed = 'no anchor of the audit chain was published; it is tried again';
  const loop = repeat(ctx, { stopping: stopping.signal, everyMs, failed }, async () => {
    await publishAnchor(ctx);
    return 'after a pause';
  });
  return {
    stop: async () => {
      stopping.abort();
      await loop;
    },
  };
}
