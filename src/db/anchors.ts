// Ends of the audit chain that were published outside, and whose turn it is to publish the next.
import { lockUntilCommit } from './advisory-locks.js';
import { findAuditHead } from './audit-log.js';
import type { Queryable, Sql } from './connect.js';

/** A process that claimed an anchor and did not publish it within this time, in seconds, is taken for dead. */
const claimSeconds = 300;

/** An end of the chain that is to be published. */
export interface ClaimedAnchor {
  readonly seq: number;
  readonly hash: Buffer;
  readonly at: Date;
}

/**
 * Claims the present end of the chain, if the last published one is older than `minutes` and the chain has grown since.
 * Of many processes one gets it. @returns undefined where nothing is due, or another process is at it
 */
export async function claimAnchor(sql: Sql, minutes: number): Promise<ClaimedAnchor | undefined> {
  return await sql.begin(async (tx) => {
    await lockUntilCommit(tx, 'anchor');
    const head = await findAuditHead(tx);
    const [row] = await tx<ClaimedAnchor[]>`
      insert into audit_anchors (seq, hash) select ${head.seq}, ${head.hash}
      where ${head.seq} > 0 and not exists (
        select from audit_anchors where published_at > clock_timestamp() - make_interval(mins => ${minutes})
          or (published_at is null and claimed_at > clock_timestamp() - make_interval(secs => ${claimSeconds})))
      on conflict (seq) do update set claimed_at = clock_timestamp() where audit_anchors.published_at is null
      returning seq, hash, at`;
    return row;
  });
}

/** It stands in these places. `all`: in every one that it was meant for; else it is tried again when the claim lapses. */
export async function markAnchorPublished(
  sql: Queryable,
  seq: number,
  places: readonly string[],
  all: boolean,
): Promise<void> {
  await sql`
    update audit_anchors set places = ${places as string[]},
      published_at = case when ${all} then clock_timestamp() else null end
    where seq = ${seq}`;
}

/** Anchors that were published in a place, oldest first. */
export async function listAnchorsOf(sql: Queryable, place: string): Promise<{ seq: number }[]> {
  return await sql<
    { seq: number }[]
  >`select seq from audit_anchors where ${place} = any(places) order by seq`;
}

/** When an anchor was last published everywhere. */
export async function findLastAnchor(
  sql: Queryable,
): Promise<{ seq: number; publishedAt: Date } | undefined> {
  const [row] = await sql<{ seq: number; publishedAt: Date }[]>`
    select seq, published_at from audit_anchors where published_at is not null order by seq desc limit 1`;
  return row;
}
