// Legal holds and restrictions on tickets, for the data-protection officer; where there is none, for two leads.
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { Context } from '../../context/context.js';
import { holdTicket } from '../../flows/tickets/hold-ticket.js';
import { restrictTicket } from '../../flows/tickets/restrict-ticket.js';
import { about, answers } from '../front/describe-route.js';
import { agentOf } from '../front/guard-routes.js';
import { holdRequest, idParams, ticketSchema } from './schemas.js';
import { ticketJson } from './views.js';

/** Registers the routes. */
export async function holdRoutes(root: FastifyInstance, { ctx }: { readonly ctx: Context }): Promise<void> {
  const app = root.withTypeProvider<TypeBoxTypeProvider>();
  const proposal = { ...ticketSchema, description: 'proposed: another lead decides by the same call' };
  const schema = (summary: string) => ({
    params: idParams,
    body: holdRequest,
    response: { ...answers(200, ticketSchema), ...answers(202, proposal) },
    ...about('ticket', summary),
  });
  const told = async (reply: FastifyReply, done: Awaited<ReturnType<typeof holdTicket>>) =>
    await reply.code(done.proposed ? 202 : 200).send(ticketJson(done.ticket));

  app.post(
    '/tickets/:id/hold',
    { schema: schema('Set a legal hold: nothing of the ticket is purged until it is lifted') },
    async (request, reply) => {
      const asked = { ticketId: request.params.id, held: true, reason: request.body.reason };
      return await told(reply, await holdTicket(ctx, agentOf(request), asked));
    },
  );

  app.delete('/tickets/:id/hold', { schema: schema('Lift a legal hold') }, async (request, reply) => {
    const asked = { ticketId: request.params.id, held: false, reason: request.body.reason };
    return await told(reply, await holdTicket(ctx, agentOf(request), asked));
  });

  app.post(
    '/tickets/:id/restriction',
    {
      schema: schema(
        'Restrict a ticket: it is kept, and nothing of it is fetched, sent or received until that is lifted',
      ),
    },
    async (request, reply) => {
      const asked = { ticketId: request.params.id, restricted: true, reason: request.body.reason };
      return await told(reply, await restrictTicket(ctx, agentOf(request), asked));
    },
  );

  app.delete('/tickets/:id/restriction', { schema: schema('Lift a restriction') }, async (request, reply) => {
    const asked = { ticketId: request.params.id, restricted: false, reason: request.body.reason };
    return await told(reply, await restrictTicket(ctx, agentOf(request), asked));
  });
}
