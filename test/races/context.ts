// The flows in the test's own process, on a real database and file stores: for what must happen between two steps of one
// flow, which no request from outside can hit.
import { createHash, randomBytes } from 'node:crypto';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Test } from 'tap';
import { loadConfig } from '../../src/config/config.js';
import { type Context, createContext } from '../../src/context/context.js';
import type { Agent } from '../../src/domain/actor.js';
import { addAgent } from '../../src/flows/accounts/add-agent.js';
import { authoriseDownload } from '../../src/flows/downloads/authorise-download.js';
import { releaseDownload } from '../../src/flows/downloads/release-download.js';
import { issueLink } from '../../src/flows/links/issue-link.js';
import { checkReadiness } from '../../src/flows/operation/check-readiness.js';
import { prepareDatabase } from '../../src/flows/operation/prepare-database.js';
import { closeTicket } from '../../src/flows/tickets/close-ticket.js';
import { openTicket } from '../../src/flows/tickets/open-ticket.js';
import { receiveUpload } from '../../src/flows/uploads/receive-upload.js';
import { createLogger } from '../../src/log.js';
import { encryptedZip } from '../services/archives.js';
import { type TestDatabase, testDatabase } from '../services/postgres.js';
import { contact } from './case.js';

export interface TestContext {
  readonly ctx: Context;
  readonly database: TestDatabase;
  /** folders of the two stores */
  readonly folders: { readonly objects: string; readonly keys: string };
  readonly handler: Agent;
  /** One more process' worth of edges on the same database and stores. */
  another(env?: Readonly<Record<string, string>>): Promise<Context>;
  /** names of finished and unfinished files in both stores */
  stored(): Promise<string[]>;
}

export function masterKey(id: string): string {
  return `${id}:${randomBytes(32).toString('base64')}`;
}

/** A database, two folders, and edges to them; all is closed and removed after the test. */
export async function testContext(
  t: Test,
  overrides: Readonly<Record<string, string>> = {},
): Promise<TestContext> {
  const database = await testDatabase(t);
  const folder = await mkdtemp(join(tmpdir(), 'sluice-races-'));
  t.teardown(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }));
  const folders = { objects: join(folder, 'objects'), keys: join(folder, 'keys') };
  const env = {
    ...{ BASE_URL: 'http://127.0.0.1:8080', DATABASE_URL: database.url, MASTER_KEY: masterKey('first') },
    ...{ OBJECT_STORE_URL: `file://${folders.objects}`, KEY_STORE_URL: `file://${folders.keys}` },
    ...{ SMS_PROVIDER: 'outbox', MAIL_PROVIDER: 'outbox', ...overrides },
  };
  const another: TestContext['another'] = async (more = {}) => {
    const ctx = await createContext(loadConfig({ ...env, ...more }), createLogger({ level: 'silent' }));
    t.teardown(() => ctx.close());
    return ctx;
  };
  const ctx = await another();
  await prepareDatabase(ctx);
  await checkReadiness(ctx); // as a process does when it starts: it makes the stores
  const person = { email: 'handler@desk.example', name: 'Handler', role: 'handler' } as const;
  const { id } = await addAgent(ctx, { ...person, password: randomBytes(12).toString('hex') });
  const stored = async () => {
    const found: string[] = [];
    for (const each of Object.values(folders)) {
      const entries = await readdir(each, { recursive: true, withFileTypes: true });
      found.push(...entries.filter((entry) => entry.isFile()).map((entry) => entry.name));
    }
    return found;
  };
  return { ctx, database, folders, another, stored, handler: { id, ...person } };
}

/** A live link, on a new ticket if none is named. */
export async function openLinkOf(
  { ctx, handler }: TestContext,
  onTicket?: string,
): Promise<{ ticketId: string; linkId: string }> {
  const ticketId = onTicket ?? (await newTicket(ctx, handler));
  const issued = await issueLink(ctx, handler, { ticketId, contact, passwordBy: 'phone' });
  return { ticketId, linkId: issued.id };
}

async function newTicket(ctx: Context, handler: Agent): Promise<string> {
  const reference = randomBytes(6).toString('hex');
  const asked = { reference, institution: 'Klinika', subject: 'badania' };
  return (await openTicket(ctx, handler, asked)).ticket.id;
}

/** Uploads an archive through a link. */
export async function upload(ctx: Context, linkId: string, bytes: Uint8Array = encryptedZip()) {
  const body = (async function* () {
    yield bytes;
  })();
  return await receiveUpload(ctx, linkId, {
    bytes: body,
    confirmEnd: async () => undefined,
    signal: new AbortController().signal,
  });
}

/** A stored upload on a ticket of its own. */
export async function storedUpload(
  fixture: TestContext,
  bytes?: Uint8Array,
): Promise<{ ticketId: string; linkId: string; uploadId: string; sha256: string }> {
  const link = await openLinkOf(fixture);
  const { uploadId, sha256 } = await upload(fixture.ctx, link.linkId, bytes);
  return { ...link, uploadId, sha256 };
}

/** Fetches an upload to its end. @returns the SHA-256 of what came, in hex */
export async function fetchUpload(ctx: Context, handler: Agent, uploadId: string): Promise<string> {
  const digest = createHash('sha256');
  await releaseUpload(ctx, handler, uploadId, (piece) => digest.update(piece));
  return digest.digest('hex');
}

/** Fetches an upload and shows each piece that is released. */
export async function releaseUpload(
  ctx: Context,
  handler: Agent,
  uploadId: string,
  see: (piece: Uint8Array) => void,
): Promise<void> {
  const { id } = await authoriseDownload(ctx, handler, {
    uploadId,
    reason: 'diagnosis',
    note: 'na prośbę pani Zofii',
  });
  await releaseDownload(ctx, handler, id, async (_head, { bytes, giveBack }) => {
    let sent = 0;
    for await (const piece of bytes) {
      see(piece);
      sent += piece.length;
      giveBack(piece);
    }
    return { outcome: 'arrived', sent };
  });
}

/** Closes a ticket and gives up what was never fetched. */
export async function closeAll({ ctx, handler }: TestContext, ticketId: string): Promise<void> {
  const closing = { ticketId, workingCopiesDestroyed: true, discardUndelivered: 'pani Zofia się pomyliła' };
  await closeTicket(ctx, handler, closing);
}

/** How often each of these actions was recorded, by upload. */
export async function countEvents(
  { ctx }: Pick<TestContext, 'ctx'>,
  uploadIds: readonly string[],
): Promise<Record<string, number>> {
  const rows = await ctx.sql<{ action: string; count: number }[]>`
    select action, count(*)::int as count from audit_events where upload_id = any(${uploadIds as string[]}::uuid[]) group by action`;
  return Object.fromEntries(rows.map((row) => [row.action, row.count]));
}
