// A link with its contact and how its messages fared.
import type { Context } from '../../context/context.js';
import { findLink, type LinkRow } from '../../db/links.js';
import { listLinkMessages, type MessageRow } from '../../db/messages.js';
import { type ContactRow, findTicket, listContacts } from '../../db/tickets.js';
import { assertFound, assertSees } from '../../domain/access.js';
import type { Agent } from '../../domain/actor.js';

/** A link as agents see it. */
export interface LinkView {
  readonly link: LinkRow;
  readonly contact: ContactRow | undefined;
  readonly messages: readonly MessageRow[];
}

/** @throws not_found, also for links of other handlers' tickets */
export async function showLink(ctx: Pick<Context, 'sql'>, agent: Agent, id: string): Promise<LinkView> {
  const link = await findLink(ctx.sql, id);
  assertFound(link);
  const ticket = await findTicket(ctx.sql, link.ticketId);
  assertSees(agent, ticket, 'show-link', { linkId: id, ticketId: link.ticketId });
  const [contacts, messages] = await Promise.all([
    listContacts(ctx.sql, [link.contactId]),
    listLinkMessages(ctx.sql, [id]),
  ]);
  return { link, contact: contacts[0], messages };
}
