// A proxy in front of a real HTTP server that does what networks and servers do on a bad day, to chosen requests.
import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  request,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Test } from 'tap';

/** What happens to a request. */
export type Fault =
  /** the server gets it and answers, and the answer is lost */
  | { readonly lose: 'answer' }
  /** the server never gets it; this is answered instead */
  | { readonly status: number; readonly body: string }
  /** the same, without waiting for the request's body, of which no more is read */
  | { readonly status: number; readonly body: string; readonly early: true }
  /** the server gets so many bytes of the request's body, then both connections break off */
  | { readonly cutRequestAfter: number }
  /** the answer's body breaks off after so many bytes */
  | { readonly cutAfter: number }
  /** the server gets it once this resolves */
  | { readonly holdUntil: Promise<void> };

/** The fault of one request, or undefined to pass it on. */
export type Rule = (request: {
  readonly method: string;
  readonly url: URL;
  readonly headers: IncomingHttpHeaders;
}) => Fault | undefined;

export interface FaultProxy {
  readonly endpoint: string;
  /** every request so far: `PUT /bucket/key?query` */
  readonly seen: readonly string[];
  /** replaces the rule; without one all is passed on */
  use(rule?: Rule): void;
}

/** Starts a proxy for the server at `target`; it is closed after the test. */
export async function faultProxy(t: Test, target: string): Promise<FaultProxy> {
  let rule: Rule = () => undefined;
  const seen: string[] = [];
  const server = createServer((incoming, outgoing) => {
    const url = new URL(incoming.url ?? '/', target);
    seen.push(`${incoming.method} ${url.pathname}${url.search}`);
    const fault = rule({ method: incoming.method ?? '', url, headers: incoming.headers });
    if (fault && 'status' in fault) return void refuse(incoming, outgoing, fault);
    if (fault && 'cutRequestAfter' in fault)
      return void passSome(incoming, outgoing, url, fault.cutRequestAfter);
    if (fault && 'holdUntil' in fault)
      return void fault.holdUntil.then(() => pass(incoming, outgoing, url, undefined));
    pass(incoming, outgoing, url, fault);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  t.teardown(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return {
    endpoint: `http://127.0.0.1:${port}`,
    seen,
    use: (next) => {
      rule = next ?? (() => undefined);
    },
  };
}

function refuse(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  fault: { status: number; body: string; early?: true },
) {
  if (fault.early) {
    outgoing.writeHead(fault.status, { 'content-type': 'application/xml' }).end(fault.body);
    return;
  }
  incoming.resume();
  incoming.on('end', () =>
    outgoing.writeHead(fault.status, { 'content-type': 'application/xml' }).end(fault.body),
  );
}

function passSome(incoming: IncomingMessage, outgoing: ServerResponse, url: URL, bytes: number) {
  const { method, headers } = incoming;
  const onward = request(url, { method, headers });
  const breakOff = () => {
    onward.destroy();
    incoming.socket.destroy();
  };
  onward.on('error', breakOff);
  outgoing.on('close', breakOff);
  let left = bytes;
  incoming.on('data', (chunk: Buffer) => {
    if (left <= 0) return;
    onward.write(chunk.subarray(0, left), () => {
      if (left <= 0) breakOff();
    });
    left -= chunk.byteLength;
  });
}

function pass(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  url: URL,
  fault: { readonly lose: 'answer' } | { readonly cutAfter: number } | undefined,
) {
  const { method, headers } = incoming;
  const onward = request(url, { method, headers }, (answer) => {
    answer.on('error', () => outgoing.destroy());
    if (fault && 'lose' in fault) {
      answer.resume();
      answer.on('end', () => incoming.socket.destroy());
      return;
    }
    outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
    if (!fault) return void answer.pipe(outgoing);
    let left = fault.cutAfter;
    // an answer that is shorter is an answer like any other
    answer.on('end', () => left > 0 && outgoing.end());
    answer.on('data', (chunk: Buffer) => {
      outgoing.write(chunk.subarray(0, Math.max(0, left)), () => {
        if (left <= 0) incoming.socket.destroy();
      });
      left -= chunk.byteLength;
    });
  });
  onward.on('error', () => incoming.socket.destroy());
  outgoing.on('close', () => onward.destroy());
  incoming.pipe(onward);
}
