// The sweep: what is due goes, provably. It may be killed anywhere and run again; two at once do each thing once.
import type { Context } from '../context.js';
import { openFromDatabase } from '../crypto/database-secret.js';
import { canonicalJson } from '../crypto/hash-chain.js';
import { parseSigningKey, type SigningKey, signDetached, signingKeyFromSeed } from '../crypto/signatures.js';
import { newId } from '../crypto/tokens.js';
import { deleteLapsedSessions } from '../db/agents.js';
import { appendAudit } from '../db/audit-log.js';
import { databaseTime } from '../db/connect.js';
import { abortDeadDownloads } from '../db/downloads.js';
import { deleteLapsedIdempotencyKeys } from '../db/idempotency.js';
import { listLapsedLinks, listLinksToForget, markLinksExpired, markLinksForgotten } from '../db/links.js';
import { deleteLapsedMessages, insertMessage } from '../db/messages.js';
import {
  beginSweep,
  findDeadSweeps,
  findSigningKey,
  markSweepFinished,
  type RunningSweep,
} from '../db/sweeps.js';
import { eraseTicket, listTicketsToErase } from '../db/tickets.js';
import {
  findNameOwners,
  listKeptUploads,
  listUploadsToSweep,
  lockUploadsToSweep,
  markUploadAlarmed,
  markUploadBlocked,
  markUploadsPurged,
  markUploadsPurging,
  markUploadWarned,
  type PurgeEvidence,
  type SweepRow,
} from '../db/uploads.js';
import type { AuditEvent, AuditSubject } from '../domain/audit-event.js';
import { decideSweep, planSweep, type SweepItem } from '../domain/retention.js';
import { emptyReport, judgeFoundName, type SweepReport } from '../domain/sweep-report.js';
import { deadAfterSeconds } from '../domain/upload.js';
import { isSluiceError, SluiceError } from '../errors.js';
import type { ObjectStore } from '../storage/object-store.js';

/** Rows in one transaction: one lock of the chain, many entries. */
const batchSize = 500;
/** Uploads whose bytes are destroyed side by side. */
const parallel = 8;
/** A row that another transaction held for a moment is asked for again so often in one sweep. */
const passes = 3;

const actor = { kind: 'sweeper' } as const;

type Edges = Pick<Context, 'sql' | 'chain' | 'config' | 'masterKeys' | 'objects' | 'keys' | 'log'>;

/**
 * Plans and, unless `dryRun`, executes one sweep. A failed item does not stop the others; it is tried by the next sweep.
 * @throws what makes a sweep impossible at all: no database, no signing key
 */
export async function sweep(ctx: Edges, options: { dryRun: boolean }): Promise<SweepReport> {
  const report = emptyReport();
  if (options.dryRun) {
    await forEachDue(ctx, async (items) => report.note(items));
    await forEachOrphan(ctx, async (_store, _name, orphan) => report.orphan(orphan));
    report.expired = (await listLapsedLinks(ctx.sql, deadAfterSeconds, batchSize)).length;
    report.erased = (await listTicketsToErase(ctx.sql, batchSize)).length;
    return report;
  }
  const signingKey = await loadSigningKey(ctx);
  const run = await beginSweep(ctx.sql);
  try {
    await tidyDownloads(ctx);
    await purgeDue(ctx, run, report);
    await expireLinks(ctx, report);
    await eraseTickets(ctx, report);
    await forgetLinks(ctx);
    await removeOrphans(ctx, report);
    await findMissing(ctx, report);
    await ctx.sql.begin(async (tx) => {
      await deleteLapsedSessions(tx);
      await deleteLapsedMessages(tx);
      await deleteLapsedIdempotencyKeys(tx);
    });
    await finish(ctx, run, report, signingKey);
    return report;
  } finally {
    await run.release();
  }
}

/** Calls back with what is due, page by page. */
async function forEachDue(
  ctx: Edges,
  act: (items: SweepItem[], rows: Map<string, SweepRow>) => Promise<void> | void,
): Promise<void> {
  let after: string | undefined;
  for (;;) {
    const rows = await listUploadsToSweep(ctx.sql, after, batchSize);
    const items = planSweep(rows, ctx.config.policy, await databaseTime(ctx.sql));
    if (items.length > 0) await act(items, new Map(rows.map((row) => [row.id, row])));
    after = rows.at(-1)?.id;
    if (rows.length < batchSize || after === undefined) return;
  }
}

async function purgeDue(ctx: Edges, run: RunningSweep, report: SweepReport): Promise<void> {
  await forEachDue(ctx, async (items, rows) => {
    report.note(items);
    for (const { uploadId, decision } of items) {
      const row = rows.get(uploadId);
      if (decision.action === 'warn' && row !== undefined) await warn(ctx, row, decision.purgeAt, report);
    }
    let due = items.filter((item) => item.decision.action === 'purge').map((item) => item.uploadId);
    for (let pass = 0; pass < passes && due.length > 0; pass += 1)
      due = await purgeBatch(ctx, run, due, report);
    report.deferred += due.length;
  });
}

