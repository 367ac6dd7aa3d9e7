// OpenID Connect: authorization code with PKCE, by `openid-client`, which is loaded with the first sign-in by it.
import type { Configuration } from 'openid-client';
import type { Secret } from '../config/secret.js';
import { SluiceError } from '../errors.js';
import type { Binding, Identity, IdentityProvider } from './identity-provider.js';

/** The provider answers or the person is told, in seconds. */
const timeoutSeconds = 10;
/** Discovery is asked again so often, in milliseconds: endpoints move seldom, and keys are looked after by the library. */
const discoveryMs = 60 * 60 * 1000;

/** How the provider knows us. */
export interface ClientSettings {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: Secret<string>;
  /** where browsers come back to */
  readonly redirectUri: string;
}

/** A provider that is found by its issuer. Nothing is asked of it before somebody signs in. */
export function openIdConnect(settings: ClientSettings): IdentityProvider {
  let known: { readonly at: number; readonly configuration: Promise<Configuration> } | undefined;
  const configuration = async (): Promise<Configuration> => {
    if (known === undefined || Date.now() - known.at > discoveryMs)
      known = { at: Date.now(), configuration: discover(settings) };
    try {
      return await known.configuration;
    } catch (cause) {
      known = undefined;
      throw new SluiceError('identity_unavailable', 'the provider does not describe itself', { cause });
    }
  };
  return {
    begin: async ({ state, nonce, codeVerifier }) => {
      const client = await import('openid-client');
      return client.buildAuthorizationUrl(await configuration(), {
        ...{ redirect_uri: settings.redirectUri, scope: 'openid email', state, nonce },
        code_challenge: await client.calculatePKCECodeChallenge(codeVerifier),
        code_challenge_method: 'S256',
      });
    },
    finish: async (binding, answer) => await redeem(await configuration(), settings, binding, answer),
    check: async () => {
      await configuration();
    },
  };
}

async function discover({ issuer, clientId, clientSecret }: ClientSettings): Promise<Configuration> {
  const client = await import('openid-client');
  const address = new URL(issuer);
  const found = await client.discovery(
    address,
    clientId,
    undefined,
    client.ClientSecretBasic(clientSecret.reveal()),
    {
      timeout: timeoutSeconds,
      // the configuration lets plain http in for this machine only
      ...(address.protocol === 'http:' && { execute: [client.allowInsecureRequests] }),
    },
  );
  // the token comes from the provider itself by TLS; its signature is looked at all the same
  client.enableNonRepudiationChecks(found);
  return found;
}

async function redeem(
  configuration: Configuration,
  { issuer, redirectUri }: ClientSettings,
  { state, nonce, codeVerifier }: Binding,
  answer: URLSearchParams,
): Promise<Identity> {
  const client = await import('openid-client');
  try {
    const came = new URL(redirectUri);
    came.search = answer.toString();
    const tokens = await client.authorizationCodeGrant(configuration, came, {
      ...{ expectedState: state, expectedNonce: nonce, pkceCodeVerifier: codeVerifier },
      idTokenExpected: true,
    });
    const claims = tokens.claims();
    if (claims === undefined) throw new Error('no claims');
    // where the token does not say the address, the provider is asked for it
    const email =
      claims.email === undefined && configuration.serverMetadata().userinfo_endpoint !== undefined
        ? await client.fetchUserInfo(configuration, tokens.access_token, claims.sub)
        : claims;
    return {
      ...{ issuer, subject: claims.sub },
      verifiedEmail:
        email.email_verified === true && typeof email.email === 'string' ? email.email : undefined,
      acr: typeof claims.acr === 'string' ? claims.acr : undefined,
      amr: Array.isArray(claims.amr)
        ? claims.amr.filter((each): each is string => typeof each === 'string')
        : [],
    };
  } catch (cause) {
    throw new SluiceError('identity_refused', 'the provider’s answer was not accepted', { cause });
  }
}
