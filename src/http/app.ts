// The service's front: an explicit, ordered list of plugins and surfaces. Each surface is encapsulated; what one
// registers, the others do not see.
import { randomUUID } from 'node:crypto';
import cookie from '@fastify/cookie';
import multipart from '@fastify/multipart';
import Fastify, { type FastifyInstance, LogController } from 'fastify';
import type { Context } from '../context/context.js';
import { SluiceError } from '../errors.js';
import { homePage } from '../pages/clinic/uploader.js';
import { setAppearance } from '../pages/layout/appearance.js';
import { apiSurface } from './api/api.js';
import { describeApi } from './api/openapi.js';
import { askSurface } from './clinic/ask.js';
import { linkCookies } from './clinic/link-cookies.js';
import { installClinicOrigin } from './clinic/origin.js';
import { uploaderSteps } from './clinic/step-pages.js';
import { tusSurface } from './clinic/tus.js';
import { uploaderSurface } from './clinic/uploader.js';
import { deskSurface } from './desk/desk.js';
import { assetsSurface } from './front/assets.js';
import { installBeforeRouting, refuseUnparsable } from './front/before-routing.js';
import { installLanguageChoice, sessionCookies } from './front/cookies.js';
import { answerError, installErrorHandler } from './front/error-handler.js';
import { guardRoutes } from './front/guard-routes.js';
import { trimKeyword } from './front/input-schemas.js';
import { createMetrics } from './front/metrics.js';
import { installBodyParsers } from './front/read-bodies.js';
import { localeOf, mediaTypeOf } from './front/request-facts.js';
import { RunningTransfers } from './front/running-transfers.js';
import { installSecurityHeaders, securityHeaders } from './front/security-headers.js';
import { installSurfaceHosts } from './front/surface-hosts.js';
import { certificatePageSurface } from './machines/certificate-page.js';
import { hooksSurface } from './machines/hooks.js';
import { operatorSurface } from './machines/operator.js';

/** The front with what its shutdown needs. */
export interface App {
  readonly server: FastifyInstance;
  readonly transfers: RunningTransfers;
}

/** Bodies of anything but uploads, in bytes. */
const bodyLimitBytes = 64 * 1024;
/** Request line and headers must be here within 15 s, a small body within 30 s, in milliseconds. */
const headersTimeoutMs = 15_000;
const bodyTimeoutMs = 30_000;
const keepAliveMs = 65_000;

/** Room for metadata that a tus client sends by mistake: refused by the route with a code, not by the parser without one. */
const maxHeaderBytes = 96 * 1024;

