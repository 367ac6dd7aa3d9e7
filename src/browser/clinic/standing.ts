// What became of a link, asked where it is not certain: nothing is said of it that the service did not say.
import { meaningOf, stopOf } from './answers.js';
import { ask } from './requests.js';

/** How a link stands. */
export type Standing =
  /** nothing has come by it, and it takes something */
  | { readonly kind: 'open' }
  /** a file came by it; `uploadId` and `size` (bytes) are its */
  | { readonly kind: 'used'; readonly uploadId: string; readonly size: number }
  | { readonly kind: 'session' }
  /** it takes nothing any more; in words of the service */
  | { readonly kind: 'ended'; readonly detail: string }
  /** somebody else answered, or nobody */
  | { readonly kind: 'unknown' };

/** @param path `/l/{token}` */
export async function standingOf(path: string): Promise<Standing> {
  const answer = await ask('GET', `${path}/receipt`);
  const receipt = answer.status === 200 ? receiptOf(answer.text) : undefined;
  if (receipt !== undefined) return { kind: 'used', ...receipt };
  if (meaningOf(answer) !== 'ours') return { kind: 'unknown' };
  if (answer.problem?.code === 'no_receipt') return { kind: 'open' };
  if (answer.problem?.code.startsWith('link_') === true)
    return { kind: 'ended', detail: answer.problem.detail };
  return stopOf(answer)?.kind === 'session' ? { kind: 'session' } : { kind: 'unknown' };
}

function receiptOf(text: string): { uploadId: string; size: number } | undefined {
  try {
    const { uploadId, size } = JSON.parse(text) as { uploadId?: unknown; size?: unknown };
    return typeof uploadId === 'string' && typeof size === 'number' ? { uploadId, size } : undefined;
  } catch {
    return undefined;
  }
}
