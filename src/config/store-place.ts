// What a store's place is called where it must be told from other places.
import { pathToFileURL } from 'node:url';
import type { StoreLocation } from './settings-reader.js';

/** Amazon's buckets have one name in the world, whatever the region. */
const amazon = 'amazonaws.com';

/**
 * The place of a store: two settings with the same answer lead to the same objects. Credentials, the protocol and slashes
 * at the end are no part of it.
 * @param endpoint the S3 server's address; undefined: Amazon's
 */
export function storePlace(location: StoreLocation, endpoint: string | undefined): string {
  if (location.kind === 'file') return pathToFileURL(location.folder).href;
  const path = location.prefix === '' ? location.bucket : `${location.bucket}/${location.prefix}`;
  return `s3://${path} at ${endpoint === undefined ? amazon : hostOf(endpoint)}`;
}

/** Host, port where it is not the protocol's own, and path. */
function hostOf(endpoint: string): string {
  const { host, pathname } = new URL(endpoint);
  return `${host}${pathname}`.replace(/\/+$/, '');
}
