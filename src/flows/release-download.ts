// A handler fetches the bytes: opened, verified segment by segment, and counted as delivered only when all arrived.

import type { Context } from '../context.js';
import { sealedLength, sealedSpan } from '../crypto/seal.js';
import { newId } from '../crypto/tokens.js';
import { isApprovedOrAlone } from '../db/approvals.js';
import { appendAudit } from '../db/audit-log.js';
import type { Queryable } from '../db/connect.js';
import {
  type DownloadAttempt,
  findDownload,
  findDownloadStanding,
  markDownloadAborted,
  markDownloadArrived,
  markDownloadRunning,
} from '../db/downloads.js';
import { insertMessage } from '../db/messages.js';
import { patiently } from '../db/patiently.js';
import { lockTicket, type TicketRow } from '../db/tickets.js';
import {
  findUpload,
  lockUpload,
  markUploadAlarmed,
  markUploadDelivered,
  type UploadRow,
} from '../db/uploads.js';
import { AccessDenied, assertFound, assertHandles } from '../domain/access.js';
import { type Agent, actorOf, mayHandle } from '../domain/actor.js';
import type { AuditSubject } from '../domain/audit-event.js';
import { type ByteRange, entityTag, type RangeAsked, rangeOf } from '../domain/byte-range.js';
import { assertStartable } from '../domain/download.js';
import { assertOpen } from '../domain/ticket.js';
import { assertDownloadable, deadAfterSeconds, isDownloadable } from '../domain/upload.js';
import { isSluiceError, SluiceError } from '../errors.js';
import { firstWindowBytes, SendingNote } from './release-download/sending-note.js';
import { RightWatch } from './release-download/watch-right.js';
import { assertStores } from './steps/check-stores.js';
import { type OpenedBytes, openStored } from './steps/open-stored.js';
import { readDataKey } from './steps/read-data-key.js';

/** What goes before the bytes. `size` of the whole file, in bytes. */
export interface DownloadHead {
  readonly uploadId: string;
  readonly size: number;
  readonly etag: string;
  /** the part of it that is sent; absent: all of it */
  readonly part?: ByteRange;
  readonly sha256: Buffer;
  readonly reference: string;
}

/** What is sent: each piece is given back when the network has taken it. `fenced`: nobody waits for it any more. */
export type OutgoingBytes = Pick<OpenedBytes, 'giveBack'> & {
  readonly bytes: AsyncIterable<Uint8Array>;
  readonly fenced: AbortSignal;
};

/**
 * Sends head and bytes to who asked. Resolves with `arrived` only when the last byte was flushed and the connection
 * ended well, with `cut` otherwise; rejects with what `bytes` throws, after cutting the connection.
 */
export type SendDownload = (
  head: DownloadHead,
  outgoing: OutgoingBytes,
) => Promise<{ readonly outcome: 'arrived' | 'cut'; readonly sent: number }>;

type Edges = Pick<
  Context,
  | 'sql'
  | 'transferSql'
  | 'chain'
  | 'config'
  | 'masterKeys'
  | 'objects'
  | 'keys'
  | 'places'
  | 'log'
  | 'slabs'
  | 'sealing'
>;

interface Release extends DownloadAttempt, ByteRange {
  readonly part: ByteRange | undefined;
  readonly upload: UploadRow & { readonly sizeBytes: number; readonly sha256: Buffer };
  readonly ticket: TicketRow;
  readonly subject: AuditSubject;
}

/** @see releaseDownload */
export interface ReleaseOptions {
  readonly asked?: RangeAsked;
  /** asked again and again while the download runs: whether the credential that asked is still good */
  readonly stillMay?: () => Promise<boolean>;
}

/**
 * Releases an authorised download: the whole of it once; or a part, by which one that broke off goes on, in any process.
 * It is completed by the attempt that ends in order when all of its bytes arrived, by this attempt or those before.
 * @throws not_found (also for others than who asked), ticket_closed, download_used, download_expired, range_not_satisfiable,
 * approval_required, upload_not_available, seal_broken (an alarm was raised), key_not_found, storage_unavailable
 */