/** Transaction A, destruction, transaction B for up to 500 uploads. @returns ids that another transaction held */
async function purgeBatch(
  ctx: Edges,
  run: RunningSweep,
  ids: string[],
  report: SweepReport,
): Promise<string[]> {
  const { claimed, held } = await claim(ctx, run, ids, report);
  const gone: { row: SweepRow; evidence: PurgeEvidence }[] = [];
  await inParallel(claimed, async (row) => {
    try {
      gone.push({ row, evidence: await destroy(ctx, row) });
    } catch (error) {
      await noteFailure(ctx, row, error, report);
    }
  });
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
    await appendAudit(
      tx,
      ctx.chain,
      done.map(({ row, evidence }) => completed(row, evidence)),
    );
    report.purged += done.length;
  });
  return held;
}

/** Transaction A: lock, decide again, mark, record. Rows that another living sweep is purging are left to it. */
async function claim(ctx: Edges, run: RunningSweep, ids: string[], report: SweepReport) {
  return await ctx.sql.begin(async (tx) => {
    const rows = await lockUploadsToSweep(tx, ids);
    const now = await databaseTime(tx);
    const owners = rows.flatMap((row) => (row.purgeOwner === null ? [] : [row.purgeOwner]));
    const dead = await findDeadSweeps(
      tx,
      owners.filter((owner) => owner !== run.id),
    );
    const claimed: SweepRow[] = [];
    for (const row of rows) {
      const decision = decideSweep(row, ctx.config.policy, now);
      const free = row.purgeOwner === null || dead.has(row.purgeOwner);
      if (decision.action === 'purge' && free)
        claimed.push({ ...row, purgeReason: row.purgeReason ?? decision.reason });
    }
    await markUploadsPurging(
      tx,
      claimed.map((row) => ({ id: row.id, reason: row.purgeReason ?? 'abandoned' })),
      run.id,
    );
    const begun = claimed.filter((row) => row.state !== 'purging');
    await appendAudit(
      tx,
      ctx.chain,
      begun.map((row) => ({
        action: 'purge.begun',
        actor,
        subject: subjectOf(row),
        facts: { reason: row.purgeReason ?? '' },
      })),
    );
    const seen = new Set(rows.map((row) => row.id));
    report.taken += claimed.length;
    return { claimed, held: ids.filter((id) => !seen.has(id)) };
  });
}

/** Key first: from here on the bytes are noise, in every copy and backup. Then every version, then a second look. */
async function destroy(ctx: Edges, row: SweepRow): Promise<PurgeEvidence> {
  const names = row.nextKeyName === null ? [row.keyName] : [row.keyName, row.nextKeyName];
  for (const name of names) await ctx.keys.destroy(name);
  const keyDestroyedAt = new Date().toISOString();
  const { versions, unfinished } = await ctx.objects.destroy(row.objectName);
  return {
    keyDestroyed: true,
    keyDestroyedAt,
    versions,
    unfinished,
    verifiedAbsent: true,
    verifiedAt: new Date().toISOString(),
  };
}

async function noteFailure(ctx: Edges, row: SweepRow, error: unknown, report: SweepReport): Promise<void> {
  const code = isSluiceError(error) ? error.code : 'internal';
  ctx.log.error(
    { uploadId: row.id, code, err: error },
    'an upload was not purged; the next sweep tries again',
  );
  if (code !== 'object_locked') {
    report.failed += 1;
    return;
  }
  report.blocked += 1;
  await ctx.sql.begin(async (tx) => {
    if (!(await markUploadBlocked(tx, row.id))) return;
    const facts = { reason: row.purgeReason ?? '', code };
    await appendAudit(tx, ctx.chain, [{ action: 'purge.blocked', actor, subject: subjectOf(row), facts }]);
  });
}

function completed(row: SweepRow, evidence: PurgeEvidence): AuditEvent {
  const { versions, unfinished } = evidence;
  const facts = {
    reason: row.purgeReason ?? '',
    keyDestroyed: true,
    versions,
    unfinished,
    verifiedAbsent: true,
  } as const;
  return { action: 'purge.completed', actor, subject: subjectOf(row), facts };
}

