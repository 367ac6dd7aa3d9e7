// Answers to what never reaches a route: what is not HTTP, and what Node would answer by itself, without our headers.
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { FastifyInstance } from 'fastify';
import { SluiceError } from '../../errors.js';
import { securityHeaders } from './security-headers.js';

/** Status lines for what Node's parser and timers refuse; anything else is a bad request. */
const statusLines: Readonly<Record<string, string>> = {
  HPE_HEADER_OVERFLOW: '431 Request Header Fields Too Large',
  ERR_HTTP_REQUEST_TIMEOUT: '408 Request Timeout',
};

/** What is not HTTP gets a plain refusal with the same headers, and the connection ends. */
export function refuseUnparsable(
  error: { readonly code?: string },
  socket: { readonly writable: boolean; end(text: string): void; destroy(): void },
  https: boolean,
): void {
  if (!socket.writable) {
    socket.destroy();
    return;
  }
  const headers = Object.entries({ ...securityHeaders(https), connection: 'close', 'content-length': '0' });
  socket.end(
    `HTTP/1.1 ${statusLines[error.code ?? ''] ?? '400 Bad Request'}\r\n${headers.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n`,
  );
}

/**
 * Answers a missing, repeated or malformed Host (RFC 9112, 3.2; Node's own check must be off) and an unknown expectation (RFC 9110, 10.1.1) as
 * everything else is answered.
 */
export function installBeforeRouting(app: FastifyInstance, https: boolean): void {
  app.addHook('onRequest', async (request) => {
    // RFC 9112, 3.2: Node keeps the first of several, a proxy may have gone by another one
    const hosts = request.raw.rawHeaders.filter((name, at) => at % 2 === 0 && name.toLowerCase() === 'host');
    if (hosts.length > 1) throw new SluiceError('invalid_request', 'more than one Host');
    if (!/^[\w.~:[\]%-]*$/.test(request.headers.host ?? ''))
      throw new SluiceError('invalid_request', 'Host is no host');
    if (request.raw.httpVersion === '1.1' && request.headers.host === undefined)
      throw new SluiceError('invalid_request', 'HTTP/1.1 without a Host');
    // RFC 9112, 3.2.2: an absolute target's host counts and not `Host`. Where they differ, a proxy may have gone by the other
    const [, authority] = /^[a-z][a-z\d+.-]*:\/\/([^/?#]*)/i.exec(request.raw.url ?? '') ?? [];
    if (authority !== undefined && authority.toLowerCase() !== request.headers.host?.toLowerCase())
      throw new SluiceError('invalid_request', 'the target names another host than Host');
  });
  const server: Server = app.server;
  server.on('checkExpectation', (_request: IncomingMessage, response: ServerResponse) => {
    response.writeHead(417, { ...securityHeaders(https), 'content-length': '0' }).end();
  });
}
