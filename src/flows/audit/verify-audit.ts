// Walks the whole chain and says where it broke. Decision 0024.
import type { Context } from '../../context/context.js';
import { GENESIS } from '../../crypto/hash-chain.js';
import { constantTimeEqual } from '../../crypto/tokens.js';
import { findAuditHead, findMissingNote, readAuditChain, readAuditNotes } from '../../db/audit-log.js';
import { type FoundAnchors, readAnchors } from './steps/read-anchors.js';

/** The outcome: how many entries hold, or the first one that does not and why. */
export type AuditVerdict =
  | { readonly intact: true; readonly entries: number; readonly head: string; readonly anchors: number }
  | {
      readonly intact: false;
      readonly entries: number;
      readonly brokenAt: number;
      readonly problem: AuditProblem;
    };

export type AuditProblem =
  | 'missing_entry'
  | 'changed_entry'
  | 'cut_tail'
  | 'changed_note'
  | 'missing_note'
  | 'anchor_differs'
  | 'anchor_ahead'
  | 'anchor_foreign'
  | 'anchor_forged'
  | 'anchor_missing';

/**
 * Recomputes every hash from the first entry on, compares the end with the chain's head, and every note that was not
 * erased with its commitment; a note may be gone only where the chain says that its ticket was erased.
 * What was published outside must stand in the chain: it shows what no look at the database alone can, a chain that was
 * rewritten with all its hashes, or cut with its head. Memory: one page, and 100 bytes for each anchor. Entries appended meanwhile are
 * not looked at. @throws storage_unavailable where anchors cannot be read
 */
export async function verifyAudit(ctx: Pick<Context, 'sql' | 'chain' | 'anchors'>): Promise<AuditVerdict> {
  // first, so that none is newer than the head
  const anchors = await readAnchors(ctx);
  const head = await findAuditHead(ctx.sql);
  let entries = 0;
  let hash: Uint8Array = GENESIS;
  const broken = (problem: AuditProblem, brokenAt: number): AuditVerdict => ({
    intact: false,
    entries,
    brokenAt,
    problem,
  });
  for await (const page of readAuditChain(ctx.sql)) {
    for (const row of page) {
      const { hash: stored, ...entry } = row;
      if (entry.seq !== entries + 1) return broken('missing_entry', entries + 1);
      if (!constantTimeEqual(ctx.chain.link(hash, entry), stored)) return broken('changed_entry', entry.seq);
      hash = stored;
      entries = entry.seq;
      const anchored = anchors.hashes.get(entries);
      if (anchored !== undefined && anchored !== stored.toString('hex'))
        return broken('anchor_differs', entries);
      if (entries === head.seq && !constantTimeEqual(head.hash, hash))
        return broken('changed_entry', entries);
    }
  }
  if (entries < head.seq) return broken('cut_tail', entries + 1);
  if (head.seq === 0 && !constantTimeEqual(head.hash, GENESIS)) return broken('changed_entry', 0);
  const outside = judgeAnchors(anchors, head.seq);
  if (outside !== undefined) return broken(...outside);
  for await (const page of readAuditNotes(ctx.sql)) {
    for (const { seq, note, salt, commitment } of page) {
      if (commitment === null || !ctx.chain.matches(commitment, salt, note))
        return broken('changed_note', seq);
    }
  }
  const lost = await findMissingNote(ctx.sql, head.seq);
  if (lost !== undefined) return broken('missing_note', lost);
  return { intact: true, entries, head: Buffer.from(hash).toString('hex'), anchors: anchors.hashes.size };
}

/** What anchors say that the walk did not meet. */
function judgeAnchors(anchors: FoundAnchors, head: number): [AuditProblem, number] | undefined {
  if ([...anchors.hashes.keys()].some((seq) => seq > head)) return ['anchor_ahead', head + 1];
  for (const [problem, [first]] of [
    ['anchor_foreign', anchors.foreign],
    ['anchor_forged', anchors.forged],
    ['anchor_missing', anchors.missing],
  ] as const)
    if (first !== undefined) return [problem, first];
  return undefined;
}
