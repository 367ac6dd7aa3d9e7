// The life of a made-up upload, step by step, as a clinic and a handler go through it: over HTTP, on a context of its own.
import { createHash, randomBytes } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import type { Context } from '../context/context.js';
import { addAgent } from '../flows/accounts/add-agent.js';
import { createToken } from '../flows/accounts/create-token.js';
import { verifyAudit } from '../flows/audit/verify-audit.js';
import { sweep } from '../flows/erasure/sweep.js';
import { inspectCanary } from '../flows/operation/inspect-canary.js';
import { makeCanary } from '../flows/operation/make-canary.js';
import { prepareDatabase } from '../flows/operation/prepare-database.js';
import { buildApp } from '../http/app.js';

/** A step did not go as it must. The message is for the operator and holds no secret. */
export class StepFailed extends Error {
  override readonly name = 'StepFailed';
  readonly step: string;

  constructor(step: string, cause: unknown) {
    super(`${step}: ${cause instanceof Error ? cause.message : 'failed'}`, { cause });
    this.step = step;
  }
}

/** Longer than this no answer takes, in milliseconds. */
const patienceMs = 60_000;

interface Answer {
  readonly status: number;
  readonly bytes: Buffer;
  readonly json: () => Record<string, unknown>;
}

/**
 * Lives it. @param done is told of each step that went as it must
 * @throws StepFailed
 */
export async function liveCanary(ctx: Context, done: (step: string) => void): Promise<void> {
  const step = async <T>(name: string, act: () => Promise<T>): Promise<T> => {
    try {
      const result = await act();
      done(name);
      return result;
    } catch (cause) {
      throw new StepFailed(name, cause);
    }
  };
  const token = await step('prepare', () => prepare(ctx));
  const { server } = await buildApp(ctx);
  await server.listen({ host: '127.0.0.1', port: 0 });
  const base = `http://127.0.0.1:${(server.server.address() as AddressInfo).port}`;
  const api = callerOf(`${base}/api/v1`, { authorization: `Bearer ${token}` });
  const canary = makeCanary();
  try {
    const { ticketId, linkId, upload } = await step('link', () => issue(api, base));
    await step('refusal', async () => {
      const answer = await upload(canary.plain);
      demand(answer, 422);
      expect(answer.json().code === 'zip_entry_not_encrypted', 'it was refused for another reason');
      const { objects, keys } = await inspectCanary(ctx, []);
      expect(objects + keys === 0, 'something of an unencrypted file was kept');
    });
    const uploadId = await step('upload', async () =>
      text(demand(await upload(canary.marked), 201).json(), 'uploadId'),
    );
    await step('ciphertext', async () => {
      const { objects, keys, readable } = await inspectCanary(ctx, canary.known);
      expect(objects === 1 && keys === 1, 'there are not one object and one key');
      expect(!readable, 'what lies in the stores can be read');
    });
    await step('download', () => download(api, uploadId, canary.marked));
    await step('close', async () => {
      demand(await api('POST', `/tickets/${ticketId}/close`, { workingCopiesDestroyed: true }), 200);
    });
    await step('sweep', async () => {
      const { purged, failed, blocked, missing, erased } = (await sweep(ctx, { dryRun: false })).counts();
      expect(failed + blocked + missing === 0, `failed ${failed}, blocked ${blocked}, missing ${missing}`);
      expect(purged === 1 && erased === 1, 'what was due was not destroyed');
    });
    await step('gone', async () => {
      const { objects, keys } = await inspectCanary(ctx, []);
      expect(objects + keys === 0, 'something is still in a store');
      demand(await upload(canary.marked), 404, 409, 410);
      demand(await api('POST', `/uploads/${uploadId}/downloads`, { reason: 'diagnosis' }), 409, 410);
      demand(await api('GET', `/tickets/${ticketId}/certificate`), 200);
      expect(
        text(demand(await api('GET', `/links/${linkId}`), 200).json(), 'state') !== 'issued',
        'the link lives',
      );
      expect((await verifyAudit(ctx)).intact, 'the audit chain is broken');
    });
  } finally {
    server.server.closeAllConnections();
    await server.close();
  }
}

async function prepare(ctx: Context): Promise<string> {
  await prepareDatabase(ctx);
  const person = { email: 'canary@canary.invalid', name: 'Canary', role: 'handler' } as const;
  await addAgent(ctx, { ...person, password: randomBytes(16).toString('base64url') });
  return (await createToken(ctx, { of: { email: person.email }, name: 'canary' })).token;
}

async function issue(api: Caller, base: string) {
  const ticket = { reference: 'CANARY', institution: 'Synthetic clinic (canary)' };
  const ticketId = text(demand(await api('POST', '/tickets', ticket), 201).json(), 'id');
  const contact = { name: 'Canary', email: 'canary@canary.invalid', locale: 'en' };
  const asked = { passwordBy: 'phone', contact };
  const link = demand(await api('POST', `/tickets/${ticketId}/links`, asked), 201).json();
  const password = Buffer.from(`:${text(link, 'password')}`).toString('base64');
  const door = callerOf(base, { authorization: `Basic ${password}` });
  const path = `${new URL(text(link, 'url')).pathname}/upload`;
  const upload = async (bytes: Uint8Array) => {
    const form = new FormData();
    form.set('file', new Blob([Buffer.from(bytes)]), 'canary.zip');
    return await door('POST', path, form);
  };
  return { ticketId, linkId: text(link, 'id'), upload };
}

async function download(api: Caller, uploadId: string, sent: Uint8Array): Promise<void> {
  const asked = await api('POST', `/uploads/${uploadId}/downloads`, { reason: 'diagnosis' });
  const id = text(demand(asked, 201).json(), 'id');
  const { bytes } = demand(await api('GET', `/downloads/${id}/content`), 200);
  expect(bytes.equals(sent), 'other bytes came than were sent');
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  demand(await api('POST', `/downloads/${id}/confirm`, { sha256 }), 200);
}

type Caller = (method: string, path: string, body?: FormData | object) => Promise<Answer>;

function callerOf(base: string, headers: Record<string, string>): Caller {
  return async (method, path, body) => {
    const json = body === undefined || body instanceof FormData ? {} : { 'content-type': 'application/json' };
    const answer = await fetch(`${base}${path}`, {
      method,
      headers: { ...headers, ...json, accept: 'application/json' },
      signal: AbortSignal.timeout(patienceMs),
      ...(body === undefined ? {} : { body: body instanceof FormData ? body : JSON.stringify(body) }),
    });
    const bytes = Buffer.from(await answer.arrayBuffer());
    return { status: answer.status, bytes, json: () => JSON.parse(bytes.toString('utf8')) };
  };
}

function demand(answer: Answer, ...statuses: readonly number[]): Answer {
  expect(statuses.includes(answer.status), `the answer was ${answer.status}, not ${statuses.join(' or ')}`);
  return answer;
}

function text(from: Record<string, unknown>, name: string): string {
  const value = from[name];
  expect(typeof value === 'string', `the answer has no ${name}`);
  return String(value);
}

function expect(holds: boolean, otherwise: string): void {
  if (!holds) throw new Error(otherwise);
}
