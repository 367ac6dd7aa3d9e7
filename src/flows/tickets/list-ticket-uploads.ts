// Uploads of a ticket, in pages, newest first, refused ones too.
import type { Context } from '../../context/context.js';
import { type DownloadRow, listDownloads } from '../../db/downloads.js';
import { findTicket } from '../../db/tickets.js';
import { listUploads, type UploadRow } from '../../db/uploads.js';
import { assertSees } from '../../domain/access.js';
import type { Agent } from '../../domain/actor.js';
import { downloadsShown, type Page, pageOf, partsShown } from '../../domain/page.js';

/** @param before the id of the last upload of the page before @throws not_found, also for other handlers' tickets */
export async function listTicketUploads(
  ctx: Pick<Context, 'sql'>,
  agent: Agent,
  ticketId: string,
  before: string | undefined,
): Promise<Page<UploadRow> & { readonly downloads: readonly DownloadRow[] }> {
  assertSees(agent, await findTicket(ctx.sql, ticketId), 'show-ticket', { ticketId });
  const found = await listUploads(ctx.sql, ticketId, { before, limit: partsShown + 1 });
  const page = pageOf(found, partsShown, ({ id }) => id);
  const ids = page.rows.map(({ id }) => id);
  return { ...page, downloads: await listDownloads(ctx.sql, ids, downloadsShown) };
}
