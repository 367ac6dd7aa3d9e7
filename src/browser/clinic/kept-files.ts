// Whether files that were chosen again are those that were chosen before.
import { archiveName } from '../../zip/archive-names.js';
import type { Chosen } from './add-files.js';
import type { KeptFile, Memory } from './memory.js';
import type { Found, Picked } from './selection.js';

/** The files in their old order; or why they do not fit. */
export type Fitting =
  | { readonly chosen: readonly Chosen[] }
  /** there, and not as it was */
  | { readonly changed: string }
  /** not there; what they were called is not remembered */
  | { readonly missing: number };

/** Same paths, sizes and times, whatever the order; what was chosen beside them is left out. */
export async function matches(memory: Memory, kept: readonly KeptFile[], picked: Picked): Promise<Fitting> {
  const found = picked.roots.flatMap(({ files }) => files);
  const byFacts = new Map<string, Found[]>();
  const byPath = new Map<string, string>();
  for (const each of found) {
    const facts = await memory.facts(each.source, each.file);
    byFacts.set(facts, [...(byFacts.get(facts) ?? []), each]);
    byPath.set(await memory.digest(each.source), each.source);
  }
  const chosen: Chosen[] = [];
  let missing = 0;
  for (const { path, facts, folder, copy } of kept) {
    // of two that are told apart by nothing but their bytes each is taken once; the packing worker compares what it reads
    const each = byFacts.get(facts)?.shift();
    const name = byPath.get(path);
    if (each === undefined && name !== undefined) return { changed: name };
    if (each === undefined) missing += 1;
    else
      chosen.push({
        ...each,
        numbering: { folder, copy },
        path: archiveName(each.source, { folder, copy }),
      });
  }
  return missing > 0 ? { missing } : { chosen };
}
