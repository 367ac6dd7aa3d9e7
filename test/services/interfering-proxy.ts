// A proxy before the service that answers in its place where a network would: filters, sign-in pages, gateways in trouble.
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Test } from 'tap';

/** What a network answers in the service's place; `drop`: the connection ends; nothing: it lets the request through. */
export type Interference =
  | { readonly status: number; readonly body?: string; readonly headers?: Record<string, string> }
  | 'drop'
  | undefined;

/** A request on its way. */
export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly headers: http.IncomingHttpHeaders;
  /** requests of this method before that were looked at */
  readonly before: number;
}
export type Network = (request: Asked) => Interference;

/** Starts a proxy; it looks at requests to these paths, lets the others through, and is closed after the test. */
export async function interferingProxy(
  t: Pick<Test, 'teardown'>,
  target: string,
  does: Network,
  concerns: (path: string) => boolean = () => true,
): Promise<{ readonly origin: string; wayOf(): string | undefined }> {
  const counts = new Map<string, number>();
  let way: string | undefined;
  const server = http.createServer((request, response) => {
    const { method = '', url: path = '', headers } = request;
    const before = counts.get(method) ?? 0;
    if (concerns(path)) counts.set(method, before + 1);
    const what = concerns(path) ? does({ method, path, headers, before }) : undefined;
    if (what === 'drop') return void request.socket.destroy();
    if (what !== undefined) {
      request.resume();
      request.on('end', () => response.writeHead(what.status, what.headers).end(what.body ?? ''));
      return;
    }
    // the page's own origin is the proxy's here; a real one would have the service's name
    const own = { ...headers, host: new URL(target).host, ...(headers.origin && { origin: target }) };
    const passed = http.request(`${target}${path}`, { method, headers: own }, (answer) => {
      if (answer.statusCode === 204 && method === 'PATCH') way = 'PATCH';
      if (answer.statusCode === 204 && method === 'POST') way = 'POST';
      if (answer.statusCode === 201 && path.endsWith('/upload')) way = 'form';
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    passed.on('error', () => response.destroy());
    request.pipe(passed);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  t.teardown(() => {
    server.closeAllConnections();
    server.close();
  });
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, wayOf: () => way };
}
