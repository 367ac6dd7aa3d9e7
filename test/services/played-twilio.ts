// Twilio's side of the wire, played from the published description of its Messages resource: form requests with Basic
// auth, JSON answers, the error object, redaction, and status callbacks signed as Twilio signs them.
import { createHmac, randomBytes } from 'node:crypto';
import http from 'node:http';
import https from 'node:https';
import type { AddressInfo } from 'node:net';

/** One way for the next created message to go wrong. An object is an answer of the API: its code, and HTTP status. */
export type PlayedFailure =
  | 'http500'
  | 'http429'
  /** no answer, ever */
  | 'timeout'
  /** the message is taken, and the connection dies before the answer */
  | 'reset-after-accept'
  /** a page of something in between, with status 403 */
  | 'html403'
  | { readonly code: number; readonly status: number };

/** A message as Twilio keeps it. */
export interface PlayedMessage {
  readonly sid: string;
  readonly to: string;
  readonly from: string | null;
  readonly messagingServiceSid: string | null;
  /** becomes '' by redaction */
  body: string;
  status: string;
  errorCode: number | null;
  readonly numSegments: string;
  readonly statusCallback: string | null;
  /** every form field of the request that made it */
  readonly fields: Readonly<Record<string, string>>;
}

export interface PlayedTwilio {
  /** base URL, to be used in place of https://api.twilio.com */
  readonly url: string;
  /** every message taken, oldest first; a deleted one is gone */
  readonly messages: PlayedMessage[];
  /** makes the next creation fail; several calls queue up */
  failNext(kind: PlayedFailure): void;
  /**
   * Moves a message on and tells its status callback, if it has one. Reports may be sent in any order and repeated: the
   * callback says what is asked, while the message itself never goes back.
   * @param options.origin scheme and host to deliver to where the public URL is not reachable; the public one is signed
   * @returns the receiver's HTTP status, or null where the message has no callback
   */
  sendStatus(
    sid: string,
    status: string,
    options?: { errorCode?: number; origin?: string },
  ): Promise<number | null>;
  /** Resolves once `n` requests of any kind have come in, answered or not. */
  requested(n: number): Promise<void>;
  close(): Promise<void>;
}

const order = ['accepted', 'queued', 'sending', 'sent', 'delivered'];
const finalStatuses = ['delivered', 'undelivered', 'failed'];

/** Twilio's documented signature: HMAC-SHA1, keyed by the auth token, of the URL and the sorted fields, in base64. */
export function twilioSignature(
  authToken: string,
  url: string,
  fields: Readonly<Record<string, string>>,
): string {
  const signed = Object.keys(fields)
    .sort()
    .reduce((text, name) => text + name + fields[name], url);
  return createHmac('sha1', authToken).update(signed, 'utf8').digest('base64');
}

