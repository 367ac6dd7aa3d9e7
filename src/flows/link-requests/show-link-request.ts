// One request for a link.
import type { Context } from '../../context/context.js';
import { findLinkRequest, type LinkRequestRow } from '../../db/link-requests.js';
import { SluiceError } from '../../errors.js';

/** @throws request_taken where it is not open (any more) */
export async function showLinkRequest(ctx: Pick<Context, 'sql'>, id: string): Promise<LinkRequestRow> {
  const request = await findLinkRequest(ctx.sql, id);
  if (request === undefined) throw new SluiceError('request_taken');
  return request;
}
