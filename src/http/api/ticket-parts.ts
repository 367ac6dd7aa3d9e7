// What belongs to a ticket, in pages, newest first.
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import type { FastifyInstance } from 'fastify';
import type { Context } from '../../context/context.js';
import { listTicketEvents } from '../../flows/tickets/list-ticket-events.js';
import { listTicketLinks } from '../../flows/tickets/list-ticket-links.js';
import { listTicketUploads } from '../../flows/tickets/list-ticket-uploads.js';
import { about, answers } from '../front/describe-route.js';
import { agentOf } from '../front/guard-routes.js';
import {
  eventsPageSchema,
  eventsQuery,
  idParams,
  linksPageSchema,
  pageQuery,
  uploadsPageSchema,
} from './schemas.js';
import { eventJson, linksJson, uploadJson } from './views.js';

/** Registers the routes. */
export async function ticketPartRoutes(
  root: FastifyInstance,
  { ctx }: { readonly ctx: Context },
): Promise<void> {
  const app = root.withTypeProvider<TypeBoxTypeProvider>();
  const attempts = ctx.config.policy.linkPasswordAttempts;

  app.get(
    '/tickets/:id/events',
    {
      schema: {
        params: idParams,
        querystring: eventsQuery,
        response: answers(200, eventsPageSchema),
        ...about('ticket', 'What happened on a ticket, newest first'),
      },
    },
    async (request) => {
      const { cursor } = request.query;
      const before = cursor === undefined ? undefined : Number(cursor);
      const { rows, next } = await listTicketEvents(ctx, agentOf(request), request.params.id, before);
      return { events: rows.map(eventJson), nextCursor: next === null ? null : String(next) };
    },
  );

  app.get(
    '/tickets/:id/uploads',
    {
      schema: {
        params: idParams,
        querystring: pageQuery,
        response: answers(200, uploadsPageSchema),
        ...about('ticket', 'Uploads of a ticket, newest first, refused ones too'),
      },
    },
    async (request) => {
      const { id } = request.params;
      const page = await listTicketUploads(ctx, agentOf(request), id, request.query.cursor);
      return {
        uploads: page.rows.map((upload) => uploadJson(upload, page.downloads)),
        nextCursor: page.next,
      };
    },
  );

  app.get(
    '/tickets/:id/links',
    {
      schema: {
        params: idParams,
        querystring: pageQuery,
        response: answers(200, linksPageSchema),
        ...about('ticket', 'Links of a ticket, newest first'),
      },
    },
    async (request) => {
      const page = await listTicketLinks(ctx, agentOf(request), request.params.id, request.query.cursor);
      return { links: linksJson({ ...page, links: page.rows }, attempts), nextCursor: page.next };
    },
  );
}
