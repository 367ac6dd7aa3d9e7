// Requests for a link at the desk. Each is answered by the form for a new ticket, which `links.ts` fills in.
import type { FastifyInstance } from 'fastify';
import { dismissLinkRequest } from '../../flows/link-requests/dismiss-link-request.js';
import { listOpenRequests } from '../../flows/link-requests/list-open-requests.js';
import { linkRequestsPage } from '../../pages/desk/link-requests.js';
import { agentOf } from '../front/guard-routes.js';
import { leadOn } from './confirm.js';
import { bare, type DeskOptions, frameOf, html, idOf } from './pages.js';
import { asksOfLinkRequest } from './questions.js';

/** Registers /desk/link-requests. */
export function linkRequestPages(app: FastifyInstance, { ctx }: Pick<DeskOptions, 'ctx'>): void {
  app.get('/link-requests', { schema: { hide: true } }, async (request, reply) =>
    html(reply, linkRequestsPage({ ...frameOf(request), requests: await listOpenRequests(ctx) })),
  );
  const asks = { schema: bare, config: { asks: asksOfLinkRequest(ctx) } };
  app.post('/link-requests/:id/dismiss', asks, async (request, reply) => {
    await dismissLinkRequest(ctx, agentOf(request), idOf(request));
    return await leadOn(reply, '/desk/link-requests', 'request-dismissed');
  });
}
