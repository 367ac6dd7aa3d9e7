// The clinic's file comes in: intent, bytes, verdict, commit point. At each step a comment says what a crash leaves
// and who cleans it up.
import type { Context } from '../context.js';
import { type DataKey, newDataKey, wrapDataKey } from '../crypto/file-key.js';
import { SEGMENT_BYTES, sealSegments } from '../crypto/seal.js';
import { sealedReader } from '../crypto/sealed-reader.js';
import { newId, newObjectName } from '../crypto/tokens.js';
import { appendAudit } from '../db/audit-log.js';
import { lockLink, markLinkUsed, type OpenLinkRow } from '../db/links.js';
import { insertMessage } from '../db/messages.js';
import { lockTicket } from '../db/tickets.js';
import {
  countRunningUploads,
  fenceUpload,
  fenceUploads,
  insertUpload,
  lockUpload,
  markUploadRejected,
  markUploadSeen,
  markUploadStored,
} from '../db/uploads.js';
import { type Actor, uploaderActor } from '../domain/actor.js';
import { assertTakesUpload, endedCode, isLiveState, linkStateAt } from '../domain/link.js';
import { assertOpen } from '../domain/ticket.js';
import { deadAfterSeconds, heartbeatSeconds, maxRunningUploadsPerLink } from '../domain/upload.js';
import { type ErrorCode, isSluiceError, SluiceError } from '../errors.js';
import { cutSegments } from '../streams/cut-segments.js';
import { inspectFirstBytes } from '../streams/inspect-first-bytes.js';
import { limitBytes } from '../streams/limit-bytes.js';
import { requireRate } from '../streams/require-rate.js';
import { type Digest, tapDigest } from '../streams/tap-digest.js';
import { type ArchiveReport, checkArchive } from '../zip/check-archive.js';
import { checkFirstBytes } from '../zip/check-first-bytes.js';

/** Bytes looked at before anything is written. */
const firstBytes = 64 * 1024;

/** A sender must bring 8 KiB in every 60 s: slower than any modem, faster than a held socket. */
const leastRate = { bytesPerWindow: 8 * 1024, windowMs: 60_000 };

type Edges = Pick<Context, 'sql' | 'chain' | 'config' | 'masterKeys' | 'objects' | 'keys' | 'log'>;

/** What is acknowledged. `size` in bytes, `sha256` in hex. */
export interface Acknowledgement {
  readonly uploadId: string;
  readonly sha256: string;
  readonly size: number;
  readonly receivedAt: Date;
  readonly reference: string;
}

/** A body on its way in. */
export interface IncomingBody {
  readonly bytes: AsyncIterable<Uint8Array>;
  /** Called when all bytes are stored: throws if anything follows them that should not, or the body was cut. */
  readonly confirmEnd: () => Promise<void>;
  /** The sender is gone, or the process shuts down. */
  readonly signal: AbortSignal;
}

interface Intent {
  readonly id: string;
  readonly link: OpenLinkRow;
  readonly objectName: string;
  readonly keyName: string;
  readonly actor: Actor;
}

/**
 * Receives one file through a link whose password was given.
 * @returns what the uploader may rely on: from here on the file is never lost
 * @throws link_used, link_expired, link_revoked, ticket_closed, too_many_uploads, too_large, too_slow, truncated_body,
 * no_file, too_many_parts, the `zip_…` codes, not_a_zip, storage_unavailable. After any of them nothing is kept and a
 * live link is still good.
 */
export async function receiveUpload(
  ctx: Edges,
  linkId: string,
  body: IncomingBody,
): Promise<Acknowledgement> {
  const intent = await announce(ctx, linkId);
  const watch = watchIntent(ctx, intent, body.signal);
  try {
    const dataKey = newDataKey();
    // Dying here leaves sealed bytes without a key anywhere: noise. The sweeper finds the row and removes them.
    const digest = await storeBytes(ctx, intent, dataKey, body, watch.signal);
    const report = await judge(ctx, intent, dataKey, digest.bytes, watch.signal);
    const sealedKey = wrapDataKey(ctx.masterKeys, {
      uploadId: intent.id,
      segmentBytes: SEGMENT_BYTES,
      dataKey,
    });
    // Dying behind this leaves bytes and key under a row that is still `receiving`: the sweeper removes both.
    await ctx.keys.put(intent.keyName, once(sealedKey), { signal: watch.signal });
    return await commit(ctx, intent, digest, report);
  } catch (error) {
    throw await giveUp(ctx, intent, translate(error, watch.signal, body.signal));
  } finally {
    watch.stop();
  }
}

