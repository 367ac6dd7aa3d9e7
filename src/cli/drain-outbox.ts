// The loops that drain the outbox: SMS, mail, webhooks and the erasure of texts at the provider go side by side, so that
// one receiver that hangs delays nothing of another.
import type { Context } from '../context.js';
import type { MessageKind } from '../domain/message.js';
import { deliverNotices } from '../flows/deliver-notices.js';
import { deliverWebhooks, type RunningCall } from '../flows/deliver-webhooks.js';
import { redactMessages } from '../flows/redact-messages.js';
import { certificatePdf } from '../pages/certificate.js';

/** How often each loop looks at the outbox, in milliseconds. */
const pauseMs = 500;
/** So long sends that are under way may still end when the process stops; then they are cut, and repeated. */
const lastSendsMs = 5000;

/** Sends what is due, again and again. What fails is logged and tried again: no loop ends by an error. */
export function drainOutbox(ctx: Context): { stop(): Promise<void> } {
  const stopping = new AbortController();
  const running = { sms: new Set<Promise<void>>(), mail: new Set<Promise<void>>() };
  const deliver = (kind: MessageKind) =>
    repeat(ctx, stopping.signal, async () => {
      const { full } = await deliverNotices({ ...ctx, certificatePdf }, kind, running[kind]);
      // more may be due than there was room for: on as soon as one of these has ended
      if (full) await Promise.race(running[kind]);
      return full ? 'at once' : 'after a pause';
    });
  const calls = new Map<string, RunningCall>();
  const webhooks = repeat(ctx, stopping.signal, async () => {
    await deliverWebhooks(ctx, calls);
    if (calls.size === 0) return 'after a pause';
    // a receiver may have more waiting than it gets at once; one that hangs must not hold up the others
    const waited = new AbortController();
    const ended = [...calls.values()].map(({ done }) => done);
    await Promise.race([...ended, pause(pauseMs, waited.signal)]);
    waited.abort();
    return 'at once';
  });
  const redact = repeat(ctx, stopping.signal, async () => {
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
      await pause(lastSendsMs, patience.signal);
    },
  };
}

async function repeat(
  ctx: Context,
  stopping: AbortSignal,
  act: () => Promise<'at once' | 'after a pause'>,
): Promise<void> {
  while (!stopping.aborted) {
    let again: Awaited<ReturnType<typeof act>> = 'after a pause';
    try {
      again = await act();
    } catch (err) {
      ctx.log.warn({ err }, 'the outbox was not drained; it is tried again');
    }
    if (again === 'after a pause') await pause(pauseMs, stopping);
  }
}

/** Resolves after `ms`, or as soon as the signal says. */
function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    signal.addEventListener('abort', done);
    if (signal.aborted) done();
  });
}
