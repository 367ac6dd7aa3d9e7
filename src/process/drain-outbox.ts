// The loops that drain the outbox: SMS, mail, webhooks and the erasure of texts at the provider go side by side, so that
// one receiver that hangs delays nothing of another.
import { sleep } from '../concurrency/sleep.js';
import type { Context } from '../context/context.js';
import type { MessageKind } from '../domain/message.js';
import { deliverMessages } from '../flows/messages/deliver-messages.js';
import { deliverWebhooks, type RunningCall } from '../flows/messages/deliver-webhooks.js';
import { redactMessages } from '../flows/messages/redact-messages.js';
import { certificatePdf } from '../pages/certificate/certificate.js';
import { repeat } from './repeat.js';

/** How often each loop looks at the outbox, in milliseconds. */
const pauseMs = 500;
/** So long sends that are under way may still end when the process stops; then they are cut, and repeated. */
const lastSendsMs = 5000;

/** Sends what is due, again and again. What fails is logged and tried again: no loop ends by an error. */
export function drainOutbox(ctx: Context): { stop(): Promise<void> } {
  const stopping = new AbortController();
  const failed = 'the outbox was not drained; it is tried again';
  const loop = { stopping: stopping.signal, everyMs: pauseMs, failed };
  const running = { sms: new Set<Promise<void>>(), mail: new Set<Promise<void>>() };
  const deliver = (kind: MessageKind) =>
    repeat(ctx, loop, async () => {
      const { full } = await deliverMessages({ ...ctx, certificatePdf }, kind, running[kind]);
      // more may be due than there was room for: on as soon as one of these has ended
      if (full) await Promise.race(running[kind]);
      return full ? 'at once' : 'after a pause';
    });
  const calls = new Map<string, RunningCall>();
  const webhooks = repeat(ctx, loop, async () => {
    await deliverWebhooks(ctx, calls);
    if (calls.size === 0) return 'after a pause';
    // a receiver may have more waiting than it gets at once; one that hangs must not hold up the others
    const waited = new AbortController();
    const ended = [...calls.values()].map(({ done }) => done);
    await Promise.race([...ended, sleep(pauseMs, waited.signal)]);
    waited.abort();
    return 'at once';
  });
  const redact = repeat(ctx, loop, async () => {
    await redactMessages(ctx);
    return 'after a pause';
  });
  const loops = [deliver('sms'), deliver('mail'), webhooks, redact];
  return {
    stop: async () => {
      stopping.abort();
      const patience = new AbortController();
      void Promise.all(loops)
        .then(() =>
          Promise.all([...running.sms, ...running.mail, ...[...calls.values()].map(({ done }) => done)]),
        )
        .then(() => patience.abort());
      await sleep(lastSendsMs, patience.signal);
    },
  };
}