export async function releaseDownload(
  ctx: Edges,
  agent: Agent,
  downloadId: string,
  send: SendDownload,
  { asked = {}, stillMay = async () => true }: ReleaseOptions = {},
): Promise<void> {
  const release = await begin(ctx, agent, downloadId, asked);
  // Dying from here on leaves a running download without signs of life: it counts as aborted after a minute, and may be
  // gone on with at once.
  const note = new SendingNote(ctx, release, ctx.config.policy.downloadTtlMinutes);
  const right = new RightWatch(async () => (await stillMay()) && (await mayStillFetch(ctx, agent, release)));
  const fenced = AbortSignal.any([note.fenced, right.ended]);
  try {
    const { upload, ticket, part } = release;
    const head = {
      uploadId: upload.id,
      size: upload.sizeBytes,
      sha256: upload.sha256,
      etag: entityTag(upload.sha256),
      reference: ticket.reference,
      ...(part && { part }),
    };
    const { outcome, sent } = await sendPrimed(await openBytes(ctx, release), fenced, (outgoing) =>
      send(head, whileAllowed(outgoing, note, right)),
    );
    if (outcome === 'arrived') await patiently(() => complete(ctx, agent, release));
    else await abort(ctx, agent, release, release.from + sent);
  } catch (error) {
    await abort(ctx, agent, release, note.left).catch((err) =>
      ctx.log.warn({ downloadId, err }, 'an aborted download was not noted'),
    );
    if (isBroken(error)) await alarm(ctx, release, error);
    throw error;
  } finally {
    right.stop();
    note.end();
  }
}

/** What was asked when it began, asked again: the ticket is open and still who fetches answers for it, the file is kept. */
async function mayStillFetch(ctx: Pick<Context, 'sql'>, agent: Agent, { id }: Release): Promise<boolean> {
  const now = await findDownloadStanding(ctx.sql, id);
  return (
    now !== undefined &&
    mayHandle(agent, now) &&
    now.ticketState === 'open' &&
    isDownloadable(now.uploadState)
  );
}

/** One transaction gives the attempt its number. The ticket's lock keeps closing and sweeping out. */
async function begin(ctx: Edges, agent: Agent, downloadId: string, asked: RangeAsked): Promise<Release> {
  const found = await findDownload(ctx.sql, downloadId);
  assertFound(found);
  const seen = await findUpload(ctx.sql, found.uploadId);
  assertFound(seen);
  const subject = { downloadId, uploadId: seen.id, ticketId: seen.ticketId, linkId: seen.linkId };
  return await ctx.sql.begin(async (tx) => {
    const ticket = await lockTicket(tx, seen.ticketId);
    assertHandles(agent, ticket, 'release-download', subject);
    if (found.agentId !== agent.id) throw new AccessDenied('release-download', subject);
    const upload = await lockUpload(tx, seen.id);
    const download = await findDownload(tx, downloadId);
    assertFound(upload);
    assertFound(download);
    assertOpen(ticket);
    assertDownloadable(upload);
    const { sizeBytes, sha256 } = upload;
    if (sizeBytes === null || sha256 === null) throw new SluiceError('upload_not_available');
    const part = rangeOf(asked, { size: sizeBytes, etag: entityTag(sha256) });
    assertStartable(download, download.now, part !== undefined);
    await assertApproved(ctx, tx, download, upload);
    const { from, to } = part ?? { from: 0, to: sizeBytes };
    const attempt = await markDownloadRunning(tx, {
      ...{ id: downloadId, before: download.attempt, from, upTo: Math.min(to, from + firstWindowBytes) },
      ttlMinutes: ctx.config.policy.downloadTtlMinutes,
    });
    if (attempt === undefined) throw new SluiceError('download_used');
    const by = { actor: actorOf(agent), subject };
    await appendAudit(tx, ctx.chain, [
      download.state === 'authorised'
        ? { action: 'download.started', ...by, facts: {} }
        : { action: 'download.resumed', ...by, facts: { attempt, from, to } },
    ]);
    return {
      id: downloadId,
      attempt,
      part,
      from,
      to,
      upload: { ...upload, sizeBytes, sha256 },
      ticket,
      subject,
    };
  });
}

/**
 * Two downloads that were authorised before either was fetched must not both be the first one.
 * @throws approval_required
 */
async function assertApproved(
  ctx: Pick<Context, 'config'>,
  tx: Queryable,
  download: { id: string; uploadId: string },
  upload: UploadRow,
): Promise<void> {
  if (!ctx.config.policy.secondApproval) return;
  const { approved, alone } = await isApprovedOrAlone(tx, download, deadAfterSeconds);
  if (!approved && (upload.state === 'delivered' || !alone))
    throw new SluiceError('approval_required', 'another download came first', {
      extras: { because: 'repeated' },
    });
}

