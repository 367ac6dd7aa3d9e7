// Certificates of destruction, for whoever may see the ticket.
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import type { FastifyInstance } from 'fastify';
import type { Context } from '../../context/context.js';
import { certifyDestruction } from '../../flows/erasure/certify-destruction.js';
import { certificatePdf } from '../../pages/certificate/certificate.js';
import { about } from '../front/describe-route.js';
import { agentOf } from '../front/guard-routes.js';
import { idParams } from './schemas.js';

/** Registers the routes. What is sent is canonical JSON, the same bytes each time. */
export async function certificateRoutes(
  root: FastifyInstance,
  { ctx }: { readonly ctx: Context },
): Promise<void> {
  const app = root.withTypeProvider<TypeBoxTypeProvider>();
  const schema = (summary: string) => ({ params: idParams, ...about('certificate', summary) });

  for (const [kind, what] of [
    ['tickets', 'everything of a ticket'],
    ['uploads', 'an upload'],
  ] as const) {
    const of = (id: string) => (kind === 'tickets' ? { ticketId: id } : { uploadId: id });
    app.get(
      `/${kind}/:id/certificate`,
      { schema: schema(`The signed proof that ${what} is destroyed`) },
      async (request, reply) => {
        const { text } = await certifyDestruction(ctx, agentOf(request), of(request.params.id));
        return await reply.type('application/json').send(text);
      },
    );
    app.get(
      `/${kind}/:id/certificate.pdf`,
      { schema: schema(`The same for people, in the contact's language: that ${what} is destroyed`) },
      async (request, reply) => {
        const { signed, locale, names } = await certifyDestruction(
          ctx,
          agentOf(request),
          of(request.params.id),
        );
        const { keyId } = signed.signature;
        const pdf = certificatePdf(locale, signed.certificate, { keyId, issuer: ctx.config.deskName, names });
        const name = `attachment; filename="certificate-${request.params.id}.pdf"`;
        return await reply.type('application/pdf').header('content-disposition', name).send(pdf);
      },
    );
  }
}
