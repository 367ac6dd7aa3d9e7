// Whether files that were chosen again are those that were chosen before.
import type { KeptFile } from './kept-job.js';
import type { Chosen } from './selection.js';

/** The files in their old order, or the first that does not fit. */
export interface Fitting {
  readonly chosen: readonly Chosen[];
  readonly missing?: string;
}

/** Same paths, sizes and times, whatever the order; what was chosen beside them is left out. */
export function matches(kept: readonly KeptFile[], again: readonly Chosen[]): Fitting {
  const found = new Map(again.map((each) => [each.path, each]));
  const chosen: Chosen[] = [];
  for (const { path, size, lastModified } of kept) {
    const each = found.get(path);
    if (each === undefined || each.file.size !== size || each.file.lastModified !== lastModified)
      return { chosen: [], missing: path };
    chosen.push(each);
  }
  return { chosen };
}
