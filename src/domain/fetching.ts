// How far a file was fetched: the one place that says so. What counts is what was handed to the network, over all
// downloads of it; whoever resets the connection behind the last byte, or leaves that byte out, has the file all the
// same. Every surface asks here: approval, withdrawal, retention, receipt, certificate, closing, the desk, the API.
// Decision 0032.

/** `never`: no byte of it left. `partly`: some did. `wholly`: all of it, or as good as all. */
export const fetchedStates = ['never', 'partly', 'wholly'] as const;
export type Fetched = (typeof fetchedStates)[number];

/** What is known of an upload's bytes on their way out. Sizes in bytes. */
export interface FetchFacts {
  /** null while it is received */
  readonly sizeBytes: number | null;
  /** bytes that left, each counted once; where a process died while it sent, those that may have left */
  readonly bytesSent: number;
  readonly firstSentAt: Date | null;
  readonly lastSentAt: Date | null;
  /** when all, or as good as all, had surely left first */
  readonly fetchedAt: Date | null;
  /** whether some process sends of it now */
  readonly beingFetched: boolean;
}

/** How far a file was fetched. */
export function fetchedOf(upload: Pick<FetchFacts, 'bytesSent' | 'fetchedAt'>): Fetched {
  if (upload.fetchedAt !== null) return 'wholly';
  return upload.bytesSent > 0 ? 'partly' : 'never';
}

/** No more than this may be missing, in bytes: what is sealed at once, and the end of an archive is seldom longer. */
const mostMissingBytes = 1024 * 1024;
/** Nor more than one part in so many. */
const mostMissingShare = 10;

/**
 * With so many bytes a file is as good as had: a tenth may be missing, and 1 MiB at most. Entries of a ZIP can be
 * unpacked one by one without its end. It errs towards keeping: what is taken for fetched is destroyed after the grace,
 * and who was cut off earlier must be able to fetch it.
 * @param sizeBytes of the whole file
 */
export function asGoodAsWholeBytes(sizeBytes: number): number {
  return sizeBytes - Math.min(mostMissingBytes, Math.floor(sizeBytes / mostMissingShare));
}
