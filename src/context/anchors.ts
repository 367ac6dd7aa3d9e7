// Where the end of the audit chain is published.
import type { Config } from '../config/config.js';
import type { AnchorLocation } from '../config/settings-reader.js';
import { newId } from '../crypto/tokens.js';
import type { Anchor } from '../domain/anchor.js';
import { SluiceError } from '../errors.js';
import { renderAnchorMail } from '../notify/mail/anchor-mail.js';
import type { MailProvider } from '../notify/mail/mail.js';
import type { ObjectStore } from '../storage/contract/object-store.js';
import { buildStore } from './stores.js';
/** A place where the end of the audit chain is published. `location` names it without an address of a person. */
export type AnchorPlace =
  | { readonly kind: 'store'; readonly location: string; readonly store: ObjectStore }
  | { readonly kind: 'mail'; readonly location: 'mail'; send(anchor: Anchor, signed: string): Promise<void> }
  | { readonly kind: 'log'; readonly location: 'log' };

/** @throws config_invalid where the store cannot be set up */
export async function buildAnchorPlace(
  config: Config,
  where: AnchorLocation,
  mail: MailProvider,
): Promise<AnchorPlace> {
  if (where.kind === 'log') return { kind: 'log', location: 'log' };
  if (where.kind === 'mail') {
    const send = async (anchor: Anchor, signed: string) => {
      const to = { address: where.address };
      const sent = await mail.send({ id: newId(), to, ...renderAnchorMail(where.locale, anchor, signed) });
      if (sent.outcome === 'refused')
        throw new SluiceError('unavailable', `the mail was refused: ${sent.reason}`);
    };
    return { kind: 'mail', location: 'mail', send };
  }
  const { store } = await buildStore(config, where, 'objects');
  return { kind: 'store', location: store.location, store };
}
