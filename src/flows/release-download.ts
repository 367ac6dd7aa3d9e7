// A handler fetches the bytes: opened, verified segment by segment, and counted as delivered only when all arrived.
import type { Context } from '../context.js';
import { sealedLength } from '../crypto/seal.js';
import { newId } from '../crypto/tokens.js';
import { appendAudit } from '../db/audit-log.js';
import { findDownload, markDownloadEnded, markDownloadRunning, markDownloadSeen } from '../db/downloads.js';
import { insertMessage } from '../db/messages.js';
import { lockTicket, type TicketRow } from '../db/tickets.js';
import {
  findUpload,
  lockUpload,
  markUploadAlarmed,
  markUploadDelivered,
  type UploadRow,
} from '../db/uploads.js';
import { AccessDenied, assertFound, assertHandles } from '../domain/access.js';
import { type Agent, actorOf } from '../domain/actor.js';
import type { AuditSubject } from '../domain/audit-event.js';
import { assertStartable } from '../domain/download.js';
import { assertOpen } from '../domain/ticket.js';
import { assertDownloadable, heartbeatSeconds } from '../domain/upload.js';
import { isSluiceError, SluiceError } from '../errors.js';
import { type OpenedBytes, openStored } from './steps/open-stored.js';
import { readDataKey } from './steps/read-data-key.js';

/** What goes before the bytes. `size` in bytes. */
export interface DownloadHead {
  readonly uploadId: string;
  readonly size: number;
  readonly sha256: Buffer;
  readonly reference: string;
}

/** What is sent: each piece is given back when the network has taken it. */
export type OutgoingBytes = Pick<OpenedBytes, 'giveBack'> & { readonly bytes: AsyncIterable<Uint8Array> };

/**
 * Sends head and bytes to who asked. Resolves with `arrived` only when the last byte was flushed and the connection
 * ended well, with `cut` otherwise; rejects with what `bytes` throws, after cutting the connection.
 */
export type SendDownload = (
  head: DownloadHead,
  outgoing: OutgoingBytes,
) => Promise<{ readonly outcome: 'arrived' | 'cut'; readonly sent: number }>;

type Edges = Pick<Context, 'sql' | 'chain' | 'masterKeys' | 'objects' | 'keys' | 'log' | 'slabs' | 'sealing'>;

/** How often a running download asks whether it may go on, in milliseconds. */
const recheckMs = 1000;

interface Release {
  readonly id: string;
  readonly upload: UploadRow & { readonly sizeBytes: number; readonly sha256: Buffer };
  readonly ticket: TicketRow;
  readonly subject: AuditSubject;
}

/**
 * Releases an authorised download, once.
 * @param stillMay asked every second while bytes flow: whether who asked may still have them
 * @throws not_found (also for others than who asked), ticket_closed, download_used, download_expired, upload_not_available, seal_broken
 * (an alarm was raised), key_not_found, storage_unavailable
 */
export async function releaseDownload(
  ctx: Edges,
  agent: Agent,
  downloadId: string,
  send: SendDownload,
  stillMay: () => Promise<boolean> = async () => true,
): Promise<void> {
  const release = await begin(ctx, agent, downloadId);
  // Dying from here on leaves a running download without signs of life: it counts as aborted after a minute.
  const heartbeat = setInterval(() => {
    markDownloadSeen(ctx.sql, downloadId).catch(() => undefined);
  }, heartbeatSeconds * 1000);
  try {
    const { upload, ticket } = release;
    const head = {
      uploadId: upload.id,
      size: upload.sizeBytes,
      sha256: upload.sha256,
      reference: ticket.reference,
    };
    const { outcome, sent } = await sendPrimed(await openBytes(ctx, upload), (outgoing) =>
      send(head, whileAllowed(outgoing, stillMay)),
    );
    if (outcome === 'arrived') await complete(ctx, agent, release);
    else await abort(ctx, agent, release, sent);
  } catch (error) {
    await abort(ctx, agent, release, 0).catch((err) =>
      ctx.log.warn({ downloadId, err }, 'an aborted download was not noted'),
    );
    if (isBroken(error)) await alarm(ctx, release, error);
    throw error;
  } finally {
    clearInterval(heartbeat);
  }
}

