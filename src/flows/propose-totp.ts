// An agent is shown the secret of one-time codes, to put it into an app.
import type { Context } from '../context.js';
import { openFromDatabase, sealForDatabase } from '../crypto/database-secret.js';
import { newTotpSecret, totpUri } from '../crypto/second-factor.js';
import { findTotp, markTotpProposed } from '../db/second-factors.js';
import type { Agent } from '../domain/actor.js';
import { SluiceError } from '../errors.js';

/**
 * A secret that counts once a code of it was shown ({@link confirmTotp}).
 * @param options `fresh`: makes a new one; without it the one shown before is shown again, or none where none was made
 * @throws invalid_request where one is in use already
 */
export async function proposeTotp(
  ctx: Pick<Context, 'sql' | 'masterKeys' | 'config'>,
  agent: Agent,
  { fresh }: { fresh: boolean },
): Promise<{ secret: string; uri: string } | undefined> {
  const context = `agent-totp:${agent.id}`;
  const known = await findTotp(ctx.sql, agent.id);
  if (known?.confirmed === true) throw new SluiceError('invalid_request', 'a second factor is in use');
  const show = (secret: string) => ({
    secret,
    uri: totpUri(secret, agent.email, `Sluice (${ctx.config.baseUrl.host})`),
  });
  if (!fresh) {
    if (known?.sealedTotp == null) return undefined;
    return show(Buffer.from(openFromDatabase(ctx.masterKeys, context, known.sealedTotp)).toString('utf8'));
  }
  const secret = newTotpSecret();
  const kept = await markTotpProposed(ctx.sql, agent.id, sealForDatabase(ctx.masterKeys, context, secret));
  if (!kept) throw new SluiceError('invalid_request', 'a second factor is in use');
  return show(secret);
}
