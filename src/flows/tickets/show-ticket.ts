// A ticket with the newest of what belongs to it; the rest comes in pages, list-ticket-events.ts and its like.
import type { Context } from '../../context/context.js';
import { type AuditRow, listTicketEvents } from '../../db/audit-log.js';
import { type DownloadRow, listDownloads } from '../../db/downloads.js';
import { type LinkRow, listLinks } from '../../db/links.js';
import { listLinkMessages, type MessageRow } from '../../db/messages.js';
import { hasMoreUploads } from '../../db/refused-uploads.js';
import { type ContactRow, findTicket, listContacts, type TicketRow } from '../../db/tickets.js';
import { listShownUploads, type UploadRow } from '../../db/uploads.js';
import { assertSees } from '../../domain/access.js';
import type { Agent } from '../../domain/actor.js';
import { downloadsShown, partsShown } from '../../domain/page.js';

/** Of uploads that were refused fewer are shown: their events tell the same. */
const refusedShown = 20;

/** A ticket as its page shows it. */
export interface TicketView {
  readonly ticket: TicketRow;
  /** the newest, oldest first */
  readonly links: readonly LinkRow[];
  readonly contacts: readonly ContactRow[];
  readonly messages: readonly MessageRow[];
  /** the newest, oldest first; refused ones take no place from others */
  readonly uploads: readonly UploadRow[];
  readonly downloads: readonly DownloadRow[];
  /** newest first */
  readonly events: readonly (AuditRow & { readonly note: string | null })[];
  /** whether there are more than are given here; of events, where the next page begins */
  readonly more: { readonly links: boolean; readonly uploads: boolean; readonly events: number | null };
}

/**
 * @param eventsBefore events before this one; absent: the newest
 * @throws not_found, also for other handlers' tickets
 */
export async function showTicket(
  ctx: Pick<Context, 'sql'>,
  agent: Agent,
  id: string,
  { eventsBefore }: { eventsBefore?: number | undefined } = {},
): Promise<TicketView> {
  const ticket = await findTicket(ctx.sql, id);
  assertSees(agent, ticket, 'show-ticket', { ticketId: id });
  const limits = { kept: partsShown, refused: refusedShown };
  const [foundLinks, uploads, moreUploads, foundEvents] = await Promise.all([
    listLinks(ctx.sql, id, { limit: partsShown + 1 }),
    listShownUploads(ctx.sql, id, limits),
    hasMoreUploads(ctx.sql, id, limits),
    listTicketEvents(ctx.sql, id, { before: eventsBefore, limit: partsShown + 1 }),
  ]);
  const links = foundLinks.slice(0, partsShown).reverse();
  const events = foundEvents.slice(0, partsShown);
  const [contacts, messages, downloads] = await Promise.all([
    listContacts(
      ctx.sql,
      links.map((link) => link.contactId),
    ),
    listLinkMessages(
      ctx.sql,
      links.map((link) => link.id),
    ),
    listDownloads(
      ctx.sql,
      uploads.map((upload) => upload.id),
      downloadsShown,
    ),
  ]);
  const more = {
    ...{ links: foundLinks.length > partsShown, uploads: moreUploads },
    events: foundEvents.length > partsShown ? (events.at(-1)?.seq ?? null) : null,
  };
  return { ticket, links, contacts, messages, uploads, downloads, events, more };
}
