// A ticket's page, and how what is done on it is answered: with the page again, or with the page that says why not.
import { randomUUID } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Context } from '../../context/context.js';
import { isSluiceError, type SluiceError } from '../../errors.js';
import { listApprovals } from '../../flows/downloads/list-approvals.js';
import { listInstitutionNames } from '../../flows/institutions/list-institution-names.js';
import { listKnownContacts } from '../../flows/institutions/list-known-contacts.js';
import { listMailLines } from '../../flows/institutions/list-mail-lines.js';
import { listTemplates } from '../../flows/mail-templates/list-templates.js';
import { listColleagues } from '../../flows/tickets/list-colleagues.js';
import { showMarks } from '../../flows/tickets/show-marks.js';
import { showTicket } from '../../flows/tickets/show-ticket.js';
import type { Done } from '../../pages/desk/desk-shell.js';
import type { Known, LinkForm } from '../../pages/desk/new-ticket.js';
import { ticketPage } from '../../pages/desk/ticket.js';
import { agentOf } from '../front/guard-routes.js';
import { statusOf } from '../front/problem.js';
import { leadOn } from './confirm.js';
import { frameOf, html, shownError } from './pages.js';
import { approvalNeed, linkCard, linkLife, uploadCard } from './ticket-cards.js';

/** Known institutions and contacts, for type-ahead. @param institution whose extra lines are shown; undefined: those of all */
export async function knownParties(ctx: Pick<Context, 'sql'>, institution?: string): Promise<Known> {
  const [institutions, contacts, mailLines, templates] = await Promise.all([
    ...([listInstitutionNames(ctx), listKnownContacts(ctx)] as const),
    listMailLines(ctx, institution),
    listTemplates(ctx),
  ]);
  return { institutions, contacts, mailLines, templates };
}

/** Whether it is a refusal that a page tells the one who asked; anything else is the error handler's. */
export function isTold(error: unknown): error is SluiceError {
  return isSluiceError(error) && statusOf[error.code] < 500 && error.code !== 'not_found';
}

/** Which page of events is asked for, `?before=NUMBER`; what no page of ours asked for is passed over. */
function eventsBeforeOf(request: FastifyRequest): number | undefined {
  const { before } = request.query as { before?: unknown };
  return typeof before === 'string' && /^[1-9]\d{0,14}$/.test(before) ? Number(before) : undefined;
}

/** The page of a ticket as it is now. @throws not_found, also for other handlers' tickets */
export async function renderTicket(
  ctx: Context,
  request: FastifyRequest,
  { ticketId, form = {}, error }: { ticketId: string; form?: LinkForm | undefined; error?: SluiceError },
): Promise<string> {
  const agent = agentOf(request);
  const eventsBefore = eventsBeforeOf(request);
  const view = await showTicket(ctx, agent, ticketId, { eventsBefore });
  const { ticket, links, contacts, messages, uploads, downloads, events, more } = view;
  const approvals = await listApprovals(ctx, agent, { ticketId });
  const own = approvals.filter(({ agentId }) => agentId === agent.id);
  return ticketPage({
    ...{
      ...frameOf(request),
      ticket,
      events,
      more,
      eventsBefore,
      form,
      known: await knownParties(ctx, ticket.institution),
      once: randomUUID(),
    },
    links: links.map((link) => linkCard(link, contacts, messages)),
    lives: links.map((link) => ({ id: link.id, steps: linkLife(link, view) })),
    uploads: uploads.map((upload) =>
      uploadCard(upload, downloads, agent, approvalNeed(ctx.config.policy, upload, own)),
    ),
    colleagues: await listColleagues(ctx),
    marks: await showMarks(ctx, agent, ticketId),
    decidable: agent.role === 'lead' && approvals.some(({ state }) => state === 'waiting'),
    error: shownError(request, error),
  });
}

/** Does it and shows the ticket; a refusal is told on the ticket's page. */
export async function actOnTicket(
  ctx: Context,
  request: FastifyRequest,
  reply: FastifyReply,
  {
    ticketId,
    form,
    act,
    done,
  }: { ticketId: string; form?: LinkForm; act: () => Promise<unknown>; done?: Done },
): Promise<FastifyReply> {
  try {
    await act();
  } catch (error) {
    if (!isTold(error)) throw error;
    const page = await renderTicket(ctx, request, { ticketId, form, error });
    return html(reply.code(statusOf[error.code]), page);
  }
  if (reply.sent) return reply;
  const place = `/desk/tickets/${ticketId}`;
  return done === undefined ? await reply.redirect(place, 303) : await leadOn(reply, place, done);
}
