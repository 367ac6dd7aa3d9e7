// Asks the packing worker what it finds about an archive.
import { startWorker } from './transmission.js';
import type { FromWorker, Inspection } from './worker-messages.js';

/** @returns nothing where the file cannot be read */
export async function inspect(file: File): Promise<Inspection | undefined> {
  const worker = startWorker();
  try {
    return await new Promise((resolve) => {
      worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
        resolve(data.kind === 'inspected' ? data.inspection : undefined);
      };
      worker.onerror = () => resolve(undefined);
      worker.postMessage({ kind: 'inspect', file });
    });
  } finally {
    worker.terminate();
  }
}
