// The agents' pages under /desk. Who may see what stands in route-access.ts.
import type { FastifyInstance } from 'fastify';
import { SluiceError } from '../../errors.js';
import { showOutbox } from '../../flows/messages/show-outbox.js';
import { outboxPage } from '../../pages/desk/desk.js';
import { agentOf } from '../front/guard-routes.js';
import { isDirectLoopback, localeOf } from '../front/request-facts.js';
import { accountRoutes } from './accounts.js';
import { takePlace } from './asked-place.js';
import { coverRoutes } from './covers.js';
import { institutionPages } from './institutions.js';
import { mailTemplatePages } from './mail-templates.js';
import { numbersPages } from './numbers.js';
import { officePages } from './office.js';
import { officeAuditPages } from './office-audit.js';
import { registerPages } from './registers.js';
import { roleRequestPages } from './role-requests.js';
import { type DeskOptions, guardDesk, html, signInRoutes } from './sign-in.js';
import { ticketRoutes } from './tickets.js';
import { webhookPages } from './webhooks.js';

/** Registers the desk's routes. */
export async function deskSurface(app: FastifyInstance, options: DeskOptions): Promise<void> {
  const { ctx } = options;
  const outboxShown = ctx.config.sms.provider === 'outbox' || ctx.config.mail.provider === 'outbox';

  guardDesk(app, options);
  app.get('/', { schema: { hide: true } }, async (request, reply) => {
    const first = agentOf(request).role === 'operator' ? '/desk/accounts' : '/desk/tickets';
    return await reply.redirect(takePlace(options.cookies, request, reply) ?? first, 303);
  });
  signInRoutes(app, options);
  accountRoutes(app, options);
  coverRoutes(app, options);
  roleRequestPages(app, options);
  ticketRoutes(app, options);
  institutionPages(app, options);
  mailTemplatePages(app, options);
  webhookPages(app, options);
  numbersPages(app, options);
  officePages(app, options);
  registerPages(app, options);
  officeAuditPages(app, options);

  app.get('/outbox', { schema: { hide: true } }, async (request, reply) => {
    // it shows passwords and links: a demo's convenience that must not exist anywhere else
    if (!outboxShown || !isDirectLoopback(request)) throw new SluiceError('not_found');
    return html(reply, outboxPage({ locale: localeOf(request), messages: await showOutbox(ctx) }));
  });
}
