// An agent is shown the secret of one-time codes, to put it into an app.
import type { Context } from '../../context/context.js';
import { openFromDatabase, sealForDatabase } from '../../crypto/database-secret.js';
import { newTotpSecret, totpUri } from '../../crypto/second-factor.js';
import { hashToken } from '../../crypto/tokens.js';
import { findProposedTotp, findTotp, markTotpProposed } from '../../db/second-factors.js';
import type { Agent } from '../../domain/actor.js';
import { SluiceError } from '../../errors.js';
import { confirmPerson } from './steps/confirm-person.js';

/**
 * A secret that counts once a code of it was shown ({@link confirmTotp}), by the browser that it was shown in: another one of
 * the same account is shown another secret.
 * @param asked `fresh`: makes a new one; without it the one shown before is shown again, or none where none was made.
 * `password`: for an account whose owner is signed in already, and would add a factor
 * @throws invalid_request where one is in use already; sign_in_failed
 */
export async function enrolTotp(
  ctx: Pick<Context, 'sql' | 'chain' | 'masterKeys' | 'config' | 'passwords'>,
  agent: Agent,
  { session, fresh, password }: { session: string; fresh: boolean; password?: string },
): Promise<{ secret: string; uri: string } | undefined> {
  if (password !== undefined) await confirmPerson(ctx, agent, password);
  const context = `agent-totp:${agent.id}`;
  const browser = { agentId: agent.id, tokenHash: hashToken(session) };
  if ((await findTotp(ctx.sql, agent.id))?.confirmed === true)
    throw new SluiceError('invalid_request', 'a second factor is in use');
  const show = (secret: string) => ({
    secret,
    uri: totpUri(secret, agent.email, `Sluice (${ctx.config.deskUrl.host})`),
  });
  if (!fresh) {
    const shown = await findProposedTotp(ctx.sql, browser);
    return shown && show(Buffer.from(openFromDatabase(ctx.masterKeys, context, shown)).toString('utf8'));
  }
  const secret = newTotpSecret();
  const kept = await markTotpProposed(ctx.sql, browser, sealForDatabase(ctx.masterKeys, context, secret));
  if (!kept) throw new SluiceError('invalid_request', 'a second factor is in use');
  return show(secret);
}
