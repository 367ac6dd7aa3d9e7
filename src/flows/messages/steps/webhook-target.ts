// Address and secrets of a webhook, as they lie sealed in its row.
import type { Context } from '../../../context/context.js';
import { openFromDatabase, sealForDatabase } from '../../../crypto/database-secret.js';

/** `previous` signs beside `secret` until its time, RFC 3339. */
export interface WebhookTarget {
  readonly url: string;
  readonly secret: string;
  readonly previous?: { readonly secret: string; readonly until: string };
}

type Edges = Pick<Context, 'masterKeys'>;

/** Seals it for the row with this id. */
export function sealTarget({ masterKeys }: Edges, id: string, target: WebhookTarget): Uint8Array {
  return sealForDatabase(masterKeys, `webhook:${id}`, JSON.stringify(target));
}

/** @throws seal_broken, master_key_unknown */
export function openTarget({ masterKeys }: Edges, id: string, sealed: Uint8Array): WebhookTarget {
  const text = Buffer.from(openFromDatabase(masterKeys, `webhook:${id}`, sealed)).toString('utf8');
  return JSON.parse(text) as WebhookTarget;
}