/** Transaction 1: the intent is durable before any byte. Dying behind it leaves a row that the sweeper ends. */
async function announce(ctx: Edges, linkId: string): Promise<Intent> {
  return await ctx.sql.begin(async (tx) => {
    const link = await lockLink(tx, linkId);
    if (link === undefined) throw new SluiceError('not_found');
    assertTakesUpload(link, link.now);
    assertOpen({ state: link.ticketState });
    if ((await countRunningUploads(tx, linkId, deadAfterSeconds)) >= maxRunningUploadsPerLink) {
      throw new SluiceError('too_many_uploads', 'too many uploads run on this link', {
        extras: { retryAfterSeconds: 60 },
      });
    }
    const intent = {
      id: newId(),
      link,
      objectName: newObjectName(),
      keyName: newObjectName(),
      actor: uploaderActor(link.contactId),
    };
    const subject = { uploadId: intent.id, linkId, ticketId: link.ticketId };
    await insertUpload(tx, { ...intent, linkId, ticketId: link.ticketId });
    await appendAudit(tx, ctx.chain, [{ action: 'upload.started', actor: intent.actor, subject, facts: {} }]);
    return intent;
  });
}

/** Says every few seconds that this process lives, and learns that the upload was fenced. */
function watchIntent(ctx: Edges, intent: Intent, outer: AbortSignal): { signal: AbortSignal; stop(): void } {
  const fenced = new AbortController();
  const timer = setInterval(() => {
    // a database that does not answer for a moment ends nothing: the commit decides
    markUploadSeen(ctx.sql, intent.id).then(
      (alive) => alive || fenced.abort(new SluiceError('link_revoked')),
      () => undefined,
    );
  }, heartbeatSeconds * 1000);
  return { signal: AbortSignal.any([outer, fenced.signal]), stop: () => clearInterval(timer) };
}

/** ONE pipeline: body -> minimum rate -> byte limit -> first look -> digest -> segments -> seal -> object store. */
async function storeBytes(
  ctx: Edges,
  intent: Intent,
  dataKey: DataKey,
  body: IncomingBody,
  signal: AbortSignal,
): Promise<Digest> {
  const tap = tapDigest();
  const rated = requireRate(leastRate)(body.bytes);
  const limited = limitBytes(ctx.config.policy.maxUploadBytes)(rated);
  const looked = inspectFirstBytes(firstBytes, refuseEarly)(limited);
  const segments = cutSegments(SEGMENT_BYTES, { reuse: true })(tap(looked));
  await ctx.objects.put(intent.objectName, sealSegments(dataKey, intent.id, SEGMENT_BYTES, segments), {
    signal,
  });
  await body.confirmEnd();
  return tap.result();
}

function refuseEarly(head: Uint8Array): void {
  if (head.length === 0) throw new SluiceError('no_file', 'the file is empty');
  checkFirstBytes(head);
}

/** Reads directory and headers back through the sealed segments: what is judged is what is stored. */
async function judge(
  ctx: Edges,
  intent: Intent,
  dataKey: DataKey,
  size: number,
  signal: AbortSignal,
): Promise<ArchiveReport> {
  const file = { uploadId: intent.id, segmentBytes: SEGMENT_BYTES, size };
  const fetch = (offset: number, length: number) =>
    ctx.objects.get(intent.objectName, { range: { offset, length }, signal });
  return await checkArchive(sealedReader(dataKey, file, fetch));
}

