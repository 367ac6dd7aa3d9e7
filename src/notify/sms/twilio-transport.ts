// The wire under Twilio's SDK: one bounded HTTP exchange per call, to the configured base. Here belong sockets, time
// and size limits; never what the exchange means.
import http from 'node:http';
import https from 'node:https';
import { SluiceError } from '../../errors.js';

/** Twilio's answers are a few KiB; more is not Twilio. */
const maxAnswerBytes = 1024 * 1024;

/** What the SDK hands to its HTTP client. */
export interface TwilioRequest {
  readonly method: string;
  readonly uri: string;
  readonly username?: string;
  readonly password?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly data?: unknown;
}

/** What the SDK expects back; it knows the shape of `body`. */
export interface TwilioResponse<TBody> {
  readonly statusCode: number;
  readonly body: TBody;
  readonly headers: http.IncomingHttpHeaders;
}

/** An HTTP client for the SDK that can be closed. */
export interface TwilioTransport {
  /**
   * One exchange. Resolves with success and with clear refusals (4xx, JSON); what may pass or is ambiguous is thrown.
   * @throws unavailable (network, time-out, 408, 425, 429, 5xx, redirect, unreadable answer), shutting_down
   */
  request<TBody>(request: TwilioRequest): Promise<TwilioResponse<TBody>>;
  /** Cuts what is running and refuses what comes. */
  close(): void;
}

/**
 * @param options.apiUrl base that replaces scheme, host and port of every request, and precedes its path
 * @param options.timeoutMs milliseconds from the start of a request to the end of its answer
 */
export function openTwilioTransport(options: { apiUrl: string; timeoutMs: number }): TwilioTransport {
  const base = new URL(options.apiUrl);
  const secure = base.protocol === 'https:';
  // One connection per call: calls are rare, and a kept socket that the far end has dropped looks like an ambiguous send.
  const agent = secure ? new https.Agent({ keepAlive: false }) : new http.Agent({ keepAlive: false });
  const running = new Set<http.ClientRequest>();
  let closed = false;
  return {
    async request<TBody>(request: TwilioRequest) {
      if (closed) throw new SluiceError('shutting_down');
      const outgoing = (secure ? https : http).request(urlOf(base, request.uri), {
        agent,
        method: request.method.toUpperCase(),
        headers: { ...request.headers, ...authorization(request) },
      });
      running.add(outgoing);
      try {
        return parse<TBody>(await exchange(outgoing, formOf(request.data), options.timeoutMs));
      } finally {
        running.delete(outgoing);
      }
    },
    close() {
      closed = true;
      for (const outgoing of running) outgoing.destroy(failure('twilio_closed'));
      agent.destroy();
    },
  };
}

function urlOf(base: URL, uri: string): URL {
  const { pathname, search } = new URL(uri);
  return new URL(base.pathname.replace(/\/+$/, '') + pathname + search, base);
}

function authorization({ username, password }: TwilioRequest): Record<string, string> {
  if (username === undefined || password === undefined) return {};
  return { authorization: `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}` };
}

function formOf(data: unknown): string {
  const form = new URLSearchParams();
  if (typeof data === 'object' && data !== null) {
    for (const [name, value] of Object.entries(data)) form.append(name, String(value));
  }
  return form.toString();
}

interface RawAnswer {
  readonly status: number;
  readonly headers: http.IncomingHttpHeaders;
  readonly text: string;
}

function exchange(outgoing: http.ClientRequest, body: string, timeoutMs: number): Promise<RawAnswer> {
  return new Promise<RawAnswer>((resolve, reject) => {
    const deadline = setTimeout(() => outgoing.destroy(failure('twilio_timeout')), timeoutMs);
    const fail = (error: unknown) => {
      clearTimeout(deadline);
      reject(error instanceof SluiceError ? error : failure(`twilio_${networkCode(error)}`));
    };
    outgoing.on('error', fail);
    outgoing.on('response', (answer) => {
      const chunks: Buffer[] = [];
      let bytes = 0;
      answer.on('data', (chunk: Buffer) => {
        bytes += chunk.length;
        if (bytes > maxAnswerBytes) outgoing.destroy(failure('twilio_answer_unreadable'));
        else chunks.push(chunk);
      });
      answer.on('error', fail);
      answer.on('end', () => {
        clearTimeout(deadline);
        const text = Buffer.concat(chunks).toString('utf8');
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, text });
      });
    });
    outgoing.end(body);
  });
}

function parse<TBody>({ status, headers, text }: RawAnswer): TwilioResponse<TBody> {
  const success = status >= 200 && status < 300;
  const refusal = status >= 400 && status < 500 && ![408, 425, 429].includes(status);
  if (!success && !refusal) throw failure(`twilio_http_${status}`);
  try {
    return { statusCode: status, headers, body: text === '' ? {} : JSON.parse(text) };
  } catch {
    // A proxy's or gateway's page: whether Twilio ever saw the message is unknown.
    throw failure(success ? 'twilio_answer_unreadable' : `twilio_http_${status}`);
  }
}

/** System error codes (`ECONNRESET`) are safe to tell, messages are not. */
function networkCode(error: unknown): string {
  const code =
    error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'network';
  return /^[A-Z0-9_]{1,40}$/.test(code) ? code.toLowerCase() : 'network';
}

function failure(reason: string): SluiceError {
  return new SluiceError('unavailable', `SMS provider: ${reason}`, { extras: { reason } });
}
