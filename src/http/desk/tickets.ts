// Tickets at the desk: the list, a ticket's page, its end, and who answers for it.
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type Agent, type Handled, maySee } from '../../domain/actor.js';
import { attentionFilters, readPlace, readSort, whoseTickets } from '../../domain/attention.js';
import { isLine, trimmed } from '../../domain/text.js';
import { ticketStates } from '../../domain/ticket.js';
import type { SluiceError } from '../../errors.js';
import { listCovering } from '../../flows/accounts/list-covering.js';
import { countOpenRequests } from '../../flows/link-requests/count-open-requests.js';
import { addNote } from '../../flows/tickets/add-note.js';
import { closeTicket } from '../../flows/tickets/close-ticket.js';
import { countWaitingTickets } from '../../flows/tickets/count-waiting-tickets.js';
import { holdTicket } from '../../flows/tickets/hold-ticket.js';
import { listColleagues } from '../../flows/tickets/list-colleagues.js';
import { listDeskTickets } from '../../flows/tickets/list-desk-tickets.js';
import { queueTicket } from '../../flows/tickets/queue-ticket.js';
import { reassignTicket } from '../../flows/tickets/reassign-ticket.js';
import { restrictTicket } from '../../flows/tickets/restrict-ticket.js';
import { takeTicket } from '../../flows/tickets/take-ticket.js';
import { textsIn } from '../../locales/texts.js';
import { ticketsPage } from '../../pages/desk/tickets.js';
import { agentOf } from '../front/guard-routes.js';
import { id, words } from '../front/input-schemas.js';
import { localeOf } from '../front/request-facts.js';
import { approvalPages } from './approvals.js';
import { leadOn } from './confirm.js';
import { downloadRoutes } from './downloads.js';
import { linkRequestPages } from './link-requests.js';
import { linkRoutes } from './links.js';
import { liveRoutes } from './live.js';
import { bare, type DeskOptions, frameOf, html, idOf, withId, wrongField } from './pages.js';
import { selectedRoutes } from './selected.js';
import { actOnTicket, renderTicket } from './ticket-page.js';

