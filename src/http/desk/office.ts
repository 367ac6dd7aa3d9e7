// The office: what a data-protection officer, and leads, look at and decide. Links of its front page lead to the rest.
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { SluiceError } from '../../errors.js';
import { listExceptions } from '../../flows/audit/list-exceptions.js';
import { maySearchAudit } from '../../flows/audit/may-search-audit.js';
import { listInstitutionNames } from '../../flows/institutions/list-institution-names.js';
import { listUntiedNames } from '../../flows/institutions/list-untied-names.js';
import { tieInstitution } from '../../flows/institutions/tie-institution.js';
import { listKeptTickets } from '../../flows/tickets/list-kept-tickets.js';
import { exceptionsPage, keptPage, officePage, untiedPage } from '../../pages/desk/office.js';
import { agentOf } from '../front/guard-routes.js';
import { statusOf } from '../front/problem.js';
import { leadOn } from './confirm.js';
import { type DeskOptions, formSchema, frameOf, html, shownError } from './pages.js';
import { isTold } from './ticket-page.js';

/** Registers /desk/office. */
export function officePages(app: FastifyInstance, { ctx }: Pick<DeskOptions, 'ctx'>): void {
  app.get('/office', { schema: { hide: true } }, async (request, reply) =>
    html(reply, officePage({ ...frameOf(request), audit: await maySearchAudit(ctx, agentOf(request)) })),
  );

  app.get('/office/exceptions', { schema: { hide: true } }, async (request, reply) => {
    const page = await listExceptions(ctx, numberAfter(request));
    return html(reply, exceptionsPage({ ...frameOf(request), ...page }));
  });

  app.get('/office/kept', { schema: { hide: true } }, async (request, reply) =>
    html(reply, keptPage({ ...frameOf(request), tickets: await listKeptTickets(ctx) })),
  );

  const untied = async (request: FastifyRequest, error?: SluiceError) =>
    untiedPage({
      ...{ ...frameOf(request), error: shownError(request, error) },
      names: await listUntiedNames(ctx),
      institutions: await listInstitutionNames(ctx),
    });
  app.get('/office/untied', { schema: { hide: true } }, async (request, reply) =>
    html(reply, await untied(request)),
  );
  const tie = formSchema({ name: 200, institution: 200 });
  app.post('/office/untied', { schema: tie }, async (request, reply) => {
    const asked = request.body as { name: string; institution: string };
    try {
      await tieInstitution(ctx, agentOf(request), asked);
    } catch (error) {
      if (!isTold(error)) throw error;
      return html(reply.code(statusOf[error.code]), await untied(request, error));
    }
    return await leadOn(reply, '/desk/office/untied', 'institution-tied');
  });
}

/** Behind which event a page begins; what no page of ours asked for is passed over. */
function numberAfter(request: FastifyRequest): number | undefined {
  const { after } = request.query as { after?: unknown };
  return typeof after === 'string' && /^[1-9]\d{0,14}$/.test(after) ? Number(after) : undefined;
}
