// Where the end of the audit chain is published.
import type { Context } from '../../../context/context.js';
import { findLastAnchor } from '../../../db/anchors.js';
import { databaseTime } from '../../../db/connect.js';
import type { Finding } from './finding.js';

const part = 'audit anchors';

/** Whether the places answer, and whether one was published in time. @throws storage_unavailable */
export async function examineAnchors(ctx: Pick<Context, 'sql' | 'anchors' | 'config'>): Promise<Finding[]> {
  if (ctx.anchors.length === 0) {
    const what = 'none are published: whoever owns the database can write a whole new chain';
    return [{ part, severity: 'warn', what, remedy: 'set AUDIT_ANCHOR_URL' }];
  }
  for (const place of ctx.anchors) if (place.kind === 'store') await place.store.check();
  const last = await findLastAnchor(ctx.sql);
  const now = (await databaseTime(ctx.sql)).getTime();
  const lateMs = 2 * ctx.config.auditAnchorMinutes * 60_000;
  if (last === undefined)
    return [
      { part, severity: 'warn', what: 'none was published yet', remedy: 'start serve, or run sluice sweep' },
    ];
  if (now - last.publishedAt.getTime() > lateMs) {
    const what = `the last was published ${Math.round((now - last.publishedAt.getTime()) / 3_600_000)} hours ago`;
    return [{ part, severity: 'warn', what, remedy: 'look into the logs of serve and sweep' }];
  }
  return [{ part, severity: 'ok', what: `the last was published at entry ${last.seq}`, remedy: '' }];
}
