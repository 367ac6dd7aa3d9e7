// The steps of the main job, as a handler and an uploader take them over HTTP. Each fails loudly when the service says
// anything but what the contract says for the good case.
import { setTimeout as pause } from 'node:timers/promises';
import { type Answer, pick, pickText, request } from './http-client.js';
import type { TestAgent } from './service.js';

let references = 0;

/** Somebody at a clinic; other members by `overrides`. */
export const contact = {
  name: 'Anna Kowalska',
  email: 'anna.kowalska@clinic.example',
  phone: '+48601234567',
  locale: 'pl',
};

/** An issued link with the password for dictation. */
export interface IssuedLink {
  readonly id: string;
  readonly ticketId: string;
  readonly url: string;
  readonly password: string;
}

/** Opens a ticket under a new reference. @returns its id */
export async function openTicket(agent: TestAgent, reference = newReference()): Promise<string> {
  const answer = await agent.api('POST', '/tickets', { reference, institution: 'Clinic of the North' });
  return pickText(demand(answer, 201).json(), 'id');
}

/** A reference that no ticket of this test file has. */
export function newReference(): string {
  references += 1;
  return `CASE-${references}`;
}

/** Issues a link with the password by phone, on a ticket of its own if none is named. */
export async function issueLink(
  agent: TestAgent,
  { ticketId, ...more }: { ticketId?: string; ttlHours?: number } = {},
): Promise<IssuedLink> {
  const ticket = ticketId ?? (await openTicket(agent));
  const body = { contact, passwordBy: 'phone', ...more };
  const issued = demand(await agent.api('POST', `/tickets/${ticket}/links`, body), 201).json();
  const [id, url, password] = [pickText(issued, 'id'), pickText(issued, 'url'), pickText(issued, 'password')];
  return { id, ticketId: ticket, url, password };
}

/** Gives the password at the link's door. */
export async function givePassword(
  linkUrl: string,
  password: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<Answer> {
  return await request(`${linkUrl}/session`, { method: 'POST', json: { password }, headers });
}

/** The cookie that an answer sets, as a request sends it. */
export function cookieOf(answer: Answer): { readonly cookie: string } {
  const [cookie] = answer.headers['set-cookie'] ?? [];
  if (cookie === undefined) throw new Error(`no cookie is set by status ${answer.status}`);
  return { cookie: cookie.split(';')[0] ?? '' };
}

/** Authorises a download. @returns id and address */
export async function authorise(agent: TestAgent, uploadId: string): Promise<{ id: string; url: string }> {
  const answer = await agent.api('POST', `/uploads/${uploadId}/downloads`, { reason: 'diagnosis' });
  const authorised = demand(answer, 201).json();
  return { id: pickText(authorised, 'id'), url: pickText(authorised, 'url') };
}

/** Fetches an upload whole. */
export async function download(agent: TestAgent, uploadId: string): Promise<Answer & { id: string }> {
  const { id, url } = await authorise(agent, uploadId);
  const answer = await request(url, { headers: { authorization: `Bearer ${agent.token}` } });
  return { ...demand(answer, 200), id };
}

/** State of a ticket's uploads, oldest first. */
export async function uploadStates(agent: TestAgent, ticketId: string): Promise<unknown[]> {
  const uploads = pick(demand(await agent.api('GET', `/tickets/${ticketId}`), 200).json(), 'uploads');
  return Array.isArray(uploads) ? uploads.map((upload) => pick(upload, 'state')) : [];
}

/** Asks again and again until the answer is as wished. @throws when it is not within a minute, with the last answer */
export async function eventually<T>(ask: () => Promise<T>, wished: (found: T) => boolean): Promise<T> {
  const deadline = Date.now() + 60_000;
  while (true) {
    const found = await ask();
    if (wished(found)) return found;
    if (Date.now() > deadline) throw new Error(`still not so: ${JSON.stringify(found)}`);
    await pause(50);
  }
}

/** The answer, if it has the status. @throws with what it said instead */
export function demand(answer: Answer, status: number): Answer {
  if (answer.status !== status)
    throw new Error(`${answer.status} instead of ${status}: ${answer.text.slice(0, 2000)}`);
  return answer;
}
