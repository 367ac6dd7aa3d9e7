// What a sweep found and did, counted; and what a name found in a store means.
import type { SweepItem } from './retention.js';
import type { UploadState } from './upload.js';

/** Counts of uploads, unless said otherwise. */
export interface SweepCounts {
  /** due to be purged, blocked ones included */
  readonly planned: number;
  readonly purged: number;
  /** items of any kind that could not be done; the next sweep tries again */
  readonly failed: number;
  /** due, but a legal hold or the store's object lock forbids it */
  readonly blocked: number;
  /** names in the stores that no row explains */
  readonly orphans: number;
  /** due, but a download is running or another sweep is at it */
  readonly deferred: number;
  readonly warned: number;
  /** links */
  readonly expired: number;
  /** tickets whose personal data was erased */
  readonly erased: number;
  /** kept by the table, absent from a store */
  readonly missing: number;
  readonly orphansRemoved: number;
  /** stores whose unfinished uploads could not be searched: not the same as none */
  readonly notSearched: number;
}

/** A report being filled. */
export interface SweepReport {
  purged: number;
  failed: number;
  blocked: number;
  deferred: number;
  warned: number;
  expired: number;
  erased: number;
  missing: number;
  /** due uploads that this sweep took on */
  taken: number;
  /** of those, such as the store's own lock kept */
  locked: number;
  /** stores whose unfinished uploads could not be searched for such as no row explains */
  readonly notSearched: ('objects' | 'keys')[];
  /** the plan, line by line, for people and `--json` */
  readonly items: SweepItem[];
  note(items: readonly SweepItem[]): void;
  orphan(orphan: { readonly remove: boolean }): void;
  counts(): SweepCounts;
  /** Tells whoever watches that the counts have changed. */
  progress(): void;
}

/** At most so many lines of the plan are kept to be printed. */
const keptItems = 1000;

/** A report with nothing in it. @param watch is shown the counts as they grow */
export function emptyReport(watch: (counts: SweepCounts) => void = () => undefined): SweepReport {
  let planned = 0;
  let orphans = 0;
  let orphansRemoved = 0;
  return {
    purged: 0,
    failed: 0,
    blocked: 0,
    deferred: 0,
    warned: 0,
    expired: 0,
    erased: 0,
    missing: 0,
    taken: 0,
    locked: 0,
    notSearched: [],
    items: [],
    note(items) {
      for (const item of items) {
        const { action } = item.decision;
        if (action === 'purge' || action === 'blocked') planned += 1;
        if (action === 'blocked') this.blocked += 1;
        if (action === 'defer') this.deferred += 1;
        if (this.items.length < keptItems) this.items.push(item);
      }
    },
    orphan({ remove }) {
      orphans += 1;
      if (remove) orphansRemoved += 1;
    },
    progress() {
      watch(this.counts());
    },
    counts() {
      const { purged, failed, blocked, deferred, warned, expired, erased, missing } = this;
      return {
        planned,
        purged,
        failed,
        blocked,
        orphans,
        deferred,
        warned,
        expired,
        erased,
        missing,
        orphansRemoved,
        notSearched: this.notSearched.length,
      };
    },
  };
}

const dayMs = 24 * 3600 * 1000;

/** What is known of the upload that a name in a store belongs to. */
export interface FoundOwner {
  readonly state: UploadState;
  readonly storedAt: Date | null;
}

/**
 * So long behind the commit point no listing can have been made before it, in milliseconds. A listing that was may show
 * an unfinished object that is whole by now, and some servers take an abort of that for the end of the whole object.
 */
const certainlyWholeMs = 3600 * 1000;

/**
 * What a name in a store means. A name without a row may have come after the dump from which a database was restored,
 * so it is left alone for `orphanDays`; what belongs to an upload at its end is a leftover and goes at once, and so does
 * what was begun beside an object that has long been whole: its beginning was answered to nobody.
 * @param owner the upload that the name belongs to, if there is one
 */
export function judgeFoundName(
  owner: FoundOwner | undefined,
  found: { readonly since: Date; readonly finished: boolean },
  now: Date,
  orphanDays: number,
): 'known' | 'report' | 'remove' {
  if (owner === undefined)
    return now.getTime() - found.since.getTime() >= orphanDays * dayMs ? 'remove' : 'report';
  if (owner.state === 'purged' || owner.state === 'rejected') return 'remove';
  const kept = owner.state === 'stored' || owner.state === 'delivered';
  const wholeMs = kept && owner.storedAt !== null ? now.getTime() - owner.storedAt.getTime() : 0;
  return wholeMs >= certainlyWholeMs && !found.finished ? 'remove' : 'known';
}
