// One download: by whom, when, and how much of the file left in it.
import type { Context } from '../../context/context.js';
import { type DownloadRow, findDownload } from '../../db/downloads.js';
import { findTicket } from '../../db/tickets.js';
import { findUpload } from '../../db/uploads.js';
import { assertFound, assertSees } from '../../domain/access.js';
import type { Agent } from '../../domain/actor.js';

/** @param id of the download @throws not_found, also for downloads of other handlers' tickets */
export async function showDownload(
  ctx: Pick<Context, 'sql'>,
  agent: Agent,
  id: string,
): Promise<{ download: DownloadRow; ticketId: string; size: number }> {
  const download = await findDownload(ctx.sql, id);
  assertFound(download);
  const upload = await findUpload(ctx.sql, download.uploadId);
  assertFound(upload);
  const { id: uploadId, ticketId, linkId, sizeBytes } = upload;
  const subject = { downloadId: id, uploadId, ticketId, linkId };
  assertSees(agent, await findTicket(ctx.sql, ticketId), 'show-download', subject);
  return { download, ticketId, size: sizeBytes ?? 0 };
}
