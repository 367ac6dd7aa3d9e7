// The API describes itself: OpenAPI 3.1, generated from the route schemas.
import { readFileSync } from 'node:fs';
import swagger from '@fastify/swagger';
import type { FastifyInstance } from 'fastify';
import { accessOf } from '../front/route-access.js';
import { problemSchema } from './schemas.js';

const problem = { description: 'a problem document (RFC 9457)', $ref: 'Problem#' };

/** Pages, bytes and lines: what is no JSON. */
const otherContent = { description: 'Success', content: { '*/*': { schema: { type: 'string' } } } };

/** Registers the generator; it must stand before the routes it is to describe. */
export async function describeApi(app: FastifyInstance, deskUrl: URL): Promise<void> {
  const { version } = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8')) as {
    version: string;
  };
  app.addSchema(problemSchema);
  await app.register(swagger, {
    refResolver: { buildLocalReference: (schema) => String(schema.$id) },
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Sluice',
        version,
        description:
          'Secure one-time file transfer for support desks. Errors are RFC 9457 problem documents with a stable `code`.',
        license: { name: 'Proprietary', identifier: 'LicenseRef-Proprietary' },
      },
      servers: [{ url: deskUrl.origin }],
      components: {
        securitySchemes: {
          apiToken: { type: 'http', scheme: 'bearer', description: 'an API token, `slc_…`' },
          linkPassword: {
            type: 'http',
            scheme: 'basic',
            description: "an empty user name and the link's password",
          },
        },
      },
    },
    transform: ({ schema, url, route }) => {
      const door = accessOf(String(route.method), route.url)?.door;
      const security =
        door === 'agent' ? [{ apiToken: [] }] : url.startsWith('/l/') ? [{ linkPassword: [] }] : [];
      const operationId = `${String(route.method).toLowerCase()}${url.replace(/[:/{}]+(\w)/g, (_all, letter: string) => letter.toUpperCase()).replace(/\W+/g, '')}`;
      const described = schema?.response as object | undefined;
      const response = { ...(described ?? { 200: otherContent }), '4xx': problem, '5xx': problem };
      return { schema: { security, operationId, ...schema, response }, url };
    },
  });
}
