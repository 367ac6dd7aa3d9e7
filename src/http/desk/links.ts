// Links at the desk: the one form that opens a ticket and sends its link, further links, and what is done to them.
import { randomUUID } from 'node:crypto';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Context } from '../../context/context.js';
import { verificationWays } from '../../domain/institution.js';
import { passwordChannels } from '../../domain/link.js';
import { isLocale } from '../../domain/locale.js';
import { asKept } from '../../domain/mail-address.js';
import { asInternational, isLandline } from '../../domain/phone.js';
import { dictation } from '../../domain/spelling-alphabet.js';
import { isId } from '../../domain/text.js';
import { SluiceError } from '../../errors.js';
import { findKnownContact } from '../../flows/institutions/find-known-contact.js';
import { findPhoneCountry } from '../../flows/institutions/find-phone-country.js';
import { findSimilarInstitutions } from '../../flows/institutions/find-similar-institutions.js';
import type { LinkRequestRow } from '../../flows/link-requests/list-open-requests.js';
import { showLinkRequest } from '../../flows/link-requests/show-link-request.js';
import { extendLink } from '../../flows/links/extend-link.js';
import { issueLink } from '../../flows/links/issue-link.js';
import { recordTold } from '../../flows/links/record-told.js';
import { resendLink } from '../../flows/links/resend-link.js';
import { revokeLink } from '../../flows/links/revoke-link.js';
import { sendLink } from '../../flows/links/send-link.js';
import { showLink } from '../../flows/links/show-link.js';
import { showTicket } from '../../flows/tickets/show-ticket.js';
import { issuedPage, type LinkForm, newTicketPage, replaceLinkPage } from '../../pages/desk/new-ticket.js';
import { agentOf } from '../front/guard-routes.js';
import { id } from '../front/input-schemas.js';
import { statusOf } from '../front/problem.js';
import {
  bare,
  type DeskOptions,
  formSchema,
  frameOf,
  html,
  idOf,
  shownError,
  typedIn,
  withId,
  wrongField,
} from './pages.js';
import { asksOfLink } from './questions.js';
import { actOnTicket, isTold, knownParties, renderTicket } from './ticket-page.js';

const ofLink = {
  ...{ once: 64, email: 1000, passwordBy: 10 },
  ...{
    name: 200,
    phone: 40,
    language: 5,
    verification: 500,
    way: 30,
    override: 500,
    request: 300,
    template: 40,
  },
};
const optional = ['name', 'phone', 'language', 'verification', 'way', 'override', 'request', 'template'];

type Form = LinkForm & { readonly once: string; readonly email: string; readonly passwordBy: string };

