// The agents' API under /api/v1. Who may call what stands in route-access.ts.
import { Readable } from 'node:stream';
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Context } from '../../context/context.js';
import { downloadReasons } from '../../domain/download.js';
import { dictation } from '../../domain/spelling-alphabet.js';
import { SluiceError } from '../../errors.js';
import { listSigningKeys } from '../../flows/audit/list-signing-keys.js';
import { readAudit } from '../../flows/audit/read-audit.js';
import { authoriseDownload } from '../../flows/downloads/authorise-download.js';
import { confirmDownload } from '../../flows/downloads/confirm-download.js';
import { releaseDownload } from '../../flows/downloads/release-download.js';
import { extendLink } from '../../flows/links/extend-link.js';
import { issueLink } from '../../flows/links/issue-link.js';
import { resendLink } from '../../flows/links/resend-link.js';
import { revokeLink } from '../../flows/links/revoke-link.js';
import { showLink } from '../../flows/links/show-link.js';
import { closeTicket } from '../../flows/tickets/close-ticket.js';
import { listTickets } from '../../flows/tickets/list-tickets.js';
import { openTicket } from '../../flows/tickets/open-ticket.js';
import { showTicket } from '../../flows/tickets/show-ticket.js';
import { reasonText } from '../../locales/texts.js';
import type { SessionCookies } from '../front/cookies.js';
import { about, answers } from '../front/describe-route.js';
import { tellProgramsNothingIsThere } from '../front/error-handler.js';
import { agentOf, stillMay } from '../front/guard-routes.js';
import { localeOf, rangeAskedBy } from '../front/request-facts.js';
import type { RunningTransfers } from '../front/running-transfers.js';
import { sendDownload } from '../front/send-download.js';
import { approvalRoutes } from './approvals.js';
import { certificateRoutes } from './certificates.js';
import { downloadStatusRoutes } from './downloads.js';
import { holdRoutes } from './holds.js';
import { institutionRoutes } from './institutions.js';
import {
  auditQuery,
  authorisedDownloadSchema,
  closeRequest,
  confirmedSchema,
  confirmRequest,
  downloadRequest,
  extendRequest,
  idParams,
  issuedLinkSchema,
  linkRequest,
  linkSchema,
  reasonsSchema,
  resentLinkSchema,
  signingKeysSchema,
  ticketDetailSchema,
  ticketListSchema,
  ticketQuery,
  ticketRequest,
  ticketSchema,
} from './schemas.js';
import { ticketPartRoutes } from './ticket-parts.js';
import { auditLine, linkJson, ticketDetailJson, ticketJson } from './views.js';

/** What the surface needs beside the context. */
export interface ApiOptions {
  readonly ctx: Context;
  readonly cookies: SessionCookies;
  readonly transfers: RunningTransfers;
}

