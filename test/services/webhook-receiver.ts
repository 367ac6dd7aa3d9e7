// A receiver of webhooks that keeps what it is told, verifies signatures as Standard Webhooks says, and may answer as it is
// told to, or hold its answers back.
import { createHmac } from 'node:crypto';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

/** A call as it arrived. */
export interface ReceivedCall {
  readonly id: string;
  readonly path: string;
  readonly body: string;
  readonly said: { readonly type: string; readonly timestamp: string; readonly data: Record<string, string> };
  readonly headers: http.IncomingHttpHeaders;
}

export interface WebhookReceiver {
  readonly url: string;
  /** oldest first */
  readonly calls: ReceivedCall[];
  /** Status (and headers) of answers from now on; `hold`: none at all until {@link WebhookReceiver.letGo}. */
  answer(how: number | 'hold', headers?: Readonly<Record<string, string>>): void;
  /** Answers what is held with 204. */
  letGo(): void;
  close(): Promise<void>;
}

/** Starts one on 127.0.0.1. */
export async function startWebhookReceiver(): Promise<WebhookReceiver> {
  const calls: ReceivedCall[] = [];
  const held = new Set<http.ServerResponse>();
  let how: { status: number | 'hold'; headers: Readonly<Record<string, string>> } = {
    status: 204,
    headers: {},
  };
  const server = http.createServer(async (request, response) => {
    const body = await text(request);
    const id = String(request.headers['webhook-id']);
    const said = JSON.parse(body) as ReceivedCall['said'];
    calls.push({ id, path: request.url ?? '', body, said, headers: request.headers });
    if (how.status === 'hold') held.add(response);
    else response.writeHead(how.status, how.headers).end('{"answer":"nobody reads it"}');
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/told?key=of-the-receiver`,
    calls,
    answer: (status, headers = {}) => {
      how = { status, headers };
    },
    letGo: () => {
      for (const response of held) response.writeHead(204).end();
      held.clear();
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}

/** Whether one of the call's signatures is of this secret, computed by the words of the specification alone. */
export function signedWith(secret: string, { id, body, headers }: ReceivedCall): boolean {
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64');
  const content = `${id}.${String(headers['webhook-timestamp'])}.${body}`;
  const right = `v1,${createHmac('sha256', key).update(content).digest('base64')}`;
  return String(headers['webhook-signature']).split(' ').includes(right);
}
