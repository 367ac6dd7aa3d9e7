// Tickets that are kept by somebody's word.
import type { Context } from '../../context/context.js';
import { type KeptTicketRow, listKeptTickets as listRows } from '../../db/ticket-proposals.js';
import { keptShown } from '../../domain/page.js';

export type { KeptTicketRow } from '../../db/ticket-proposals.js';

/** Held and restricted tickets, and those about which something is proposed; the newest first. */
export async function listKeptTickets(ctx: Pick<Context, 'sql'>): Promise<KeptTicketRow[]> {
  return await listRows(ctx.sql, keptShown);
}
