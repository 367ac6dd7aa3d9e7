// Every list with 30,000 rows behind it: what is given is bounded, pages lead through all of it, and no table is read from
// end to end. Times are not looked at; scripts/bench has those.
import t, { type Test } from 'tap';
import { buildZip, plainFile } from '../fixtures/zip-builder.js';
import { encryptedZip } from '../services/archives.js';
import { signInAtDesk } from '../services/desk-browser.js';
import { type Answer, pick, pickText, request, uploadFile } from '../services/http-client.js';
import { startService } from '../services/service.js';
import { demand, eventually, issueLink, openTicket } from '../services/steps.js';

const rows = 30_000;
/** What one answer may be long, in bytes: a hundred rows of each kind and the page around them. */
const answerAtMost = 600_000;

const service = await startService(t);
const { sql } = service;
const handler = await service.agent('handler');
const lead = await service.agent('lead');
const dpo = await service.agent('dpo');
const operator = await service.agent('operator');
const link = await issueLink(handler);
const kept = await issueLink(handler, { ticketId: link.ticketId });
const stored = demand(await uploadFile(kept.url, kept.password, encryptedZip(1000)), 201).json();
const uploadId = pickText(stored, 'uploadId');
const institution = pickText(
  demand(await lead.api('POST', '/institutions', { name: 'Clinic of many' }), 201).json(),
  'id',
);
const atDesk = await signInAtDesk(service.baseUrl, lead);
const operators = await signInAtDesk(service.baseUrl, operator);
demand(
  await operators.post('/desk/webhooks', {
    name: 'hook',
    url: 'https://hooks.example/x',
    upload_stored: 'yes',
  }),
  201,
);
const [hook] = await sql<{ id: string }[]>`select id from webhooks`;
const manyLinks = await openTicket(handler);
await fill();

/** One of everything has very many of something, and the others have one each: as PostgreSQL's statistics find them, grown up. */
async function fill(): Promise<void> {
  const [contact] = await sql<
    { contactId: string }[]
  >`select contact_id as "contactId" from links where id = ${link.id}`;
  const contactId = contact?.contactId ?? '';
  const hookId = hook?.id ?? '';
  await sql`
    insert into uploads (id, link_id, ticket_id, state, object_name, key_name, rejected_at, rejected_code, created_at)
    select gen_random_uuid(), ${link.id}, ${link.ticketId}, 'rejected', 'o' || n, 'k' || n, now() - interval '2 days', 'not_a_zip', now() - interval '2 days'
    from generate_series(1, ${rows}) n`;
  await sql`update links set refused_uploads = ${rows}, upload_begun_at = now() - interval '2 days' where id = ${link.id}`;
  await sql`
    insert into audit_events (seq, at, action, actor_kind, actor_id, ticket_id, link_id, data, hash)
    select 10000000 + n, now(), 'upload.refused', 'uploader', ${contactId}::uuid, ${link.ticketId}::uuid, ${link.id}::uuid, '{"code":"not_a_zip"}', sha256(n::text::bytea)
    from generate_series(1, ${rows}) n`;
  await sql`
    insert into tickets (id, reference, institution, handler_id, state, closed_at)
    select gen_random_uuid(), 'MANY-' || n, 'Clinic ' || n, ${handler.id}::uuid, case when n % 100 = 0 then 'open' else 'closed' end,
      case when n % 100 = 0 then null else now() end from generate_series(1, ${rows}) n`;
  await sql`
    insert into links (id, ticket_id, contact_id, token_hash, password_hash, password_by, issued_by, expires_at, state, revoked_at)
    select gen_random_uuid(), ${manyLinks}, ${contactId}::uuid, sha256(('l' || n)::bytea), 'x', 'phone', ${handler.id}::uuid, now(), 'revoked', now()
    from generate_series(1, ${rows}) n`;
  await sql`
    insert into downloads (id, upload_id, agent_id, reason, expires_at)
    select gen_random_uuid(), case when n % 2 = 0 then ${uploadId}::uuid else id end, ${handler.id}::uuid, 'diagnosis', now()
    from (select id, row_number() over () as n from uploads where state = 'rejected') others`;
  await sql`
    insert into download_approvals (id, upload_id, agent_id, because, reason, expires_at)
    select gen_random_uuid(), id, ${handler.id}::uuid, 'repeated', 'diagnosis', now() + interval '1 day'
    from uploads where state = 'rejected'`;
  await sql`
    insert into agents (id, email, name, role, locale)
    select gen_random_uuid(), 'many-' || n || '@desk.example', 'Agent ' || n, 'handler', 'en' from generate_series(1, ${rows}) n`;
  await sql`
    insert into api_tokens (id, agent_id, name, token_hash)
    select gen_random_uuid(), ${lead.id}::uuid, 'token ' || n, sha256(('t' || n)::bytea) from generate_series(1, ${rows}) n`;
  await sql`
    insert into institutions (id, name) select gen_random_uuid(), 'Institution ' || n from generate_series(1, ${rows}) n`;
  await sql`
    insert into authorised_contacts (id, institution_id, name, email, locale, valid_from)
    select gen_random_uuid(), ${institution}::uuid, 'Person ' || n, 'p' || n || '@clinic.example', 'en', current_date
    from generate_series(1, ${rows}) n`;
  await sql`
    insert into agreements (id, institution_id, number, valid_from)
    select gen_random_uuid(), case when n % 2 = 0 then ${institution}::uuid else id end, 'A-' || n, current_date
    from (select id, row_number() over () as n from institutions) others`;
  await sql`
    insert into webhook_deliveries (id, webhook_id, event, ticket_id, state, next_attempt_at, ended_at)
    select gen_random_uuid(), ${hookId}::uuid, 'upload.stored', ${link.ticketId}::uuid, 'delivered', null, now()
    from generate_series(1, ${rows}) n`;
  await sql`vacuum analyze`;
}