/** Starts it on a free port of loopback. */
export async function startPlayedTwilio(account: {
  accountSid: string;
  authToken: string;
}): Promise<PlayedTwilio> {
  const messages: PlayedMessage[] = [];
  const failures: PlayedFailure[] = [];
  const waiting: { readonly n: number; readonly resolve: () => void }[] = [];
  let requests = 0;
  const settle = () => {
    for (const { resolve } of waiting.filter(({ n }) => n <= requests)) resolve();
  };
  const server = http.createServer((request, response) => {
    readForm(request).then(
      (fields) => {
        write(answer({ account, messages, failures, request, fields }), response);
        requests += 1;
        settle();
      },
      () => response.destroy(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    messages,
    failNext: (kind) => {
      failures.push(kind);
    },
    sendStatus: async (sid, status, options = {}) => {
      const message = messages.find((candidate) => candidate.sid === sid);
      if (message === undefined) throw new Error('the played Twilio has no such message');
      if (rank(status) > rank(message.status)) {
        message.status = status;
        message.errorCode = options.errorCode ?? null;
      }
      return callBack(account, message, status, options);
    },
    requested: (n) =>
      new Promise((resolve) => {
        waiting.push({ n, resolve });
        settle();
      }),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

interface Exchange {
  readonly account: { readonly accountSid: string; readonly authToken: string };
  readonly messages: PlayedMessage[];
  readonly failures: PlayedFailure[];
  readonly request: http.IncomingMessage;
  readonly fields: Record<string, string>;
}

/** What goes over the wire; `silence` holds the connection open, `reset` ends it without an answer. */
type PlayedAnswer =
  | { readonly status: number; readonly body: Readonly<Record<string, unknown>> }
  | { readonly status: number; readonly html: string }
  | { readonly status: 204 }
  | 'silence'
  | 'reset';

function answer({ account, messages, failures, request, fields }: Exchange): PlayedAnswer {
  const basic = Buffer.from(`${account.accountSid}:${account.authToken}`).toString('base64');
  if (request.headers.authorization !== `Basic ${basic}`) return refusal(401, 20003, 'Authenticate');
  const root = `/2010-04-01/Accounts/${account.accountSid}`;
  const path = (request.url ?? '').split('?')[0] ?? '';
  if (request.method === 'GET' && path === `${root}.json`) {
    return { status: 200, body: { sid: account.accountSid, status: 'active', type: 'Full' } };
  }
  if (request.method === 'POST' && path === `${root}/Messages.json`) {
    return create(account.accountSid, messages, failures.shift(), fields);
  }
  const sid = /^\/Messages\/([^/]+)\.json$/.exec(path.startsWith(root) ? path.slice(root.length) : '')?.[1];
  const message = messages.find((candidate) => candidate.sid === sid);
  if (message === undefined) return refusal(404, 20404, `The requested resource ${path} was not found`);
  if (request.method === 'GET') return { status: 200, body: resourceOf(account.accountSid, message) };
  // The stricter reading of Twilio's rule: not before the final status.
  if (!finalStatuses.includes(message.status)) {
    return refusal(409, 20009, 'Cannot modify message because delivery has not been completed.');
  }
  if (request.method === 'DELETE') {
    messages.splice(messages.indexOf(message), 1);
    return { status: 204 };
  }
  if (request.method !== 'POST') return refusal(405, 20004, 'Method not allowed');
  if (fields.Body !== '') return refusal(400, 20001, 'Body may only be emptied');
  message.body = '';
  return { status: 200, body: resourceOf(account.accountSid, message) };
}

function create(
  accountSid: string,
  messages: PlayedMessage[],
  failure: PlayedFailure | undefined,
  fields: Readonly<Record<string, string>>,
): PlayedAnswer {
  if (failure === 'timeout') return 'silence';
  if (failure === 'http500') return refusal(500, 20500, 'Internal server error');
  if (failure === 'http429') return refusal(429, 20429, 'Too many requests');
  if (failure === 'html403') return { status: 403, html: '<h1>Forbidden</h1>' };
  const refused = typeof failure === 'object' ? failure : refusalOf(fields);
  // Twilio's texts quote what was sent; so do these.
  if (refused !== null)
    return refusal(refused.status, refused.code, `Not possible: ${fields.To} ${fields.Body}`);
  const message = messageOf(fields);
  messages.push(message);
  return failure === 'reset-after-accept' ? 'reset' : { status: 201, body: resourceOf(accountSid, message) };
}

function refusalOf(fields: Readonly<Record<string, string>>): { code: number; status: number } | null {
  const { To, Body, From, MessagingServiceSid, StatusCallback } = fields;
  if (To === undefined) return { code: 21604, status: 400 };
  if (!/^\+[1-9]\d{6,14}$/.test(To)) return { code: 21211, status: 400 };
  if (From === undefined && MessagingServiceSid === undefined) return { code: 21603, status: 400 };
  if (Body === undefined || Body === '') return { code: 21602, status: 400 };
  if (Body.length > 1600) return { code: 21617, status: 400 };
  if (StatusCallback !== undefined && !/^https?:\/\/[^_/]+\//.test(StatusCallback)) {
    return { code: 21609, status: 400 };
  }
  return null;
}

function messageOf(fields: Readonly<Record<string, string>>): PlayedMessage {
  const body = fields.Body ?? '';
  const service = fields.MessagingServiceSid ?? null;
  return {
    sid: `SM${randomBytes(16).toString('hex')}`,
    to: fields.To ?? '',
    from: fields.From ?? null,
    messagingServiceSid: service,
    body,
    status: service === null ? 'queued' : 'accepted',
    errorCode: null,
    // As published: behind a messaging service it is always 0 in the first answer.
    numSegments: service === null ? String(segmentsOf(body)) : '0',
    statusCallback: fields.StatusCallback ?? null,
    fields,
  };
}

/** Close enough to GSM 03.38 for a played provider: ASCII without the grave, and a few of its own. */
function segmentsOf(body: string): number {
  const gsm = /^[\n\r\x20-\x5f\x61-\x7e£¥èéùìòÇØøÅåÆæßÉ¤¡ÄÖÑÜ§¿äöñüà€]*$/.test(body);
  const [single, part] = gsm ? [160, 153] : [70, 67];
  const length = gsm ? body.length + (body.match(/[\^{}\\[~\]|€]/g)?.length ?? 0) : body.length;
  return length <= single ? 1 : Math.ceil(length / part);
}

function resourceOf(accountSid: string, message: PlayedMessage): Record<string, unknown> {
  const uri = `/2010-04-01/Accounts/${accountSid}/Messages/${message.sid}`;
  const now = new Date().toUTCString().replace('GMT', '+0000');
  return {
    account_sid: accountSid,
    api_version: '2010-04-01',
    body: message.body,
    date_created: now,
    date_sent: null,
    date_updated: now,
    direction: 'outbound-api',
    error_code: message.errorCode,
    error_message: null,
    from: message.from,
    messaging_service_sid: message.messagingServiceSid,
    num_media: '0',
    num_segments: message.numSegments,
    price: null,
    price_unit: null,
    sid: message.sid,
    status: message.status,
    subresource_uris: { media: `${uri}/Media.json` },
    tags: null,
    to: message.to,
    uri: `${uri}.json`,
  };
}

function callBack(
  account: { accountSid: string; authToken: string },
  message: PlayedMessage,
  status: string,
  { errorCode, origin }: { errorCode?: number; origin?: string },
): Promise<number | null> {
  if (message.statusCallback === null) return Promise.resolve(null);
  const fields: Record<string, string> = {
    AccountSid: account.accountSid,
    ApiVersion: '2010-04-01',
    From: message.from ?? '+15005550006',
    MessageSid: message.sid,
    MessageStatus: status,
    SmsSid: message.sid,
    SmsStatus: status,
    To: message.to,
    ...(message.messagingServiceSid === null ? {} : { MessagingServiceSid: message.messagingServiceSid }),
    ...(errorCode === undefined ? {} : { ErrorCode: String(errorCode) }),
    ...(finalStatuses.includes(status) ? { RawDlrDoneDate: '2610011200' } : {}),
  };
  const publicUrl = new URL(message.statusCallback);
  const url = origin === undefined ? publicUrl : new URL(publicUrl.pathname + publicUrl.search, origin);
  return post(url, new URLSearchParams(fields).toString(), {
    'content-type': 'application/x-www-form-urlencoded; charset=UTF-8',
    'user-agent': 'TwilioProxy/1.1',
    'x-twilio-signature': twilioSignature(account.authToken, message.statusCallback, fields),
  });
}

function post(url: URL, body: string, headers: Record<string, string>): Promise<number> {
  return new Promise((resolve, reject) => {
    // No agent: a socket kept open here would keep the receiver from closing.
    const request = (url.protocol === 'https:' ? https : http).request(
      url,
      { method: 'POST', agent: false, headers: { ...headers, 'content-length': Buffer.byteLength(body) } },
      (response) => {
        response.resume();
        response.on('end', () => resolve(response.statusCode ?? 0));
        response.on('error', reject);
      },
    );
    request.on('error', reject);
    request.end(body);
  });
}

function rank(status: string): number {
  return finalStatuses.includes(status) ? order.length : order.indexOf(status);
}

async function readForm(request: http.IncomingMessage): Promise<Record<string, string>> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Object.fromEntries(new URLSearchParams(Buffer.concat(chunks).toString('utf8')));
}

/** Twilio's error object. */
function refusal(status: number, code: number, message: string): PlayedAnswer {
  const body = { code, message, more_info: `https://www.twilio.com/docs/errors/${code}`, status };
  return { status, body };
}

function write(answered: PlayedAnswer, response: http.ServerResponse): void {
  if (answered === 'silence') return;
  if (answered === 'reset') {
    response.socket?.destroy();
    return;
  }
  if ('html' in answered) {
    response.writeHead(answered.status, { 'content-type': 'text/html' }).end(answered.html);
    return;
  }
  response.writeHead(answered.status, { 'content-type': 'application/json' });
  response.end('body' in answered ? JSON.stringify(answered.body) : '');
}
