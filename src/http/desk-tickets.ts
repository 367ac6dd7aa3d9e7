// Tickets at the desk: the list, the form that opens one, its page, and all that is done there.
import { randomUUID } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Context } from '../context.js';
import { attentions } from '../domain/attention.js';
import { downloadReasons } from '../domain/download.js';
import { passwordChannels } from '../domain/link.js';
import { isLocale } from '../domain/locale.js';
import { type ErrorExtras, isSluiceError, SluiceError } from '../errors.js';
import { authoriseDownload } from '../flows/authorise-download.js';
import { closeTicket } from '../flows/close-ticket.js';
import { confirmDownload } from '../flows/confirm-download.js';
import { extendLink } from '../flows/extend-link.js';
import { issueLink } from '../flows/issue-link.js';
import { openTicket } from '../flows/open-ticket.js';
import { listColleagues, reassignTicket } from '../flows/reassign-ticket.js';
import { listKnownContacts, searchInstitutions } from '../flows/record-institution.js';
import { resendLink } from '../flows/resend-link.js';
import { revokeLink } from '../flows/revoke-link.js';
import { showLink } from '../flows/show-link.js';
import { showTicket } from '../flows/show-ticket.js';
import { surveyTickets } from '../flows/survey-tickets.js';
import { downloadPage, ticketPage } from '../pages/ticket.js';
import { issuedPage, type LinkForm, newTicketPage, ticketsPage } from '../pages/tickets.js';
import { dictation } from './api-views.js';
import { type DeskOptions, formSchema, html } from './desk-sign-in.js';
import { agentOf } from './guard-routes.js';
import { statusOf } from './problem.js';
import { localeOf } from './request-facts.js';
import { linkCard, uploadCard } from './ticket-cards.js';

const ofLink = {
  once: 64,
  email: 254,
  passwordBy: 10,
  name: 200,
  phone: 40,
  language: 5,
  verification: 500,
  override: 500,
};
const optional = [
  'name',
  'phone',
  'language',
  'verification',
  'override',
  'subject',
  'note',
  'discard',
  'attest',
  'certificate',
];
const idParams = {
  params: {
    type: 'object',
    properties: { id: { type: 'string', format: 'uuid', pattern: '^[0-9a-fA-F]{8}-' } },
  },
} as const;
const withId = (fields: Readonly<Record<string, number>>) => ({
  ...idParams,
  ...formSchema(fields, optional),
});
const bare = { hide: true, ...idParams } as const;
const idOf = (request: FastifyRequest) => (request.params as { id: string }).id;