/** Transaction 2, THE COMMIT POINT: stored, used, announced and recorded, all together or not at all. */
async function commit(
  ctx: Edges,
  intent: Intent,
  digest: Digest,
  report: ArchiveReport,
): Promise<Acknowledgement> {
  const { link } = intent;
  const sha256 = digest.sha256.toString('hex');
  const receipt = { uploadId: intent.id, sha256, size: digest.bytes, reference: link.reference };
  try {
    const receivedAt = await ctx.sql.begin(async (tx) => {
      await lockTicket(tx, link.ticketId);
      const won = await markLinkUsed(tx, link.id);
      const storedAt = won
        ? await markUploadStored(tx, { ...intent, sizeBytes: digest.bytes, sha256: digest.sha256 })
        : undefined;
      if (storedAt === undefined) throw new SluiceError(await lossCode(tx, link.id));
      await fenceUploads(tx, [link.id]);
      const subject = { uploadId: intent.id, linkId: link.id, ticketId: link.ticketId };
      const to = { agentId: link.handlerId };
      await insertMessage(tx, { ...subject, id: newId(), kind: 'mail', template: 'upload-stored', to });
      const facts = { sha256, size: digest.bytes, entries: report.entries };
      await appendAudit(tx, ctx.chain, [
        { action: 'upload.stored', actor: intent.actor, subject, facts },
        { action: 'link.used', actor: intent.actor, subject, facts: {} },
      ]);
      return storedAt;
    });
    return { ...receipt, receivedAt };
  } catch (error) {
    if (isSluiceError(error)) throw error;
    // the answer to the commit was lost: the row, once no transaction holds it, tells whether it took effect
    const row = await ctx.sql.begin(async (tx) => await lockUpload(tx, intent.id));
    if (row?.storedAt != null) return { ...receipt, receivedAt: row.storedAt };
    throw error;
  }
}

async function lossCode(tx: Parameters<typeof lockLink>[0], linkId: string) {
  const link = await lockLink(tx, linkId);
  const state = link === undefined ? 'revoked' : linkStateAt(link, link.now);
  // a live link means that this process was silent for so long that the sweeper took the upload for dead
  return isLiveState(state) ? 'request_timeout' : endedCode(state);
}

/** What was thrown, in the uploader's terms. */
function translate(error: unknown, signal: AbortSignal, outer: AbortSignal): unknown {
  if (outer.aborted)
    return outer.reason instanceof SluiceError
      ? outer.reason
      : new SluiceError('truncated_body', undefined, { cause: error });
  if (signal.aborted && signal.reason instanceof SluiceError) return signal.reason;
  return error;
}

/**
 * Removes what was written. The row is fenced first: if it turns out to be stored after all, nothing is removed. If
 * anything cannot be removed now, the fenced row tells the sweeper to.
 * @returns the error to throw
 */
async function giveUp(ctx: Edges, intent: Intent, error: unknown): Promise<unknown> {
  const code = isSluiceError(error) ? error.code : 'internal';
  const subject = { uploadId: intent.id, linkId: intent.link.id, ticketId: intent.link.ticketId };
  try {
    if (!(await fenceUpload(ctx.sql, intent.id))) return error;
    await ctx.keys.destroy(intent.keyName);
    await ctx.objects.destroy(intent.objectName);
    await ctx.sql.begin(async (tx) => {
      if (!(await markUploadRejected(tx, intent.id, code))) return;
      await appendAudit(tx, ctx.chain, [
        { action: 'upload.refused', actor: intent.actor, subject, facts: { code } },
      ]);
    });
  } catch (cleanup) {
    ctx.log.warn({ uploadId: intent.id, err: cleanup }, 'a refused upload is left to the sweeper');
  }
  return await told(ctx, intent, error, code);
}

/**
 * What the uploader is told. Which ending fenced the upload is known by now; and where the link ended, a sweep may have
 * taken the bytes from under the writer, which looks like a store that fails.
 */
async function told(ctx: Edges, intent: Intent, error: unknown, code: ErrorCode): Promise<unknown> {
  const mayBeEnding = ['link_revoked', 'storage_unavailable', 'object_not_found'].includes(code);
  if (!mayBeEnding) return error;
  const loss = await ctx.sql.begin(async (tx) => await lossCode(tx, intent.link.id)).catch(() => code);
  const linkLives = loss === 'request_timeout';
  return linkLives && code !== 'link_revoked' ? error : new SluiceError(loss, undefined, { cause: error });
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
