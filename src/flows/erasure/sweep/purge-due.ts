// The heart of a sweep: what is due is destroyed, key first, and looked for again.

import { eachLimit } from '../../../concurrency/each-limit.js';
import { TaskGroup } from '../../../concurrency/task-group.js';
import { appendAudit } from '../../../db/audit-log.js';
import { databaseTime } from '../../../db/connect.js';
import { fenceDownloads } from '../../../db/downloads.js';
import { rotationLives } from '../../../db/rotations.js';
import { findDeadSweeps, type RunningSweep } from '../../../db/sweeps.js';
import {
  lockUploadsToSweep,
  markUploadBlocked,
  markUploadsPurged,
  markUploadsPurging,
  type PurgeEvidence,
  type SweepRow,
} from '../../../db/uploads.js';
import type { AuditEvent, AuditSubject } from '../../../domain/audit-event.js';
import { decideSweep } from '../../../domain/retention.js';
import type { SweepReport } from '../../../domain/sweep-report.js';
import { isSluiceError } from '../../../errors.js';
import { listErasures } from '../../steps/list-erasures.js';
import { type DestroyedBatch, destroyBatch, type FailedRow, purgeFacts } from '../steps/destroy-batch.js';
import { forEachDue } from './for-each-due.js';
import { actor, batchesAtOnce, uploadsAtOnce } from './in-batches.js';
import type { DecidingEdges, SweepEdges } from './sweep-edges.js';
import { warnUndelivered } from './warn-undelivered.js';

/** A row that another transaction held for a moment is asked for again so often in one sweep. */
const passes = 3;

/**
 * Purges every upload that is due, in batches of which a few are under way at once; one failure does not stop the rest.
 * Memory holds these batches and nothing else, however many are due.
 */
export async function purgeDue(ctx: DecidingEdges, run: RunningSweep, report: SweepReport): Promise<void> {
  const batches = new TaskGroup(batchesAtOnce);
  try {
    await forEachDue(ctx, async (items, rows) => {
      report.note(items);
      for (const { uploadId, decision } of items) {
        const row = rows.get(uploadId);
        if (decision.action === 'warn' && row !== undefined)
          await warnUndelivered(ctx, row, decision.purgeAt, report);
      }
      const due = items.filter((item) => item.decision.action === 'purge').map((item) => item.uploadId);
      if (due.length > 0) await batches.start(async () => await purgeAll(ctx, run, due, report));
    });
  } finally {
    await batches.wait();
  }
}

async function purgeAll(
  ctx: DecidingEdges,
  run: RunningSweep,
  ids: string[],
  report: SweepReport,
): Promise<void> {
  let due = ids;
  for (let pass = 0; pass < passes && due.length > 0; pass += 1)
    due = await purgeBatch(ctx, run, due, report);
  report.deferred += due.length;
}

/** Transaction A, destruction, transaction B for up to 500 uploads. @returns ids that another transaction held */
async function purgeBatch(
  ctx: DecidingEdges,
  run: RunningSweep,
  ids: string[],
  report: SweepReport,
): Promise<string[]> {
  const { claimed, held } = await claim(ctx, run, ids, report);
  if (claimed.length === 0) return held;
  const { gone, failed } = await destroyBatch(ctx, claimed);
  await eachLimit(failed, uploadsAtOnce, async (failure) => await noteFailure(ctx, failure, report));
  const listed = await listGone(ctx, gone, report);
  if (listed === undefined) return held;
  // Dying here leaves `purging` rows of a dead sweep: the next one destroys nothing twice and notes what is gone.
  await ctx.sql.begin(async (tx) => {
    const marked = new Set(
      await markUploadsPurged(
        tx,
        gone.map(({ row, evidence }) => ({ id: row.id, evidence })),
        run.id,
      ),
    );
    const done = gone.filter(({ row }) => marked.has(row.id));
    await listed.done(tx);
    await appendAudit(
      tx,
      ctx.chain,
      done.map(({ row, evidence }) => completed(row, evidence)),
    );
    report.purged += done.length;
  });
  report.progress();
  return held;
}