/** Registers everything under /desk/tickets, and what belongs to tickets. */
export function ticketRoutes(app: FastifyInstance, options: DeskOptions): void {
  const { ctx } = options;
  const list = async (request: FastifyRequest, reply: FastifyReply) => {
    const survey = surveyOf(request.query as Readonly<Record<string, unknown>>);
    const page = await listDeskTickets(ctx, agentOf(request), survey);
    const approvals = ctx.config.policy.secondApproval;
    const colleagues = await listColleagues(ctx);
    const covering = await listCovering(ctx, agentOf(request));
    const asked = await countOpenRequests(ctx);
    const facts = { ...page, approvals, colleagues, covering, asked };
    return html(reply, ticketsPage({ ...frameOf(request), ...survey, ...facts }));
  };
  app.get('/tickets', { schema: { hide: true } }, list);
  // the same for pages that keep themselves up to date
  app.get('/tickets/state', { schema: { hide: true } }, list);

  // windows that nobody looks at ask for numbers alone
  app.get('/tickets/waiting', { schema: { hide: true } }, async (request) => {
    const { arrived, unassigned } = await countWaitingTickets(ctx, agentOf(request));
    const say = textsIn(localeOf(request));
    const sentences = [
      ...(arrived > 0 ? [say('waiting-arrived', { count: arrived })] : []),
      ...(unassigned > 0 ? [say('waiting-unassigned', { count: unassigned })] : []),
    ];
    return { count: arrived + unassigned, text: sentences.join(' ') };
  });

  selectedRoutes(app, { ctx });
  linkRoutes(app, { ctx });
  linkRequestPages(app, { ctx });
  downloadRoutes(app, { ctx });
  approvalPages(app, { ctx });

  const show = async (request: FastifyRequest, reply: FastifyReply) =>
    html(reply, await renderTicket(ctx, request, { ticketId: idOf(request) }));
  app.get('/tickets/:id', { schema: bare }, show);
  app.get('/tickets/:id/state', { schema: bare }, show);
  liveRoutes(app, options);

  const closing = withId({ attest: 5, discard: words(0, 1000), certificate: 5 }, [
    'attest',
    'discard',
    'certificate',
  ]);
  app.post('/tickets/:id/close', { schema: closing }, async (request, reply) => {
    const { attest, discard, certificate } = request.body as Partial<Record<string, string>>;
    const given = discard || undefined;
    const ticketId = idOf(request);
    const said = {
      ...{ ticketId, workingCopiesDestroyed: attest === 'yes', discardUndelivered: given },
      certificateByMail: certificate === 'yes',
    };
    const act = () => closeTicket(ctx, agentOf(request), said);
    return await actOnTicket(ctx, request, reply, { ticketId, act });
  });

  app.post('/tickets/:id/handler', { schema: withId({ agent: id }) }, async (request, reply) => {
    const { agent: agentId } = request.body as { agent: string };
    const ticket = await reassignTicket(ctx, agentOf(request), { ticketId: idOf(request), agentId });
    return await leadOn(reply, stillSeen(agentOf(request), ticket), 'handler-changed');
  });
  app.post('/tickets/:id/take', { schema: bare }, async (request, reply) => {
    const ticketId = idOf(request);
    // whoever comes too late may not see the ticket any more: a page of its own says so
    await takeTicket(ctx, agentOf(request), ticketId);
    return await leadOn(reply, `/desk/tickets/${ticketId}`, 'ticket-taken');
  });
  app.post('/tickets/:id/queue', { schema: bare }, async (request, reply) => {
    const ticketId = idOf(request);
    const act = () => queueTicket(ctx, agentOf(request), ticketId);
    return await actOnTicket(ctx, request, reply, { ticketId, act, done: 'ticket-queued' });
  });

  const marking = withId({ act: 10, reason: words(1, 1000) });
  app.post('/tickets/:id/hold', { schema: marking }, async (request, reply) => {
    const { set, ...said } = markOf(request);
    const act = () => holdTicket(ctx, agentOf(request), { ...said, held: set });
    return await actOnTicket(ctx, request, reply, { ticketId: idOf(request), act });
  });
  app.post('/tickets/:id/restriction', { schema: marking }, async (request, reply) => {
    const { set, ...said } = markOf(request);
    const act = () => restrictTicket(ctx, agentOf(request), { ...said, restricted: set });
    return await actOnTicket(ctx, request, reply, { ticketId: idOf(request), act });
  });

  const noting = {
    schema: withId({ note: words(1, 1000) }),
    config: {
      formPage: (request: FastifyRequest, error: SluiceError) =>
        renderTicket(ctx, request, { ticketId: idOf(request), error }),
    },
  };
  app.post('/tickets/:id/notes', noting, async (request, reply) => {
    const { note } = request.body as { note: string };
    const ticketId = idOf(request);
    const act = () => addNote(ctx, agentOf(request), { ticketId, note });
    return await actOnTicket(ctx, request, reply, { ticketId, act, done: 'note-added' });
  });
}

/** What is set or lifted, and why. @throws invalid_request */
function markOf(request: FastifyRequest): { ticketId: string; set: boolean; reason: string } {
  const { act, reason } = request.body as { act: string; reason: string };
  if (act !== 'set' && act !== 'lift') throw wrongField('act');
  return { ticketId: idOf(request), set: act === 'set', reason };
}
/** Where to go on: to the ticket, as long as whoever gave it away still sees it. */
const stillSeen = (agent: Agent, ticket: { readonly id: string } & Handled) =>
  maySee(agent, ticket) ? `/desk/tickets/${ticket.id}` : '/desk/tickets';

/** What the list's form asks for; what it cannot have asked for is passed over. */
function surveyOf(asked: Readonly<Record<string, unknown>>) {
  const { q, state, attention, whose, sort, after, before } = asked;
  return {
    q: isLine(q, 200) ? trimmed('line', q) : '',
    state: ticketStates.find((each) => each === state),
    attention: attentionFilters.find((each) => each === attention),
    whose: whoseTickets.find((each) => each === whose),
    sort: readSort(sort),
    place: readPlace(after, 'after') ?? readPlace(before, 'before'),
  };
}
