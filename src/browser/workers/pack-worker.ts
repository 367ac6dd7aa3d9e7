// The packing worker: takes orders of the page, gives pieces of the archive when they are wanted.

import { inspectArchive } from './inspect-archive.js';
import { writeOrder } from './pack-archive.js';
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

async function pack({ order, skip, pieceBytes, marks }: ToWorker & { kind: 'pack' }): Promise<void> {
  const out = new PieceSink({
    pieceBytes,
    skip,
    marks,
    give: (bytes, mark) => port.postMessage({ kind: 'piece', bytes, mark }, [bytes.buffer]),
    skipped: (bytes) => port.postMessage({ kind: 'catching-up', bytes }),
  });
  sink = out;
  await writeOrder(order, out.writable(), (size) => port.postMessage({ kind: 'begun', size }));
  port.postMessage({ kind: 'end' });
}

function fail(thrown: unknown): void {
  const error = sink?.failure ?? thrown;
  const { fileName, files, why } =
    error instanceof UnreadableFile ? error : new UnreadableFile('', [], 'unknown');
  port.postMessage({ kind: 'failed', name: fileName, files, why });
}
