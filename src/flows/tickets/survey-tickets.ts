// Several tickets at once, as somebody looks at them before deciding about each.
import type { Context } from '../../context/context.js';
import { countForClosing, listTicketsWith, type TicketRow } from '../../db/tickets.js';
import { type Agent, maySee } from '../../domain/actor.js';
import { deadAfterSeconds } from '../../domain/upload.js';

/** A ticket, with how many of its files were not fetched wholly. */
export interface SurveyedTicket {
  readonly ticket: TicketRow;
  readonly undelivered: number;
}

/** Those of the tickets that the agent may see, in the order in which they were named; the rest is passed over. */
export async function surveyTickets(
  ctx: Pick<Context, 'sql'>,
  agent: Agent,
  ids: readonly string[],
): Promise<SurveyedTicket[]> {
  const rows = await listTicketsWith(ctx.sql, ids);
  const seen = ids.flatMap((id) => rows.filter((row) => row.id === id.toLowerCase() && maySee(agent, row)));
  const surveyed: SurveyedTicket[] = [];
  for (const ticket of seen) {
    const { undelivered } = await countForClosing(ctx.sql, ticket.id, deadAfterSeconds);
    surveyed.push({ ticket, undelivered });
  }
  return surveyed;
}
