import Fastify from 'fastify';
import t from 'tap';
import type { Context } from '../../src/context/context.js';
import { sessionCookies } from '../../src/http/front/cookies.js';
import { guardRoutes } from '../../src/http/front/guard-routes.js';
import { routeAccess } from '../../src/http/front/route-access.js';

const guarded = () => {
  const app = Fastify();
  guardRoutes(app, {} as Context, sessionCookies(false));
  return app;
};

t.test('a route that the table of access does not know cannot be registered', async (t) => {
  const app = guarded();
  t.throws(() => app.get('/unheard-of', async () => 'x'), { message: /GET \/unheard-of has no line/ });
  t.throws(() => app.delete('/api/v1/tickets', async () => 'x'), { message: /DELETE \/api\/v1\/tickets/ });
});

t.test('a line of the table without its route stops the start', async (t) => {
  const app = guarded();
  const lines = Object.keys(routeAccess).filter((line) => line !== 'GET /api/v1/audit');
  for (const line of lines) {
    const [method = '', url = ''] = line.split(' ');
    app.route({ method, url, exposeHeadRoute: false, handler: async () => 'x' });
  }
  await t.rejects(Promise.resolve(app.ready()), { message: /without a route: GET \/api\/v1\/audit$/ });
});
