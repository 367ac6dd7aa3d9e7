// The stores compared with the table: names that no living row explains.
import { databaseTime } from '../../../db/connect.js';
import { findNameOwners } from '../../../db/uploads.js';
import { judgeFoundName } from '../../../domain/sweep-report.js';
import { batchSize, inGroups } from './in-batches.js';
import type { SweepEdges } from './sweep-edges.js';

/** Something found. `remove`: whether it may be destroyed now. */
export interface Orphan {
  readonly remove: boolean;
  readonly destroy: () => Promise<unknown>;
}

/**
 * Calls back with every name in the stores, finished or not, that no living row explains.
 * @returns the stores whose unfinished uploads could not be searched, because the server lists them by exact name only:
 * of those nothing is known, which is not the same as none
 */
export async function forEachOrphan(
  ctx: SweepEdges,
  act: (store: 'objects' | 'keys', name: string, orphan: Orphan) => Promise<void> | void,
): Promise<('objects' | 'keys')[]> {
  const notSearched: ('objects' | 'keys')[] = [];
  for (const kind of ['objects', 'keys'] as const) {
    const store = ctx[kind];
    if (!(await store.listsUnfinished())) notSearched.push(kind);
    const found = (name: string, since: Date, finished: boolean, destroy: () => Promise<unknown>) => ({
      ...{ name, since, finished, destroy },
    });
    const names = async function* () {
      for await (const { name, modifiedAt } of store.list())
        yield found(name, modifiedAt, true, () => store.destroy(name));
      for await (const unfinished of store.listUnfinished()) {
        yield found(unfinished.name, unfinished.startedAt, false, () => store.abortUnfinished(unfinished));
      }
    };
    for await (const batch of inGroups(names(), batchSize)) {
      const owners = new Map(
        (
          await findNameOwners(
            ctx.sql,
            kind,
            batch.map((item) => item.name),
          )
        ).map((owner) => [owner.name, owner]),
      );
      const now = await databaseTime(ctx.sql);
      for (const item of batch) {
        const verdict = judgeFoundName(owners.get(item.name), item, now, ctx.config.policy.orphanDays);
        if (verdict !== 'known')
          await act(kind, item.name, { remove: verdict === 'remove', destroy: item.destroy });
      }
    }
  }
  return notSearched;
}
