// An acknowledged file that does not open: each cause has a code, words and an alarm of its own, and spends no download.
import { randomBytes } from 'node:crypto';
import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import t, { type Test } from 'tap';
import { encryptedZip } from '../services/archives.js';
import { type Answer, pick, pickText, request, uploadFile } from '../services/http-client.js';
import { startService } from '../services/service.js';
import { authorise, demand, issueLink } from '../services/steps.js';

const service = await startService(t);
const handler = await service.agent('handler');
await service.agent('operator');
const bearer = { authorization: `Bearer ${handler.token}` };
const bytes = encryptedZip(5000);
const folderOf = (setting: string) => (service.env[setting] ?? '').replace('file://', '');

async function stored() {
  const link = await issueLink(handler);
  const receipt = demand(await uploadFile(link.url, link.password, bytes), 201).json();
  const uploadId = pickText(receipt, 'uploadId');
  const [row] = await service.sql<{ object: string; key: string }[]>`
    select object_name as object, key_name as key from uploads where id = ${uploadId}`;
  return {
    ...link,
    uploadId,
    names: row ?? { object: '', key: '' },
    ...(await authorise(handler, uploadId)),
  };
}

async function pathOf(setting: string, name: string): Promise<string> {
  const folder = folderOf(setting);
  const found = (await readdir(folder, { recursive: true })).find((each) => each.endsWith(name));
  return join(folder, found ?? name);
}

/** The download is answered so, is not used up, and what happened stands in the chain and before the operators. */
async function told(
  t: Test,
  of: { id: string; uploadId: string },
  answer: Answer,
  expected: { status: number; code: string; event: string; alarm: string },
) {
  const { status, code, event, alarm } = expected;
  t.match([answer.status, answer.json()], [status, { code, status, detail: String }], `${status} ${code}`);
  t.notMatch(pickText(answer.json(), 'detail'), /went wrong/, 'in words of its own');
  t.match((await handler.api('GET', `/downloads/${of.id}`)).json(), { state: 'authorised', bytesSent: 0 });
  const [row] = await service.sql`
    select (select count(*)::int from audit_events where upload_id = ${of.uploadId} and action = 'upload.alarm'
        and data ->> 'code' = ${event}) as events,
      (select count(*)::int from alarms where kind = ${alarm}) as alarms,
      (select count(*)::int from messages where template = 'alarm' and facts ->> 'kind' = ${alarm}) as mails`;
  t.match(row, { events: 1, alarms: 1, mails: 1 }, `${event}, ${alarm}`);
}

t.test('its key is gone, and comes back', async (t) => {
  const of = await stored();
  const path = await pathOf('KEY_STORE_URL', of.names.key);
  await rename(path, `${path}.away`);
  const answer = await request(of.url, { headers: bearer });
  await told(t, of, answer, { status: 410, code: 'file_lost', event: 'key_not_found', alarm: 'file_lost' });
  t.equal(pick(answer.json(), 'missing'), 'key');
  await rename(`${path}.away`, path);
  t.ok((await request(of.url, { headers: bearer })).bytes.equals(bytes), 'the same download works again');
});

t.test('its bytes are gone', async (t) => {
  const of = await stored();
  await rm(await pathOf('OBJECT_STORE_URL', of.names.object));
  await service.sql`delete from alarms`;
  await service.sql`delete from messages where template = 'alarm'`;
  const answer = await request(of.url, { headers: bearer });
  await told(t, of, answer, {
    status: 410,
    code: 'file_lost',
    event: 'object_not_found',
    alarm: 'file_lost',
  });
  t.equal(pick(answer.json(), 'missing'), 'bytes');
});

for (const [what, setting] of [
  ['bytes', 'OBJECT_STORE_URL'],
  ['key file', 'KEY_STORE_URL'],
] as const) {
  t.test(`its ${what} were changed`, async (t) => {
    const of = await stored();
    await service.sql`delete from alarms`;
    await service.sql`delete from messages where template = 'alarm'`;
    const name = setting === 'KEY_STORE_URL' ? of.names.key : of.names.object;
    await writeFile(await pathOf(setting, name), randomBytes(5041));
    const answer = await request(of.url, { headers: bearer });
    await told(t, of, answer, {
      status: 500,
      code: 'seal_broken',
      event: 'seal_broken',
      alarm: 'seal_broken',
    });
  });
}

t.test('its master key is not among the settings', async (t) => {
  const of = await stored();
  const path = await pathOf('KEY_STORE_URL', of.names.key);
  const keyFile = await readFile(path);
  // its id stands behind magic, version and length; see docs/sealed-format.md
  const renamed = Buffer.from(keyFile);
  renamed.write('gone', 10, 'latin1');
  await writeFile(path, renamed);
  const answer = await request(of.url, { headers: bearer });
  const unknown = 'master_key_unknown';
  await told(t, of, answer, { status: 503, code: unknown, event: unknown, alarm: unknown });
  t.match(answer.headers['retry-after'], /^\d+$/);
  await writeFile(path, keyFile);
  t.ok(
    (await request(of.url, { headers: bearer })).bytes.equals(bytes),
    'with the key there again, it opens',
  );
  const [mails] = await service.sql`
    select count(*)::int as n from messages where upload_id = ${of.uploadId} and template = 'seal-alarm'`;
  t.equal(mails?.n, 0, 'the file is not lost, and nobody is told so');
});

t.test('the process is set to another store: absent there is not lost', async (t) => {
  const of = await stored();
  const elsewhere = t.testdir({});
  const other = await service.spawnAnother({ KEY_STORE_URL: `file://${elsewhere}/keys` });
  const answer = await request(of.url.replace(service.baseUrl, other.baseUrl), { headers: bearer });
  t.match([answer.status, answer.json()], [503, { code: 'stores_changed' }]);
  t.match((await handler.api('GET', `/downloads/${of.id}`)).json(), { state: 'authorised', bytesSent: 0 });
  t.ok((await request(of.url, { headers: bearer })).bytes.equals(bytes));
  await other.stop();
});
