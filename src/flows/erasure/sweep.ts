// The sweep: what is due goes, provably. It may be killed anywhere and run again; two at once do each thing once.

import { type SigningKey, signDetached } from '../../crypto/signatures.js';
import { deleteLapsedSessions } from '../../db/agent-sessions.js';
import { listAlarms } from '../../db/alarms.js';
import { appendAudit, findAuditHead } from '../../db/audit-log.js';
import { databaseTime } from '../../db/connect.js';
import { forgetPastCovers } from '../../db/covers.js';
import { abortDeadDownloads } from '../../db/downloads.js';
import { deleteLapsedIdempotencyKeys } from '../../db/idempotency.js';
import { listLapsedLinks } from '../../db/links.js';
import { deleteLapsedMessages } from '../../db/messages.js';
import { beginSweep, markSweepFinished, type RunningSweep } from '../../db/sweeps.js';
import { deletePastViews } from '../../db/ticket-proposals.js';
import { listTicketsToErase } from '../../db/tickets.js';
import { deleteLapsedDeliveries } from '../../db/webhooks.js';
import { canonicalJson } from '../../domain/canonical-json.js';
import { isShortOfRoom } from '../../domain/store-room.js';
import { emptyReport, type SweepCounts, type SweepReport } from '../../domain/sweep-report.js';
import { deadAfterSeconds } from '../../domain/upload.js';
import { SluiceError } from '../../errors.js';
import { assertStores, describeSample, sampleStores, settleStores } from '../steps/check-stores.js';
import { loadSigningKey } from '../steps/load-signing-key.js';
import { raiseAlarm } from '../steps/raise-alarm.js';
import { eraseTickets } from './sweep/erase-tickets.js';
import { findMissing } from './sweep/find-missing.js';
import { finishEndings } from './sweep/finish-endings.js';
import { forEachDue } from './sweep/for-each-due.js';
import { forEachOrphan } from './sweep/for-each-orphan.js';
import { actor, batchSize } from './sweep/in-batches.js';
import { lapseRequests } from './sweep/lapse-requests.js';
import { mailCertificates } from './sweep/mail-certificates.js';
import { mergeRefused } from './sweep/merge-refused.js';
import { purgeDue } from './sweep/purge-due.js';
import { removeOrphans } from './sweep/remove-orphans.js';
import { retireLinks } from './sweep/retire-links.js';
import type { SweepEdges } from './sweep/sweep-edges.js';
import { tellLocked } from './sweep/tell-locked.js';

/**
 * Plans and, unless `dryRun`, executes one sweep. A failed item does not stop the others; it is tried by the next sweep.
 * @param options.watch is shown the counts as they grow
 * @throws what makes a sweep impossible at all: no database, no signing key; stores_changed, stores_emptied
 */
export async function sweep(
  edges: SweepEdges,
  options: { dryRun: boolean; watch?: (counts: SweepCounts) => void },
): Promise<SweepReport> {
  await requireStores(edges, options.dryRun);
  const ctx = { ...edges, retention: { ...edges.config.policy, shortOfRoom: await storesAreFull(edges) } };
  const report = emptyReport(options.watch);
  if (options.dryRun) {
    await forEachDue(ctx, async (items) => report.note(items));
    const orphan: Parameters<typeof forEachOrphan>[1] = async (_store, _name, found) => report.orphan(found);
    report.notSearched.push(...(await forEachOrphan(ctx, orphan)));
    report.expired = (await listLapsedLinks(ctx.sql, batchSize)).length;
    report.erased = (await listTicketsToErase(ctx.sql, batchSize)).length;
    return report;
  }
  const signingKey = await loadSigningKey(ctx);
  const run = await beginSweep(ctx.sql);
  try {
    await tidyDownloads(ctx);
    await purgeDue(ctx, run, report);
    await tellLocked(ctx, report);
    await retireLinks(ctx, report);
    await mailCertificates(ctx);
    await eraseTickets(ctx, report);
    await finishEndings(ctx, report);
    await mergeRefused(ctx, report);
    await lapseRequests(ctx, report);
    await removeOrphans(ctx, report);
    await findMissing(ctx, report);
    await ctx.sql.begin(async (tx) => {
      await deleteLapsedSessions(tx);
      await deletePastViews(tx);
      await forgetPastCovers(tx);
      await deleteLapsedMessages(tx);
      await deleteLapsedDeliveries(tx);
      await deleteLapsedIdempotencyKeys(tx);
    });
    await finish(ctx, run, report, signingKey);
    return report;
  } finally {
    await run.release();
  }
}

/** An upload found no room lately, or the next one would not. */
async function storesAreFull({ sql, objects, keys, log }: SweepEdges): Promise<boolean> {
  const alarms = await listAlarms(sql);
  const free = { objects: await objects.freeBytes(), keys: await keys.freeBytes() };
  const short = isShortOfRoom('objects', free.objects) || isShortOfRoom('keys', free.keys);
  const full = short || alarms.some(({ kind }) => kind === 'storage_full');
  if (full) log.warn({ free }, 'a store is full: unfinished uploads that nobody sends on are given up');
  return full;
}

/** Nothing may be called absent in a store that is not the uploads' own, or lost them all at once. */
async function requireStores(ctx: SweepEdges, dryRun: boolean): Promise<void> {
  const refuse = async (kind: 'stores_changed' | 'stores_emptied', why: string) => {
    if (!dryRun) await raiseAlarm(ctx, kind);
    throw new SluiceError(kind, why);
  };
  if (dryRun) await assertStores(ctx, ctx.sql);
  else {
    const change = await settleStores(ctx);
    if (change !== undefined) await refuse('stores_changed', change);
  }
  const emptied = describeSample(await sampleStores(ctx));
  if (emptied !== undefined) await refuse('stores_emptied', emptied);
}

async function tidyDownloads(ctx: SweepEdges): Promise<void> {
  await ctx.sql.begin(async (tx) => {
    const dead = await abortDeadDownloads(tx, deadAfterSeconds);
    await appendAudit(
      tx,
      ctx.chain,
      dead.map(({ id, uploadId, ticketId, bytesSent: sent }) => ({
        action: 'download.aborted',
        actor,
        subject: { downloadId: id, uploadId, ticketId },
        facts: { sent, because: 'process_died' },
      })),
    );
  });
}

/** The signed report of the run, and its entry in the chain. */
async function finish(
  ctx: SweepEdges,
  run: RunningSweep,
  report: SweepReport,
  key: SigningKey,
): Promise<void> {
  const facts = { sweep: run.id, ...report.counts() };
  // the end of the audit chain stands in what is signed: whoever keeps reports can tell a chain that was rewritten
  const head = await findAuditHead(ctx.sql);
  const chain = { auditSeq: head.seq, auditHead: head.hash.toString('hex') };
  const body = { ...facts, ...chain, finishedAt: (await databaseTime(ctx.sql)).toISOString() };
  const signature = signDetached(key, Buffer.from(canonicalJson(body)));
  await ctx.sql.begin(async (tx) => {
    await markSweepFinished(tx, { id: run.id, report: body, signature, signingKeyId: key.keyId });
    await appendAudit(tx, ctx.chain, [{ action: 'sweep.finished', actor, subject: {}, facts }]);
  });
}
