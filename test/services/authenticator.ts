// An authenticator made of software, as far as WebAuthn sees it: it makes ES256 passkeys without attestation and signs
// whatever it is told to, also what no honest one would sign.
import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto';

/** What it is told, and what of it is wrong on purpose. */
export interface Told {
  readonly challenge: string;
  readonly origin: string;
  readonly rpId: string;
  /** what its counter says; without it the counter goes on by one */
  readonly count?: number;
  /** false: it asked nobody for finger or PIN */
  readonly verified?: boolean;
  readonly crossOrigin?: boolean;
}

/** A passkey in the hands of whoever holds this object. */
export class Authenticator {
  readonly id: Buffer = randomBytes(32);
  readonly #keys: { publicKey: KeyObject; privateKey: KeyObject } = generateKeyPairSync('ec', {
    namedCurve: 'P-256',
  });
  #count = 0;

  /** The answer to `navigator.credentials.create()`, as JSON. @param format other than none: with a made-up certificate */
  make(told: Told, format = 'none'): string {
    const { x = '', y = '' } = this.#keys.publicKey.export({ format: 'jwk' });
    // COSE_Key (RFC 9053): EC2, ES256, P-256
    const key = Buffer.concat([
      ...[Buffer.from('a5010203262001215820', 'hex'), Buffer.from(x, 'base64url')],
      ...[Buffer.from('225820', 'hex'), Buffer.from(y, 'base64url')],
    ]);
    const made = Buffer.concat([Buffer.alloc(16), uint16(this.id.length), this.id, key]);
    const authData = Buffer.concat([this.#authenticatorData(told, 0x40), made]);
    const statement = format === 'none' ? Buffer.from([0xa0]) : statementWithCertificate();
    const object = Buffer.concat([
      ...[Buffer.from([0xa3]), text('fmt'), text(format), text('attStmt'), statement],
      ...[text('authData'), bytes(authData)],
    ]);
    return this.#answer({
      clientDataJSON: clientData('webauthn.create', told),
      attestationObject: object.toString('base64url'),
      transports: ['internal', 'nonsense'],
    });
  }

  /** The answer to `navigator.credentials.get()`, as JSON. */
  sign(told: Told): string {
    const client = clientData('webauthn.get', told);
    const authData = this.#authenticatorData(told, 0);
    const hash = createHash('sha256').update(Buffer.from(client, 'base64url')).digest();
    const signature = sign('sha256', Buffer.concat([authData, hash]), this.#keys.privateKey);
    return this.#answer({
      clientDataJSON: client,
      authenticatorData: authData.toString('base64url'),
      signature: signature.toString('base64url'),
    });
  }

  #authenticatorData({ rpId, count, verified = true }: Told, flags: number): Buffer {
    this.#count = count ?? this.#count + 1;
    const counter = Buffer.alloc(4);
    counter.writeUInt32BE(this.#count);
    const told = Buffer.from([flags | 0x01 | (verified ? 0x04 : 0)]);
    return Buffer.concat([createHash('sha256').update(rpId).digest(), told, counter]);
  }

  #answer(response: object): string {
    const id = this.id.toString('base64url');
    return JSON.stringify({ id, rawId: id, type: 'public-key', clientExtensionResults: {}, response });
  }
}

function clientData(type: string, { challenge, origin, crossOrigin = false }: Told): string {
  return Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin })).toString('base64url');
}

function uint16(value: number): Buffer {
  const buffer = Buffer.alloc(2);
  buffer.writeUInt16BE(value);
  return buffer;
}

/** CBOR (RFC 8949): a text of less than 24 bytes, and bytes of less than 65,536. */
const text = (value: string) => Buffer.concat([Buffer.from([0x60 + value.length]), Buffer.from(value)]);
const bytes = (value: Buffer) => Buffer.concat([Buffer.from([0x59]), uint16(value.length), value]);

function statementWithCertificate(): Buffer {
  const x5c = Buffer.concat([Buffer.from([0x81]), bytes(Buffer.from('not a certificate'))]);
  return Buffer.concat([
    ...[Buffer.from([0xa3]), text('alg'), Buffer.from([0x26])],
    ...[text('sig'), bytes(Buffer.alloc(64)), text('x5c'), x5c],
  ]);
}
