// Links end with their time, and are forgotten with their receipt's.
import { appendAudit } from '../../../db/audit-log.js';
import {
  listLapsedLinks,
  listLinksToForget,
  markLinksExpired,
  markLinksForgotten,
} from '../../../db/links.js';
import type { SweepReport } from '../../../domain/sweep-report.js';
import { actor, batchSize, inBatches } from './in-batches.js';
import type { SweepEdges } from './sweep-edges.js';

/** Expires what is past its end, and erases the hashes of links whose receipts are no longer shown. */
export async function retireLinks(ctx: SweepEdges, report: SweepReport): Promise<void> {
  await expireLinks(ctx, report);
  await forgetLinks(ctx);
}

async function expireLinks(ctx: SweepEdges, report: SweepReport): Promise<void> {
  report.expired = await inBatches(
    () => listLapsedLinks(ctx.sql, batchSize),
    async (links) => await markLinks(ctx, links, markLinksExpired, 'link.expired'),
  );
}

async function forgetLinks(ctx: SweepEdges): Promise<void> {
  await inBatches(
    () => listLinksToForget(ctx.sql, ctx.config.policy.receiptDays, batchSize),
    async (links) => await markLinks(ctx, links, markLinksForgotten, 'link.forgotten'),
  );
}

async function markLinks(
  ctx: SweepEdges,
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
