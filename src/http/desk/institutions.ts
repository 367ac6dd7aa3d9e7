// Institutions at the desk.
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { isLocale } from '../../domain/locale.js';
import { asInternational } from '../../domain/phone.js';
import { isId } from '../../domain/text.js';
import { isMendable, type SluiceError } from '../../errors.js';
import { changeInstitution } from '../../flows/institutions/change-institution.js';
import { endAgreement } from '../../flows/institutions/end-agreement.js';
import { findPhoneCountry } from '../../flows/institutions/find-phone-country.js';
import { type InstitutionRecord, recordInstitution } from '../../flows/institutions/record-institution.js';
import { searchInstitutions } from '../../flows/institutions/search-institutions.js';
import { showInstitution } from '../../flows/institutions/show-institution.js';
import { withdrawAuthorisation } from '../../flows/institutions/withdraw-authorisation.js';
import { institutionPage, institutionsPage } from '../../pages/desk/institutions.js';
import { agentOf } from '../front/guard-routes.js';
import { id } from '../front/input-schemas.js';
import { statusOf } from '../front/problem.js';
import { leadOn } from './confirm.js';
import {
  bare,
  type DeskOptions,
  formSchema,
  frameOf,
  html,
  idOf,
  shownError,
  withId,
  wrongField,
} from './pages.js';
import { asksOfContact } from './questions.js';
import { isTold } from './ticket-page.js';

const optional = ['until', 'phone'];
const period = { from: 10, until: 10 };

/** Registers /desk/institutions. */
export function institutionPages(app: FastifyInstance, { ctx }: Pick<DeskOptions, 'ctx'>): void {
  const facts = (request: FastifyRequest, error?: SluiceError) => ({
    ...frameOf(request),
    error: shownError(request, error),
  });
  const list = async (request: FastifyRequest, error?: SluiceError) => {
    const { after } = request.query as { after?: unknown };
    const { rows, next } = await searchInstitutions(ctx, undefined, isId(after) ? after : undefined);
    return institutionsPage({ ...facts(request, error), institutions: rows, next });
  };
  const one = async (request: FastifyRequest, error?: SluiceError) => {
    const today = new Date().toISOString().slice(0, 10);
    return institutionPage({
      ...facts(request, error),
      ...(await showInstitution(ctx, idOf(request))),
      today,
    });
  };
  const record = async (
    request: FastifyRequest,
    reply: FastifyReply,
    what: () => InstitutionRecord,
    page: (request: FastifyRequest, error: SluiceError) => Promise<string>,
  ) => {
    try {
      const asked = what();
      const made = await recordInstitution(ctx, agentOf(request), asked);
      const place = asked.kind === 'institution' ? made.id : asked.institutionId;
      return await reply.redirect(`/desk/institutions/${place}`, 303);
    } catch (error) {
      if (!isMendable(error)) throw error;
      return html(reply.code(statusOf[error.code]), await page(request, error));
    }
  };

  app.get('/institutions', { schema: { hide: true } }, async (request, reply) =>
    html(reply, await list(request)),
  );
  app.post(
    '/institutions',
    { schema: formSchema({ name: 200 }), config: { formPage: list } },
    async (request, reply) => {
      const { name } = request.body as { name: string };
      return await record(
        request,
        reply,
        () => ({ kind: 'institution', name: demanded(name, 'name') }),
        list,
      );
    },
  );
  app.get('/institutions/:id', { schema: bare }, async (request, reply) => html(reply, await one(request)));
  changes(app, { ctx, one });
  const agreement = withId({ number: 100, before: 50, ...period }, [...optional, 'before']);
  app.post(
    '/institutions/:id/agreements',
    { schema: agreement, config: { formPage: one } },
    async (request, reply) => {
      const { number, from, until, before } = request.body as Record<'number' | 'from', string> &
        Partial<Record<'until' | 'before', string>>;
      const asked = () => ({
        ...{
          kind: 'agreement' as const,
          institutionId: idOf(request),
          number: demanded(number, 'number'),
          from,
        },
        ...{ until: filled(until), ...succeeding(before) },
      });
      return await record(request, reply, asked, one);
    },
  );
  const contact = withId({ name: 200, email: 1000, phone: 40, language: 5, ...period }, optional);
  app.post(
    '/institutions/:id/contacts',
    { schema: contact, config: { formPage: one } },
    async (request, reply) => {
      const country = await findPhoneCountry(ctx, { institution: '', institutionId: idOf(request) });
      const form = request.body as Record<'name' | 'email' | 'language' | 'from', string> &
        Partial<Record<'phone' | 'until', string>>;
      const asked = () => {
        const { language: locale, email, from } = form;
        if (!isLocale(locale)) throw wrongField('language');
        const phone = filled(form.phone);
        return {
          ...{
            kind: 'contact' as const,
            institutionId: idOf(request),
            name: demanded(form.name, 'name'),
            email,
            locale,
            from,
          },
          ...{ phone: phone && asInternational(phone, locale, country), until: filled(form.until) },
        };
      };
      return await record(request, reply, asked, one);
    },
  );
  const withdrawal = withId({ institution: id });
  const asks = { schema: withdrawal, config: { asks: asksOfContact(ctx) } };
  app.post('/authorised-contacts/:id/withdraw', asks, async (request, reply) => {
    await withdrawAuthorisation(ctx, agentOf(request), idOf(request));
    const { institution } = request.body as { institution: string };
    return await leadOn(reply, `/desk/institutions/${institution}`, 'contact-erased');
  });
}

