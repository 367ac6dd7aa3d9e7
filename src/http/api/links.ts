// Links: issuing, looking at, ending, another password, more time.
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import type { FastifyInstance } from 'fastify';
import type { Context } from '../../context/context.js';
import { dictation } from '../../domain/spelling-alphabet.js';
import { extendLink } from '../../flows/links/extend-link.js';
import { issueLink } from '../../flows/links/issue-link.js';
import { resendLink } from '../../flows/links/resend-link.js';
import { revokeLink } from '../../flows/links/revoke-link.js';
import { showLink } from '../../flows/links/show-link.js';
import { about, answers } from '../front/describe-route.js';
import { agentOf } from '../front/guard-routes.js';
import { idempotencyKeyOf } from './idempotency-key.js';
import {
  extendRequest,
  idParams,
  issuedLinkSchema,
  linkRequest,
  linkSchema,
  resentLinkSchema,
} from './schemas.js';
import { linkJson } from './views.js';

/** Registers the routes. */
export async function linkRoutes(root: FastifyInstance, { ctx }: { readonly ctx: Context }): Promise<void> {
  const app = root.withTypeProvider<TypeBoxTypeProvider>();
  const attempts = ctx.config.policy.linkPasswordAttempts;

  app.post(
    '/tickets/:id/links',
    {
      schema: {
        params: idParams,
        body: linkRequest,
        response: answers(201, issuedLinkSchema),
        ...about('link', 'Issue a one-time upload link'),
      },
    },
    async (request, reply) => {
      const agent = agentOf(request);
      const issued = await issueLink(
        ctx,
        agent,
        { ...request.body, ticketId: request.params.id },
        idempotencyKeyOf(request),
      );
      reply.code(201);
      if (issued.repeated) {
        const { link } = await showLink(ctx, agent, issued.id);
        return { id: link.id, state: link.state, expiresAt: link.expiresAt.toISOString() };
      }
      const { id, url, expiresAt, password } = issued;
      return {
        id,
        state: 'issued' as const,
        url,
        expiresAt: expiresAt.toISOString(),
        ...dictation(password, request.body.contact.locale),
      };
    },
  );

  app.get(
    '/links/:id',
    {
      schema: {
        params: idParams,
        response: answers(200, linkSchema),
        ...about('link', 'A link and how its messages fared'),
      },
    },
    async (request) => linkJson(await showLink(ctx, agentOf(request), request.params.id), attempts),
  );

  app.post(
    '/links/:id/revoke',
    {
      schema: {
        params: idParams,
        body: emptyBody,
        response: answers(200, linkSchema),
        ...about('link', 'End a link at once'),
      },
    },
    async (request) => {
      await revokeLink(ctx, agentOf(request), request.params.id);
      return linkJson(await showLink(ctx, agentOf(request), request.params.id), attempts);
    },
  );

  app.post(
    '/links/:id/resend',
    {
      schema: {
        params: idParams,
        body: emptyBody,
        response: answers(200, resentLinkSchema),
        ...about('link', 'Make a new password; the old one is dead'),
      },
    },
    async (request) => {
      const { password } = await resendLink(ctx, agentOf(request), request.params.id);
      const view = await showLink(ctx, agentOf(request), request.params.id);
      return { ...linkJson(view, attempts), ...dictation(password, view.contact?.locale ?? 'en') };
    },
  );

  app.post(
    '/links/:id/extend',
    {
      schema: {
        params: idParams,
        body: extendRequest,
        response: answers(200, linkSchema),
        ...about('link', 'Give a link more time; the contact is told by mail'),
      },
    },
    async (request) => {
      await extendLink(ctx, agentOf(request), request.params.id, request.body?.ttlHours);
      return linkJson(await showLink(ctx, agentOf(request), request.params.id), attempts);
    },
  );
}

/** Calls without content: no body, or an empty object. */
const emptyBody = {
  anyOf: [{ type: 'null' }, { type: 'object', additionalProperties: false }],
} as const;