/** Registers /desk/tickets/new, the forms that send a link, and everything under /desk/links. */
export function linkRoutes(app: FastifyInstance, { ctx }: Pick<DeskOptions, 'ctx'>): void {
  const blank = async (request: FastifyRequest, form: LinkForm = {}, error?: SluiceError) =>
    newTicketPage({
      ...{ ...frameOf(request), form, known: await knownParties(ctx), once: randomUUID() },
      ...(error?.code === 'institution_unknown' && {
        similar: await findSimilarInstitutions(ctx, oneLine(form.institution)),
      }),
      asked: isId(form.asked) ? await showLinkRequest(ctx, form.asked) : undefined,
      error: shownError(request, error),
    });
  /** What is shown once. */
  const issued = (
    request: FastifyRequest,
    ticket: { ticketId: string; reference: string },
    link: { id: string; url?: string; expiresAt?: Date; password: string | undefined; locale: LinkLocale },
  ) => {
    const { id: linkId, locale, password, ...told } = link;
    return issuedPage({ ...frameOf(request), ...ticket, linkId, ...told, ...dictation(password, locale) });
  };

  app.get('/tickets/new', { schema: { hide: true } }, async (request, reply) => {
    const { request: asked } = request.query as { request?: unknown };
    const form = isId(asked) ? formOfRequest(await showLinkRequest(ctx, asked)) : {};
    return html(reply, await blank(request, form));
  });

  app.post(
    '/tickets',
    {
      schema: formSchema(
        { reference: 100, institution: 200, newInstitution: 5, subject: 500, queue: 5, asked: id, ...ofLink },
        [...optional, 'newInstitution', 'subject', 'queue', 'asked'],
      ),
      config: {
        formPage: (request: FastifyRequest, error: SluiceError) => blank(request, typedIn(request), error),
      },
    },
    async (request, reply) => {
      const form = request.body as Form;
      const [reference = '', institution = ''] = [form.reference, form.institution].map(oneLine);
      try {
        if (reference === '') throw wrongField('reference');
        if (institution === '') throw wrongField('institution');
        const newInstitution = form.newInstitution === 'yes';
        const ticket = {
          ...{ reference, institution, newInstitution, subject: filled(form.subject) },
          ...{ linkRequestId: form.asked, unassigned: form.queue === 'yes' },
        };
        const asked = { ...ticket, ...(await linkRequest(ctx, form, { institution })) };
        const sent = await sendLink(ctx, agentOf(request), asked, `desk-${form.once}`);
        const { ticketId } = sent;
        // sent twice by a double click: the first answer had the secrets
        if (sent.repeated) return await reply.redirect(`/desk/tickets/${ticketId}`, 303);
        const shown = { ...sent.link, locale: asked.contact.locale };
        return html(reply.code(201), issued(request, { ticketId, reference }, shown));
      } catch (error) {
        if (!isTold(error)) throw error;
        return html(reply.code(statusOf[error.code]), await blank(request, form, error));
      }
    },
  );

  const further = {
    schema: withId(ofLink, optional),
    config: {
      formPage: (request: FastifyRequest, error: SluiceError) =>
        renderTicket(ctx, request, { ticketId: idOf(request), form: typedIn(request), error }),
    },
  };
  app.post('/tickets/:id/links', further, async (request, reply) => {
    const form = request.body as Form;
    const ticketId = idOf(request);
    const { ticket } = await showTicket(ctx, agentOf(request), ticketId);
    const { reference } = ticket;
    try {
      const asked = { ticketId, ...(await linkRequest(ctx, form, ticket)) };
      const link = await issueLink(ctx, agentOf(request), asked, `desk-link-${form.once}`);
      if (link.repeated) return await reply.redirect(`/desk/tickets/${ticketId}`, 303);
      const shown = { ...link, locale: asked.contact.locale };
      return html(reply.code(201), issued(request, { ticketId, reference }, shown));
    } catch (error) {
      if (!isTold(error)) throw error;
      const page = await renderTicket(ctx, request, { ticketId, form, error });
      return html(reply.code(statusOf[error.code]), page);
    }
  });

  /** The form of a link with all that was said of another one, in its contact's language. */
  const replacing = async (request: FastifyRequest, typed?: LinkForm, error?: SluiceError) => {
    const { link, contact } = await showLink(ctx, agentOf(request), idOf(request));
    const { ticket } = await showTicket(ctx, agentOf(request), link.ticketId);
    const said = {
      ...{ email: contact?.email ?? '', name: contact?.name ?? '', phone: contact?.phone ?? '' },
      ...{ language: contact?.locale ?? 'en', passwordBy: link.passwordBy, request: link.request ?? '' },
    };
    return replaceLinkPage({
      ...{ ...frameOf(request), form: typed ?? said, once: randomUUID() },
      known: await knownParties(ctx, ticket.institution),
      ...{ linkId: link.id, ticketId: link.ticketId, error: shownError(request, error) },
    });
  };
  app.get('/links/:id/replace', { schema: bare }, async (request, reply) =>
    html(reply, await replacing(request)),
  );
  const replacement = {
    schema: withId(ofLink, optional),
    config: {
      formPage: (request: FastifyRequest, error: SluiceError) => replacing(request, typedIn(request), error),
    },
  };
  app.post('/links/:id/replace', replacement, async (request, reply) => {
    const form = request.body as Form;
    const agent = agentOf(request);
    const { link: replaced } = await showLink(ctx, agent, idOf(request));
    const { ticket } = await showTicket(ctx, agent, replaced.ticketId);
    const { id: ticketId, reference } = ticket;
    try {
      const asked = { ticketId, replaces: replaced.id, ...(await linkRequest(ctx, form, ticket)) };
      const link = await issueLink(ctx, agent, asked, `desk-link-${form.once}`);
      if (link.repeated) return await reply.redirect(`/desk/tickets/${ticketId}`, 303);
      const shown = { ...link, locale: asked.contact.locale };
      return html(reply.code(201), issued(request, { ticketId, reference }, shown));
    } catch (error) {
      if (!isTold(error)) throw error;
      return html(reply.code(statusOf[error.code]), await replacing(request, form, error));
    }
  });

  const asks = { schema: bare, config: { asks: asksOfLink(ctx) } };
  app.post('/links/:id/revoke', asks, async (request, reply) => {
    const { link } = await showLink(ctx, agentOf(request), idOf(request));
    const act = () => revokeLink(ctx, agentOf(request), link.id);
    return await actOnTicket(ctx, request, reply, { ticketId: link.ticketId, act, done: 'link-revoked' });
  });
  app.post('/links/:id/extend', { schema: bare }, async (request, reply) => {
    const { link } = await showLink(ctx, agentOf(request), idOf(request));
    const act = () => extendLink(ctx, agentOf(request), link.id);
    return await actOnTicket(ctx, request, reply, { ticketId: link.ticketId, act, done: 'link-extended' });
  });
  app.post('/links/:id/told', { schema: bare }, async (request, reply) => {
    const agent = agentOf(request);
    const { link } = await showLink(ctx, agent, idOf(request));
    const act = () => recordTold(ctx, agent, link.id);
    return await actOnTicket(ctx, request, reply, { ticketId: link.ticketId, act, done: 'password-told' });
  });
  app.post('/links/:id/resend', { schema: bare }, async (request, reply) => {
    const agent = agentOf(request);
    const { link, contact } = await showLink(ctx, agent, idOf(request));
    const { ticket } = await showTicket(ctx, agent, link.ticketId);
    const { id: ticketId, reference } = ticket;
    const act = async () => {
      const { password } = await resendLink(ctx, agent, link.id);
      if (password === undefined) return;
      const shown = { id: link.id, password, locale: contact?.locale ?? 'en' };
      await html(reply, issued(request, { ticketId, reference }, shown));
    };
    return await actOnTicket(ctx, request, reply, { ticketId, act, done: 'link-resent' });
  });
}

