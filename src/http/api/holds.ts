// Legal holds on tickets, for the data-protection officer.
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import type { FastifyInstance } from 'fastify';
import type { Context } from '../../context/context.js';
import { holdTicket } from '../../flows/tickets/hold-ticket.js';
import { about, answers } from '../front/describe-route.js';
import { agentOf } from '../front/guard-routes.js';
import { holdRequest, idParams, ticketSchema } from './schemas.js';
import { ticketJson } from './views.js';

/** Registers the routes. */
export async function holdRoutes(root: FastifyInstance, { ctx }: { readonly ctx: Context }): Promise<void> {
  const app = root.withTypeProvider<TypeBoxTypeProvider>();
  const schema = (summary: string) => ({
    params: idParams,
    body: holdRequest,
    response: answers(200, ticketSchema),
    ...about('ticket', summary),
  });

  app.post(
    '/tickets/:id/hold',
    { schema: schema('Set a legal hold: nothing of the ticket is purged until it is lifted') },
    async (request) => {
      const asked = { ticketId: request.params.id, held: true, reason: request.body.reason };
      return ticketJson(await holdTicket(ctx, agentOf(request), asked));
    },
  );

  app.delete('/tickets/:id/hold', { schema: schema('Lift a legal hold') }, async (request) => {
    const asked = { ticketId: request.params.id, held: false, reason: request.body.reason };
    return ticketJson(await holdTicket(ctx, agentOf(request), asked));
  });
}
