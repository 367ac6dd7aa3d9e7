// The audit log and the keys of all proofs.
import { Readable } from 'node:stream';
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import type { FastifyInstance } from 'fastify';
import type { Context } from '../../context/context.js';
import { listSigningKeys } from '../../flows/audit/list-signing-keys.js';
import { readAudit } from '../../flows/audit/read-audit.js';
import { about, answers } from '../front/describe-route.js';
import { agentOf } from '../front/guard-routes.js';
import { auditQuery, signingKeysSchema } from './schemas.js';
import { auditLine } from './views.js';

/** Registers the routes. */
export async function auditRoutes(root: FastifyInstance, { ctx }: { readonly ctx: Context }): Promise<void> {
  const app = root.withTypeProvider<TypeBoxTypeProvider>();

  app.get(
    '/audit',
    {
      schema: { querystring: auditQuery, ...about('audit', 'The audit log as newline-delimited JSON') },
    },
    async (request, reply) => {
      const { from, to, subject } = request.query;
      const date = (value: string | undefined) => (value === undefined ? undefined : new Date(value));
      const pages = readAudit(ctx, agentOf(request), { from: date(from), to: date(to), subject });
      const first = await pages.next();
      const lines = async function* () {
        if (first.done !== true) yield first.value.map(auditLine).join('');
        for await (const page of pages) yield page.map(auditLine).join('');
      };
      return await reply.type('application/x-ndjson').send(Readable.from(lines(), { objectMode: false }));
    },
  );

  app.get(
    '/signing-keys',
    {
      schema: { response: answers(200, signingKeysSchema), ...about('audit', 'Public keys of all proofs') },
    },
    async () => ({
      keys: (await listSigningKeys(ctx)).map((key) => ({
        ...key,
        createdAt: key.createdAt.toISOString(),
        retiredAt: key.retiredAt?.toISOString() ?? null,
      })),
    }),
  );
}
