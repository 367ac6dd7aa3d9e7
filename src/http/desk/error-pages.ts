// What is told on the desk when something is refused, missing or broken: on a page of the desk's own, for whoever is signed in.
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Context } from '../../context/context.js';
import { AccessDenied } from '../../domain/access.js';
import type { Agent } from '../../domain/actor.js';
import { SluiceError } from '../../errors.js';
import { authenticateAgent } from '../../flows/accounts/authenticate-agent.js';
import { findHandler } from '../../flows/tickets/find-handler.js';
import { deskErrorPage } from '../../pages/desk/error.js';
import { answerError, type PageOfError, pageOf } from '../front/error-handler.js';
import { isMasked } from '../front/problem.js';
import { localeOf, wantsPage } from '../front/request-facts.js';
import { type DeskOptions, letScriptsIn } from './pages.js';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** the page of a form, with what its schema refused marked; without it that is told on a page of its own */
    formPage?: (request: FastifyRequest, error: SluiceError) => Promise<string>;
  }
}

/** The page of a form whose schema refused a field. Undefined: there is none, or whoever asks may not see it. */
async function pageOfForm(request: FastifyRequest, error: SluiceError): Promise<string | undefined> {
  const { formPage } = request.routeOptions.config;
  const { cause } = error;
  const bySchema = typeof cause === 'object' && cause !== null && 'validation' in cause;
  if (formPage === undefined || error.code !== 'invalid_request' || !bySchema) return undefined;
  try {
    return await formPage(request, error);
  } catch {
    return undefined;
  }
}

/** Errors with the desk's navigation for who is through all steps of signing in, and as strangers see them for anybody else. */
export function deskPageOf(ctx: Context): PageOfError {
  return async (error, request, reply) => {
    const { agent, sessionLocked } = request;
    const step = request.routeOptions.config.access;
    if (agent === undefined || sessionLocked || (step?.door === 'agent' && step.stage !== undefined))
      return await pageOf(error, request, reply);
    letScriptsIn(reply);
    const form = await pageOfForm(request, error);
    if (form !== undefined) return form;
    return deskErrorPage({
      ...{ locale: localeOf(request), agent, requestId: request.id },
      code: isMasked(error.code) ? 'internal' : error.code,
      extras: error.extras,
      handler: await handlerOf(ctx, agent, error),
    });
  };
}

/** Who has the ticket that was asked for, in words; undefined where it is not about somebody else's ticket. */
async function handlerOf(ctx: Context, agent: Agent, error: SluiceError): Promise<string | undefined> {
  if (!(error instanceof AccessDenied) || error.subject.ticketId === undefined) return undefined;
  try {
    return (await findHandler(ctx, agent, error.subject.ticketId))?.name;
  } catch (cause) {
    // the page says less then
    ctx.log.error({ err: cause }, 'who has a ticket could not be looked up');
    return undefined;
  }
}

/** Below /desk an unknown address is told on a page of the desk. */
export function tellNothingIsThere(app: FastifyInstance, { ctx, cookies }: DeskOptions): void {
  const whoAsks = async (request: FastifyRequest): Promise<Agent | undefined> => {
    const session = cookies.read(request, 'desk');
    if (session === undefined) return undefined;
    try {
      const { agent, stage, locked } = await authenticateAgent(ctx, { session }, { present: false });
      return stage === 'full' && !locked ? agent : undefined;
    } catch {
      return undefined;
    }
  };
  app.setNotFoundHandler(async (request, reply) => {
    const missing = new SluiceError('not_found');
    if (!wantsPage(request)) return await answerError(ctx, missing, request, reply);
    request.agent = await whoAsks(request);
    return await answerError(ctx, missing, request, reply, deskPageOf(ctx));
  });
}