/** Builds the front on a context; nothing listens yet. */
export async function buildApp(ctx: Context): Promise<App> {
  const https = ctx.config.baseUrl.protocol === 'https:';
  const server = Fastify({
    loggerInstance: ctx.log,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: bodyLimitBytes,
    keepAliveTimeout: keepAliveMs,
    genReqId: () => randomUUID(),
    forceCloseConnections: 'idle',
    routerOptions: { maxParamLength: 200, ignoreTrailingSlash: true },
    // while we stop, what comes on open connections is answered in order, not by the framework's bare 503
    return503OnClosing: false,
    http: { headersTimeout: headersTimeoutMs, maxHeaderSize: maxHeaderBytes, requireHostHeader: false },
    ajv: {
      customOptions: {
        ...{ removeAdditional: false, coerceTypes: false, useDefaults: false, allErrors: false },
        keywords: [trimKeyword],
      },
    },
    clientErrorHandler: (error, socket) => refuseUnparsable(error, socket, https),
    frameworkErrors: (error, request, reply) => {
      reply.headers(securityHeaders(https));
      void answerError(ctx, error, request, reply);
    },
  }) as unknown as FastifyInstance;
  const transfers = new RunningTransfers();
  const metrics = createMetrics(() => transfers.count);
  const cookies = sessionCookies(https);

  server.decorateRequest('agent', undefined);
  server.decorateRequest('viewer', undefined);
  server.decorateRequest('sessionLocked', false);
  server.decorateRequest('contactLocale', undefined);
  installSecurityHeaders(server, https);
  installTimeLimit(server);
  installBeforeRouting(server, https);
  installErrorHandler(server, ctx);
  installSurfaceHosts(server, ctx.config);
  installClinicOrigin(server, ctx.config.baseUrl);
  installRequestLog(server, metrics);
  installFarewell(server, transfers);
  installBodyParsers(server, bodyLimitBytes);
  await server.register(cookie);
  installLanguageChoice(server, https);
  guardRoutes(server, ctx, cookies);
  await describeApi(server, ctx.config.deskUrl);

  await server.register(operatorSurface, { ctx, metrics, transfers });
  await server.register(pagesForAnyone, { ctx });
  await server.register(askSurface, { ctx });
  const { deskName, appearance } = ctx.config;
  await server.register(assetsSurface, { own: setAppearance({ name: deskName, ...appearance }) });
  await server.register(certificatePageSurface, { ctx });
  await server.register(async (surface) => {
    await surface.register(multipart);
    const options = { ctx, cookies: linkCookies(https), transfers };
    await surface.register(uploaderSurface, options);
    await surface.register(uploaderSteps, options);
    await surface.register(tusSurface, options);
  });
  await server.register(apiSurface, { prefix: '/api/v1', ctx, cookies, transfers });
  await server.register(hooksSurface, { prefix: '/hooks', ctx });
  await server.register(deskSurface, { prefix: '/desk', ctx, cookies });
  return { server, transfers };
}

/** Before the end a connection is used for one more answer and no further: the next request finds another process. */
function installFarewell(app: FastifyInstance, transfers: RunningTransfers): void {
  app.addHook('onRequest', async (_request, reply) => {
    if (transfers.ending) reply.header('connection', 'close');
  });
  // what streams for as long as somebody looks is no request that waits for its answer
  app.addHook('onRequest', async (request, reply) => {
    if (request.routeOptions.config.longAnswer === true) return;
    transfers.answering(new Promise<void>((resolve) => reply.raw.once('close', resolve)));
  });
}

async function pagesForAnyone(app: FastifyInstance, { ctx }: { readonly ctx: Context }): Promise<void> {
  app.get('/', { schema: { hide: true } }, async (request, reply) =>
    reply
      .type('text/html; charset=utf-8')
      .send(homePage({ locale: localeOf(request), asks: ctx.config.policy.askPage })),
  );
}

/**
 * A small body that does not come in time costs its sender the connection, answered or not. What a route takes as a file has a minimum
 * rate instead, until it is answered; a body of another type at the same address is a small one.
 */
function installTimeLimit(app: FastifyInstance): void {
  app.addHook('onRequest', async (request, reply) => {
    const { longBody, longAnswer } = request.routeOptions.config;
    const { raw } = request;
    const limit = (): void => {
      if (raw.complete) return;
      const cut = () => {
        if (!raw.complete) raw.destroy(new SluiceError('request_timeout'));
      };
      const timer = setTimeout(cut, bodyTimeoutMs).unref();
      const off = () => clearTimeout(timer);
      raw.once('end', off).once('close', off);
    };
    if (longAnswer === true) return;
    if (longBody !== undefined && mediaTypeOf(request.headers['content-type']) === longBody)
      reply.raw.once('finish', limit);
    else limit();
  });
}

/** One line a request: the route's pattern, never the address, which may hold a token. */
function installRequestLog(app: FastifyInstance, metrics: ReturnType<typeof createMetrics>): void {
  app.addHook('onResponse', async (request, reply) => {
    const route = request.routeOptions.url ?? 'unknown';
    const { statusCode: status } = reply;
    metrics.observe({ method: request.method, route, status, seconds: reply.elapsedTime / 1000 });
    request.log.info(
      { requestId: request.id, method: request.method, route, status, ms: Math.round(reply.elapsedTime) },
      'request',
    );
  });
}
