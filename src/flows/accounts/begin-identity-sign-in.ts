// A browser is sent to the identity provider.
import type { Context } from '../../context/context.js';
import { hashToken, newSessionToken } from '../../crypto/tokens.js';
import { insertIdentityRequest } from '../../db/identities.js';
import { identityMinutes } from '../../domain/account.js';
import { SluiceError } from '../../errors.js';
import { bindingOf } from './steps/identity-binding.js';

/**
 * Remembers the browser for minutes.
 * @returns where it goes, and the value of the cookie by which it is known when it comes back
 * @throws not_found where no provider is set up; identity_unavailable
 */
export async function beginIdentitySignIn(
  ctx: Pick<Context, 'sql' | 'identity'>,
): Promise<{ place: URL; browser: string }> {
  if (ctx.identity === undefined) throw new SluiceError('not_found', 'no identity provider is set up');
  const [browser, state] = [newSessionToken(), newSessionToken()];
  const place = await ctx.identity.begin(bindingOf(browser, state));
  const hashes = { stateHash: hashToken(state), browserHash: hashToken(browser) };
  await insertIdentityRequest(ctx.sql, { ...hashes, minutes: identityMinutes });
  return { place, browser };
}
