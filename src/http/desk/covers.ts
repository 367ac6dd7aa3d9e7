// Who covers for whom: everybody says it of themselves, leads of others too.
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { isMendable, type SluiceError } from '../../errors.js';
import { setCover } from '../../flows/accounts/set-cover.js';
import { showCovers } from '../../flows/accounts/show-covers.js';
import { listColleagues } from '../../flows/tickets/list-colleagues.js';
import { timeZoneOf } from '../../locales/formats.js';
import { coverPage } from '../../pages/desk/cover.js';
import { agentOf } from '../front/guard-routes.js';
import { day, id } from '../front/input-schemas.js';
import { statusOf } from '../front/problem.js';
import { localeOf } from '../front/request-facts.js';
import { leadOn } from './confirm.js';
import { bare, type DeskOptions, frameOf, html, idOf, shownError, withId } from './pages.js';

/** Registers /desk/accounts/:id/cover. */
export function coverRoutes(app: FastifyInstance, { ctx }: Pick<DeskOptions, 'ctx'>): void {
  const page = async (request: FastifyRequest, error?: SluiceError) => {
    const { account, own } = await showCovers(ctx, agentOf(request), idOf(request));
    const colleagues = await listColleagues(ctx);
    return coverPage({
      ...{ ...frameOf(request), account, cover: own, colleagues },
      error: shownError(request, error),
    });
  };
  const placeOf = (request: FastifyRequest) => `/desk/accounts/${idOf(request)}/cover`;

  app.get('/accounts/:id/cover', { schema: bare }, async (request, reply) =>
    html(reply, await page(request)),
  );

  const form = withId({ from: day, until: day, cover: id });
  app.post('/accounts/:id/cover', { schema: form }, async (request, reply) => {
    const { from: fromDay, until: untilDay, cover: coverId } = request.body as Record<string, string>;
    const agent = agentOf(request);
    const timeZone = agent.timeZone ?? timeZoneOf(localeOf(request));
    const cover = { fromDay: fromDay ?? '', untilDay: untilDay ?? '', coverId: coverId ?? '', timeZone };
    try {
      await setCover(ctx, agent, { agentId: idOf(request), cover });
    } catch (error) {
      if (!isMendable(error)) throw error;
      return html(reply.code(statusOf[error.code]), await page(request, error));
    }
    return await leadOn(reply, placeOf(request), 'cover-saved');
  });

  app.post('/accounts/:id/cover/end', { schema: bare }, async (request, reply) => {
    await setCover(ctx, agentOf(request), { agentId: idOf(request), cover: undefined });
    return await leadOn(reply, placeOf(request), 'cover-ended');
  });
}
