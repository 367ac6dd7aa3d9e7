// The thread itself: seals and opens segments where they lie, and hashes what it seals on the way.
import { type MessagePort, parentPort } from 'node:worker_threads';
import { Secret } from '../config/secret.js';
import { isSluiceError } from '../errors.js';
import type { DataKey } from './file-key.js';
import { RunningDigests } from './running-digests.js';
import { openSegmentInPlace, SEGMENT_EXTRA_BYTES, type SegmentPlace, sealSegmentInPlace } from './seal.js';
import type { SealingAnswer, SealingRequest } from './sealing-work.js';
import { MESSAGE_AT } from './sodium.js';

interface Session {
  readonly uploadId: string;
  readonly segmentBytes: number;
  readonly dataKey: DataKey;
}

const sessions = new Map<number, Session>();
const digests = new RunningDigests();

if (parentPort !== null) serve(parentPort);

function serve(port: MessagePort): void {
  port.on('message', (request: SealingRequest) => {
    const answer = answerTo(request);
    if (answer !== undefined) port.postMessage(answer, answer.slab === undefined ? [] : [answer.slab]);
  });
}

function answerTo(request: SealingRequest): SealingAnswer | undefined {
  switch (request.kind) {
    case 'begin': {
      const { uploadId, segmentBytes, key } = request;
      sessions.set(request.session, { uploadId, segmentBytes, dataKey: new Secret(key) });
      return undefined;
    }
    case 'end':
      sessions.get(request.session)?.dataKey.reveal().fill(0);
      sessions.delete(request.session);
      return undefined;
    case 'settle':
      digests.settle(request.uploadId, request.bytes);
      return undefined;
    case 'forget':
      digests.forget(request.uploadId);
      return undefined;
    case 'digest':
      return { id: request.id, digest: digests.at(request.uploadId, request.bytes) };
    default:
      return { id: request.id, slab: request.slab, ...work(request) };
  }
}

function work(request: Extract<SealingRequest, { slab: ArrayBuffer }>): Pick<SealingAnswer, 'failed'> {
  const session = sessions.get(request.session);
  if (session === undefined) return { failed: 'internal' };
  const { uploadId, segmentBytes, dataKey } = session;
  const { index, last, bytes } = request.work;
  const place: SegmentPlace = { uploadId, segmentBytes, index, last };
  try {
    const segment = new Uint8Array(request.slab, 0, bytes + SEGMENT_EXTRA_BYTES);
    if (request.kind === 'open') openSegmentInPlace(dataKey, place, segment);
    else {
      digests.advance(uploadId, index * segmentBytes, segment.subarray(MESSAGE_AT, MESSAGE_AT + bytes));
      sealSegmentInPlace(dataKey, place, segment);
    }
    return {};
  } catch (error) {
    return { failed: isSluiceError(error) && error.code === 'seal_broken' ? 'seal_broken' : 'internal' };
  }
}
