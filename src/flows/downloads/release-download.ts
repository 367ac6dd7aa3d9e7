// A handler fetches the bytes: opened, verified segment by segment, and counted as delivered only when all arrived.

import type { Context } from '../../context/context.js';
import { sealedLength, sealedSpan } from '../../crypto/seal.js';
import { appendAudit } from '../../db/audit-log.js';
import type { Queryable } from '../../db/connect.js';
import { listCovered } from '../../db/covers.js';
import {
  findDownloadStanding,
  markDownloadAborted,
  markDownloadArrived,
  markDownloadLeft,
} from '../../db/downloads.js';
import { retryWhileLocked } from '../../db/retry-while-locked.js';
import { lockTicket } from '../../db/tickets.js';
import { clearUploadAlarm } from '../../db/upload-alarms.js';
import { markUploadDelivered, markUploadFetched } from '../../db/uploads.js';
import { type Agent, actorOf, mayHandle } from '../../domain/actor.js';
import { type ByteRange, entityTag, type RangeAsked } from '../../domain/byte-range.js';
import { asGoodAsWholeBytes } from '../../domain/fetching.js';
import { isDownloadable } from '../../domain/upload.js';
import { SluiceError } from '../../errors.js';
import { readDataKey } from '../steps/read-data-key.js';
import { tellLoss } from '../steps/tell-loss.js';
import { beginAttempt, type Release } from './release-download/begin-attempt.js';
import { SendingNote } from './release-download/sending-note.js';
import { RightWatch } from './release-download/watch-right.js';
import { type OpenedBytes, openStored } from './steps/open-stored.js';

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

/** What is sent: each piece is given back when it is not needed any more. `fenced`: nobody waits for it any more. */
type PrimedBytes = Pick<OpenedBytes, 'giveBack'> & {
  readonly bytes: AsyncIterable<Uint8Array>;
  readonly fenced: AbortSignal;
};

/** `handedOver` is told of each piece, in order, that the network took: only that has surely left. */
export type OutgoingBytes = PrimedBytes & { readonly handedOver: (bytes: number) => void };

/**
 * Sends head and bytes to who asked. Resolves with `arrived` only when the last byte was flushed and the connection
 * ended well, with `cut` otherwise; rejects with what `bytes` throws, after cutting the connection. `sent` bytes were
 * written, of which the network need not have taken all.
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

/** @see releaseDownload */
export interface ReleaseOptions {
  readonly asked?: RangeAsked;
  /** asked again and again while the download runs: whether the credential that asked is still good */
  readonly stillMay?: () => Promise<boolean>;
}

/**
 * Releases an authorised download: the whole of it once; or a part, by which one that broke off goes on, in any process.
 * It is completed by the attempt that ends in order when all of its bytes arrived, by this attempt or those before. What
 * fails before the first byte left does not spend it.
 * @throws not_found (also for others than who asked), ticket_closed, download_used, download_expired, range_not_satisfiable,
 * approval_required, destruction_due, upload_not_available, storage_unavailable; with an alarm file_lost, seal_broken,
 * master_key_unknown, stores_changed
 */
export async function releaseDownload(
  ctx: Edges,
  agent: Agent,
  downloadId: string,
  send: SendDownload,
  { asked = {}, stillMay = async () => true }: ReleaseOptions = {},
): Promise<void> {
  const release = await beginAttempt(ctx, agent, downloadId, asked);
  // Dying from here on leaves a running download without signs of life: it counts as aborted after a minute, and may be
  // gone on with at once. What it noted counts as having left.
  const note = new SendingNote(ctx, release, ctx.config.policy.downloadTtlMinutes);
  const right = new RightWatch(async () => (await stillMay()) && (await mayStillFetch(ctx, agent, release)));
  const fenced = AbortSignal.any([note.fenced, right.ended]);
  const end = (left: Left) => retryWhileLocked(() => abort(ctx, agent, release, left));
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
    if (outcome === 'arrived') await retryWhileLocked(() => complete(ctx, agent, release));
    else await end({ surely: note.surelyLeft, upTo: release.from + sent });
  } catch (error) {
    await end({ surely: note.surelyLeft, upTo: note.left }).catch((err) =>
      ctx.log.warn({ downloadId, err }, 'an aborted download was not noted'),
    );
    throw await tellLoss(ctx, release.upload, error);
  } finally {
    right.stop();
    note.end();
  }
}

