// For machines that watch the service: liveness, readiness, numbers.
import { createHash, timingSafeEqual } from 'node:crypto';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Context } from '../../context/context.js';
import { SluiceError } from '../../errors.js';
import { checkReadiness } from '../../flows/operation/check-readiness.js';
import type { Metrics } from '../front/metrics.js';
import { bearerOf, isDirectLoopback } from '../front/request-facts.js';
import type { RunningTransfers } from '../front/running-transfers.js';

/** Registers /healthz, /readyz and /metrics. Strangers learn whether it works, and nothing else. */
export async function operatorSurface(
  app: FastifyInstance,
  { ctx, metrics, transfers }: { ctx: Context; metrics: Metrics; transfers: RunningTransfers },
): Promise<void> {
  const schema = (summary: string) => ({ schema: { tags: ['operator'], summary } });
  app.get('/healthz', schema('Whether the process lives'), async () => ({ status: 'ok' }));

  app.get('/readyz', schema('Whether Postgres and the stores answer'), async (request, reply) => {
    const { ready, parts, degraded } = await checkReadiness(ctx);
    const status = transfers.ending ? 'stopping' : ready ? 'ready' : 'unavailable';
    return await reply
      .code(status === 'ready' ? 200 : 503)
      .send(
        mayKnowMore(ctx, request)
          ? { status, version: ctx.config.version, parts, ...(degraded && { degraded }) }
          : { status },
      );
  });

  app.get('/metrics', schema('Prometheus text'), async (request, reply) => {
    if (!mayKnowMore(ctx, request)) throw new SluiceError('unauthenticated');
    return await reply.type(metrics.contentType).send(await metrics.render(ctx));
  });
}

function mayKnowMore(ctx: Context, request: FastifyRequest): boolean {
  const given = bearerOf(request);
  const token = ctx.config.metricsToken?.reveal();
  const digest = (text: string) => createHash('sha256').update(text).digest();
  if (given !== undefined && token !== undefined && timingSafeEqual(digest(given), digest(token)))
    return true;
  return isDirectLoopback(request);
}
