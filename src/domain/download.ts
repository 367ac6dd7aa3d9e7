// A download: one authorised fetch with a stated reason (domain MM1). Pure rules about its states.
import { SluiceError } from '../errors.js';

/** `authorised` -> `running` -> `completed` or `aborted`; what was aborted may run again, as long as it is continued. */
export const downloadStates = ['authorised', 'running', 'completed', 'aborted'] as const;
export type DownloadState = (typeof downloadStates)[number];

/**
 * The least that a receiver must take while bytes wait for it, in bytes a minute: 17 KB/s, which any line of a desk gives.
 * Who takes less could keep a file from being destroyed by reading it slowly.
 */
export const leastBytesPerMinute = 1024 * 1024;
/** However large a file is, a download of it that is due for destruction is let run for no longer, in hours. */
const longestRunHours = 12;

/**
 * Until when a download that runs may keep a file that is due from being destroyed: as long as the slowest receiver that
 * is served takes for all of it, but {@link longestRunHours} at most. None begins once it is due.
 * @param since when it was due and the download had begun, UTC @param sizeBytes of the whole file
 */
export function runsUntil(since: Date, sizeBytes: number): Date {
  const minutes = Math.min(longestRunHours * 60, 1 + Math.ceil(sizeBytes / leastBytesPerMinute));
  return new Date(since.getTime() + minutes * 60_000);
}

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
export const isDownloadReason = (text: string): text is DownloadReason =>
  downloadReasons.some((each) => each === text);

/** `other` says nothing by itself. @throws invalid_request */
export function assertReasoned(reason: DownloadReason, note: string | undefined): void {
  if (reason === 'other' && (note ?? '').trim() === '')
    throw new SluiceError('invalid_request', 'the reason "other" needs a note', {
      extras: { fields: ['note'] },
    });
}

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
