// Tickets: opening, looking at, closing.
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import type { FastifyInstance } from 'fastify';
import type { Context } from '../../context/context.js';
import { closeTicket } from '../../flows/tickets/close-ticket.js';
import { listTickets } from '../../flows/tickets/list-tickets.js';
import { openTicket } from '../../flows/tickets/open-ticket.js';
import { queueTicket } from '../../flows/tickets/queue-ticket.js';
import { reassignTicket } from '../../flows/tickets/reassign-ticket.js';
import { showTicket } from '../../flows/tickets/show-ticket.js';
import { takeTicket } from '../../flows/tickets/take-ticket.js';
import { about, answers } from '../front/describe-route.js';
import { agentOf } from '../front/guard-routes.js';
import { idempotencyKeyOf } from './idempotency-key.js';
import {
  closeRequest,
  handlerRequest,
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
      const { unassigned, ...filter } = request.query;
      const asked = { ...filter, unassigned: unassigned === 'true' };
      const { tickets, nextCursor } = await listTickets(ctx, agentOf(request), asked);
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

  assignmentRoutes(root, { ctx });
}

/** Who answers for a ticket: taken out of the team's queue, put back, given to a colleague. */
function assignmentRoutes(root: FastifyInstance, { ctx }: { readonly ctx: Context }): void {
  const app = root.withTypeProvider<TypeBoxTypeProvider>();
  const one = { params: idParams, response: answers(200, ticketSchema) };

  app.post(
    '/tickets/:id/take',
    {
      schema: {
        ...one,
        ...about('ticket', 'Take a ticket out of the queue: of those who do at once one gets it'),
      },
    },
    async (request) => ticketJson(await takeTicket(ctx, agentOf(request), request.params.id)),
  );

  app.post(
    '/tickets/:id/queue',
    {
      schema: {
        ...one,
        ...about('ticket', 'Put a ticket into the queue: nobody answers for it until it is taken'),
      },
    },
    async (request) => ticketJson(await queueTicket(ctx, agentOf(request), request.params.id)),
  );

  app.post(
    '/tickets/:id/handler',
    { schema: { ...one, body: handlerRequest, ...about('ticket', 'Give a ticket to a colleague') } },
    async (request) => {
      const asked = { ticketId: request.params.id, agentId: request.body.agent };
      return ticketJson(await reassignTicket(ctx, agentOf(request), asked));
    },
  );
}
