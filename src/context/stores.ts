// The stores: folders or buckets, as the configuration says.
import type { Config } from '../config/config.js';
import type { StoreLocation } from '../config/settings-reader.js';
import type { Sql } from '../db/connect.js';
import { isAnyUploadKept } from '../db/stores.js';
import type { ObjectStore } from '../storage/contract/object-store.js';
import { diskObjectStore } from '../storage/disk/object-store.js';
import type { BucketInspection, BucketPurpose } from '../storage/s3/object-store.js';
/** A store, and what its bucket is set to where it is one. */
export interface BuiltStore {
  readonly store: ObjectStore;
  /** @param trial also what its listings show of something that is made for that and taken away again */
  inspect(trial: boolean): Promise<BucketInspection>;
}

/** The two stores of uploads. `config_invalid` where one cannot be set up */
export async function buildStores(config: Config, sql: Sql) {
  const mayBegin = async () => !(await isAnyUploadKept(sql));
  const objects = await buildStore(config, config.objectStore, 'objects', mayBegin);
  const keys = await buildStore(config, config.keyStore, 'keys', mayBegin);
  const erasures =
    config.erasureLog === undefined ? undefined : await buildStore(config, config.erasureLog, 'objects');
  return { objects, keys, erasures };
}

/**
 * One store. The AWS SDK is loaded only where a bucket is used: it takes as long as all the rest together.
 * @param mayBegin whether a folder that is not there may be made: no upload lies in it
 */
export async function buildStore(
  config: Config,
  location: StoreLocation,
  purpose: BucketPurpose,
  mayBegin?: () => Promise<boolean>,
): Promise<BuiltStore> {
  if (location.kind === 'file') {
    return {
      store: diskObjectStore({ folder: location.folder, ...(mayBegin && { mayBegin }) }),
      inspect: async () => [],
    };
  }
  const { endpoint, region, forcePathStyle, accessKeyId, secretAccessKey } = config.s3;
  const { s3ObjectStore } = await import('../storage/s3/object-store.js');
  const store = s3ObjectStore({
    bucket: location.bucket,
    prefix: location.prefix,
    region,
    forcePathStyle,
    ...(endpoint === undefined ? {} : { endpoint }),
    ...(accessKeyId === undefined ? {} : { accessKeyId }),
    ...(secretAccessKey === undefined ? {} : { secretAccessKey }),
  });
  const inspect = async (trial: boolean) => [
    ...(await store.inspectBucket(purpose)),
    ...(trial ? await store.tryListings() : []),
  ];
  return { store, inspect };
}
