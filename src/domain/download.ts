// A download: one authorised fetch with a stated reason (domain MM1). Pure rules about its states.
import { SluiceError } from '../errors.js';

/** `authorised` -> `running` -> `completed` or `aborted`; what was aborted may run again, as long as it is continued. */
export const downloadStates = ['authorised', 'running', 'completed', 'aborted'] as const;
export type DownloadState = (typeof downloadStates)[number];

/** The controlled list of reasons; words for each stand in `locales/` under `reason-…`. */
export const downloadReasons = [
  'diagnosis',
  'data_repair',
  'migration',
  'restore_test',
  'deployment',
  'verification',
  'other',
] as const;
export type DownloadReason = (typeof downloadReasons)[number];

/**
 * Whether an authorised download may be started now, or gone on with. It is started once; who asks for a part of it
 * goes on, also where the server does not know yet that the connection broke.
 * @throws download_used, download_expired
 */
export function assertStartable(
  download: { readonly state: DownloadState; readonly expiresAt: Date },
  now: Date,
  partly = false,
): void {
  const right = download.state === 'authorised' || (partly && download.state !== 'completed');
  if (!right) throw new SluiceError('download_used');
  if (download.expiresAt <= now) throw new SluiceError('download_expired');
}
