// What the races run on: a ticket with a link, uploads and downloads that can be held in their middle, and waiting with a
// deadline. Everything goes over the wire of real processes.
import http from 'node:http';
import { type Answer, basic, pickText } from '../services/http-client.js';
import type { TestAgent } from '../services/service.js';

/** A link whose password was dictated. */
export interface OpenCase {
  readonly ticketId: string;
  readonly linkId: string;
  /** path below the service's address: `/l/{token}` */
  readonly path: string;
  readonly password: string;
}

export const contact = {
  name: 'Zofia Wiśniewska',
  email: 'zofia.wisniewska@klinika.example',
  phone: '+48601234567',
  locale: 'pl',
} as const;

let cases = 0;

/** every password that was dictated, to look for them where they must not be */
export const passwords: string[] = [];

/** The name of every held upload's file: personal, as file names are. */
export const fileName = 'pacjentka-kowalska.zip';

/** A new ticket with one link. */
export async function openCase(agent: TestAgent): Promise<OpenCase> {
  cases += 1;
  const ticket = demand(
    await agent.api('POST', '/tickets', { reference: `R-${process.pid}-${cases}`, institution: 'Klinika' }),
    201,
  );
  const ticketId = pickText(ticket, 'id');
  return { ticketId, ...(await issueLink(agent, ticketId)) };
}

/** One more link on a ticket. */
export async function issueLink(agent: TestAgent, ticketId: string): Promise<Omit<OpenCase, 'ticketId'>> {
  const request = { contact, passwordBy: 'phone' };
  const link = demand(await agent.api('POST', `/tickets/${ticketId}/links`, request), 201);
  passwords.push(pickText(link, 'password'));
  return {
    linkId: pickText(link, 'id'),
    path: new URL(pickText(link, 'url')).pathname,
    password: pickText(link, 'password'),
  };
}

/** The answer's JSON. @throws when the status is another one */
export function demand(answer: Answer, status: number): unknown {
  if (answer.status !== status)
    throw new Error(`expected ${status}, got ${answer.status}: ${answer.text.slice(0, 500)}`);
  return answer.json();
}

/** The `code` of a problem document, or the status of anything else. */
export function codeOf(answer: Answer): string {
  const type = answer.headers['content-type'] ?? '';
  return type.startsWith('application/problem+json')
    ? pickText(answer.json(), 'code')
    : String(answer.status);
}

/** A multipart upload whose bytes are sent when the test says so. */
export interface HeldUpload {
  /** Sends bytes; resolves when they left for the network. */
  send(bytes: Uint8Array): Promise<void>;
  /** Ends the form in order. */
  finish(): void;
  /** Breaks the connection. */
  cut(): void;
  /** the answer; rejects when the connection ended without one */
  readonly answer: Promise<Answer>;
}

const boundary = 'held-upload-d74496d66958873e';

/** Begins an upload and leaves it open. */
export function beginUpload(baseUrl: string, link: OpenCase | Omit<OpenCase, 'ticketId'>): HeldUpload {
  const outgoing = http.request(`${baseUrl}${link.path}/upload`, {
    method: 'POST',
    agent: false,
    headers: { ...basic(link.password), 'content-type': `multipart/form-data; boundary=${boundary}` },
  });
  let answered = false;
  const answer = new Promise<Answer>((resolve, reject) => {
    outgoing.once('response', (response) => {
      answered = true;
      readAll(response).then(resolve, reject);
    });
    outgoing.on('error', (error) => {
      if (!answered) reject(error);
    });
  });
  answer.catch(() => undefined); // a test that kills the other side does not ask for it
  outgoing.write(
    `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="${fileName}"\r\n\r\n`,
  );
  return {
    send: (bytes) => new Promise((resolve) => outgoing.write(bytes, () => resolve())),
    finish: () => void outgoing.end(`\r\n--${boundary}--\r\n`),
    cut: () => void outgoing.destroy(),
    answer,
  };
}

async function readAll(response: http.IncomingMessage): Promise<Answer> {
  const pieces: Buffer[] = [];
  for await (const piece of response) pieces.push(piece as Buffer);
  const bytes = Buffer.concat(pieces);
  const text = bytes.toString('utf8');
  const { headers, statusCode: status = 0 } = response;
  return { status, headers, bytes, text, json: () => JSON.parse(text) as unknown };
}

/** A download that takes a little and then waits. */
export interface HeldDownload {
  readonly response: http.IncomingMessage;
  /** Breaks the connection. */
  cut(): void;
  /** Reads to the end; rejects when the connection broke. */
  rest(): Promise<Buffer>;
}

/** Authorises a download and begins it. */
export async function beginDownload(
  agent: TestAgent,
  uploadId: string,
  baseUrl: string,
): Promise<HeldDownload> {
  const id = await authorise(agent, uploadId);
  return await new Promise((resolve, reject) => {
    const outgoing = http.get(
      `${baseUrl}/api/v1/downloads/${id}/content`,
      { agent: false, headers: { authorization: `Bearer ${agent.token}` } },
      (response) => {
        response.on('error', () => undefined);
        resolve({
          response,
          cut: () => void outgoing.destroy(),
          rest: async () => (await readAll(response)).bytes,
        });
      },
    );
    outgoing.on('error', reject);
  });
}

/** @returns the id of an authorised download */
export async function authorise(agent: TestAgent, uploadId: string): Promise<string> {
  const request = { reason: 'diagnosis' };
  return pickText(demand(await agent.api('POST', `/uploads/${uploadId}/downloads`, request), 201), 'id');
}

/** Downloads an upload completely. */
export async function download(agent: TestAgent, uploadId: string): Promise<Answer> {
  return await agent.api('GET', `/downloads/${await authorise(agent, uploadId)}/content`);
}

/** Asks again until the probe gives something. @throws after the deadline, naming what was waited for */
export async function until<T>(
  what: string,
  probe: () => Promise<T | undefined | false>,
  seconds = 60,
): Promise<T> {
  const deadline = Date.now() + seconds * 1000;
  for (;;) {
    const found = await probe();
    if (found !== undefined && found !== false) return found;
    if (Date.now() > deadline) throw new Error(`not within ${seconds} s: ${what}`);
    await new Promise((resume) => setTimeout(resume, 50));
  }
}
