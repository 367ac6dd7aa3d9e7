// The agents' pages under /desk. Who may see what stands in route-access.ts.
import type { FastifyInstance } from 'fastify';
import { SluiceError } from '../errors.js';
import { showOutbox } from '../flows/show-outbox.js';
import { outboxPage } from '../pages/desk.js';
import { accountRoutes } from './desk-accounts.js';
import { institutionPages } from './desk-institutions.js';
import { numbersPages } from './desk-numbers.js';
import { roleRequestPages } from './desk-role-requests.js';
import { type DeskOptions, guardDesk, html, signInRoutes } from './desk-sign-in.js';
import { ticketRoutes } from './desk-tickets.js';
import { webhookPages } from './desk-webhooks.js';
import { agentOf } from './guard-routes.js';
import { isDirectLoopback, localeOf } from './request-facts.js';

/** Registers the desk's routes. */
export async function deskSurface(app: FastifyInstance, options: DeskOptions): Promise<void> {
  const { ctx } = options;
  const outboxShown = ctx.config.sms.provider === 'outbox' || ctx.config.mail.provider === 'outbox';

  guardDesk(app, options);
  app.get(
    '/',
    { schema: { hide: true } },
    async (request, reply) =>
      await reply.redirect(agentOf(request).role === 'operator' ? '/desk/accounts' : '/desk/tickets', 303),
  );
  signInRoutes(app, options);
  accountRoutes(app, options);
  roleRequestPages(app, options);
  ticketRoutes(app, options);
  institutionPages(app, options);
  webhookPages(app, options);
  numbersPages(app, options);

  app.get('/outbox', { schema: { hide: true } }, async (request, reply) => {
    // it shows passwords and links: a demo's convenience that must not exist anywhere else
    if (!outboxShown || !isDirectLoopback(request)) throw new SluiceError('not_found');
    return html(reply, outboxPage({ locale: localeOf(request), messages: await showOutbox(ctx) }));
  });
}
