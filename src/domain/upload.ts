// An upload: one file on its way in, kept, or gone. Pure rules about its states. Decision 0007.
import { SluiceError } from '../errors.js';
import { type Fetched, type FetchFacts, fetchedOf } from './fetching.js';

/** `receiving` -> `stored` -> `delivered` -> `purging` -> `purged`; or `receiving` -> `rejected`. */
export const uploadStates = ['receiving', 'stored', 'delivered', 'purging', 'purged', 'rejected'] as const;
export type UploadState = (typeof uploadStates)[number];

/** Without a sign of life for so long, the process that receives or sends is dead, in seconds. */
export const deadAfterSeconds = 60;

/** Hours that an unfinished upload over several requests lives after its last byte, where UPLOAD_TTL_HOURS is not set. */
export const defaultUploadTtlHours = 24;

/** How often a process that receives or sends says that it lives, in seconds. */
export const heartbeatSeconds = 5;

/** Uploads that may be under way on one link at once; a password holder must not be able to fill the stores. */
export const maxRunningUploadsPerLink = 50;

/** Whether a sign of life is recent enough for its process to count as living. */
export function isAlive(seenAt: Date, now: Date): boolean {
  return now.getTime() - seenAt.getTime() <= deadAfterSeconds * 1000;
}

/** Only what is wholly here can be fetched. */
export const isDownloadable = (state: UploadState): boolean => state === 'stored' || state === 'delivered';

/** @throws upload_not_available */
export function assertDownloadable(upload: { readonly state: UploadState }): void {
  if (!isDownloadable(upload.state)) {
    throw new SluiceError('upload_not_available', `the upload is ${upload.state}`, {
      extras: { state: upload.state },
    });
  }
}

/** Whether its sender may still take it back: until a byte of it left, or is about to. */
export function isWithdrawable(
  upload: Pick<FetchFacts, 'bytesSent' | 'fetchedAt' | 'beingFetched'> & {
    readonly state: UploadState;
    readonly held: boolean;
  },
): boolean {
  return upload.state === 'stored' && !upload.held && !upload.beingFetched && fetchedOf(upload) === 'never';
}

/** @see isWithdrawable @throws not_withdrawable with how far it was fetched */
export function assertWithdrawable(upload: Parameters<typeof isWithdrawable>[0]): void {
  if (isWithdrawable(upload)) return;
  const { state, bytesSent } = upload;
  throw new SluiceError('not_withdrawable', `the upload is ${state}, ${bytesSent} bytes of it left`, {
    extras: { state, fetched: fetchedOf(upload), bytesSent },
  });
}

/** What the uploader is told about where the data is. */
export type Whereabouts = 'received' | 'fetched' | 'destroyed';

/** Where an acknowledged upload is, in the words of the receipt. Of what was fetched in part the receipt says how much. */
export function whereabouts(state: UploadState, fetched: Fetched): Whereabouts {
  if (state === 'purging' || state === 'purged') return 'destroyed';
  return fetched === 'wholly' ? 'fetched' : 'received';
}
