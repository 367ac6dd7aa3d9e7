// Reads files and makes sure that what was read is one state of them. A browser's `File` is a note of what was chosen: where the
// file is written to meanwhile, some browsers refuse to read on, and only when it is opened anew; none says so by itself.
import { UnreadableFile } from './unreadable-file.js';
import type { Order } from './worker-messages.js';

/** How often a file is looked at while it is read, in bytes. */
const lookEvery = 8 * 1024 * 1024;

/** @throws UnreadableFile with all that are not as they were chosen */
export async function assertUnchanged(order: Order): Promise<void> {
  const changed: number[] = [];
  for (const index of order.files.keys())
    await look(order, index).catch(() => {
      changed.push(index);
    });
  if (changed.length > 0) throw new UnreadableFile(nameOf(order, changed[0] ?? 0), changed);
}

/**
 * One file, as the browser streams it: it fills a pipe meanwhile, where slices would each wait for their turn. It is looked at
 * on the way and behind the last byte, so nothing that was torn is ever given whole.
 * @throws UnreadableFile
 */
export async function* readUnchanged(order: Order, index: number): AsyncGenerator<Uint8Array> {
  const file = order.files[index];
  if (file === undefined) return;
  let read = 0;
  try {
    const reader = file.stream().getReader();
    for (let looked = 0; ; ) {
      const { value, done } = await reader.read();
      if (done) break;
      read += value.length;
      if (read - looked >= lookEvery) {
        looked = read;
        await look(order, index);
      }
      yield value;
    }
    await look(order, index);
  } catch {
    read = -1;
  }
  if (read !== file.size) throw new UnreadableFile(nameOf(order, index), [index]);
}

async function look({ files, handles }: Order, index: number): Promise<void> {
  const file = files[index];
  if (file === undefined) return;
  // a handle tells to the millisecond
  const now = await handles?.[index]?.getFile();
  if (now !== undefined && (now.size !== file.size || now.lastModified !== file.lastModified))
    throw new Error('changed');
  // opened anew: browsers that compare times do it here
  await file.slice(0, 1).arrayBuffer();
}

const nameOf = ({ names }: Order, index: number) => names[index] ?? '';
