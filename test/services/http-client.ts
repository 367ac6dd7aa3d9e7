// HTTP as programs outside speak it: every request on a connection of its own, redirects left alone, and everything of
// an answer kept. Bodies may be whole, streamed, or forms.
import http from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** A whole answer. */
export interface Answer {
  readonly status: number;
  readonly headers: http.IncomingHttpHeaders;
  readonly bytes: Buffer;
  readonly text: string;
  /** The body as JSON. Tests look into it with {@link pick}. @throws SyntaxError for anything else */
  json(): unknown;
}

export interface RequestOptions {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** sent as JSON, with its content type */
  readonly json?: unknown;
  /** sent as it is; a stream goes out chunked unless `content-length` is given */
  readonly body?: Uint8Array | string | Readable;
  readonly signal?: AbortSignal;
  /** what stands in the request line, letter by letter, in place of the address's path */
  readonly target?: string;
  /** keeps connections open, for many requests in a row */
  readonly agent?: http.Agent;
}

/** Sends one request and reads the whole answer. @throws the connection's error when there was none */
export async function request(url: string, options: RequestOptions = {}): Promise<Answer> {
  const { method = 'GET', json, signal, target, agent = false } = options;
  const body = json === undefined ? options.body : JSON.stringify(json);
  const headers = {
    ...(json === undefined ? {} : { 'content-type': 'application/json' }),
    ...(body === undefined || body instanceof Readable
      ? {}
      : { 'content-length': String(Buffer.byteLength(body)) }),
    ...options.headers,
  };
  return await new Promise((resolve, reject) => {
    let answered = false;
    const sent = http.request(
      url,
      {
        ...{ method, headers, agent },
        ...(signal && { signal }),
        ...(target !== undefined && { path: target }),
      },
      (response) => {
        answered = true;
        readAll(response).then(resolve, reject);
      },
    );
    // A refusal may come, and the connection end, before the whole body was written: then the answer decides.
    sent.on('error', (error) => {
      if (!answered) reject(error);
    });
    if (body instanceof Readable) pipeline(body, sent).catch(() => undefined);
    else sent.end(body);
  });
}

async function readAll(response: http.IncomingMessage): Promise<Answer> {
  const pieces: Buffer[] = [];
  // a stream of events has no end; that it began is what can be asked
  if (response.headers['content-type'] === 'text/event-stream') response.destroy();
  else for await (const piece of response) pieces.push(piece as Buffer);
  const bytes = Buffer.concat(pieces);
  const text = bytes.toString('utf8');
  return {
    status: response.statusCode ?? 0,
    headers: response.headers,
    bytes,
    text,
    json: () => JSON.parse(text) as unknown,
  };
}

/** A member of a JSON value, by its path: `pick(answer.json(), 'links', 0, 'id')`; undefined where there is none. */
export function pick(value: unknown, ...path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>(
    (inner, name) =>
      typeof inner === 'object' && inner !== null
        ? (inner as Record<string | number, unknown>)[name]
        : undefined,
    value,
  );
}

/** {@link pick} of a member that must be text. */
export function pickText(value: unknown, ...path: readonly (string | number)[]): string {
  const found = pick(value, ...path);
  if (typeof found !== 'string') throw new Error(`no text at ${path.join('.')} of ${JSON.stringify(value)}`);
  return found;
}

/** One part of a form. Without a file name it is a plain field. */
export interface FormPart {
  readonly name: string;
  readonly fileName?: string;
  readonly type?: string;
  readonly content: Uint8Array | string;
}

/** A multipart form as curl writes it. */
export function multipart(parts: readonly FormPart[]): { readonly type: string; readonly body: Buffer } {
  const boundary = '------------------------d74496d66958873e';
  const pieces = parts.flatMap(({ name, fileName, type, content }) => [
    Buffer.from(
      `--${boundary}\r\nContent-Disposition: form-data; name="${name}"${fileName === undefined ? '' : `; filename="${fileName}"`}\r\n${fileName === undefined ? '' : `Content-Type: ${type ?? 'application/octet-stream'}\r\n`}\r\n`,
    ),
    Buffer.from(content),
    Buffer.from('\r\n'),
  ]);
  return {
    type: `multipart/form-data; boundary=${boundary}`,
    body: Buffer.concat([...pieces, Buffer.from(`--${boundary}--\r\n`)]),
  };
}

/** `Authorization: Basic` with an empty user name, as `curl -u :PASSWORD` sends it. */
export function basic(password: string): Readonly<Record<string, string>> {
  return { authorization: `Basic ${Buffer.from(`:${password}`).toString('base64')}` };
}

/** Uploads one file as `curl -u :PASSWORD -F file=@data.zip URL/upload` does. */
export async function uploadFile(
  linkUrl: string,
  password: string,
  file: Uint8Array,
  headers: Readonly<Record<string, string>> = {},
): Promise<Answer> {
  const { type, body } = multipart([{ name: 'file', fileName: 'data.zip', content: file }]);
  return await request(`${linkUrl}/upload`, {
    method: 'POST',
    headers: { 'content-type': type, ...basic(password), ...headers },
    body,
  });
}