/** Registers everything under /desk/tickets, /desk/links, /desk/uploads and /desk/downloads. */
export function ticketRoutes(app: FastifyInstance, { ctx }: Pick<DeskOptions, 'ctx'>): void {
  const frame = (request: FastifyRequest) => ({ locale: localeOf(request), agent: agentOf(request) });
  const known = async () => {
    const [institutions, contacts] = await Promise.all([
      searchInstitutions(ctx, undefined),
      listKnownContacts(ctx),
    ]);
    return { institutions: institutions.map(({ name }) => name), contacts };
  };
  const page = async (
    request: FastifyRequest,
    ticketId: string,
    form: LinkForm = {},
    error?: SluiceError,
  ) => {
    const agent = agentOf(request);
    const { ticket, links, contacts, messages, uploads, downloads, events } = await showTicket(
      ctx,
      agent,
      ticketId,
    );
    return ticketPage({
      ...{ ...frame(request), ticket, events, form, known: await known(), once: randomUUID() },
      links: links.map((link) => linkCard(link, contacts, messages)),
      uploads: uploads.map((upload) => uploadCard(upload, downloads, agent)),
      colleagues: await listColleagues(ctx),
      error: error === undefined ? undefined : { ...shown(error.extras), code: error.code },
    });
  };
  /** Does it and shows the ticket; a refusal is told on the ticket's page. */
  const act = async (
    request: FastifyRequest,
    reply: FastifyReply,
    ticketId: string,
    what: () => Promise<unknown>,
  ): Promise<FastifyReply> => {
    try {
      await what();
    } catch (error) {
      if (!isSluiceError(error) || statusOf[error.code] >= 500 || error.code === 'not_found') throw error;
      return html(reply.code(statusOf[error.code]), await page(request, ticketId, {}, error));
    }
    return await reply.redirect(`/desk/tickets/${ticketId}`, 303);
  };

  app.get('/tickets', { schema: { hide: true } }, async (request, reply) => {
    const { q, attention: asked } = request.query as { q?: unknown; attention?: unknown };
    const search = typeof q === 'string' && !q.includes('\0') ? q.slice(0, 200) : '';
    const attention = attentions.find((each) => each === asked);
    const tickets = await surveyTickets(ctx, agentOf(request), { q: search, attention });
    return html(reply, ticketsPage({ ...frame(request), tickets, q: search, attention }));
  });

  const blank = async (request: FastifyRequest, form: LinkForm = {}, error?: SluiceError) =>
    newTicketPage({
      ...{ ...frame(request), form, known: await known(), once: randomUUID() },
      error: error === undefined ? undefined : { ...shown(error.extras), code: error.code },
    });
  app.get('/tickets/new', { schema: { hide: true } }, async (request, reply) =>
    html(reply, await blank(request)),
  );

  app.post(
    '/tickets',
    { schema: formSchema({ reference: 100, institution: 200, ...ofLink }, optional) },
    async (request, reply) => {
      const form = request.body as Form;
      const [reference = '', institution = ''] = [form.reference, form.institution].map(oneLine);
      let ticketId: string | undefined;
      try {
        if (reference === '' || institution === '') throw new SluiceError('invalid_request');
        const opened = await openTicket(
          ctx,
          agentOf(request),
          { reference, institution },
          `desk-ticket-${form.once}`,
        );
        ticketId = opened.ticket.id;
        return await issue(request, reply, { ticketId, reference, institution }, form);
      } catch (error) {
        if (!isSluiceError(error) || statusOf[error.code] >= 500) throw error;
        const again =
          ticketId === undefined
            ? await blank(request, form, error)
            : await page(request, ticketId, form, error);
        return html(reply.code(statusOf[error.code]), again);
      }
    },
  );

  /** Issues the link and shows what is shown once. */
  const issue = async (
    request: FastifyRequest,
    reply: FastifyReply,
    ticket: { ticketId: string; reference: string; institution: string },
    form: Form,
  ) => {
    const { ticketId, reference } = ticket;
    const asked = await linkRequest(ctx, form, ticket);
    const issued = await issueLink(ctx, agentOf(request), asked, `desk-link-${form.once}`);
    // sent twice by a double click: the first answer had the secrets
    if (issued.repeated) return await reply.redirect(`/desk/tickets/${ticketId}`, 303);
    const { url, expiresAt, password } = issued;
    const spoken = dictation(password, asked.contact.locale);
    return html(
      reply.code(201),
      issuedPage({ ...frame(request), ticketId, reference, url, expiresAt, ...spoken }),
    );
  };

  app.get('/tickets/:id', { schema: bare }, async (request, reply) =>
    html(reply, await page(request, idOf(request))),
  );

  app.post('/tickets/:id/links', { schema: withId(ofLink) }, async (request, reply) => {
    const form = request.body as Form;
    const ticketId = idOf(request);
    const { ticket } = await showTicket(ctx, agentOf(request), ticketId);
    try {
      return await issue(request, reply, { ...ticket, ticketId }, form);
    } catch (error) {
      if (!isSluiceError(error) || statusOf[error.code] >= 500 || error.code === 'not_found') throw error;
      return html(reply.code(statusOf[error.code]), await page(request, ticketId, form, error));
    }
  });

  const closeForm = withId({ attest: 5, discard: 1000, certificate: 5 });
  app.post('/tickets/:id/close', { schema: closeForm }, async (request, reply) => {
    const { attest, discard, certificate } = request.body as Partial<Record<string, string>>;
    const given = discard === undefined || discard.trim() === '' ? undefined : discard.trim();
    const closing = {
      ticketId: idOf(request),
      workingCopiesDestroyed: attest === 'yes',
      discardUndelivered: given,
      certificateByMail: certificate === 'yes',
    };
    return await act(request, reply, idOf(request), () => closeTicket(ctx, agentOf(request), closing));
  });

  app.post('/tickets/:id/handler', { schema: withId({ agent: 40 }) }, async (request, reply) => {
    const { agent: agentId } = request.body as { agent: string };
    if (!/^[0-9a-f-]{36}$/.test(agentId)) throw new SluiceError('invalid_request');
    await reassignTicket(ctx, agentOf(request), { ticketId: idOf(request), agentId });
    return await reply.redirect(`/desk/tickets/${idOf(request)}`, 303);
  });

  app.post('/links/:id/revoke', { schema: bare }, async (request, reply) => {
    const { link } = await showLink(ctx, agentOf(request), idOf(request));
    return await act(request, reply, link.ticketId, () => revokeLink(ctx, agentOf(request), link.id));
  });
  app.post('/links/:id/extend', { schema: bare }, async (request, reply) => {
    const { link } = await showLink(ctx, agentOf(request), idOf(request));
    return await act(request, reply, link.ticketId, () => extendLink(ctx, agentOf(request), link.id));
  });
  app.post('/links/:id/resend', { schema: bare }, async (request, reply) => {
    const agent = agentOf(request);
    const { link, contact } = await showLink(ctx, agent, idOf(request));
    const { ticket } = await showTicket(ctx, agent, link.ticketId);
    try {
      const { password } = await resendLink(ctx, agent, link.id);
      if (password === undefined) return await reply.redirect(`/desk/tickets/${ticket.id}`, 303);
      const spoken = dictation(password, contact?.locale ?? 'en');
      return html(
        reply,
        issuedPage({ ...frame(request), ticketId: ticket.id, reference: ticket.reference, ...spoken }),
      );
    } catch (error) {
      return await act(request, reply, ticket.id, async () => {
        throw error;
      });
    }
  });

  app.post(
    '/uploads/:id/downloads',
    { schema: withId({ reason: 40, note: 1000 }) },
    async (request, reply) => {
      const form = request.body as { reason: string; note?: string };
      const reason = downloadReasons.find((each) => each === form.reason);
      if (reason === undefined) throw new SluiceError('invalid_request');
      const note = form.note === undefined || form.note.trim() === '' ? undefined : form.note.trim();
      const agent = agentOf(request);
      const asked = { uploadId: idOf(request), reason, note };
      const { id: downloadId, expiresAt, ticketId } = await authoriseDownload(ctx, agent, asked);
      return html(reply.code(201), downloadPage({ ...frame(request), ticketId, downloadId, expiresAt }));
    },
  );

  app.post('/downloads/:id/confirm', { schema: withId({ sha256: 100 }) }, async (request, reply) => {
    const sha256 = (request.body as { sha256: string }).sha256.replace(/\s/g, '').toLowerCase();
    if (!/^[0-9a-f]{64}$/.test(sha256)) throw new SluiceError('digest_mismatch');
    const { ticketId } = await confirmDownload(ctx, agentOf(request), { downloadId: idOf(request), sha256 });
    return await reply.redirect(`/desk/tickets/${ticketId}`, 303);
  });
}

