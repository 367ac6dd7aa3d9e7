// An agent is shown the secret of one-time codes, to put it into an app.
import type { Context } from '../context.js';
import { openFromDatabase, sealForDatabase } from '../crypto/database-secret.js';
import { newTotpSecret, totpUri } from '../crypto/second-factor.js';
import { findTotp, markTotpProposed } from '../db/second-factors.js';
import type { Agent } from '../domain/actor.js';
import { SluiceError } from '../errors.js';
import { confirmPerson } from './steps/confirm-person.js';

/**
 * A secret that counts once a code of it was shown ({@link confirmTotp}).
 * @param options `fresh`: makes a new one; without it the one shown before is shown again, or none where none was made.
 * `password`: for an account whose owner is signed in already, and would add a factor
 * @throws invalid_request where one is in use already; sign_in_failed
 */
export async function proposeTotp(
  ctx: Pick<Context, 'sql' | 'chain' | 'masterKeys' | 'config' | 'passwords'>,
  agent: Agent,
  { fresh, password }: { fresh: boolean; password?: string },
): Promise<{ secret: string; uri: string } | undefined> {
  if (password !== undefined) await confirmPerson(ctx, agent, password);
  const context = `agent-totp:${agent.id}`;
  const known = await findTotp(ctx.sql, agent.id);
  if (known?.confirmed === true) throw new SluiceError('invalid_request', 'a second factor is in use');
  const show = (secret: string) => ({
    secret,
    uri: totpUri(secret, agent.email, `Sluice (${ctx.config.deskUrl.host})`),
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
