// One call to another system: to the address that was checked, within seconds, and nowhere else it points to.
import { lookup as resolve } from 'node:dns/promises';
import http from 'node:http';
import https from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { addressJudge } from './webhook-address.js';

/** How a call ended. `code` says why nothing was answered. */
export type WebhookAnswer =
  | { readonly outcome: 'answered'; readonly status: number }
  | {
      readonly outcome: 'failed';
      readonly code: 'address_refused' | 'name_unknown' | 'timeout' | 'certificate' | 'connection';
    };

/** The edge to receivers of webhooks. */
export interface WebhookSender {
  /** Whether calls may go to this address at all: https, or http on this machine, and no private address in figures. */
  mayCall(url: string): boolean;
  /** Sends one call. Never rejects. Redirects are not followed: they are an answer like others. */
  post(call: {
    readonly url: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: string;
  }): Promise<WebhookAnswer>;
}

/** From resolving the name to the last byte of the answer, in milliseconds. */
const deadlineMs = 10_000;
/** Nothing in an answer is used but its status; more than so many bytes of it are not even read. */
const answerBytes = 16 * 1024;

class AddressRefused extends Error {}

/** Calls over the network. @param allowed private addresses and networks that may be called all the same */
export function webhookSender(
  allowed: readonly string[],
  options: { readonly deadlineMs?: number } = {},
): WebhookSender {
  const isOpen = addressJudge(allowed);
  const lookup = checkedLookup(isOpen);
  const mayCall = (text: string): boolean => {
    if (!URL.canParse(text)) return false;
    const url = new URL(text);
    const host = bareHost(url);
    const local = host === 'localhost' || host === '::1' || /^127(\.\d+){3}$/.test(host);
    if (url.protocol !== 'https:' && !(url.protocol === 'http:' && local)) return false;
    if (url.username !== '' || url.password !== '' || url.hash !== '') return false;
    return isIP(host) === 0 || isOpen(host);
  };
  return {
    mayCall,
    post: async ({ url, headers, body }) => {
      if (!mayCall(url)) return { outcome: 'failed', code: 'address_refused' };
      const signal = AbortSignal.timeout(options.deadlineMs ?? deadlineMs);
      const send = url.startsWith('https:') ? https.request : http.request;
      return await new Promise((end) => {
        let status: number | undefined;
        const ended = (error?: unknown) =>
          end(
            status === undefined
              ? { outcome: 'failed', code: codeOf(error) }
              : { outcome: 'answered', status },
          );
        const request = send(
          url,
          {
            ...{ method: 'POST', agent: false, lookup, signal },
            headers: { ...headers, 'content-length': String(Buffer.byteLength(body)) },
          },
          (response) => {
            status = response.statusCode;
            let bytes = 0;
            response.on('data', (piece: Buffer) => {
              bytes += piece.length;
              if (bytes > answerBytes) response.destroy();
            });
            response.on('error', () => undefined);
            response.on('close', () => ended());
          },
        );
        request.on('error', ended);
        request.end(body);
      });
    },
  };
}

const bareHost = (url: URL) => url.hostname.replace(/^\[|\]$/g, '');

/** Resolves a name and gives the connection only addresses that were judged: none can come in between. */
function checkedLookup(isOpen: (address: string) => boolean): LookupFunction {
  return (hostname, options, callback) => {
    resolve(hostname, { all: true, family: Number(options.family ?? 0) === 4 ? 4 : 0 }).then(
      (found) => {
        // one closed address among them is enough: which of them a connection takes is not ours to say
        const [first] = found;
        if (first === undefined || !found.every(({ address }) => isOpen(address)))
          return callback(new AddressRefused('a private address'), '', 0);
        return options.all === true ? callback(null, found) : callback(null, first.address, first.family);
      },
      (error: NodeJS.ErrnoException) => callback(error, '', 0),
    );
  };
}

function codeOf(error: unknown): (WebhookAnswer & { outcome: 'failed' })['code'] {
  if (error instanceof AddressRefused) return 'address_refused';
  const { name, code } = (error ?? {}) as { name?: unknown; code?: unknown };
  if (name === 'TimeoutError' || name === 'AbortError') return 'timeout';
  if (typeof code !== 'string') return 'connection';
  if (/^(ENOTFOUND|EAI_)/.test(code)) return 'name_unknown';
  return /CERT|TLS|SSL|SELF_SIGNED|UNABLE_TO/.test(code) ? 'certificate' : 'connection';
}
