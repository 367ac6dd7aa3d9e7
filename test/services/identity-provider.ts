// Identity providers: one that lies as it is told, and a real one.
import { createHash, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { createServer, type RequestListener } from 'node:http';
import Provider from 'oidc-provider';
import type { Test } from 'tap';
import { freePort } from './service.js';

/** How Sluice is known to both. */
export const client = { id: 'sluice', secret: 'secret of sluice at the provider' };

async function listen(t: Pick<Test, 'teardown'>, port: number, listener: RequestListener): Promise<void> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  t.teardown(() => {
    server.closeAllConnections();
    server.close();
  });
}

/** `oidc-provider`, where anybody signs in under any name; the name is the subject, and begins the verified address. */
export async function realProvider(t: Pick<Test, 'teardown'>, redirectUri: string): Promise<string> {
  const port = await freePort();
  const issuer = `http://localhost:${port}`;
  const provider = new Provider(issuer, {
    clients: [{ client_id: client.id, client_secret: client.secret, redirect_uris: [redirectUri] }],
    claims: { openid: ['sub'], email: ['email', 'email_verified'] },
    findAccount: async (_context: unknown, id: string) => ({
      accountId: id,
      claims: async () => ({ sub: id, email: `${id}@desk.example`, email_verified: true }),
    }),
    cookies: { keys: ['a key of the test'] },
  });
  await listen(t, port, provider.callback());
  return issuer;
}

/** What a token says, and with which key it is signed. */
export interface Token {
  readonly claims: Readonly<Record<string, unknown>>;
  readonly header?: Readonly<Record<string, unknown>>;
  readonly forged?: boolean;
}

/** A provider that gives out whatever token it is told to. */
export interface LyingProvider {
  readonly issuer: string;
  /** what the next code is worth; PKCE's verifier and the client's secret are demanded as of any */
  promise(codeChallenge: string, token: Token): string;
}

/** Starts one. */
export async function lyingProvider(t: Pick<Test, 'teardown'>): Promise<LyingProvider> {
  const port = await freePort();
  const issuer = `http://127.0.0.1:${port}`;
  const [own, foreign] = [0, 1].map(() => generateKeyPairSync('rsa', { modulusLength: 2048 }));
  if (own === undefined || foreign === undefined) throw new Error('no keys');
  const promised = new Map<string, { codeChallenge: string; token: Token }>();
  const basic = `Basic ${Buffer.from(`${client.id}:${encodeURIComponent(client.secret).replaceAll('%20', '+')}`).toString('base64')}`;
  const description = {
    ...{ issuer, authorization_endpoint: `${issuer}/auth`, token_endpoint: `${issuer}/token` },
    ...{
      jwks_uri: `${issuer}/keys`,
      response_types_supported: ['code'],
      subject_types_supported: ['public'],
    },
    id_token_signing_alg_values_supported: ['RS256'],
  };
  const redeem = (form: URLSearchParams, authorization: string | undefined): [number, unknown] => {
    const promise = promised.get(form.get('code') ?? '');
    promised.delete(form.get('code') ?? '');
    const verifier = createHash('sha256')
      .update(form.get('code_verifier') ?? '')
      .digest('base64url');
    if (promise === undefined || verifier !== promise.codeChallenge) return [400, { error: 'invalid_grant' }];
    if (authorization !== basic) return [401, { error: 'invalid_client' }];
    const { claims, header, forged = false } = promise.token;
    const token = jwt({ alg: 'RS256', kid: 'one', ...header }, claims, (forged ? foreign : own).privateKey);
    return [200, { access_token: 'x', token_type: 'Bearer', expires_in: 60, id_token: token }];
  };
  await listen(t, port, (request, response) => {
    let body = '';
    request.setEncoding('utf8').on('data', (piece: string) => {
      body += piece;
    });
    request.on('end', () => {
      const [status, said] =
        request.url === '/.well-known/openid-configuration'
          ? [200, description]
          : request.url === '/keys'
            ? [
                200,
                {
                  keys: [
                    { ...own.publicKey.export({ format: 'jwk' }), kid: 'one', alg: 'RS256', use: 'sig' },
                  ],
                },
              ]
            : redeem(new URLSearchParams(body), request.headers.authorization);
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(said));
    });
  });
  let codes = 0;
  return {
    issuer,
    promise: (codeChallenge, token) => {
      codes += 1;
      promised.set(`code-${codes}`, { codeChallenge, token });
      return `code-${codes}`;
    },
  };
}

function jwt(header: object, claims: object, key: KeyObject): string {
  const text = [header, claims]
    .map((each) => Buffer.from(JSON.stringify(each)).toString('base64url'))
    .join('.');
  const signature =
    'alg' in header && header.alg === 'none' ? Buffer.alloc(0) : sign('sha256', Buffer.from(text), key);
  return `${text}.${signature.toString('base64url')}`;
}
