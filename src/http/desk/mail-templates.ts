// The desk's own words for mails with links, by reason: leads write them.
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { isMendable, type SluiceError } from '../../errors.js';
import { changeTemplate } from '../../flows/mail-templates/change-template.js';
import { listTemplates } from '../../flows/mail-templates/list-templates.js';
import { mailTemplatesPage } from '../../pages/desk/mail-templates.js';
import { agentOf } from '../front/guard-routes.js';
import { statusOf } from '../front/problem.js';
import { leadOn } from './confirm.js';
import { type DeskOptions, formSchema, frameOf, html, shownError } from './pages.js';

/** Registers /desk/mail-templates. */
export function mailTemplatePages(app: FastifyInstance, { ctx }: Pick<DeskOptions, 'ctx'>): void {
  const list = async (request: FastifyRequest, error?: SluiceError) =>
    mailTemplatesPage({
      ...{ ...frameOf(request), templates: await listTemplates(ctx) },
      error: shownError(request, error),
    });
  app.get('/mail-templates', { schema: { hide: true } }, async (request, reply) =>
    html(reply, await list(request)),
  );
  const change = { schema: formSchema({ reason: 1000, lines: 5000 }, ['lines']), config: { formPage: list } };
  app.post('/mail-templates', change, async (request, reply) => {
    const { reason, lines } = request.body as { reason: string; lines?: string };
    try {
      await changeTemplate(ctx, agentOf(request), { reason, lines: lines || undefined });
    } catch (error) {
      if (!isMendable(error)) throw error;
      return html(reply.code(statusOf[error.code]), await list(request, error));
    }
    return await leadOn(reply, '/desk/mail-templates', 'template-saved');
  });
}