async function openBytes(ctx: Edges, { upload, from, to }: Release): Promise<OpenedBytes> {
  const { dataKey, segmentBytes } = await readDataKey(ctx, upload);
  // a ranged read would not show bytes that somebody put behind the end
  const stored = await ctx.objects.head(upload.objectName);
  const sealedBytes = sealedLength(upload.sizeBytes, segmentBytes);
  if (stored !== null && stored.bytes !== sealedBytes) {
    throw new SluiceError('seal_broken', 'the stored object has another length than was sealed');
  }
  const file = { uploadId: upload.id, segmentBytes, size: upload.sizeBytes };
  const span = sealedSpan(from, to - from, file.size, segmentBytes);
  const { offset, length } = span;
  const sealed = await ctx.objects.get(
    upload.objectName,
    length === sealedBytes ? {} : { range: { offset, length } },
  );
  return openStored(ctx, dataKey, file, sealed, span);
}

/** Opens the first segment before anything is sent, so that a broken seal is still an answer and not a cut connection. */
async function sendPrimed<T>(
  { bytes, giveBack }: OpenedBytes,
  fenced: AbortSignal,
  send: (outgoing: OutgoingBytes) => Promise<T>,
): Promise<T> {
  let first: IteratorResult<Uint8Array, void> | undefined = await bytes.next();
  const all = async function* () {
    const head = first;
    first = undefined;
    if (head?.done === false) yield head.value;
    yield* bytes;
  };
  try {
    return await send({ bytes: all(), giveBack, fenced });
  } finally {
    // whoever sends may never have begun
    if (first?.done === false) giveBack(first.value);
    await bytes.return(undefined);
  }
}

/**
 * Hands on no byte once the right to them has ended: a frozen account, a revoked token, a browser that signed out, a ticket
 * that another answers for; nor once another attempt took over.
 */
function whileAllowed(
  { bytes, giveBack, fenced }: OutgoingBytes,
  note: SendingNote,
  right: RightWatch,
): OutgoingBytes {
  const allowed = async function* () {
    for await (const piece of bytes) {
      try {
        if (!(await right.stillMay()))
          throw new SluiceError('unauthenticated', 'the right to this download has ended');
        await note.allow(piece.length);
      } catch (error) {
        giveBack(piece);
        throw error;
      }
      yield piece;
    }
  };
  return { bytes: allowed(), giveBack, fenced };
}

/** All that was asked for arrived. The commit point is the one update that also finds nothing missing. */
async function complete(ctx: Edges, agent: Agent, release: Release): Promise<void> {
  const { id, attempt, from, to, upload, subject } = release;
  const size = upload.sizeBytes;
  const by = { actor: actorOf(agent), subject };
  await ctx.sql.begin(async (tx) => {
    await lockTicket(tx, release.ticket.id);
    const state = await markDownloadArrived(tx, { id, attempt }, { from, to, size });
    if (state === undefined) return;
    if (state === 'completed') await markUploadDelivered(tx, upload.id);
    await appendAudit(tx, ctx.chain, [
      state === 'completed'
        ? { action: 'download.completed', ...by, facts: { size } }
        : { action: 'download.aborted', ...by, facts: { sent: to - from } },
    ]);
  });
}

/** @param upTo bytes before this one were given to the network */
async function abort(ctx: Edges, agent: Agent, release: Release, upTo: number): Promise<void> {
  const { from, subject } = release;
  await ctx.sql.begin(async (tx) => {
    if (!(await markDownloadAborted(tx, release, { from, to: upTo }))) return;
    const facts = { sent: upTo - from };
    await appendAudit(tx, ctx.chain, [{ action: 'download.aborted', actor: actorOf(agent), subject, facts }]);
  });
}

function isBroken(error: unknown): error is SluiceError {
  return (
    isSluiceError(error) &&
    ['seal_broken', 'key_not_found', 'object_not_found', 'master_key_unknown'].includes(error.code)
  );
}

/** What was acknowledged does not open: recorded each time, and the handler is told once. */
async function alarm(ctx: Edges, release: Release, error: SluiceError): Promise<void> {
  // absent elsewhere is not absent
  await assertStores(ctx, ctx.sql, 'storage_unavailable');
  ctx.log.error({ uploadId: release.upload.id, err: error }, 'an acknowledged upload does not open');
  await ctx.sql.begin(async (tx) => {
    const { uploadId, ticketId, linkId } = release.subject;
    if (await markUploadAlarmed(tx, release.upload.id)) {
      const to = { agentId: release.ticket.handlerId };
      await insertMessage(tx, {
        id: newId(),
        kind: 'mail',
        template: 'seal-alarm',
        ticketId: release.ticket.id,
        uploadId,
        linkId,
        to,
      });
    }
    const subject = { uploadId, ticketId, linkId };
    await appendAudit(tx, ctx.chain, [
      { action: 'upload.alarm', actor: { kind: 'system' }, subject, facts: { code: error.code } },
    ]);
  });
}