/** What never was stored was nobody's yet, and needs no place in the list. @returns undefined where it cannot be written */
async function listGone(
  ctx: SweepEdges,
  gone: DestroyedBatch['gone'],
  report: SweepReport,
): Promise<Awaited<ReturnType<typeof listErasures>> | undefined> {
  const erased = gone.filter(({ row }) => row.storedAt !== null);
  try {
    return await listErasures(
      ctx,
      erased.map(({ row }) => ({ kind: 'upload', id: row.id })),
    );
  } catch (err) {
    if (!isSluiceError(err, 'storage_unavailable') && !isSluiceError(err, 'storage_full')) throw err;
    report.failed += gone.length;
    ctx.log.error(
      { err, uploads: gone.length },
      'the list of erasures was not written; the next sweep tries again',
    );
    return undefined;
  }
}

/** Transaction A: lock, decide again, mark, record. Rows that another living sweep is purging are left to it. */
async function claim(ctx: DecidingEdges, run: RunningSweep, ids: string[], report: SweepReport) {
  return await ctx.sql.begin(async (tx) => {
    const rows = await lockUploadsToSweep(tx, ids);
    const now = await databaseTime(tx);
    const owners = rows.flatMap((row) => (row.purgeOwner === null ? [] : [row.purgeOwner]));
    const dead = await findDeadSweeps(
      tx,
      owners.filter((owner) => owner !== run.id),
    );
    const claimed: SweepRow[] = [];
    const seen = new Set(rows.map((row) => row.id));
    const held = ids.filter((id) => !seen.has(id));
    const rotating = rows.some(isBeingRewrapped) && (await rotationLives(tx));
    for (const row of rows) {
      const decision = decideSweep(row, ctx.retention, now);
      const free = row.purgeOwner === null || dead.has(row.purgeOwner);
      if (rotating && isBeingRewrapped(row)) held.push(row.id);
      else if (decision.action === 'purge' && free)
        claimed.push({ ...row, purgeReason: row.purgeReason ?? decision.reason });
    }
    await markUploadsPurging(
      tx,
      claimed.map((row) => ({ id: row.id, reason: row.purgeReason ?? 'abandoned' })),
      run.id,
    );
    const begun = claimed.filter((row) => row.state !== 'purging');
    // behind their deadline: whoever sends learns it from its next note or sign of life, and cuts the connection
    const fenced = await fenceDownloads(
      tx,
      begun.map((row) => row.id),
    );
    const cut = fenced.map(({ id, uploadId, ticketId, bytesSent: sent }) => ({
      ...{ action: 'download.aborted' as const, actor, facts: { sent, because: 'destruction_due' as const } },
      subject: { downloadId: id, uploadId, ticketId },
    }));
    await appendAudit(tx, ctx.chain, [
      ...cut,
      ...begun.map((row) => ({
        ...{ action: 'purge.begun' as const, actor, subject: subjectOf(row) },
        facts: { reason: row.purgeReason ?? '' },
      })),
    ]);
    report.taken += claimed.length;
    return { claimed, held };
  });
}

/** A living rotation may still write the key under its other name: it is let end first. Of a dead one both names go. */
function isBeingRewrapped(row: SweepRow): boolean {
  return row.nextKeyName !== null && row.state !== 'purging';
}

async function noteFailure(
  ctx: SweepEdges,
  { row, error, keyDestroyedAt }: FailedRow,
  report: SweepReport,
): Promise<void> {
  const { code } = error;
  ctx.log.error(
    { uploadId: row.id, code, err: error },
    'an upload was not purged; the next sweep tries again',
  );
  if (code !== 'object_locked') {
    report.failed += 1;
    return;
  }
  report.blocked += 1;
  report.locked += 1;
  await ctx.sql.begin(async (tx) => {
    if (!(await markUploadBlocked(tx, row.id, keyDestroyedAt))) return;
    const facts = { reason: row.purgeReason ?? '', code, keyDestroyed: keyDestroyedAt !== undefined };
    await appendAudit(tx, ctx.chain, [{ action: 'purge.blocked', actor, subject: subjectOf(row), facts }]);
  });
}

function completed(row: SweepRow, evidence: PurgeEvidence): AuditEvent {
  const facts = { reason: row.purgeReason ?? '', ...purgeFacts(evidence) };
  return { action: 'purge.completed', actor, subject: subjectOf(row), facts };
}

function subjectOf(row: SweepRow): AuditSubject {
  return { uploadId: row.id, ticketId: row.ticketId, linkId: row.linkId };
}
