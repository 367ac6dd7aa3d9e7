// What was before this page was loaded: an upload of this window, one of another, a page of another version.

import type { KeptUpload, Memory } from './memory.js';
import type { OtherWindows } from './other-windows.js';
import { ofHandles, type Picked } from './selection.js';
import { stopOutcome } from './sending-run.js';
import { arrivedBytes, uploadPath } from './tus-sender.js';
import type { Say } from './wording.js';

/** The step to begin with, or the address to go to. */
export type Found =
  | { readonly leaveFor: string }
  | { readonly step: 'choose'; readonly notice?: string; readonly again?: boolean }
  | { readonly step: 'elsewhere' }
  | { readonly step: 'failed'; readonly reason: string; readonly next: 'anew' | 'receipt' | 'reload' }
  | {
      readonly step: 'resume';
      readonly upload: KeptUpload;
      /** bytes; absent where the service could not be asked */
      readonly arrived: number | undefined;
      /** whether the browser can be asked for the files */
      readonly asks?: boolean;
      readonly differs?: string;
      readonly notice?: string | undefined;
    };

interface Surroundings {
  /** `/l/{token}` */
  readonly path: string;
  readonly say: Say;
  readonly memory: Memory;
  readonly windows: OtherWindows;
  /** whether somebody was sending by this link when the page was made */
  readonly underWay: boolean;
}

/** Looks what there is to go on with. */
export async function lookBack(around: Surroundings): Promise<Found> {
  const { path, say, memory, windows, underWay } = around;
  if (await windows.isSending()) return { step: 'elsewhere' };
  const { upload, renewedAt } = memory;
  const asks = (await memory.handles()).length > 0;
  const renewed = renewedAt !== undefined && Date.now() - renewedAt < renewedMs;
  if (upload === undefined) {
    if (!renewed) return underWay ? { step: 'choose', notice: say('send-under-way') } : { step: 'choose' };
    return { step: 'choose', again: asks, notice: say(asks ? 'renewed-ask' : 'renewed-choose') };
  }
  const arrived = await arrivedBytes(uploadPath(path, upload.id));
  const notice = renewed ? say('renewed') : undefined;
  if (typeof arrived === 'number' && arrived < upload.size)
    return { step: 'resume', upload, arrived, asks, notice };
  if (typeof arrived === 'number') {
    await memory.forgetUpload();
    return { leaveFor: `${path}/receipt` };
  }
  if (typeof arrived === 'string') return { step: 'resume', upload, arrived: undefined, asks, notice };
  const outcome = await stopOutcome(around, arrived, upload.id);
  if (outcome.kind === 'receipt') return { leaveFor: `${path}/receipt` };
  if (outcome.kind === 'password') return { leaveFor: path };
  if (outcome.kind === 'failed') return { ...outcome, step: 'failed' };
  return { step: 'failed', reason: say('failed-unknown'), next: 'reload' };
}

/** For how long after it the person is told that the page was loaded anew, in milliseconds. */
const renewedMs = 60_000;

/** Files behind the kept handles, after the browser asked the person. Those it does not give are missing. */
export async function askedAgain(handles: readonly FileSystemHandle[]): Promise<Picked> {
  const given: FileSystemHandle[] = [];
  for (const handle of handles) {
    const asking = handle as FileSystemHandle & {
      requestPermission?(wish: { mode: 'read' }): Promise<PermissionState>;
    };
    const answer = await asking.requestPermission?.({ mode: 'read' }).catch(() => 'denied' as const);
    if (answer === undefined || answer === 'granted') given.push(handle);
  }
  return await ofHandles(given);
}
