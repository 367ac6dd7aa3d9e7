// Steps that several flows of uploads share. A step is a part of a flow: it decides nothing on its own and is never
// called from outside a flow.

import type { Context } from '../../../context/context.js';
import { newId, newObjectName } from '../../../crypto/tokens.js';
import { appendAudit } from '../../../db/audit-log.js';
import type { Queryable } from '../../../db/connect.js';
import { lockLink, type OpenLinkRow } from '../../../db/links.js';
import { countRunningUploads, insertUpload } from '../../../db/uploads.js';
import { type Actor, uploaderActor } from '../../../domain/actor.js';
import { assertTakesUpload } from '../../../domain/link.js';
import { assertNotPaused } from '../../../domain/refusal-pause.js';
import { assertOpen, assertUnrestricted } from '../../../domain/ticket.js';
import { deadAfterSeconds, maxRunningUploadsPerLink } from '../../../domain/upload.js';
import { SluiceError } from '../../../errors.js';
import { assertStores } from '../../steps/check-stores.js';
import { assertMasterKeys } from '../../steps/examine-master-keys.js';

/** An upload that was announced: under these names bytes may come to lie. */
export interface Intent {
  readonly id: string;
  readonly link: OpenLinkRow;
  readonly objectName: string;
  readonly keyName: string;
  readonly actor: Actor;
}

/**
 * Transaction 1: the intent is durable before any byte. Dying behind it leaves a row that the sweeper ends.
 * @param more what belongs to the same transaction
 * @throws not_found, link_used, link_expired, link_revoked, ticket_closed, ticket_restricted, too_many_uploads, upload_paused, storage_unavailable,
 * master_key_unknown
 */
export async function createUploadIntent(
  ctx: Pick<Context, 'sql' | 'chain' | 'places' | 'keys' | 'masterKeys'>,
  linkId: string,
  more?: (tx: Queryable, intent: Intent) => Promise<void>,
): Promise<Intent> {
  await assertMasterKeys(ctx);
  return await ctx.sql.begin(async (tx) => {
    await assertStores(ctx, tx, 'storage_unavailable');
    const link = await lockLink(tx, linkId);
    if (link === undefined) throw new SluiceError('not_found');
    assertTakesUpload(link, link.now);
    assertOpen({ state: link.ticketState });
    assertUnrestricted(link);
    assertNotPaused(link, link.now);
    if ((await countRunningUploads(tx, linkId, deadAfterSeconds)) >= maxRunningUploadsPerLink) {
      throw new SluiceError('too_many_uploads', 'too many uploads run on this link', {
        extras: { retryAfterSeconds: 60 },
      });
    }
    const objectName = newObjectName();
    const intent = {
      id: newId(),
      link,
      objectName,
      keyName: newObjectName(objectName),
      actor: uploaderActor(link.contactId),
    };
    const subject = { uploadId: intent.id, linkId, ticketId: link.ticketId };
    await insertUpload(tx, { ...intent, linkId, ticketId: link.ticketId });
    await more?.(tx, intent);
    await appendAudit(tx, ctx.chain, [{ action: 'upload.started', actor: intent.actor, subject, facts: {} }]);
    return intent;
  });
}