async function warn(ctx: Edges, row: SweepRow, purgeAt: Date, report: SweepReport): Promise<void> {
  await ctx.sql.begin(async (tx) => {
    if (!(await markUploadWarned(tx, row.id))) return;
    const about = {
      ticketId: row.ticketId,
      linkId: row.linkId,
      uploadId: row.id,
      facts: { purgeAt: purgeAt.toISOString() },
    };
    await insertMessage(tx, {
      ...about,
      id: newId(),
      kind: 'mail',
      template: 'undelivered-warning-handler',
      to: { agentId: row.handlerId },
    });
    await insertMessage(tx, {
      ...about,
      id: newId(),
      kind: 'mail',
      template: 'undelivered-warning-contact',
      to: { contactId: row.contactId },
    });
    await appendAudit(tx, ctx.chain, [
      { action: 'upload.warned', actor, subject: subjectOf(row), facts: { purgeAt: purgeAt.toISOString() } },
    ]);
    report.warned += 1;
  });
}

async function tidyDownloads(ctx: Edges): Promise<void> {
  await ctx.sql.begin(async (tx) => {
    const dead = await abortDeadDownloads(tx, deadAfterSeconds);
    await appendAudit(
      tx,
      ctx.chain,
      dead.map(({ id, uploadId, ticketId }) => ({
        action: 'download.aborted',
        actor,
        subject: { downloadId: id, uploadId, ticketId },
        facts: { sent: 0 },
      })),
    );
  });
}

async function expireLinks(ctx: Edges, report: SweepReport): Promise<void> {
  report.expired = await inBatches(
    () => listLapsedLinks(ctx.sql, deadAfterSeconds, batchSize),
    async (links) => await markLinks(ctx, links, markLinksExpired, 'link.expired'),
  );
}

async function forgetLinks(ctx: Edges): Promise<void> {
  await inBatches(
    () => listLinksToForget(ctx.sql, ctx.config.policy.receiptDays, batchSize),
    async (links) => await markLinks(ctx, links, markLinksForgotten, 'link.forgotten'),
  );
}

async function markLinks(
  ctx: Edges,
  links: readonly { id: string; ticketId: string }[],
  mark: typeof markLinksExpired,
  action: 'link.expired' | 'link.forgotten',
): Promise<number> {
  const tickets = new Map(links.map((link) => [link.id, link.ticketId]));
  return await ctx.sql.begin(async (tx) => {
    const marked = await mark(tx, [...tickets.keys()]);
    await appendAudit(
      tx,
      ctx.chain,
      marked.map((linkId) => ({
        action,
        actor,
        subject: { linkId, ticketId: tickets.get(linkId) },
        facts: {},
      })),
    );
    return marked.length;
  });
}

async function eraseTickets(ctx: Edges, report: SweepReport): Promise<void> {
  report.erased = await inBatches(
    () => listTicketsToErase(ctx.sql, batchSize),
    async (tickets) => {
      let erased = 0;
      for (const { id } of tickets) {
        await ctx.sql.begin(async (tx) => {
          const facts = await eraseTicket(tx, id);
          if (facts === undefined) return;
          await appendAudit(tx, ctx.chain, [
            { action: 'ticket.erased', actor, subject: { ticketId: id }, facts },
          ]);
          erased += 1;
        });
      }
      return erased;
    },
  );
}

/** Repeats until a batch is short or nothing of it could be done. @returns how many were done */
async function inBatches<T>(list: () => Promise<T[]>, act: (batch: T[]) => Promise<number>): Promise<number> {
  let total = 0;
  for (;;) {
    const batch = await list();
    const done = batch.length === 0 ? 0 : await act(batch);
    total += done;
    if (batch.length < batchSize || done === 0) return total;
  }
}

interface Orphan {
  readonly remove: boolean;
  readonly destroy: () => Promise<unknown>;
}

/** Calls back with every name in the stores, finished or not, that no living row explains. */
async function forEachOrphan(
  ctx: Edges,
  act: (store: 'objects' | 'keys', name: string, orphan: Orphan) => Promise<void> | void,
): Promise<void> {
  for (const kind of ['objects', 'keys'] as const) {
    const store = ctx[kind];
    const found = (name: string, since: Date, remove: () => Promise<unknown>) => ({
      name,
      since,
      destroy: remove,
    });
    const names = async function* () {
      for await (const { name, modifiedAt } of store.list())
        yield found(name, modifiedAt, () => store.destroy(name));
      for await (const unfinished of store.listUnfinished()) {
        yield found(unfinished.name, unfinished.startedAt, () => store.abortUnfinished(unfinished));
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
        ).map((owner) => [owner.name, owner.state]),
      );
      const now = await databaseTime(ctx.sql);
      for (const item of batch) {
        const verdict = judgeFoundName(owners.get(item.name), item.since, now, ctx.config.policy.orphanDays);
        if (verdict !== 'known')
          await act(kind, item.name, { remove: verdict === 'remove', destroy: item.destroy });
      }
    }
  }
}

