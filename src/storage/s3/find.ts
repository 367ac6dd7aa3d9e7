// Looking for given keys in a bucket: versions in as few requests as their distance allows, unfinished uploads by their
// exact names unless the server was seen to list them rightly by prefix.

import { HeadObjectCommand, S3ServiceException } from '@aws-sdk/client-s3';
import { eachLimit } from '../../concurrency/each-limit.js';
import { CALLS_AT_ONCE } from '../contract/calls-at-once.js';
import { type S3Bucket, statusOf, within } from './bucket.js';
import { entryPages, type Paging, type S3Upload, unfinishedUploads } from './list.js';

/** Entries asked for when few of a page are wanted. */
const SMALL_PAGE = 20;
/** Where keys lie far apart, so many stretches of them are looked through at the same time. */
const STRETCHES = 8;

/**
 * The versions and delete markers of exactly these keys, as their ids.
 *
 * A page of the listing shows all that lies in its range, so keys that lie close share one request; what lies between
 * distant ones is skipped. Hence never more pages than keys, and for all keys of a range hardly more than one for 1,000.
 * @param keys sorted @param onCurrentOnly see {@link Paging}
 * @returns nothing for a key of which nothing is there @throws what `entryPages` throws
 */
export async function entriesOf(
  bucket: S3Bucket,
  keys: readonly string[],
  onCurrentOnly?: Paging['onCurrentOnly'],
): Promise<Map<string, (string | undefined)[]>> {
  const found = new Map<string, (string | undefined)[]>();
  // The first page tells whether they lie close.
  const paging = { prefix: commonPrefix(keys), ...(onCurrentOnly && { onCurrentOnly }) };
  const covered = await lookThrough(bucket, keys, paging, found, 1);
  const rest = keys.slice(covered);
  if (rest.length === 0) return found;
  const stretch = covered * STRETCHES >= rest.length ? rest.length : Math.ceil(rest.length / STRETCHES);
  const stretches = Array.from({ length: Math.ceil(rest.length / stretch) }, (_none, at) =>
    rest.slice(at * stretch, (at + 1) * stretch),
  );
  await eachLimit(stretches, CALLS_AT_ONCE, async (part) => {
    await lookThrough(bucket, part, paging, found);
  });
  return found;
}

/** Lists from key to key. @returns how many of the keys were wholly seen: all, unless `mostScans` ended it before */
async function lookThrough(
  bucket: S3Bucket,
  keys: readonly string[],
  { prefix, ...paging }: Pick<Paging, 'onCurrentOnly'> & { readonly prefix: string },
  found: Map<string, (string | undefined)[]>,
  mostScans = Number.POSITIVE_INFINITY,
): Promise<number> {
  const wanted = new Set(keys);
  let at = 0;
  let { pageSize } = bucket;
  for (let scans = 0; at < keys.length && scans < mostScans; scans++) {
    const began = at;
    let atItsEnd = true;
    for await (const page of entryPages(bucket, prefix, {
      ...paging,
      after: justBefore(keys[at] ?? ''),
      pageSize,
    })) {
      for (const { key, versionId } of page) if (wanted.has(key)) note(found, key, versionId);
      const last = page.at(-1)?.key;
      if (last === undefined) continue;
      while (at < keys.length && (keys[at] ?? '') < last) at++;
      // More versions of the last key may follow on the next page.
      if (at === began || keys[at] === last) continue;
      atItsEnd = false;
      break;
    }
    if (atItsEnd) return keys.length;
    pageSize = Math.min(bucket.pageSize, at - began > 1 ? pageSize * 4 : Math.max(SMALL_PAGE, pageSize / 4));
    pageSize = Math.ceil(pageSize);
  }
  return at;
}

/**
 * The unfinished uploads of exactly these keys. Servers give them in orders of their own, so all are read.
 * @param by 'prefix' only where the server was seen to list by prefix: else absence would be taken from a listing that
 * shows nothing whatever there is
 */
export async function uploadsOf(
  bucket: S3Bucket,
  keys: readonly string[],
  by: 'name' | 'prefix',
): Promise<Map<string, S3Upload[]>> {
  const wanted = new Set(keys);
  const found = new Map<string, S3Upload[]>();
  if (by === 'prefix') {
    for await (const upload of unfinishedUploads(bucket, commonPrefix(keys)))
      if (wanted.has(upload.key)) note(found, upload.key, upload);
    return found;
  }
  await eachLimit(wanted, CALLS_AT_ONCE, async (key) => {
    // longer keys begin with it, too
    for await (const upload of unfinishedUploads(bucket, key))
      if (upload.key === key) note(found, key, upload);
  });
  return found;
}

/**
 * What stands under a key when it is asked for by itself: a listing may lag behind, or leave delete markers out.
 * @returns undefined when nothing does; else the id of the version or marker, where the server tells it
 * @throws what the SDK throws
 */
export async function standingUnder(
  bucket: S3Bucket,
  key: string,
): Promise<{ readonly versionId: string | undefined } | undefined> {
  const command = new HeadObjectCommand({ Bucket: bucket.bucket, Key: key });
  try {
    const { VersionId } = await within((abortSignal) => bucket.client.send(command, { abortSignal }));
    return { versionId: VersionId };
  } catch (error) {
    if (statusOf(error) !== 404) throw error;
    const headers = (error instanceof S3ServiceException && error.$response?.headers) || {};
    if (headers['x-amz-delete-marker'] !== 'true') return undefined;
    return { versionId: headers['x-amz-version-id'] };
  }
}

function note<T>(found: Map<string, T[]>, key: string, what: T): void {
  const here = found.get(key);
  if (here === undefined) found.set(key, [what]);
  else here.push(what);
}

function commonPrefix(keys: readonly string[]): string {
  const [first = '', ...others] = keys;
  let length = first.length;
  for (const key of others) while (!key.startsWith(first.slice(0, length))) length--;
  return first.slice(0, length);
}

/** A marker before `key` with no name of ours between: all of their characters come before `~`. */
function justBefore(key: string): string {
  return `${key.slice(0, -1)}${String.fromCharCode(key.charCodeAt(key.length - 1) - 1)}~`;
}
