// A browser is asked to make a passkey, or to sign with one.
import type { Context } from '../../context/context.js';
import { creationOptions, requestOptions } from '../../crypto/passkeys.js';
import { hashToken, newSessionToken } from '../../crypto/tokens.js';
import { listPasskeys, upsertChallenge } from '../../db/passkeys.js';
import type { Agent } from '../../domain/actor.js';
import { challengeSeconds, maxPasskeys, type PasskeyPurpose, passkeySite } from '../../domain/passkey.js';
import { SluiceError } from '../../errors.js';
import { confirmPerson } from './steps/confirm-person.js';

/**
 * The options for the browser, with a challenge that this session may answer once, within minutes, for this purpose.
 * To `add` one to an account, the password is needed.
 * @throws sign_in_failed, too_many_passkeys; not_found where the site has no name that passkeys can be bound to, or, to
 * sign, where the account has none
 */
export async function beginPasskeyCeremony(
  ctx: Pick<Context, 'sql' | 'chain' | 'passwords' | 'config'>,
  agent: Agent,
  asked: { session: string; purpose: PasskeyPurpose; password?: string },
): Promise<Record<string, unknown>> {
  const { session, purpose, password = '' } = asked;
  const site = passkeySite(ctx.config.deskUrl);
  if (site === undefined) throw new SluiceError('not_found', 'passkeys need a host with a name');
  if (purpose === 'add') await confirmPerson(ctx, agent, password);
  const known = await listPasskeys(ctx.sql, agent.id);
  const makes = purpose === 'add' || purpose === 'enrol';
  if (makes && known.length >= maxPasskeys) throw new SluiceError('too_many_passkeys');
  if (!makes && known.length === 0) throw new SluiceError('not_found', 'there is no passkey');
  const challenge = newSessionToken();
  await upsertChallenge(ctx.sql, {
    ...{ sessionHash: hashToken(session), purpose, challengeHash: hashToken(challenge) },
    seconds: challengeSeconds,
  });
  const timeoutSeconds = challengeSeconds;
  return makes
    ? creationOptions(site, { challenge, agent, known, timeoutSeconds })
    : requestOptions(site, { challenge, known, timeoutSeconds });
}
