// Tickets: opening, looking at, closing.
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import type { FastifyInstance } from 'fastify';
import type { Context } from '../../context/context.js';
import { closeTicket } from '../../flows/tickets/close-ticket.js';
import { listTickets } from '../../flows/tickets/list-tickets.js';
import { openTicket } from '../../flows/tickets/open-ticket.js';
import { showTicket } from '../../flows/tickets/show-ticket.js';
import { about, answers } from '../front/describe-route.js';
import { agentOf } from '../front/guard-routes.js';
import { idempotencyKeyOf } from './idempotency-key.js';
import {
  closeRequest,
  idParams,
  ticketDetailSchema,
  ticketListSchema,
  ticketQuery,
  ticketRequest,
  ticketSchema,
} from './schemas.js';
import { ticketDetailJson, ticketJson } from './views.js';

/** Registers the routes. */
export async function ticketRoutes(root: FastifyInstance, { ctx }: { readonly ctx: Context }): Promise<void> {
  const app = root.withTypeProvider<TypeBoxTypeProvider>();
  const attempts = ctx.config.policy.linkPasswordAttempts;

  app.post(
    '/tickets',
    {
      schema: {
        body: ticketRequest,
        response: answers(201, ticketSchema),
        ...about('ticket', 'Open a ticket'),
      },
    },
    async (request, reply) => {
      const { ticket } = await openTicket(ctx, agentOf(request), request.body, idempotencyKeyOf(request));
      return await reply.code(201).send(ticketJson(ticket));
    },
  );

  app.get(
    '/tickets',
    {
      schema: {
        querystring: ticketQuery,
        response: answers(200, ticketListSchema),
        ...about('ticket', 'List tickets'),
      },
    },
    async (request) => {
      const { tickets, nextCursor } = await listTickets(ctx, agentOf(request), request.query);
      return { tickets: tickets.map(ticketJson), nextCursor };
    },
  );

  app.get(
    '/tickets/:id',
    {
      schema: {
        params: idParams,
        response: answers(200, ticketDetailSchema),
        ...about('ticket', 'A ticket with its links, uploads and events'),
      },
    },
    async (request) => ticketDetailJson(await showTicket(ctx, agentOf(request), request.params.id), attempts),
  );

  app.post(
    '/tickets/:id/close',
    {
      schema: {
        params: idParams,
        body: closeRequest,
        response: answers(200, ticketSchema),
        ...about('ticket', 'Close a ticket: everything of it becomes due for destruction'),
      },
    },
    async (request) => {
      const { workingCopiesDestroyed = false, ...more } = request.body ?? {};
      return ticketJson(
        await closeTicket(ctx, agentOf(request), {
          ticketId: request.params.id,
          workingCopiesDestroyed,
          ...more,
        }),
      );
    },
  );
}
