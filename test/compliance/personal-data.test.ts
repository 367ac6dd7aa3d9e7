// The map of personal data against the database's own catalogue, and against what is left of a ticket after its purge.
import postgres, { type Sql } from 'postgres';
import t from 'tap';
import { type PersonalColumn, personalColumns } from '../../src/compliance/personal-data.js';
import { encryptedZip } from '../services/archives.js';
import { pick, pickText, uploadFile } from '../services/http-client.js';
import { testDatabase } from '../services/postgres.js';
import { type Service, startService, type TestAgent } from '../services/service.js';

interface Described {
  readonly table: string;
  /** null: the table itself */
  readonly column: string | null;
  readonly comment: string | null;
}

/** Every table of ours and every column of it, with its comment. */
async function describeSchema(sql: Sql): Promise<Described[]> {
  return await sql<Described[]>`
    select c.relname as table, a.attname as column, col_description(c.oid, a.attnum) as comment
    from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v', 'm')
    union all
    select relname, null, obj_description(oid, 'pg_class') from pg_class
    where relnamespace = 'public'::regnamespace and relkind in ('r', 'p', 'v', 'm')`;
}

const place = ({ table, column }: { table: string; column: string | null }) => `${table}.${column}`;

t.test(
  'every table and column says what it means, and the map holds exactly the personal ones',
  async (t) => {
    const { url } = await testDatabase(t);
    const sql = postgres(url, { max: 1 });
    t.teardown(() => sql.end({ timeout: 5 }));
    const described = await describeSchema(sql);
    t.ok(described.length > 100, 'the catalogue was read');
    const silent = described.filter(({ comment }) => (comment ?? '').trim() === '');
    t.same(silent.map(place), [], 'nothing is without a comment');
    const personal = described.filter(({ comment }) => comment?.startsWith('personal:') === true);
    t.same(personalColumns.map(place).sort(), personal.map(place).sort());
  },
);

/** A ticket with something in each of its personal columns, delivered and closed. */
async function walk(handler: TestAgent): Promise<string> {
  const opened = await handler.api('POST', '/tickets', {
    reference: 'PD-1',
    institution: 'Clinic North',
    subject: 'the export of Mrs Example does not open',
  });
  const ticketId = pickText(opened.json(), 'id');
  const contact = { name: 'Anna Example', email: 'anna@clinic.example', phone: '+48601234567', locale: 'pl' };
  const issue = async (passwordBy: string) =>
    (
      await handler.api('POST', `/tickets/${ticketId}/links`, {
        contact,
        passwordBy,
        request: 'the export of Mrs Example',
      })
    ).json();
  await issue('sms');
  const link = await issue('phone');
  const uploaded = await uploadFile(pickText(link, 'url'), pickText(link, 'password'), encryptedZip());
  const uploadId = pickText(uploaded.json(), 'uploadId');
  const asked = { reason: 'other', note: 'Mrs Example called' };
  const download = (await handler.api('POST', `/uploads/${uploadId}/downloads`, asked)).json();
  await handler.api('GET', `/downloads/${pickText(download, 'id')}/content`);
  return ticketId;
}

/** How many rows of the ticket hold something in the column. */
async function countHeld(sql: Sql, ticketId: string, { table, column }: PersonalColumn): Promise<number> {
  const ofTicket =
    table === 'tickets'
      ? sql`id = ${ticketId}`
      : table === 'outbox_page'
        ? sql`message_id in (select id from messages where ticket_id = ${ticketId})`
        : sql`ticket_id = ${ticketId}`;
  const [row] = await sql<{ held: number }[]>`
    select count(${sql(column)})::int as held from ${sql(table)} where ${ofTicket}`;
  return row?.held ?? 0;
}

async function settled(service: Service, ticketId: string): Promise<void> {
  const deadline = Date.now() + 60_000;
  for (;;) {
    const [row] = await service.sql`
      select count(*)::int as waiting from messages where ticket_id = ${ticketId} and next_attempt_at is not null`;
    if (row?.waiting === 0) return;
    if (Date.now() > deadline) throw new Error('messages are still waiting');
    await new Promise((resume) => setTimeout(resume, 50));
  }
}

t.test('after close and sweep nothing personal is left of a ticket, and the chain still holds', async (t) => {
  const service = await startService(t);
  const handler = await service.agent('handler');
  const ticketId = await walk(handler);
  await settled(service, ticketId);
  const mapped = personalColumns.filter(({ erased }) => erased === 'ticket_erased');
  for (const each of mapped) {
    t.ok((await countHeld(service.sql, ticketId, each)) > 0, `${place(each)} held something before`);
  }
  const counted = { yesterday: Buffer.alloc(32, 1), today: Buffer.alloc(32, 2) };
  await service.sql`insert into sms_counts (number_mac, at) values (${counted.yesterday}, now() - interval '25 hours')`;
  await service.sql`insert into sms_counts (number_mac, at) values (${counted.today}, now() - interval '23 hours')`;
  const closed = await handler.api('POST', `/tickets/${ticketId}/close`, { workingCopiesDestroyed: true });
  t.equal(closed.status, 200, closed.text);
  t.equal((await service.run(['sweep'])).code, 0);
  for (const each of mapped) t.equal(await countHeld(service.sql, ticketId, each), 0, place(each));
  t.same(await service.stored(), { objects: [], keys: [] });
  const left = await service.sql`
    select at from sms_counts where number_mac in ${service.sql(Object.values(counted))}`;
  t.equal(left.length, 1, 'what is kept for counting goes after a day, whoever closed what');

  const shown = (await handler.api('GET', `/tickets/${ticketId}`)).json();
  t.equal(pick(shown, 'subject'), null);
  t.match(pick(shown, 'links', 0, 'contact'), { name: null, email: null, phone: null });
  t.equal((await service.run(['audit', 'verify'])).code, 0, 'erasing notes breaks no commitment');
});
