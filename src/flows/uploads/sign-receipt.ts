// The receipt as a file that its holder can prove with, without asking us: signed, and checked offline like a certificate.
import type { Context } from '../../context/context.js';
import type { Fetched } from '../../domain/fetching.js';
import type { Whereabouts } from '../../domain/upload.js';
import { signRecord } from '../steps/sign-record.js';

/** What a receipt says of a file, beside when it said so. Sizes in bytes, `sha256` in hex. */
interface ReceiptFacts {
  readonly uploadId: string;
  readonly sha256: string;
  readonly size: number;
  readonly receivedAt: Date;
  readonly reference: string;
  readonly state: Whereabouts;
  readonly fetched: Fetched;
  readonly fetchedAt: Date | null;
  readonly beingFetched: boolean;
  readonly bytesSent: number;
  readonly lastSentAt: Date | null;
  readonly destroyedAt: Date | null;
  readonly withdrawnAt: Date | null;
}

/**
 * Signs it. `issuedAt` is signed too: what became of the file later, an earlier receipt cannot know.
 * @returns canonical JSON
 */
export async function signReceipt(
  ctx: Pick<Context, 'sql' | 'config' | 'masterKeys'>,
  facts: ReceiptFacts,
  now: Date,
): Promise<string> {
  const { uploadId, sha256, size, reference, state, fetched, beingFetched, bytesSent } = facts;
  const iso = (time: Date | null) => time?.toISOString() ?? null;
  return await signRecord(ctx, {
    kind: 'sluice/receipt/1',
    ...{ service: ctx.config.baseUrl.origin, issuedAt: now.toISOString() },
    ...{ uploadId, sha256, size, reference, state, fetched, beingFetched, bytesSent },
    receivedAt: facts.receivedAt.toISOString(),
    ...{ fetchedAt: iso(facts.fetchedAt), lastSentAt: iso(facts.lastSentAt) },
    ...{ destroyedAt: iso(facts.destroyedAt), withdrawnAt: iso(facts.withdrawnAt) },
  });
}
