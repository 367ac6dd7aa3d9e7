// The packing worker: takes orders of the page, gives pieces of the archive when they are wanted.

import { inspectArchive } from './inspect-archive.js';
import { packArchive } from './pack-archive.js';
import { PieceSink } from './piece-sink.js';
import { UnreadableFile } from './unreadable-file.js';
import type { FromWorker, ToWorker } from './worker-messages.js';

interface Port {
  postMessage(message: FromWorker, transfer?: Transferable[]): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<ToWorker>) => void): void;
}
const port = globalThis as unknown as Port;

let sink: PieceSink | undefined;

port.addEventListener('message', ({ data }) => {
  if (data.kind === 'next') sink?.grant();
  else if (data.kind === 'inspect') {
    inspectArchive(data.file).then((inspection) => port.postMessage({ kind: 'inspected', inspection }), fail);
  } else pack(data).catch(fail);
});

async function pack({ order, skip, pieceBytes }: ToWorker & { kind: 'pack' }): Promise<void> {
  const out = new PieceSink({
    pieceBytes,
    skip,
    give: (bytes) => port.postMessage({ kind: 'piece', bytes }, [bytes.buffer]),
    skipped: (bytes) => port.postMessage({ kind: 'catching-up', bytes }),
  });
  sink = out;
  await packArchive(order, out.writable(), (size) => port.postMessage({ kind: 'begun', size }));
  port.postMessage({ kind: 'end' });
}

function fail(error: unknown): void {
  const name = error instanceof UnreadableFile ? error.fileName : undefined;
  port.postMessage({ kind: 'failed', name, why: error instanceof Error ? error.name : 'unknown' });
}
