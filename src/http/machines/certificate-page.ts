// The page on which anybody checks a certificate of destruction. The file that is checked never comes here.
import type { FastifyInstance } from 'fastify';
import type { Context } from '../../context/context.js';
import { listSigningKeys } from '../../flows/audit/list-signing-keys.js';
import { certificateCheckPage } from '../../pages/certificate/certificate-check.js';
import { localeOf } from '../front/request-facts.js';
import { scriptedContentSecurityPolicy } from '../front/security-headers.js';

/** Registers `/certificate`. */
export async function certificatePageSurface(
  app: FastifyInstance,
  { ctx }: { readonly ctx: Context },
): Promise<void> {
  app.get('/certificate', { schema: { hide: true } }, async (request, reply) => {
    const keys = (await listSigningKeys(ctx)).map(({ id, publicKey }) => ({ id, publicKey }));
    return await reply
      .header('content-security-policy', scriptedContentSecurityPolicy)
      .type('text/html; charset=utf-8')
      .send(certificateCheckPage({ locale: localeOf(request), keys }));
  });
}
