// Links of a ticket, in pages, newest first, with how their messages fared.
import type { Context } from '../../context/context.js';
import { type LinkRow, listLinks } from '../../db/links.js';
import { listLinkMessages, type MessageRow } from '../../db/messages.js';
import { type ContactRow, findTicket, listContacts } from '../../db/tickets.js';
import { assertSees } from '../../domain/access.js';
import type { Agent } from '../../domain/actor.js';
import { type Page, pageOf, partsShown } from '../../domain/page.js';

/** @param before the id of the last link of the page before @throws not_found, also for other handlers' tickets */
export async function listTicketLinks(
  ctx: Pick<Context, 'sql'>,
  agent: Agent,
  ticketId: string,
  before: string | undefined,
): Promise<
  Page<LinkRow> & { readonly contacts: readonly ContactRow[]; readonly messages: readonly MessageRow[] }
> {
  assertSees(agent, await findTicket(ctx.sql, ticketId), 'show-ticket', { ticketId });
  const found = await listLinks(ctx.sql, ticketId, { before, limit: partsShown + 1 });
  const page = pageOf(found, partsShown, ({ id }) => id);
  const [contacts, messages] = await Promise.all([
    listContacts(
      ctx.sql,
      page.rows.map(({ contactId }) => contactId),
    ),
    listLinkMessages(
      ctx.sql,
      page.rows.map(({ id }) => id),
    ),
  ]);
  return { ...page, contacts, messages };
}
