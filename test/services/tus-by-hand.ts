// tus 1.0.0 by hand: an opened link, and each request of the protocol as a test wants to send it.
import { createHash, randomInt } from 'node:crypto';
import { request as httpRequest } from 'node:http';
import type { Test } from 'tap';
import { type Answer, basic, pickText, request } from './http-client.js';
import type { Service } from './service.js';

/** The protocol's version, which every request but OPTIONS carries. */
export const version = { 'tus-resumable': '1.0.0' };
export const MiB = 1024 * 1024;
export const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** A live link with its password. */
export interface Door {
  readonly ticketId: string;
  readonly url: string;
  readonly auth: Readonly<Record<string, string>>;
  readonly headers: Readonly<Record<string, string>>;
  shown(): Promise<unknown>;
}

/** A ticket with one link whose password is known. */
export async function openDoor(t: Test, service: Service): Promise<Door> {
  const agent = await service.agent('handler');
  const ticket = await agent.api('POST', '/tickets', {
    reference: `T-${randomInt(1e9)}`,
    institution: 'Clinic',
  });
  const ticketId = pickText(ticket.json(), 'id');
  const contact = { name: 'Nurse', email: 'nurse@clinic.example', locale: 'pl' };
  const link = await agent.api('POST', `/tickets/${ticketId}/links`, { contact, passwordBy: 'phone' });
  t.equal(link.status, 201);
  const auth = basic(pickText(link.json(), 'password'));
  const shown = async () => (await agent.api('GET', `/tickets/${ticketId}`)).json();
  return { ticketId, url: pickText(link.json(), 'url'), auth, headers: { ...auth, ...version }, shown };
}

export const create = (door: Door, length: number | string, more: Record<string, string> = {}) =>
  request(`${door.url}/tus`, {
    method: 'POST',
    headers: { ...door.headers, 'upload-length': String(length), ...more },
  });

export async function begin(t: Test, door: Door, length: number): Promise<string> {
  const created = await create(door, length);
  t.equal(created.status, 201);
  return String(created.headers.location);
}

export function patch(
  door: Door,
  upload: string,
  offset: number | string,
  body: Uint8Array,
  more: Record<string, string> = {},
) {
  const headers = {
    ...door.headers,
    'content-type': 'application/offset+octet-stream',
    'upload-offset': String(offset),
    ...more,
  };
  return request(upload, { method: 'PATCH', headers, body });
}

/** The same, again as long as another request still writes the upload, as the answer asks for. */
export async function patchWhenFree(...request: Parameters<typeof patch>): Promise<Answer> {
  for (let tries = 0; ; tries += 1) {
    const answer = await patch(...request);
    if (answer.status < 400 || codeOf(answer) !== 'upload_busy' || tries === 20) return answer;
  }
}

export const head = (door: Door, upload: string) =>
  request(upload, { method: 'HEAD', headers: door.headers });
export const offsetOf = (answer: Answer) => Number(answer.headers['upload-offset']);
export const codeOf = (answer: Answer) => pickText(answer.json(), 'code');

/** Sends a part of a PATCH and cuts the connection. */
export async function cutPatch(
  door: Door,
  upload: string,
  offset: number,
  body: Uint8Array,
  cutAt: number,
): Promise<void> {
  await new Promise<void>((resolve) => {
    const sent = httpRequest(upload, {
      method: 'PATCH',
      agent: false,
      headers: {
        ...door.headers,
        'content-type': 'application/offset+octet-stream',
        'upload-offset': String(offset),
        'content-length': String(body.length),
      },
    });
    sent.on('error', () => undefined);
    sent.on('close', () => resolve());
    sent.write(body.subarray(0, cutAt), () => setTimeout(() => sent.destroy(), randomInt(5, 60)));
  });
}