async function removeOrphans(ctx: Edges, report: SweepReport): Promise<void> {
  try {
    await forEachOrphan(ctx, async (store, name, orphan) => {
      report.orphan(orphan);
      ctx.log.warn({ store, object: name, removed: orphan.remove }, 'found in a store without a row');
      if (!orphan.remove) return;
      try {
        await orphan.destroy();
        await ctx.sql.begin(async (tx) => {
          await appendAudit(tx, ctx.chain, [
            { action: 'orphan.removed', actor, subject: {}, facts: { store, name } },
          ]);
        });
      } catch (error) {
        report.failed += 1;
        ctx.log.error(
          { store, object: name, err: error },
          'an orphan was not removed; the next sweep tries again',
        );
      }
    });
  } catch (error) {
    report.failed += 1;
    ctx.log.error({ err: error }, 'the stores were not compared with the table');
  }
}

/** The other direction: what is kept must be there, bytes and key. What is not raises an alarm. */
async function findMissing(ctx: Edges, report: SweepReport): Promise<void> {
  let after: string | undefined;
  for (;;) {
    const page = await listKeptUploads(ctx.sql, after, batchSize);
    await inParallel(page, async (upload) => {
      try {
        const code = await whatIsMissing(ctx, upload);
        if (code === undefined) return;
        report.missing += 1;
        await ctx.sql.begin(async (tx) => {
          const subject = { uploadId: upload.id, ticketId: upload.ticketId };
          if (!(await markUploadAlarmed(tx, upload.id))) return;
          await insertMessage(tx, {
            ...subject,
            id: newId(),
            kind: 'mail',
            template: 'seal-alarm',
            to: { agentId: upload.handlerId },
          });
          await appendAudit(tx, ctx.chain, [{ action: 'upload.alarm', actor, subject, facts: { code } }]);
        });
      } catch (error) {
        report.failed += 1;
        ctx.log.error(
          { uploadId: upload.id, err: error },
          'it was not found out whether an upload is still there',
        );
      }
    });
    after = page.at(-1)?.id;
    if (page.length < batchSize || after === undefined) return;
  }
}

async function whatIsMissing(
  ctx: Edges,
  upload: { readonly id: string; readonly objectName: string; readonly keyName: string },
): Promise<'object_not_found' | 'key_not_found' | undefined> {
  const absent = async (store: ObjectStore, name: string) => (await store.head(name)) === null;
  const objectGone = await absent(ctx.objects, upload.objectName);
  const keyGone = !objectGone && (await absent(ctx.keys, upload.keyName));
  if (!objectGone && !keyGone) return undefined;
  // it may have been purged, or its key moved, since the page was read
  const [owner] = await findNameOwners(ctx.sql, objectGone ? 'objects' : 'keys', [
    objectGone ? upload.objectName : upload.keyName,
  ]);
  if (owner === undefined || (owner.state !== 'stored' && owner.state !== 'delivered')) return undefined;
  return objectGone ? 'object_not_found' : 'key_not_found';
}

/** The signed report of the run, and its entry in the chain. */
async function finish(ctx: Edges, run: RunningSweep, report: SweepReport, key: SigningKey): Promise<void> {
  const facts = { sweep: run.id, ...report.counts() };
  const body = { ...facts, finishedAt: (await databaseTime(ctx.sql)).toISOString() };
  const signature = signDetached(key, Buffer.from(canonicalJson(body)));
  await ctx.sql.begin(async (tx) => {
    await markSweepFinished(tx, { id: run.id, report: body, signature, signingKeyId: key.keyId });
    await appendAudit(tx, ctx.chain, [{ action: 'sweep.finished', actor, subject: {}, facts }]);
  });
}

async function loadSigningKey(ctx: Edges): Promise<SigningKey> {
  if (ctx.config.signingKey !== undefined) return parseSigningKey(ctx.config.signingKey.reveal());
  const row = await findSigningKey(ctx.sql);
  if (row?.sealedPrivateKey == null)
    throw new SluiceError('config_invalid', 'there is no signing key; run sluice migrate');
  return signingKeyFromSeed(openFromDatabase(ctx.masterKeys, `signing-key:${row.id}`, row.sealedPrivateKey));
}

function subjectOf(row: SweepRow): AuditSubject {
  return { uploadId: row.id, ticketId: row.ticketId, linkId: row.linkId };
}

async function inParallel<T>(items: readonly T[], act: (item: T) => Promise<void>): Promise<void> {
  const queue = items.values();
  await Promise.all(
    Array.from({ length: Math.min(parallel, items.length) }, async () => {
      for (const item of queue) await act(item);
    }),
  );
}

async function* inGroups<T>(items: AsyncIterable<T>, size: number): AsyncGenerator<T[]> {
  let group: T[] = [];
  for await (const item of items) {
    if (group.push(item) === size) {
      yield group;
      group = [];
    }
  }
  if (group.length > 0) yield group;
}
