// The second person's word about roles: asked for on the page of accounts, given or refused here.
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { SluiceError } from '../../errors.js';
import { decideRole } from '../../flows/accounts/decide-role.js';
import { listRoleRequests } from '../../flows/accounts/list-role-requests.js';
import { roleRequestsPage } from '../../pages/desk/role-requests.js';
import { agentOf } from '../front/guard-routes.js';
import { statusOf } from '../front/problem.js';
import { type DeskOptions, frameOf, html, idOf, shownError, withId } from './pages.js';
import { isTold } from './ticket-page.js';

/** Registers /desk/account-requests. */
export function roleRequestPages(app: FastifyInstance, { ctx }: Pick<DeskOptions, 'ctx'>): void {
  const list = async (request: FastifyRequest, error?: SluiceError) =>
    roleRequestsPage({
      ...{ ...frameOf(request), requests: await listRoleRequests(ctx, agentOf(request)) },
      error: shownError(request, error),
    });

  app.get('/account-requests', { schema: { hide: true } }, async (request, reply) =>
    html(reply, await list(request)),
  );

  app.post('/account-requests/:id', { schema: withId({ decision: 10 }) }, async (request, reply) => {
    const { decision } = request.body as { decision: string };
    const approved = decision === 'approve';
    const agent = agentOf(request);
    try {
      if (!approved && decision !== 'refuse') throw new SluiceError('invalid_request');
      await decideRole(ctx, agent, { requestId: idOf(request), approved });
    } catch (error) {
      if (!isTold(error)) throw error;
      return html(reply.code(statusOf[error.code]), await list(request, error));
    }
    return await reply.redirect(agent.role === 'dpo' ? '/desk/account-requests' : '/desk/accounts', 303);
  });
}