/** Where lists are given: by the API with the member that is the list, and on pages of the desk. */
const lists: readonly (readonly [path: string, ...members: string[]])[] = [
  ['/tickets', 'tickets'],
  ['/tickets?state=open', 'tickets'],
  [`/tickets/${link.ticketId}`, 'uploads', 'links', 'events'],
  [`/tickets/${manyLinks}`, 'links'],
  [`/tickets/${link.ticketId}/events`, 'events'],
  [`/tickets/${link.ticketId}/uploads`, 'uploads'],
  [`/tickets/${manyLinks}/links`, 'links'],
  [`/links/${link.id}`, 'messages'],
  ['/approvals', 'approvals'],
  ['/institutions', 'institutions'],
  [`/institutions/${institution}`, 'agreements', 'contacts'],
  ['/signing-keys', 'keys'],
];
const pages = [
  ...[
    'tickets',
    'tickets?attention=closed',
    'tickets/new',
    `tickets/${link.ticketId}`,
    `tickets/${manyLinks}`,
  ],
  ...['account', 'accounts', 'institutions', `institutions/${institution}`, 'approvals'],
  ...['webhooks', `webhooks/${hook?.id}`],
];

const lengthOf = (answer: Answer, member: string) => {
  const found = pick(answer.json(), member);
  return Array.isArray(found) ? found.length : -1;
};

t.test('every list is bounded, and no table is read from end to end for each of its rows', async (t) => {
  const before = await readFromEndToEnd();
  for (const [path, ...members] of lists) {
    const answer = demand(await lead.api('GET', path), 200);
    t.ok(answer.bytes.length < answerAtMost, `${path}: ${answer.bytes.length} bytes`);
    for (const member of members) {
      const count = lengthOf(answer, member);
      t.ok(count >= 0 && count <= 500, `${path}: ${count} ${member}`);
    }
  }
  for (const page of pages) {
    const answer = demand(await atDesk.get(`/desk/${page}`), 200);
    t.ok(answer.bytes.length < answerAtMost, `/desk/${page}: ${answer.bytes.length} bytes`);
  }
  await assertNothingScanned(t, before);
});

/** Rows that were read by scans of whole tables since the database began, by table. */
async function readFromEndToEnd(): Promise<Map<string, number>> {
  const found = await sql<{ name: string; read: number }[]>`
    select relname as name, coalesce(seq_tup_read, 0)::float8 as read from pg_stat_user_tables`;
  return new Map(found.map(({ name, read }) => [name, read]));
}

/** The server writes its numbers down when a connection has been idle for some seconds. */
async function assertNothingScanned(t: Test, before: ReadonlyMap<string, number>): Promise<void> {
  await new Promise((resume) => setTimeout(resume, 12_000));
  const big = ['uploads', 'audit_events', 'tickets', 'links', 'downloads', 'download_approvals', 'agents'];
  const more = ['api_tokens', 'institutions', 'authorised_contacts', 'agreements', 'webhook_deliveries'];
  const after = await readFromEndToEnd();
  for (const table of [...big, ...more]) {
    const read = (after.get(table) ?? 0) - (before.get(table) ?? 0);
    // a table may be read once where the planner finds that cheaper, but never once for each row of a list
    t.ok(read < 10 * rows, `${table}: ${read} rows by scans`);
  }
}

