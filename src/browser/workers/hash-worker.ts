// Hashes a file of this computer, a piece at a time: however large it is, one piece is in memory. WebCrypto cannot do that,
// it wants all at once.
import { sha256 } from '@noble/hashes/sha2.js';

/** What the worker says: how many bytes it has done, then the SHA-256 in hex; or that the file cannot be read. */
export type FromHashWorker =
  | { readonly kind: 'done'; readonly bytes: number }
  | { readonly kind: 'digest'; readonly hex: string }
  | { readonly kind: 'unreadable' };

interface Port {
  postMessage(message: FromHashWorker): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<File>) => void): void;
}
const port = globalThis as unknown as Port;
/** How often it says how far it is, in bytes. */
const tellEvery = 32 * 1024 * 1024;

port.addEventListener('message', ({ data }) => {
  hash(data).catch(() => port.postMessage({ kind: 'unreadable' }));
});

async function hash(file: File): Promise<void> {
  const digest = sha256.create();
  const reader = file.stream().getReader();
  let [bytes, told] = [0, 0];
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    digest.update(value);
    bytes += value.length;
    if (bytes - told < tellEvery) continue;
    told = bytes;
    port.postMessage({ kind: 'done', bytes });
  }
  const hex = Array.from(digest.digest(), (byte) => byte.toString(16).padStart(2, '0')).join('');
  port.postMessage({ kind: 'digest', hex });
}
