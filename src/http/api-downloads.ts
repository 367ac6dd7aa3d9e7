// How far a download came.
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import type { FastifyInstance } from 'fastify';
import type { Context } from '../context.js';
import { showDownload } from '../flows/show-download.js';
import { downloadDetailSchema, idParams } from './api-schemas.js';
import { downloadJson } from './api-views.js';
import { about, answers } from './describe-route.js';
import { agentOf } from './guard-routes.js';

/** Registers the route. */
export async function downloadStatusRoutes(
  root: FastifyInstance,
  { ctx }: { readonly ctx: Context },
): Promise<void> {
  root.withTypeProvider<TypeBoxTypeProvider>().get(
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
