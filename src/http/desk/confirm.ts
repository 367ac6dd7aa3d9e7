// What cannot be undone is asked about before it is done, on a page that works without script; what was done is said afterwards.
import type { FastifyInstance, FastifyReply } from 'fastify';
import { confirmPage } from '../../pages/desk/confirm.js';
import type { Done } from '../../pages/desk/desk-shell.js';
import { placeOf } from '../front/request-facts.js';
import { frameOf, html } from './pages.js';

/** What is asked: about whom and what it does, the button that does it, and where to go instead. */
export interface Question {
  readonly title: string;
  readonly says: readonly string[];
  readonly act: string;
  readonly back: string;
}

declare module 'fastify' {
  interface FastifyContextConfig {
    /** what this route asks before it acts; undefined for a form that can be undone. It refuses who may not act at all */
    asks?: (request: FastifyRequest) => Promise<Question | undefined>;
  }

  interface FastifyRequest {
    /** the form comes from the page that asked */
    confirmed: boolean;
  }
}

/** Asks wherever a route says what to ask. Its line in route-access.ts must say `destroys`, and the reverse. */
export function askBeforeDestroying(app: FastifyInstance): void {
  app.decorateRequest('confirmed', false);
  app.addHook('onRoute', ({ method, url, config }) => {
    const access = config?.access;
    const destroys = access?.door === 'agent' && access.destroys === true;
    if (destroys !== (config?.asks !== undefined))
      throw new Error(`${String(method)} ${url}: "destroys" in route-access.ts and "asks" go together`);
  });
  app.addHook('preValidation', async (request) => {
    const body = (request.body ?? {}) as Record<string, unknown>;
    request.confirmed = body.confirmed === 'yes';
    delete body.confirmed;
  });
  app.addHook('preHandler', async (request, reply) => {
    const { asks } = request.routeOptions.config;
    if (asks === undefined || request.confirmed) return;
    const question = await asks(request);
    if (question === undefined) return;
    const fields = Object.entries((request.body ?? {}) as Record<string, unknown>).filter(
      (field): field is [string, string] => typeof field[1] === 'string',
    );
    return html(
      reply,
      confirmPage({
        ...{ ...frameOf(request), ...question, action: placeOf(request) },
        carried: Object.fromEntries(fields),
      }),
    );
  });
}

/** Leads on to a page of the desk, which says what was done. */
export async function leadOn(reply: FastifyReply, place: string, done: Done): Promise<FastifyReply> {
  const [path = '', fragment] = place.split('#');
  const target = `${path}?done=${done}${fragment === undefined ? '' : `#${fragment}`}`;
  return await reply.redirect(target, 303);
}
