// How far a download came.
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import type { FastifyInstance } from 'fastify';
import type { Context } from '../../context/context.js';
import { showDownload } from '../../flows/downloads/show-download.js';
import { about, answers } from '../front/describe-route.js';
import { agentOf } from '../front/guard-routes.js';
import { downloadDetailSchema, idParams } from './schemas.js';
import { downloadJson } from './views.js';

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
