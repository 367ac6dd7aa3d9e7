// The end of the audit chain, signed, goes where the database's owner cannot take it back.
import { bytesOnce } from '../../concurrency/bytes-once.js';
import type { AnchorPlace } from '../../context/anchors.js';
import type { Context } from '../../context/context.js';
import { signDetached } from '../../crypto/signatures.js';
import { claimAnchor, markAnchorPublished } from '../../db/anchors.js';
import { findInstallation } from '../../db/erasures.js';
import { type Anchor, anchorName } from '../../domain/anchor.js';
import { canonicalJson } from '../../domain/canonical-json.js';
import { SluiceError } from '../../errors.js';
import { loadSigningKey } from '../steps/load-signing-key.js';

type Edges = Pick<Context, 'sql' | 'config' | 'masterKeys' | 'anchors' | 'log'>;

/**
 * Publishes the end of the chain in every place, if one is due. Once for all processes in each interval. Dying behind it
 * leaves an anchor that stands in some places; another process publishes the end of then a few minutes later.
 * @returns the entry that was published, or undefined where nothing was due
 * @throws unavailable when it could not be published everywhere
 */
export async function publishAnchor(ctx: Edges): Promise<number | undefined> {
  if (ctx.anchors.length === 0) return undefined;
  const claimed = await claimAnchor(ctx.sql, ctx.config.auditAnchorMinutes);
  if (claimed === undefined) return undefined;
  const key = await loadSigningKey(ctx);
  const anchor: Anchor = {
    format: 'sluice/anchor/1',
    installation: await findInstallation(ctx.sql),
    seq: claimed.seq,
    hash: claimed.hash.toString('hex'),
    at: claimed.at.toISOString(),
  };
  const signature = {
    algorithm: 'Ed25519',
    keyId: key.keyId,
    publicKey: Buffer.from(key.publicKey).toString('base64'),
    value: signDetached(key, Buffer.from(canonicalJson({ ...anchor }))).toString('base64'),
  };
  const text = canonicalJson({ anchor: { ...anchor }, signature });
  const published: string[] = [];
  let failure: unknown;
  for (const place of ctx.anchors) {
    try {
      await publishIn(ctx, place, anchor, text);
      published.push(place.location);
    } catch (err) {
      failure = err;
      ctx.log.error({ err, place: place.kind }, 'the end of the audit chain was not published');
    }
  }
  await markAnchorPublished(ctx.sql, anchor.seq, published, failure === undefined);
  if (failure !== undefined)
    throw new SluiceError('unavailable', 'the end of the audit chain was not published everywhere', {
      cause: failure,
    });
  return anchor.seq;
}

async function publishIn(ctx: Edges, place: AnchorPlace, anchor: Anchor, text: string): Promise<void> {
  if (place.kind === 'log') {
    ctx.log.info({ anchor: text }, 'the end of the audit chain');
  } else if (place.kind === 'mail') {
    await place.send(anchor, text);
  } else {
    await place.store.put(anchorName(anchor.seq), bytesOnce(Buffer.from(`${text}\n`)));
  }
}
