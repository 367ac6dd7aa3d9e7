// Which ticket an upload belongs to.
import type { Context } from '../../context/context.js';
import { findUpload } from '../../db/uploads.js';
import { assertFound } from '../../domain/access.js';

/** The ticket's id; whether the asker may see the ticket, whoever shows it decides. @throws not_found */
export async function findTicketOfUpload(ctx: Pick<Context, 'sql'>, uploadId: string): Promise<string> {
  const upload = await findUpload(ctx.sql, uploadId);
  assertFound(upload);
  return upload.ticketId;
}
