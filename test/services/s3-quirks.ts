// A proxy in front of the real S3 server whose listings show what other servers' listings show: MinIO's, and worse.
import { createServer, type IncomingHttpHeaders, type IncomingMessage, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Test } from 'tap';

/** What was asked for. */
export interface Asked {
  readonly method: string;
  readonly url: URL;
}

/** An answer of the real server, and what becomes of it. */
export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** Changes an answer to a question (a listing, a HEAD); undefined leaves it as it is. */
export type Quirk = (asked: Asked, answer: Answer) => Partial<Answer> | undefined;

/** Starts it for the server at `target`; it is closed after the test. */
export async function quirkyS3(
  t: Test,
  target: string,
  quirk: Quirk,
): Promise<{ readonly endpoint: string; use(quirk: Quirk): void }> {
  let present = quirk;
  const server = createServer((incoming, outgoing) => {
    const url = new URL(incoming.url ?? '/', target);
    const { method = 'GET', headers } = incoming;
    const onward = request(url, { method, headers }, (answer) => {
      if (!isQuestion(method, url)) {
        outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(outgoing);
        return;
      }
      void textOf(answer).then((body) => {
        const real = { status: answer.statusCode ?? 502, headers: answer.headers, body };
        const told = { ...real, ...present({ method, url }, real) };
        const { 'content-length': length, 'transfer-encoding': _encoding, ...others } = told.headers;
        const own = method === 'HEAD' ? length : String(Buffer.byteLength(told.body));
        outgoing.writeHead(told.status, { ...others, ...(own !== undefined && { 'content-length': own }) });
        outgoing.end(told.body);
      });
    });
    onward.on('error', () => incoming.socket.destroy());
    outgoing.on('close', () => onward.destroy());
    incoming.pipe(onward);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  t.teardown(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return {
    endpoint: `http://127.0.0.1:${port}`,
    use: (next) => {
      present = next;
    },
  };
}

function isQuestion(method: string, url: URL): boolean {
  const asks = ['uploads', 'versions', 'list-type', 'versioning'].some((name) => url.searchParams.has(name));
  return method === 'HEAD' || (method === 'GET' && asks);
}

async function textOf(answer: IncomingMessage): Promise<string> {
  const pieces: Buffer[] = [];
  for await (const piece of answer as AsyncIterable<Buffer>) pieces.push(piece);
  return Buffer.concat(pieces).toString('utf8');
}

const isListing = ({ method, url }: Asked, of: 'uploads' | 'versions') =>
  method === 'GET' && url.searchParams.has(of);
const keyIn = (entry: string) => /<Key>(.*?)<\/Key>/.exec(entry)?.[1];
const no = (code: string) => `<?xml version="1.0"?><Error><Code>${code}</Code><Message>no</Message></Error>`;

/** MinIO's: unfinished uploads of the object whose key the prefix is, and none for any other prefix. */
export const byExactName: Quirk = (asked, { body }) => {
  if (!isListing(asked, 'uploads')) return undefined;
  const prefix = asked.url.searchParams.get('prefix') ?? '';
  return {
    body: body.replace(/<Upload>.*?<\/Upload>/gs, (entry) => (keyIn(entry) === prefix ? entry : '')),
  };
};

/** Never shows an unfinished upload. */
export const noUploads: Quirk = (asked, { body }) =>
  isListing(asked, 'uploads') ? { body: body.replace(/<Upload>.*?<\/Upload>/gs, '') } : undefined;

/** Answers a trial's questions about unfinished uploads with an error, and shows none to whoever else asks. */
export const noTrial: Quirk = (asked, answer) =>
  isListing(asked, 'uploads') && (asked.url.searchParams.get('prefix') ?? '').includes('listing-trial-')
    ? { status: 403, body: no('AccessDenied') }
    : noUploads(asked, answer);

/** Has no such call. */
export const without =
  (...calls: ('uploads' | 'versions' | 'versioning')[]): Quirk =>
  ({ method, url }) =>
    method === 'GET' && calls.some((call) => url.searchParams.has(call))
      ? { status: 501, body: no('NotImplemented') }
      : undefined;

/** Says that there is more, and not where. */
export const noMarkers: Quirk = (asked, { body }) =>
  isListing(asked, 'uploads') || isListing(asked, 'versions')
    ? {
        body: body
          .replace(/<Next(?:KeyMarker|VersionIdMarker|UploadIdMarker)>.*?<\/[^>]*>/gs, '')
          .replace('<IsTruncated>false', '<IsTruncated>true'),
      }
    : undefined;

/** Begins anew whatever it is asked to go on behind. */
export const sameMarkers: Quirk = (asked, { body }) =>
  isListing(asked, 'uploads') || isListing(asked, 'versions')
    ? {
        body: body
          .replace(/<Next(?:KeyMarker|VersionIdMarker|UploadIdMarker)>.*?<\/[^>]*>/gs, '')
          .replace('<IsTruncated>false', '<IsTruncated>true')
          .replace('</IsTruncated>', '</IsTruncated><NextKeyMarker>p</NextKeyMarker>'),
      }
    : undefined;

/** Leaves delete markers out of the listing; asked for the key itself, it says that one stands there, as AWS does. */
export function noDeleteMarkers(): Quirk {
  const hidden = new Map<string, string>();
  return (asked, { status, headers, body }) => {
    if (asked.method === 'HEAD' && status === 404) {
      const id = [...hidden].find(([key]) => asked.url.pathname.endsWith(`/${key}`))?.[1];
      if (id === undefined) return undefined;
      return { headers: { ...headers, 'x-amz-delete-marker': 'true', 'x-amz-version-id': id } };
    }
    if (!isListing(asked, 'versions')) return undefined;
    hidden.clear();
    const listed = body.replace(/<DeleteMarker>.*?<\/DeleteMarker>/gs, (entry) => {
      hidden.set(keyIn(entry) ?? '', /<VersionId>(.*?)<\/VersionId>/.exec(entry)?.[1] ?? '');
      return '';
    });
    return { body: listed };
  };
}

/** Shows no version before it was asked so many times. */
export function lateVersions(times: number): Quirk {
  let asked = 0;
  return (what, { body }) => {
    if (!isListing(what, 'versions')) return undefined;
    asked += 1;
    return asked <= times ? { body: body.replace(/<Version>.*?<\/Version>/gs, '') } : undefined;
  };
}

/** Writes keys as in a URL, and says so. */
export const encodedKeys: Quirk = (asked, { body }) =>
  isListing(asked, 'uploads') || isListing(asked, 'versions')
    ? {
        body: body
          .replace(
            /<(Key|NextKeyMarker)>(.*?)<\//gs,
            (_all, tag, key) => `<${tag}>${encodeURIComponent(key)}</`,
          )
          .replace(/<EncodingType>.*?<\/EncodingType>/s, '')
          .replace('</IsTruncated>', '</IsTruncated><EncodingType>url</EncodingType>'),
      }
    : undefined;
