// What is done to several tickets of the list at once. Each is decided by itself, by the same flows as on its own page, and the
// answer tells of each what was done or why not. Nothing closes without its own attestation.
import { Type } from '@fastify/type-provider-typebox';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { eachLimit } from '../../concurrency/each-limit.js';
import type { Context } from '../../context/context.js';
import { AccessDenied } from '../../domain/access.js';
import { isId } from '../../domain/text.js';
import { type ErrorCode, isSluiceError } from '../../errors.js';
import { recordDenial } from '../../flows/accounts/record-denial.js';
import { closeTicket } from '../../flows/tickets/close-ticket.js';
import { queueTicket } from '../../flows/tickets/queue-ticket.js';
import { reassignTicket } from '../../flows/tickets/reassign-ticket.js';
import { surveyTickets } from '../../flows/tickets/survey-tickets.js';
import { takeTicket } from '../../flows/tickets/take-ticket.js';
import {
  type ActOnSelected,
  closeSelectedPage,
  type Outcome,
  selectedPage,
} from '../../pages/desk/selected.js';
import { agentOf } from '../front/guard-routes.js';
import { formLine, id } from '../front/input-schemas.js';
import { isMasked } from '../front/problem.js';
import { type DeskOptions, formSchema, frameOf, html, wrongField } from './pages.js';

/** As many as the list has on a page. */
const selectedAtMost = 50;
/** Decided side by side: closing may have to see the end of a download. */
const atOnce = 4;

/** A field that may come several times, each time an id. */
const ids = Type.Union([id, Type.Array(id, { maxItems: selectedAtMost })]);
const acts = ['give', 'queue', 'take', 'close'] as const;

/** Registers the forms below the list. */
export function selectedRoutes(app: FastifyInstance, { ctx }: Pick<DeskOptions, 'ctx'>): void {
  const selected = formSchema({ ticket: ids, act: 10, agent: id }, ['ticket', 'agent']);
  app.post('/tickets/selected', { schema: selected }, async (request, reply) => {
    const {
      ticket,
      agent: to,
      act: named,
    } = request.body as {
      ticket?: string | string[];
      act: string;
      agent?: string;
    };
    const agent = agentOf(request);
    const ticketIds = listOf(ticket);
    const act = acts.find((each) => each === named);
    if (act === undefined) throw wrongField('act');
    if (act === 'close') {
      const tickets = await surveyTickets(ctx, agent, ticketIds);
      return html(reply, closeSelectedPage({ ...frameOf(request), tickets }));
    }
    if (act === 'give' && to === undefined) throw wrongField('agent');
    const does: Readonly<Record<typeof act, (ticketId: string) => Promise<unknown>>> = {
      give: (ticketId) => reassignTicket(ctx, agent, { ticketId, agentId: to ?? '' }),
      queue: (ticketId) => queueTicket(ctx, agent, ticketId),
      take: (ticketId) => takeTicket(ctx, agent, ticketId),
    };
    return await answerOf(ctx, request, reply, { act, ticketIds, does: does[act] });
  });

  const closing = formSchema({ tickets: formLine(selectedAtMost * 37), attest: ids, certificate: 5 }, [
    'attest',
    'certificate',
  ]);
  app.post('/tickets/close-selected', { schema: closing }, async (request, reply) => {
    const { tickets, attest, certificate } = request.body as {
      tickets: string;
      attest?: string | string[];
      certificate?: string;
    };
    const ticketIds = [...new Set(tickets.split(',').filter(isId))];
    const attested = listOf(attest);
    const does = (ticketId: string) =>
      closeTicket(ctx, agentOf(request), {
        ticketId,
        workingCopiesDestroyed: attested.includes(ticketId),
        certificateByMail: certificate === 'yes',
      });
    return await answerOf(ctx, request, reply, { act: 'close', ticketIds, does });
  });
}

const listOf = (field: string | readonly string[] | undefined): string[] => [
  ...new Set([field ?? []].flat()),
];

/** Does it to each, and tells of each what became of it. */
async function answerOf(
  ctx: Context,
  request: FastifyRequest,
  reply: FastifyReply,
  {
    act,
    ticketIds,
    does,
  }: {
    readonly act: ActOnSelected;
    readonly ticketIds: readonly string[];
    readonly does: (ticketId: string) => Promise<unknown>;
  },
): Promise<FastifyReply> {
  // what is given away may not be seen any more afterwards
  const known = await surveyTickets(ctx, agentOf(request), ticketIds);
  const refused = new Map<string, ErrorCode>();
  await eachLimit(ticketIds, atOnce, async (ticketId) => {
    try {
      await does(ticketId);
    } catch (error) {
      refused.set(ticketId, await codeOf(ctx, request, error));
    }
  });
  const outcomes = ticketIds.map((ticketId): Outcome => {
    const ticket = known.find((each) => each.ticket.id === ticketId.toLowerCase())?.ticket;
    return { ticketId, reference: ticket?.reference, refused: refused.get(ticketId) };
  });
  return html(reply, selectedPage({ ...frameOf(request), act, outcomes }));
}

/** Why one was not done. The others go on, so a fault of ours is logged here. */
async function codeOf(ctx: Context, request: FastifyRequest, error: unknown): Promise<ErrorCode> {
  if (error instanceof AccessDenied) await recordDenial(ctx, agentOf(request), error);
  if (isSluiceError(error) && !isMasked(error.code)) return error.code;
  if (ctx.isUnavailable(error)) return 'unavailable';
  request.log.error({ err: error, requestId: request.id }, 'one of several tickets could not be changed');
  return 'internal';
}
