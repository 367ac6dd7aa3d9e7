// Who touched what: the chain searched at the desk. Words are posted and become ids, so that no address holds a name.
import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { isDay } from '../../domain/institution.js';
import { auditSubjectsAtMost } from '../../domain/page.js';
import { isId } from '../../domain/text.js';
import { exportAudit } from '../../flows/audit/export-audit.js';
import { resolveAuditFilter } from '../../flows/audit/resolve-audit-filter.js';
import { type AuditSearch, searchAudit } from '../../flows/audit/search-audit.js';
import { csvOf } from '../../locales/csv.js';
import { auditCells, auditHead, auditPage } from '../../pages/desk/office-audit.js';
import { agentOf } from '../front/guard-routes.js';
import { localeOf } from '../front/request-facts.js';
import { type DeskOptions, formSchema, frameOf, html } from './pages.js';

const fields = { ticket: 200, account: 254, person: 254, action: 60, from: 10, to: 10 };
const dayMs = 86_400_000;

/** Registers /desk/office/audit. */
export function officeAuditPages(app: FastifyInstance, { ctx }: Pick<DeskOptions, 'ctx'>): void {
  app.get('/office/audit', { schema: { hide: true } }, async (request, reply) => {
    const asked = askedOf(request);
    const page = await searchAudit(ctx, agentOf(request), searchOf(asked), numberAfter(asked.after));
    return html(reply, auditPage({ ...frameOf(request), ...page, asked }));
  });

  const search = formSchema(fields, Object.keys(fields));
  app.post('/office/audit', { schema: search }, async (request, reply) => {
    const form = request.body as Partial<Record<keyof typeof fields, string>>;
    const given = (name: keyof typeof fields) => form[name]?.trim() || undefined;
    const words = { tickets: given('ticket'), accounts: given('account'), people: given('person') };
    const found = await resolveAuditFilter(ctx, agentOf(request), words);
    const limits = new URLSearchParams();
    // what names nothing is asked for as nothing, and finds nothing
    for (const [name, ids] of Object.entries(found)) limits.set(name, ids.join('.') || 'none');
    for (const name of ['from', 'to'] as const) {
      const day = given(name);
      if (isDay(day ?? '')) limits.set(name, day ?? '');
    }
    const action = given('action');
    if (isAction(action)) limits.set('action', action);
    return await reply.redirect(`/desk/office/audit?${limits}`, 303);
  });

  app.get('/office/audit.csv', { schema: { hide: true } }, async (request, reply) => {
    const locale = localeOf(request);
    const pages = exportAudit(ctx, agentOf(request), searchOf(askedOf(request)));
    const first = await pages.next();
    const rows = async function* () {
      yield csvOf(locale, [auditHead(locale), ...(first.done === true ? [] : first.value.map(auditCells))]);
      // the mark of the encoding stands at the beginning alone
      for await (const page of pages) yield csvOf(locale, page.map(auditCells)).slice(1);
    };
    return await reply
      .type('text/csv; charset=utf-8; header=present')
      .header('content-disposition', 'attachment; filename="sluice-audit.csv"')
      .send(Readable.from(rows(), { objectMode: false }));
  });
}

const names = ['tickets', 'accounts', 'people', 'action', 'from', 'to', 'after'] as const;

const isAction = (text: string | undefined): text is string =>
  text !== undefined && /^[a-z_.]{1,60}$/.test(text);

/** What the address limits the page to. */
function askedOf(request: FastifyRequest): Partial<Record<(typeof names)[number], string>> {
  const query = request.query as Readonly<Record<string, unknown>>;
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = query[name];
      return typeof value === 'string' && value !== '' && value.length <= 1000 ? [[name, value]] : [];
    }),
  );
}

function searchOf(asked: ReturnType<typeof askedOf>): AuditSearch {
  const ids = (text: string | undefined) => text?.split('.').filter(isId).slice(0, auditSubjectsAtMost);
  const day = (text: string | undefined, days: number) =>
    text !== undefined && isDay(text) ? new Date(Date.parse(`${text}T00:00:00Z`) + days * dayMs) : undefined;
  return {
    ...{ tickets: ids(asked.tickets), accounts: ids(asked.accounts), people: ids(asked.people) },
    action: isAction(asked.action) ? asked.action : undefined,
    ...{ from: day(asked.from, 0), to: day(asked.to, 1) },
  };
}

const numberAfter = (text: string | undefined) =>
  text !== undefined && /^[1-9]\d{0,14}$/.test(text) ? Number(text) : undefined;
