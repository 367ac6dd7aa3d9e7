// What binds the identity provider's answer to the browser that was sent to it.
import type { Context } from '../../../context/context.js';
import { hashToken } from '../../../crypto/tokens.js';

type Binding = Parameters<NonNullable<Context['identity']>['begin']>[0];

/**
 * Nonce and PKCE verifier are hashes of the browser's cookie (OpenID Connect Core, 15.5.2): nobody without it can use what the
 * provider answers, and nothing secret needs to be kept.
 */
export function bindingOf(browser: string, state: string): Binding {
  const derive = (what: string) => hashToken(`sluice/identity-${what}/1:${browser}`).toString('base64url');
  return { state, nonce: derive('nonce'), codeVerifier: derive('verifier') };
}