type Form = LinkForm & { readonly once: string; readonly email: string; readonly passwordBy: string };

const oneLine = (text: string | undefined) => (text ?? '').replace(/[\p{Cc}\s]+/gu, ' ').trim();
const filled = (text: string | undefined) => (oneLine(text) === '' ? undefined : oneLine(text));

/** Of an error's extras what pages put into words. */
function shown({ retryAfterSeconds }: ErrorExtras) {
  return typeof retryAfterSeconds === 'number' ? { retryAfterSeconds } : {};
}

/** The request behind a form: of somebody whom the institution authorised, the address suffices. */
async function linkRequest(ctx: Context, form: Form, ticket: { ticketId: string; institution: string }) {
  const email = form.email.trim();
  const [institution] = (await searchInstitutions(ctx, ticket.institution)).filter(
    ({ name }) => name.toLowerCase() === ticket.institution.toLowerCase(),
  );
  const person = (await listKnownContacts(ctx)).find(
    (contact) =>
      contact.email.toLowerCase() === email.toLowerCase() &&
      (institution === undefined || contact.institutionId === institution.id),
  );
  const name = filled(form.name) ?? person?.name;
  const passwordBy = passwordChannels.find((each) => each === form.passwordBy);
  const locale = filled(form.name) === undefined && person !== undefined ? person.locale : form.language;
  const right = /^[^\s@]+@[^\s@]+$/.test(email) && name !== undefined && isLocale(locale);
  if (!right || passwordBy === undefined) throw new SluiceError('invalid_request');
  return {
    ticketId: ticket.ticketId,
    contact: { name, email, locale, phone: filled(form.phone) ?? person?.phone ?? undefined },
    passwordBy,
    verification: filled(form.verification),
    agreementOverride: filled(form.override),
  };
}