/** What is on record of an institution is changed, and agreements end. */
function changes(
  app: FastifyInstance,
  options: Pick<DeskOptions, 'ctx'> & {
    readonly one: (request: FastifyRequest, error: SluiceError) => Promise<string>;
  },
): void {
  const { ctx, one } = options;
  const facts = { legalName: 300, registration: 100, address: 500, privacyEmail: 1000 };
  const more = { healthData: 5, country: 2, mailLines: 1000 };
  const recorded = withId({ ...facts, ...more }, Object.keys(more));
  app.post('/institutions/:id', { schema: recorded, config: { formPage: one } }, async (request, reply) => {
    const form = request.body as Record<keyof typeof facts, string> &
      Partial<Record<keyof typeof more, string>>;
    try {
      await changeInstitution(ctx, agentOf(request), idOf(request), {
        ...{ legalName: filled(form.legalName) ?? null, registration: filled(form.registration) ?? null },
        ...{ address: filled(form.address) ?? null, privacyEmail: filled(form.privacyEmail) ?? null },
        ...{ country: filled(form.country) ?? null, mailLines: filled(form.mailLines) ?? null },
        healthData: form.healthData === 'yes',
      });
    } catch (error) {
      if (!isTold(error)) throw error;
      return html(reply.code(statusOf[error.code]), await one(request, error));
    }
    return await leadOn(reply, `/desk/institutions/${idOf(request)}`, 'institution-saved');
  });
  app.post(
    '/agreements/:id/end',
    { schema: withId({ endedOn: 10, reason: 500 }) },
    async (request, reply) => {
      const { endedOn, reason } = request.body as { endedOn: string; reason: string };
      const end = { id: idOf(request), on: endedOn, reason: demanded(reason, 'reason') };
      const { institutionId } = await endAgreement(ctx, agentOf(request), end);
      return await leadOn(reply, `/desk/institutions/${institutionId}`, 'agreement-ended');
    },
  );
}

/** Whose place an agreement takes, as the form's choice says it. */
function succeeding(before: string | undefined): { replaces?: string; corrects?: string } {
  const [, how, agreementId] = /^(replaces|corrects) ([\w-]{36})$/.exec(before ?? '') ?? [];
  if (!isId(agreementId)) return {};
  return how === 'replaces' ? { replaces: agreementId } : { corrects: agreementId };
}

/** @throws invalid_request for nothing but blanks */
function demanded(text: string, field: string): string {
  const line = filled(text);
  if (line === undefined) throw wrongField(field);
  return line;
}

function filled(text: string | undefined): string | undefined {
  const line = (text ?? '').replace(/[\p{Cc}\s]+/gu, ' ').trim();
  return line === '' ? undefined : line;
}
