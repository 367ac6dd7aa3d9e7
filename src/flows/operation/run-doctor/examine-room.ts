// How much room the stores have, where they tell.
import type { Context } from '../../../context/context.js';
import { isShortOfRoom } from '../../../domain/store-room.js';
import type { Finding } from './finding.js';

const mebibyte = 1024 * 1024;

/** Nothing where the store does not tell. The object store should hold one more upload, however large it may be. */
export async function examineRoom(
  ctx: Pick<Context, 'config' | 'objects' | 'keys'>,
  store: 'objects' | 'keys',
): Promise<Finding[]> {
  const free = await ctx[store].freeBytes();
  const wanted = store === 'objects' ? ctx.config.policy.maxUploadBytes : 0;
  return free === undefined ? [] : [roomOf(store, free, wanted)];
}

function roomOf(store: 'objects' | 'keys', free: number, wanted: number): Finding {
  const part = store === 'objects' ? 'object store' : 'key store';
  const what = `${Math.floor(free / mebibyte)} MiB are free`;
  const remedy = 'make room (docs/operating.md, "A full disk"), or lower MAX_UPLOAD_BYTES';
  if (isShortOfRoom(store, free)) return { part, code: 'storage_full', severity: 'fail', what, remedy };
  if (free < wanted) {
    const less = `${what}, less than one upload may have (MAX_UPLOAD_BYTES)`;
    return { part, code: 'storage_low', severity: 'warn', what: less, remedy };
  }
  return { part, severity: 'ok', what, remedy: '' };
}