t.test('no number of refusals hides a file or what happened to it', async (t) => {
  const shown = demand(await handler.api('GET', `/tickets/${link.ticketId}`), 200).json();
  const uploads = pick(shown, 'uploads') as { id: string; state: string }[];
  t.ok(
    uploads.some(({ id, state }) => id === uploadId && state === 'stored'),
    'the stored upload is among the shown ones',
  );
  t.match(pick(shown, 'more'), { uploads: true, events: true, links: false });
  const page = (await atDesk.get(`/desk/tickets/${link.ticketId}`)).text;
  t.match(page, uploadId);
  const next = /href="(\/desk\/tickets\/[^"]*before=\d+)#life"/.exec(page)?.[1];
  t.ok(next, 'older events are a page away');
  t.match((await atDesk.get(next ?? '')).text, /before=\d+/);
});

t.test('pages lead through all rows, each once', async (t) => {
  for (const [path, member, key] of [
    [`/tickets/${link.ticketId}/uploads`, 'uploads', 'id'],
    [`/tickets/${link.ticketId}/events`, 'events', 'seq'],
    ['/institutions', 'institutions', 'id'],
    ['/approvals', 'approvals', 'id'],
  ] as const) {
    const seen = new Set<unknown>();
    let cursor: unknown = '';
    for (let page = 0; page < 8; page += 1) {
      const answer = demand(
        await lead.api('GET', cursor === '' ? path : `${path}?cursor=${cursor}`),
        200,
      ).json();
      const found = pick(answer, member) as Record<string, unknown>[];
      for (const row of found) {
        t.notOk(seen.has(row[key]), `${path}: a row comes once`);
        seen.add(row[key]);
      }
      cursor = pick(answer, 'nextCursor');
      if (cursor === null) break;
    }
    t.ok(seen.size >= 700, `${path}: ${seen.size} rows on eight pages`);
  }
});

t.test(
  'refused uploads are merged by the sweep into a number, and the certificate still counts them',
  async (t) => {
    const [before] = await sql`select refused_uploads, merged_uploads from links where id = ${link.id}`;
    t.match(before, { refused_uploads: rows, merged_uploads: 0 });
    await sql`delete from download_approvals where agent_id = ${handler.id}`;
    await sql`delete from downloads where upload_id <> ${uploadId}`;
    const swept = await service.run(['sweep', '--json'], { env: { ORPHAN_DAYS: '7' } });
    t.ok([0, 1].includes(swept.code ?? -1), swept.stderr.slice(0, 500));
    const [after] = await sql<{ refused: number; merged: number; left: number }[]>`
    select refused_uploads as refused, merged_uploads as merged,
      (select count(*)::int from uploads where link_id = links.id and state = 'rejected') as left
    from links where id = ${link.id}`;
    t.equal((after?.merged ?? 0) + (after?.left ?? 0), rows, 'none is lost from the count');
    t.ok((after?.left ?? rows) <= 20, `${after?.left} rows are left`);
    const [events] = await sql<
      { n: number }[]
    >`select count(*)::int as n from audit_events where link_id = ${link.id} and action = 'upload.refused'`;
    t.ok((events?.n ?? 0) >= rows, 'the entries of the audit log stay');
  },
);

t.test('ten refused uploads on one link never meet a limit, and then there is a pause', async (t) => {
  const fresh = await issueLink(handler);
  const wrong = buildZip([plainFile('a.txt', 'plain')]);
  for (let n = 0; n < 10; n += 1)
    t.equal((await uploadFile(fresh.url, fresh.password, wrong)).status, 422, `refusal ${n + 1}`);
  const paused = await uploadFile(fresh.url, fresh.password, wrong);
  t.match([paused.status, paused.json()], [429, { code: 'upload_paused' }]);
  const seconds = Number(paused.headers['retry-after']);
  t.ok(seconds >= 1 && seconds <= 300, `Retry-After: ${seconds}`);
  const headers = {
    ...{ 'tus-resumable': '1.0.0', 'upload-length': '1000' },
    authorization: `Basic ${Buffer.from(`:${fresh.password}`).toString('base64')}`,
  };
  t.equal((await request(`${fresh.url}/tus`, { method: 'POST', headers })).status, 429, 'tus too');
  // the pause is the database's, so no process forgets it; behind it the link is as good as ever
  await sql`update links set upload_begun_at = now() - interval '1 hour' where id = ${fresh.id}`;
  t.equal((await uploadFile(fresh.url, fresh.password, encryptedZip(1000))).status, 201);
});

t.test('the audit log is given in full, and ends where it is asked to', async (t) => {
  const first = (await dpo.api('GET', '/audit?to=2020-01-01T00:00:00Z')).text;
  t.equal(first, '');
  const all = await eventually(
    () => dpo.api('GET', `/audit?subject=${link.id}`),
    (answer) => answer.status === 200,
  );
  t.ok(all.text.trim().split('\n').length > rows);
});