/** What was asked when it began, asked again: the ticket is open and still who fetches answers for it, the file is kept. */
async function mayStillFetch(ctx: Pick<Context, 'sql'>, agent: Agent, { id }: Release): Promise<boolean> {
  const now = await findDownloadStanding(ctx.sql, id);
  // an absence may end meanwhile, and with it the cover
  const covers = (agent.covers ?? []).length === 0 ? [] : await listCovered(ctx.sql, agent.id);
  return (
    now !== undefined &&
    mayHandle({ ...agent, covers }, now) &&
    now.ticketState === 'open' &&
    !now.restricted &&
    isDownloadable(now.uploadState)
  );
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
  send: (outgoing: PrimedBytes) => Promise<T>,
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
  { bytes, giveBack, fenced }: PrimedBytes,
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
  return { bytes: allowed(), giveBack, fenced, handedOver: (taken) => note.handedOver(taken) };
}

/** All that was asked for arrived. The commit point is the one update that also finds nothing missing. */
async function complete(ctx: Edges, agent: Agent, release: Release): Promise<void> {
  const { id, attempt, from, to, upload, subject } = release;
  const size = upload.sizeBytes;
  const by = { actor: actorOf(agent, release.ticket), subject };
  await ctx.sql.begin(async (tx) => {
    await lockTicket(tx, release.ticket.id);
    const state = await markDownloadArrived(tx, { id, attempt }, { from, to, size });
    if (state === undefined) return await countFenced(tx, release, { surely: to, upTo: to });
    if (state === 'completed') await markUploadDelivered(tx, upload.id);
    else await markUploadFetched(tx, upload.id, asGoodAsWholeBytes(size));
    // parts that were fetched before may be what is damaged since
    if (to - from === size) await clearUploadAlarm(tx, upload.id);
    await appendAudit(tx, ctx.chain, [
      state === 'completed'
        ? { action: 'download.completed', ...by, facts: { size } }
        : { action: 'download.aborted', ...by, facts: { sent: to - from } },
    ]);
  });
}

/** Bytes before `surely` were taken by the network; those before `upTo` were written, and may have left, too. */
interface Left {
  readonly surely: number;
  readonly upTo: number;
}

/** What left is counted, whether or not it arrived: who resets the connection behind the last byte has the file. */
async function abort(ctx: Edges, agent: Agent, release: Release, { surely, upTo }: Left): Promise<void> {
  const { from, subject, upload } = release;
  await ctx.sql.begin(async (tx) => {
    // of two halves that end at once, the second must see the first
    await lockTicket(tx, release.ticket.id);
    if (!(await markDownloadAborted(tx, release, { from, surely, upTo })))
      return await countFenced(tx, release, { surely, upTo });
    await markUploadFetched(tx, upload.id, asGoodAsWholeBytes(upload.sizeBytes));
    const facts = { sent: upTo - from };
    await appendAudit(tx, ctx.chain, [
      { action: 'download.aborted', actor: actorOf(agent, release.ticket), subject, facts },
    ]);
  });
}

/** Another attempt took over, or this one was taken for dead: its note alone would let nobody say that all of it left. */
async function countFenced(tx: Queryable, release: Release, left: Left): Promise<void> {
  const { from, upload } = release;
  await markDownloadLeft(tx, release, { from, ...left });
  await markUploadFetched(tx, upload.id, asGoodAsWholeBytes(upload.sizeBytes));
}
