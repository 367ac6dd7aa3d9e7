// The registers of data protection, as signed JSON, for spreadsheets and on paper.
import { Type, type TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import type { FastifyInstance } from 'fastify';
import type { Context } from '../../context/context.js';
import { isRegisterName, type RegisterFormat } from '../../domain/register.js';
import { SluiceError } from '../../errors.js';
import { exportRegister, type RegisterWriter } from '../../flows/registers/export-register.js';
import { registerCsv, registerPdf } from '../../pages/desk/register-files.js';
import { about } from '../front/describe-route.js';
import { agentOf } from '../front/guard-routes.js';
import { askedScope, scopeFields } from '../front/register-scope.js';
import { localeOf } from '../front/request-facts.js';

const params = Type.Object({
  name: Type.String({
    maxLength: 40,
    description:
      'people, sub-processors, transfers, processing or agreements; .csv or .pdf behind it for a file',
  }),
});

const types: Readonly<Record<RegisterFormat, string>> = {
  json: 'application/json',
  csv: 'text/csv; charset=utf-8; header=present',
  pdf: 'application/pdf',
};

/** Registers the route. What leaves is recorded with its SHA-256. */
export async function registerRoutes(
  root: FastifyInstance,
  { ctx }: { readonly ctx: Context },
): Promise<void> {
  const app = root.withTypeProvider<TypeBoxTypeProvider>();
  const summary = 'A register of data protection, derived from what happened; signed as JSON';
  const schema = { params, querystring: scopeFields, ...about('register', summary) };

  app.get('/registers/:name', { schema }, async (request, reply) => {
    const [, name = '', ending = 'json'] = /^([a-z-]+?)(?:\.(csv|pdf))?$/.exec(request.params.name) ?? [];
    if (!isRegisterName(name)) throw new SluiceError('not_found');
    const locale = localeOf(request);
    const writers: Readonly<Record<RegisterFormat, RegisterWriter>> = {
      json: { format: 'json' },
      csv: { format: 'csv', write: (document) => registerCsv(locale, document) },
      pdf: { format: 'pdf', write: (document) => registerPdf(locale, document, ctx.config.deskName) },
    };
    const format = ending as RegisterFormat;
    const asked = { name, scope: askedScope(request.query) };
    const { content, edition } = await exportRegister(ctx, agentOf(request), asked, writers[format]);
    if (format !== 'json') {
      const file = `sluice-${name}-${edition.slice(0, 10)}.${format}`;
      reply.header('content-disposition', `attachment; filename="${file}"`);
    }
    return await reply.type(types[format]).send(content);
  });
}
