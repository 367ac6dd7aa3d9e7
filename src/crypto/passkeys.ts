// Passkeys (WebAuthn level 3). Checking what they say is the library's work; which of it we take is decided here. The
// library is loaded with the first passkey: it takes 30 MB.
import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@simplewebauthn/server';
import { knownTransports, type PasskeySite, type PasskeyTransport } from '../domain/passkey.js';
import { SluiceError } from '../errors.js';

/** EdDSA, ES256, RS256 (COSE): what authenticators speak. */
const algorithms = [-8, -7, -257];

/** A passkey that its authenticator just made. */
export interface NewPasskey {
  readonly credentialId: Buffer;
  readonly publicKey: Buffer;
  readonly signCount: number;
  readonly transports: readonly PasskeyTransport[];
}

/** An answer of a browser, whose claims are still to be checked. */
export interface PasskeyAnswer {
  /** JSON as `PublicKeyCredential.toJSON()` gives it */
  readonly json: string;
  readonly challenge: string;
  readonly credentialId: Buffer;
}

/**
 * What an answer says of itself, so that challenge and passkey can be looked for.
 * @throws passkey_refused for what is no such answer
 */
export function readPasskeyAnswer(json: string): PasskeyAnswer {
  const refused = (cause?: unknown) => new SluiceError('passkey_refused', 'no WebAuthn answer', { cause });
  try {
    const { id, response } = JSON.parse(json) as { id?: unknown; response?: { clientDataJSON?: unknown } };
    const said = response?.clientDataJSON;
    if (typeof id !== 'string' || typeof said !== 'string') throw refused();
    const client = JSON.parse(Buffer.from(said, 'base64url').toString('utf8')) as Record<string, unknown>;
    // inside a frame of another page a person cannot know whom they sign for
    if (typeof client.challenge !== 'string' || client.crossOrigin === true) throw refused();
    return { json, challenge: client.challenge, credentialId: Buffer.from(id, 'base64url') };
  } catch (error) {
    throw error instanceof SluiceError ? error : refused(error);
  }
}

/**
 * Checks what an authenticator says of a passkey it made: origin, site, challenge, and that it verified its user.
 * @throws passkey_refused
 */
export async function verifyNewPasskey(
  site: PasskeySite,
  { json, challenge }: Pick<PasskeyAnswer, 'json' | 'challenge'>,
): Promise<NewPasskey> {
  const { verifyRegistrationResponse } = await import('@simplewebauthn/server');
  try {
    const response = JSON.parse(json) as RegistrationResponseJSON;
    await assertNoCertificates(response);
    const { verified, registrationInfo } = await verifyRegistrationResponse({
      response,
      expectedChallenge: challenge,
      expectedOrigin: site.origin,
      expectedRPID: site.rpId,
      requireUserVerification: true,
      supportedAlgorithmIDs: algorithms,
    });
    if (!verified) throw new Error('not verified');
    const { id, publicKey, counter } = registrationInfo.credential;
    const said: unknown = response.response.transports;
    return {
      credentialId: Buffer.from(id, 'base64url'),
      publicKey: Buffer.from(publicKey),
      signCount: counter,
      transports: knownTransports(Array.isArray(said) ? said : []),
    };
  } catch (cause) {
    throw new SluiceError('passkey_refused', 'a new passkey was not accepted', { cause });
  }
}

/**
 * We ask for no attestation. Certificates that come all the same are not looked at: checking them would have this
 * process call addresses that a stranger wrote into them.
 */
async function assertNoCertificates({ response }: RegistrationResponseJSON): Promise<void> {
  const { decodeAttestationObject } = await import('@simplewebauthn/server/helpers');
  const object = decodeAttestationObject(Buffer.from(response.attestationObject, 'base64url'));
  const format = object.get('fmt');
  const bySelf = format === 'packed' && object.get('attStmt').get('x5c') === undefined;
  if (format !== 'none' && !bySelf) throw new Error('an attestation nobody asked for');
}

/**
 * Checks a passkey's signature over a challenge, made for this site, its user verified. What its counter says is the
 * caller's to judge, by `domain/passkey`.
 * @returns the counter
 * @throws passkey_refused
 */
export async function verifyPasskey(
  site: PasskeySite,
  { json, challenge }: Pick<PasskeyAnswer, 'json' | 'challenge'>,
  passkey: { readonly credentialId: Buffer; readonly publicKey: Buffer },
): Promise<number> {
  const { verifyAuthenticationResponse } = await import('@simplewebauthn/server');
  try {
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response: JSON.parse(json) as AuthenticationResponseJSON,
      expectedChallenge: challenge,
      expectedOrigin: site.origin,
      expectedRPID: site.rpId,
      requireUserVerification: true,
      credential: {
        id: passkey.credentialId.toString('base64url'),
        publicKey: new Uint8Array(passkey.publicKey),
        counter: 0, // the signature is checked first, so that a copy is told from a forgery
      },
    });
    if (!verified) throw new Error('not verified');
    return authenticationInfo.newCounter;
  } catch (cause) {
    throw new SluiceError('passkey_refused', 'a passkey was not accepted', { cause });
  }
}

/** What `navigator.credentials.create()` is asked, as JSON (WebAuthn level 3, 5.4). No attestation: any authenticator does. */
export function creationOptions(
  site: PasskeySite,
  asked: {
    readonly challenge: string;
    readonly agent: { readonly id: string; readonly email: string; readonly name: string };
    readonly known: readonly KnownPasskey[];
    readonly timeoutSeconds: number;
  },
): Record<string, unknown> {
  const { challenge, agent, known, timeoutSeconds } = asked;
  return {
    challenge,
    rp: { id: site.rpId, name: `Sluice (${site.rpId})` },
    user: {
      id: Buffer.from(agent.id.replaceAll('-', ''), 'hex').toString('base64url'),
      name: agent.email,
      displayName: agent.name,
    },
    pubKeyCredParams: algorithms.map((alg) => ({ type: 'public-key', alg })),
    excludeCredentials: known.map(descriptor),
    authenticatorSelection: {
      residentKey: 'preferred',
      requireResidentKey: false,
      userVerification: 'required',
    },
    attestation: 'none',
    timeout: timeoutSeconds * 1000,
  };
}

/** What `navigator.credentials.get()` is asked, as JSON (WebAuthn level 3, 5.5). */
export function requestOptions(
  site: PasskeySite,
  asked: {
    readonly challenge: string;
    readonly known: readonly KnownPasskey[];
    readonly timeoutSeconds: number;
  },
): Record<string, unknown> {
  return {
    challenge: asked.challenge,
    rpId: site.rpId,
    allowCredentials: asked.known.map(descriptor),
    userVerification: 'required',
    timeout: asked.timeoutSeconds * 1000,
  };
}

interface KnownPasskey {
  readonly credentialId: Buffer;
  readonly transports: readonly string[];
}

const descriptor = ({ credentialId, transports }: KnownPasskey) => ({
  type: 'public-key',
  id: credentialId.toString('base64url'),
  transports,
});