/** One transaction picks the one start. The ticket's lock keeps closing and sweeping out. */
async function begin(ctx: Edges, agent: Agent, downloadId: string): Promise<Release> {
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
    assertStartable(download, download.now);
    assertDownloadable(upload);
    const { sizeBytes, sha256 } = upload;
    if (sizeBytes === null || sha256 === null) throw new SluiceError('upload_not_available');
    if (!(await markDownloadRunning(tx, downloadId))) throw new SluiceError('download_used');
    await appendAudit(tx, ctx.chain, [
      { action: 'download.started', actor: actorOf(agent), subject, facts: {} },
    ]);
    return { id: downloadId, upload: { ...upload, sizeBytes, sha256 }, ticket, subject };
  });
}

async function openBytes(ctx: Edges, upload: Release['upload']): Promise<OpenedBytes> {
  const { dataKey, segmentBytes } = await readDataKey(ctx, upload);
  // a ranged read would not show bytes that somebody put behind the end
  const stored = await ctx.objects.head(upload.objectName);
  if (stored !== null && stored.bytes !== sealedLength(upload.sizeBytes, segmentBytes)) {
    throw new SluiceError('seal_broken', 'the stored object has another length than was sealed');
  }
  const sealed = await ctx.objects.get(upload.objectName);
  return openStored(ctx, dataKey, { uploadId: upload.id, segmentBytes, size: upload.sizeBytes }, sealed);
}

/** Opens the first segment before anything is sent, so that a broken seal is still an answer and not a cut connection. */
async function sendPrimed<T>(opened: OpenedBytes, send: (outgoing: OutgoingBytes) => Promise<T>): Promise<T> {
  const { bytes, giveBack } = opened;
  let first: IteratorResult<Uint8Array, void> | undefined = await bytes.next();
  const all = async function* () {
    const head = first;
    first = undefined;
    if (head?.done === false) yield head.value;
    yield* bytes;
  };
  try {
    return await send({ bytes: all(), giveBack });
  } finally {
    // whoever sends may never have begun
    if (first?.done === false) giveBack(first.value);
    await bytes.return(undefined);
  }
}

/** Hands on no byte once the right to them has ended: a frozen account, a taken token, a browser that signed out. */
function whileAllowed({ bytes, giveBack }: OutgoingBytes, stillMay: () => Promise<boolean>): OutgoingBytes {
  const allowed = async function* () {
    let asked = performance.now();
    for await (const piece of bytes) {
      if (performance.now() - asked >= recheckMs) {
        if (!(await stillMay())) {
          giveBack(piece);
          throw new SluiceError('unauthenticated', 'the right to this download has ended');
        }
        asked = performance.now();
      }
      yield piece;
    }
  };
  return { bytes: allowed(), giveBack };
}

async function complete(ctx: Edges, agent: Agent, release: Release): Promise<void> {
  await ctx.sql.begin(async (tx) => {
    await lockTicket(tx, release.ticket.id);
    if (!(await markDownloadEnded(tx, release.id, 'completed'))) return;
    await markUploadDelivered(tx, release.upload.id);
    await appendAudit(tx, ctx.chain, [
      {
        action: 'download.completed',
        actor: actorOf(agent),
        subject: release.subject,
        facts: { size: release.upload.sizeBytes },
      },
    ]);
  });
}

async function abort(ctx: Edges, agent: Agent, release: Release, sent: number): Promise<void> {
  await ctx.sql.begin(async (tx) => {
    if (!(await markDownloadEnded(tx, release.id, 'aborted'))) return;
    await appendAudit(tx, ctx.chain, [
      { action: 'download.aborted', actor: actorOf(agent), subject: release.subject, facts: { sent } },
    ]);
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
