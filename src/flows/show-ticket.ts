// A ticket with everything that belongs to it.
import type { Context } from '../context.js';
import { type AuditRow, listTicketEvents } from '../db/audit-log.js';
import { type DownloadRow, listDownloads } from '../db/downloads.js';
import { type LinkRow, listLinks } from '../db/links.js';
import { listLinkMessages, type MessageRow } from '../db/messages.js';
import { type ContactRow, findTicket, listContacts, type TicketRow } from '../db/tickets.js';
import { listUploads, type UploadRow } from '../db/uploads.js';
import { assertSees } from '../domain/access.js';
import type { Agent } from '../domain/actor.js';

/** A ticket as its page shows it. */
export interface TicketView {
  readonly ticket: TicketRow;
  readonly links: readonly LinkRow[];
  readonly contacts: readonly ContactRow[];
  readonly messages: readonly MessageRow[];
  readonly uploads: readonly UploadRow[];
  readonly downloads: readonly DownloadRow[];
  readonly events: readonly (AuditRow & { readonly note: string | null })[];
}

/** @throws not_found, also for other handlers' tickets */
export async function showTicket(ctx: Pick<Context, 'sql'>, agent: Agent, id: string): Promise<TicketView> {
  const ticket = await findTicket(ctx.sql, id);
  assertSees(agent, ticket, 'show-ticket', { ticketId: id });
  const links = await listLinks(ctx.sql, id);
  const [contacts, messages, uploads, downloads, events] = await Promise.all([
    listContacts(
      ctx.sql,
      links.map((link) => link.contactId),
    ),
    listLinkMessages(
      ctx.sql,
      links.map((link) => link.id),
    ),
    listUploads(ctx.sql, id),
    listDownloads(ctx.sql, id),
    listTicketEvents(ctx.sql, id),
  ]);
  return { ticket, links, contacts, messages, uploads, downloads, events };
}