/** The form with what is on file about somebody who asked for a link; the reference is the desk's to change. */
function formOfRequest({ id: asked, institution, email, phone, words }: LinkRequestRow): LinkForm {
  const reference = `ASK-${asked.slice(-6).toUpperCase()}`;
  const passwordBy = phone === null || isLandline(phone) ? 'phone' : 'sms';
  return { asked, reference, institution, email, passwordBy, subject: words };
}

type LinkLocale = Parameters<typeof dictation>[1];

const oneLine = (text: string | undefined) => (text ?? '').replace(/[\p{Cc}\s]+/gu, ' ').trim();
const filled = (text: string | undefined) => (oneLine(text) === '' ? undefined : oneLine(text));

/** The request behind a form: of somebody whom the institution authorised, the address suffices. */
async function linkRequest(
  ctx: Context,
  form: Form,
  at: { readonly institution: string; readonly institutionId?: string | null },
) {
  const email = asKept(form.email);
  const person = await findKnownContact(ctx, {
    ...{ institution: at.institution, institutionId: at.institutionId ?? null },
    email,
  });
  const name = filled(form.name) ?? person?.name;
  const passwordBy = passwordChannels.find((each) => each === form.passwordBy);
  const locale = filled(form.name) === undefined && person !== undefined ? person.locale : form.language;
  if (email === '') throw wrongField('email');
  if (name === undefined) throw wrongField('name');
  if (!isLocale(locale)) throw wrongField('language');
  if (passwordBy === undefined) throw wrongField('passwordBy');
  const entered = filled(form.phone);
  const phone =
    entered === undefined
      ? (person?.phone ?? undefined)
      : asInternational(entered, locale, await findPhoneCountry(ctx, at));
  if (passwordBy === 'sms' && phone !== undefined && isLandline(phone))
    throw new SluiceError('phone_landline', 'a landline gets no SMS');
  return {
    contact: { name, email, locale, phone },
    passwordBy,
    request: filled(form.request),
    templateId: chosenTemplate(form.template),
    ...verified(form),
    agreementOverride: filled(form.override),
  };
}

/** @throws invalid_request for what no list offers */
function chosenTemplate(template: string | undefined): string | undefined {
  const id = filled(template);
  if (id !== undefined && !isId(id)) throw wrongField('template');
  return id;
}

/** How the person was verified: one of the list and words, both or neither. */
function verified(form: Form) {
  const [said, verification] = [filled(form.way), filled(form.verification)];
  const verificationWay = verificationWays.find((each) => each === said);
  if (said !== undefined && verificationWay === undefined) throw wrongField('way');
  if (verification !== undefined && verificationWay === undefined) throw wrongField('way');
  if (verification === undefined && verificationWay !== undefined) throw wrongField('verification');
  return { verification, verificationWay };
}
