// Sends a download's bytes, and finds out whether they arrived. Decision 0005.
import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { FastifyReply } from 'fastify';
import type { SendDownload } from '../../flows/downloads/release-download.js';
import { ReceiverRate } from './receiver-rate.js';

/** A receiver that takes nothing for so long is gone, in milliseconds. */
const stallMs = 120_000;

/**
 * Streams with backpressure and resolves with `arrived` only when the receiver closed its side in order after the last
 * byte. The connection is used for nothing else: a closed one is the only sign, inside HTTP, that a receiver read to
 * the end. One that dies earlier resets it, even when all bytes had left for the network already. One that takes too few
 * bytes a minute is cut; so is one that has everything and does not close.
 * @param cut aborts what is running
 * @param limitMs a receiver that takes nothing, or has nothing more to take, is let stay for so long, in milliseconds
 */
export function sendDownload(reply: FastifyReply, cut: AbortSignal, limitMs = stallMs): SendDownload {
  return async (head, { bytes, giveBack, handedOver, fenced }) => {
    reply.hijack();
    const { raw } = reply;
    const socket = raw.socket;
    // a receiver who left before the first byte: nothing of this connection will be heard of any more
    if (socket === null || socket.destroyed) return { outcome: 'cut', sent: 0 };
    const { from, to } = head.part ?? { from: 0, to: head.size };
    const abort = () => socket.destroy();
    // what lies in the kernel's buffers is thrown away too: a right that ended is no right to the last megabytes
    const revoke = () => socket.resetAndDestroy();
    cut.addEventListener('abort', abort, { once: true });
    fenced.addEventListener('abort', revoke, { once: true });
    if (fenced.aborted) revoke();
    socket.setTimeout(limitMs, abort);
    // after the answer the server would close both directions at once and never learn how the other side ended
    socket.destroySoon = () => socket.end();
    raw.on('error', () => undefined);
    const ended = connectionEnd(raw, socket);
    raw.writeHead(head.part === undefined ? 200 : 206, {
      ...(reply.getHeaders() as Record<string, string>),
      'content-type': 'application/zip',
      'content-length': to - from,
      ...(head.part !== undefined && { 'content-range': `bytes ${from}-${to - 1}/${head.size}` }),
      etag: head.etag,
      'repr-digest': `sha-256=:${head.sha256.toString('base64')}:`,
      'content-disposition': `attachment; filename="${fileName(head.reference, head.uploadId)}"`,
      'accept-ranges': 'bytes',
      connection: 'close',
    });
    const rate = new ReceiverRate(to - from, abort);
    let sent = 0;
    let patience: NodeJS.Timeout | undefined;
    try {
      for await (const piece of bytes) {
        if (socket.destroyed) {
          giveBack(piece);
          break;
        }
        sent += piece.length;
        // called also when the connection is lost, and then not always with an error
        const flushed = (error: Error | null | undefined) => {
          rate.took(piece.length);
          if (!error && !socket.destroyed) handedOver(piece.length);
          giveBack(piece);
        };
        if (!raw.write(piece, flushed)) await rate.wait(Promise.race([once(raw, 'drain'), ended]));
      }
      // the socket's own limit begins anew with each byte that a receiver sends, who could hold the connection for ever
      const timed = () => {
        patience = setTimeout(abort, limitMs);
      };
      if (!socket.destroyed) raw.end(timed);
      const well = await rate.wait(ended);
      return { outcome: well && sent === to - from ? 'arrived' : 'cut', sent };
    } catch (error) {
      if (fenced.aborted) revoke();
      else socket.destroy();
      throw error;
    } finally {
      clearTimeout(patience);
      cut.removeEventListener('abort', abort);
      fenced.removeEventListener('abort', revoke);
    }
  };
}

/**
 * Resolves when the connection is closed: true if the other side closed it in order, and not before everything had been
 * handed to the network.
 */
function connectionEnd(raw: ServerResponse, socket: Socket): Promise<boolean> {
  return new Promise((resolve) => {
    let orderly = false;
    socket.once('end', () => {
      orderly = raw.writableEnded && socket.writableLength === 0;
    });
    socket.once('close', (hadError: boolean) => resolve(orderly && !hadError));
  });
}

/** The ticket's reference, as far as it may stand in a header and a file name, and enough of the id to tell files apart. */
function fileName(reference: string, uploadId: string): string {
  const safe = reference
    .normalize('NFKD')
    .replace(/[^\w.-]+/g, '_')
    .replace(/^[._]+|[._]+$/g, '')
    .slice(0, 60);
  return `${safe === '' ? 'upload' : safe}-${uploadId.slice(-8)}.zip`;
}
