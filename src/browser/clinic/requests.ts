// Requests to the service, and their answers as far as they matter. Bodies go by XMLHttpRequest, the only way browsers tell how
// far they are; the rest by fetch, which tells a redirect from a lost line.
import type { Answer } from './answers.js';

/** Without any sign of progress for so long a connection counts as lost. */
const stalledMs = 45_000;
/** The server reads back what came before it says that all is there. */
const judgingMs = 180_000;

const none: Answer = {
  status: 0,
  redirected: false,
  tusResumable: null,
  contentType: null,
  offset: undefined,
  problem: undefined,
  location: undefined,
  retryAfterMs: undefined,
  expires: undefined,
};

/** Headers of requests by tus. */
export const tusHeaders = { 'tus-resumable': '1.0.0' } as const;

/** A request without a body. @returns status 0 where nothing came back */
export async function ask(
  method: string,
  address: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<Answer & { readonly text: string }> {
  const patience = AbortSignal.timeout(stalledMs);
  try {
    const answer = await fetch(address, {
      method,
      headers: { accept: 'application/json', ...headers },
      redirect: 'manual',
      cache: 'no-store',
      signal: patience,
    });
    if (answer.type === 'opaqueredirect') return { ...none, redirected: true, text: '' };
    const text = await answer.text();
    return { ...read(answer.status, (name) => answer.headers.get(name), text), text };
  } catch {
    return { ...none, text: '' };
  }
}

/** What a request with a body tells on its way. */
export interface Sending {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Blob | FormData;
  /** bytes; a form has some around its file */
  readonly size: number;
  readonly begun: (request: XMLHttpRequest) => void;
  readonly moved: (bytes: number) => void;
}

/** A request with a body. @returns status 0 where nothing came back, or it was given up */
export async function send(method: string, address: string, sending: Sending): Promise<Answer> {
  return await new Promise((resolve) => {
    const request = new XMLHttpRequest();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const watch = (ms: number) => {
      clearTimeout(timer);
      timer = setTimeout(() => request.abort(), ms);
    };
    request.open(method, address);
    const all = { accept: 'application/json', ...sending.headers };
    for (const [name, value] of Object.entries(all)) request.setRequestHeader(name, value);
    request.upload.onprogress = ({ loaded }) => {
      watch(loaded >= sending.size ? judgingMs : stalledMs);
      sending.moved(loaded);
    };
    request.onloadend = () => {
      clearTimeout(timer);
      if (request.status === 0) return resolve(none);
      const answer = read(request.status, (name) => request.getResponseHeader(name), request.responseText);
      resolve({ ...answer, redirected: isElsewhere(request.responseURL, address) });
    };
    sending.begun(request);
    watch(stalledMs);
    request.send(sending.body);
  });
}

function isElsewhere(responseUrl: string, address: string): boolean {
  return responseUrl !== '' && responseUrl !== new URL(address, location.href).href;
}

function read(status: number, header: (name: string) => string | null, text: string): Answer {
  const offset = header('upload-offset');
  const retryAfter = Number(header('retry-after') ?? Number.NaN);
  const expires = Date.parse(header('upload-expires') ?? '');
  const contentType = header('content-type');
  return {
    status,
    redirected: false,
    tusResumable: header('tus-resumable'),
    contentType,
    offset: offset === null || !/^\d+$/.test(offset) ? undefined : Number(offset),
    problem: problemOf(contentType, text),
    location: header('location') ?? undefined,
    retryAfterMs: Number.isFinite(retryAfter) ? retryAfter * 1000 : undefined,
    expires: Number.isFinite(expires) ? expires : undefined,
  };
}

function problemOf(contentType: string | null, text: string): Answer['problem'] {
  if (!(contentType ?? '').startsWith('application/problem+json')) return undefined;
  try {
    const { code, detail } = JSON.parse(text) as { code?: unknown; detail?: unknown };
    return typeof code === 'string' ? { code, detail: String(detail) } : undefined;
  } catch {
    return undefined;
  }
}