/** Registers the API's routes. */
export async function apiSurface(
  root: FastifyInstance,
  { ctx, cookies, transfers }: ApiOptions,
): Promise<void> {
  const app = root.withTypeProvider<TypeBoxTypeProvider>();
  tellProgramsNothingIsThere(app, ctx);
  const attempts = ctx.config.policy.linkPasswordAttempts;

  app.post(
    '/tickets',
    {
      schema: {
        body: ticketRequest,
        response: answers(201, ticketSchema),
        ...about('ticket', 'Open a ticket'),
      },
    },
    async (request, reply) => {
      const { ticket } = await openTicket(ctx, agentOf(request), request.body, idempotencyKeyOf(request));
      return await reply.code(201).send(ticketJson(ticket));
    },
  );

  app.get(
    '/tickets',
    {
      schema: {
        querystring: ticketQuery,
        response: answers(200, ticketListSchema),
        ...about('ticket', 'List tickets'),
      },
    },
    async (request) => {
      const { tickets, nextCursor } = await listTickets(ctx, agentOf(request), request.query);
      return { tickets: tickets.map(ticketJson), nextCursor };
    },
  );

  app.get(
    '/tickets/:id',
    {
      schema: {
        params: idParams,
        response: answers(200, ticketDetailSchema),
        ...about('ticket', 'A ticket with its links, uploads and events'),
      },
    },
    async (request) => ticketDetailJson(await showTicket(ctx, agentOf(request), request.params.id), attempts),
  );

  app.post(
    '/tickets/:id/close',
    {
      schema: {
        params: idParams,
        body: closeRequest,
        response: answers(200, ticketSchema),
        ...about('ticket', 'Close a ticket: everything of it becomes due for destruction'),
      },
    },
    async (request) => {
      const { workingCopiesDestroyed = false, ...more } = request.body ?? {};
      return ticketJson(
        await closeTicket(ctx, agentOf(request), {
          ticketId: request.params.id,
          workingCopiesDestroyed,
          ...more,
        }),
      );
    },
  );

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

  app.get(
    '/reasons',
    {
      schema: {
        response: answers(200, reasonsSchema),
        ...about('download', 'The controlled list of reasons for a download'),
      },
    },
    async (request) => ({
      reasons: downloadReasons.map((code) => ({ code, label: reasonText(localeOf(request), code) })),
    }),
  );

  app.post(
    '/uploads/:id/downloads',
    {
      schema: {
        params: idParams,
        body: downloadRequest,
        response: answers(201, authorisedDownloadSchema),
        ...about('download', 'Authorise one download'),
      },
    },
    async (request, reply) => {
      const { reason, note } = request.body;
      const asked = { uploadId: request.params.id, reason, note };
      const { id, expiresAt, repeated } = await authoriseDownload(
        ctx,
        agentOf(request),
        asked,
        idempotencyKeyOf(request),
      );
      const url = new URL(`/api/v1/downloads/${id}/content`, ctx.config.deskUrl).href;
      return await reply
        .code(201)
        .send({ id, expiresAt: expiresAt.toISOString(), ...(repeated ? {} : { url }) });
    },
  );

  app.get(
    '/downloads/:id/content',
    {
      exposeHeadRoute: false,
      schema: {
        params: idParams,
        ...about('download', 'The bytes exactly as uploaded, once; what broke off goes on with Range'),
      },
    },
    async (request, reply) => {
      const agent = agentOf(request);
      await transfers.run(
        async () =>
          await releaseDownload(ctx, agent, request.params.id, sendDownload(reply, transfers.signal), {
            asked: rangeAskedBy(request),
            stillMay: stillMay(ctx, cookies, request),
          }),
      );
      return reply;
    },
  );

  app.post(
    '/downloads/:id/confirm',
    {
      schema: {
        params: idParams,
        body: confirmRequest,
        response: answers(200, confirmedSchema),
        ...about('download', 'Confirm that what was saved is what was sent'),
      },
    },
    async (request) => {
      const { uploadId, confirmedAt } = await confirmDownload(ctx, agentOf(request), {
        downloadId: request.params.id,
        sha256: request.body.sha256,
      });
      return { uploadId, confirmedAt: confirmedAt.toISOString() };
    },
  );

  app.get(
    '/audit',
    {
      schema: { querystring: auditQuery, ...about('audit', 'The audit log as newline-delimited JSON') },
    },
    async (request, reply) => {
      const { from, to, subject } = request.query;
      const date = (value: string | undefined) => (value === undefined ? undefined : new Date(value));
      const pages = readAudit(ctx, agentOf(request), { from: date(from), to: date(to), subject });
      const first = await pages.next();
      const lines = async function* () {
        if (first.done !== true) yield first.value.map(auditLine).join('');
        for await (const page of pages) yield page.map(auditLine).join('');
      };
      return await reply.type('application/x-ndjson').send(Readable.from(lines(), { objectMode: false }));
    },
  );

  app.get(
    '/signing-keys',
    {
      schema: { response: answers(200, signingKeysSchema), ...about('audit', 'Public keys of all proofs') },
    },
    async () => ({
      keys: (await listSigningKeys(ctx)).map((key) => ({
        ...key,
        createdAt: key.createdAt.toISOString(),
        retiredAt: key.retiredAt?.toISOString() ?? null,
      })),
    }),
  );

  await app.register(downloadStatusRoutes, { ctx });
  await app.register(ticketPartRoutes, { ctx });
  await app.register(approvalRoutes, { ctx });
  await app.register(holdRoutes, { ctx });
  await app.register(institutionRoutes, { ctx });
  await app.register(certificateRoutes, { ctx });

  root.get('/openapi.json', { schema: { hide: true } }, async () => root.swagger());
}

/** Calls without content: no body, or an empty object. */
const emptyBody = {
  anyOf: [{ type: 'null' }, { type: 'object', additionalProperties: false }],
} as const;

/** @throws invalid_request for a key that is empty or over 200 characters */
function idempotencyKeyOf(request: FastifyRequest): string | undefined {
  const key = request.headers['idempotency-key'];
  if (key === undefined) return undefined;
  if (typeof key === 'string' && /^[\x21-\x7e]{1,200}$/.test(key)) return key;
  throw new SluiceError('invalid_request', 'an Idempotency-Key has 1 to 200 printable characters', {
    extras: { fields: ['Idempotency-Key'] },
  });
}
