// Downloads: the reasons, the right to one, the bytes, the confirmation, how far it came.
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import type { FastifyInstance } from 'fastify';
import type { Context } from '../../context/context.js';
import { downloadReasons } from '../../domain/download.js';
import { authoriseDownload } from '../../flows/downloads/authorise-download.js';
import { confirmDownload } from '../../flows/downloads/confirm-download.js';
import { releaseDownload } from '../../flows/downloads/release-download.js';
import { showDownload } from '../../flows/downloads/show-download.js';
import { reasonText } from '../../locales/texts.js';
import type { SessionCookies } from '../front/cookies.js';
import { about, answers } from '../front/describe-route.js';
import { agentOf, stillMay } from '../front/guard-routes.js';
import { localeOf, rangeAskedBy } from '../front/request-facts.js';
import type { RunningTransfers } from '../front/running-transfers.js';
import { sendDownload } from '../front/send-download.js';
import { idempotencyKeyOf } from './idempotency-key.js';
import {
  authorisedDownloadSchema,
  confirmedSchema,
  confirmRequest,
  downloadDetailSchema,
  downloadRequest,
  idParams,
  reasonsSchema,
} from './schemas.js';
import { downloadJson } from './views.js';

/** What the routes need beside the context. */
export interface DownloadRouteOptions {
  readonly ctx: Context;
  readonly cookies: SessionCookies;
  readonly transfers: RunningTransfers;
}

/** Registers the routes. */
export async function downloadRoutes(root: FastifyInstance, options: DownloadRouteOptions): Promise<void> {
  authorisationRoutes(root, options);
  contentRoute(root, options);
  outcomeRoutes(root, options);
}

/** Why, and the right to one. */
function authorisationRoutes(root: FastifyInstance, { ctx }: DownloadRouteOptions): void {
  const app = root.withTypeProvider<TypeBoxTypeProvider>();

  app.get(
    '/reasons',
    {
      schema: {
        response: answers(200, reasonsSchema),
        ...about('download', 'The controlled list of reasons for a download'),
      },
    },
    async (request) => ({
      reasons: downloadReasons.map((code) => ({ code, label: reasonText(localeOf(request), code) })),
    }),
  );

  app.post(
    '/uploads/:id/downloads',
    {
      schema: {
        params: idParams,
        body: downloadRequest,
        response: answers(201, authorisedDownloadSchema),
        ...about('download', 'Authorise one download'),
      },
    },
    async (request, reply) => {
      const { reason, note } = request.body;
      const asked = { uploadId: request.params.id, reason, note };
      const { id, expiresAt, repeated } = await authoriseDownload(
        ctx,
        agentOf(request),
        asked,
        idempotencyKeyOf(request),
      );
      const url = new URL(`/api/v1/downloads/${id}/content`, ctx.config.deskUrl).href;
      return await reply
        .code(201)
        .send({ id, expiresAt: expiresAt.toISOString(), ...(repeated ? {} : { url }) });
    },
  );
}

/** The bytes. */
function contentRoute(root: FastifyInstance, { ctx, cookies, transfers }: DownloadRouteOptions): void {
  root.withTypeProvider<TypeBoxTypeProvider>().get(
    '/downloads/:id/content',
    {
      exposeHeadRoute: false,
      schema: {
        params: idParams,
        ...about('download', 'The bytes exactly as uploaded, once; what broke off goes on with Range'),
      },
    },
    async (request, reply) => {
      const agent = agentOf(request);
      await transfers.run(
        async () =>
          await releaseDownload(ctx, agent, request.params.id, sendDownload(reply, transfers.signal), {
            asked: rangeAskedBy(request),
            stillMay: stillMay(ctx, cookies, request),
          }),
      );
      return reply;
    },
  );
}

/** What came of it. */
function outcomeRoutes(root: FastifyInstance, { ctx }: DownloadRouteOptions): void {
  const app = root.withTypeProvider<TypeBoxTypeProvider>();

  app.post(
    '/downloads/:id/confirm',
    {
      schema: {
        params: idParams,
        body: confirmRequest,
        response: answers(200, confirmedSchema),
        ...about('download', 'Confirm that what was saved is what was sent'),
      },
    },
    async (request) => {
      const { uploadId, confirmedAt } = await confirmDownload(ctx, agentOf(request), {
        downloadId: request.params.id,
        sha256: request.body.sha256,
      });
      return { uploadId, confirmedAt: confirmedAt.toISOString() };
    },
  );

  app.get(
    '/downloads/:id',
    {
      schema: {
        params: idParams,
        response: answers(200, downloadDetailSchema),
        ...about('download', 'A download: by whom, when, and how much of the file left in it'),
      },
    },
    async (request) => {
      const { download, ticketId, size } = await showDownload(ctx, agentOf(request), request.params.id);
      return { ...downloadJson(download), uploadId: download.uploadId, ticketId, size };
    },
  );
}
