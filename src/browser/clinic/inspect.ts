// Asks the packing worker what it finds about an archive.

import type { FromWorker, Inspection } from '../workers/worker-messages.js';
import { isLoadFailure, PartMissing, takeWorker } from './packing.js';

/** @returns nothing where the file cannot be read @throws PartMissing */
export async function inspect(file: File): Promise<Inspection | undefined> {
  const worker = takeWorker();
  try {
    return await new Promise((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
        resolve(data.kind === 'inspected' ? data.inspection : undefined);
      };
      worker.onerror = (event) => {
        event.preventDefault();
        if (isLoadFailure(event)) reject(new PartMissing());
        else resolve(undefined);
      };
      worker.postMessage({ kind: 'inspect', file });
    });
  } finally {
    worker.terminate();
  }
}
