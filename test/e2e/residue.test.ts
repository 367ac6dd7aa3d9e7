// After a ticket's purge nothing of its people or its data is left: not in a dump of the database, not in the stores, not in a
// log. The script that an operator may use looks for it; that it can find is shown on the same places before the purge.
import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import t from 'tap';
import { encryptedZip } from '../services/archives.js';
import { pickText, uploadFile } from '../services/http-client.js';
import { startService } from '../services/service.js';
import { demand, newReference } from '../services/steps.js';

const script = fileURLToPath(new URL('../../scripts/residue.mjs', import.meta.url));
const service = await startService(t, { env: { LOG_LEVEL: 'trace' } });
const handler = await service.agent('handler');
const folder = await mkdtemp(join(tmpdir(), 'sluice-residue-'));
t.teardown(() => rm(folder, { recursive: true, force: true }));

const person = {
  name: 'Wącława Żółkiewska',
  email: 'w.zolkiewska@clinic.example',
  phone: '+48601555777',
  locale: 'pl',
};
const subject = 'the hip of Mr Jaźwiński';
const note = 'Mrs Żółkiewska asked twice';
const wordsFile = join(folder, 'words.txt');

/** Runs the script. */
async function residue(...places: string[]): Promise<{ code: number; text: string }> {
  return await new Promise((resolve) => {
    execFile(process.execPath, [script, '--words', wordsFile, ...places], (error, stdout, stderr) => {
      resolve({ code: error === null ? 0 : Number(error.code), text: stdout + stderr });
    });
  });
}

/** A dump of every table, a copy of both stores, and all logs, in a folder of their own. */
async function snapshot(name: string): Promise<{ dump: string; stores: string; logs: string }> {
  const place = join(folder, name);
  const [dump, stores, logs] = [join(place, 'dump'), join(place, 'stores'), join(place, 'logs')];
  for (const each of [dump, stores, logs]) await mkdir(each, { recursive: true });
  const tables = await service.sql<{ name: string }[]>`
    select tablename as name from pg_tables where schemaname = 'public'`;
  for (const { name: table } of tables) {
    const rows = await service.sql<
      { row: string }[]
    >`select to_jsonb(r)::text as row from ${service.sql(table)} r`;
    await writeFile(join(dump, `${table}.json`), rows.map(({ row }) => row).join('\n'));
  }
  for (const store of ['OBJECT_STORE_URL', 'KEY_STORE_URL'])
    await cp(fileURLToPath(String(service.env[store])), join(stores, store), { recursive: true });
  await writeFile(join(logs, 'all.log'), service.allLogs());
  return { dump, stores, logs };
}

t.test('what was there is found before the purge, and nothing of it afterwards', async (t) => {
  const opened = demand(
    await handler.api('POST', '/tickets', { reference: newReference(), institution: 'Clinic', subject }),
    201,
  ).json();
  const ticketId = pickText(opened, 'id');
  const issued = demand(
    await handler.api('POST', `/tickets/${ticketId}/links`, { contact: person, passwordBy: 'phone' }),
    201,
  ).json();
  const [url, password] = [pickText(issued, 'url'), pickText(issued, 'password')];
  const bytes = encryptedZip(300_000);
  const stored = demand(await uploadFile(url, password, bytes), 201).json();
  const download = { reason: 'other', note };
  const asked = demand(
    await handler.api('POST', `/uploads/${pickText(stored, 'uploadId')}/downloads`, download),
    201,
  ).json();
  demand(await handler.api('GET', `/downloads/${pickText(asked, 'id')}/content`), 200);
  const data = [100_000, 200_000].map(
    (at) => `hex:${Buffer.from(bytes.subarray(at, at + 24)).toString('hex')}`,
  );
  const token = url.slice(url.lastIndexOf('/') + 1);
  const people = [person.name, person.email, person.phone, subject, note];
  await writeFile(wordsFile, [...people, token, password, ...data].join('\n'));

  const before = await snapshot('before');
  const found = await residue(before.dump);
  t.equal(found.code, 1, 'people are in the database while they are needed');
  for (const line of people.keys()) t.match(found.text, `line ${line + 1}: `);
  t.notMatch(found.text, person.name, 'and the words are not said');
  t.equal((await residue(before.logs, before.stores)).code, 0, 'never in a log, nor in clear in a store');
  const spilt = join(folder, 'spilt');
  await writeFile(spilt, Buffer.concat([Buffer.alloc(70_001, 0x41), bytes]));
  t.match(await residue(spilt), { code: 1, text: /line 8: .*\nline 9: / }, 'data would be found');

  demand(await handler.api('POST', `/tickets/${ticketId}/close`, { workingCopiesDestroyed: true }), 200);
  t.equal((await service.run(['sweep'])).code, 0);
  const after = await snapshot('after');
  t.match(await residue(after.dump, after.stores, after.logs), { code: 0, text: /: 0 found/ });
});

t.test('the script finds a word in every disguise', async (t) => {
  const word = 'Zażółć Gęślą';
  await writeFile(wordsFile, word);
  const plain = Buffer.from(word);
  const little = Buffer.from(word, 'utf16le');
  const spellings: Readonly<Record<string, Uint8Array>> = {
    plain,
    capitals: Buffer.from(word.toUpperCase()),
    decomposed: Buffer.from(word.normalize('NFD')),
    hexadecimal: Buffer.from(`\\x00${plain.toString('hex').toUpperCase()}00`),
    base64: Buffer.from(Buffer.from(`a${word}b`).toString('base64')),
    base64url: Buffer.from(Buffer.from(`ab${word}`).toString('base64url')),
    'UTF-16': little,
    'UTF-16 the other way round': Buffer.from(little).swap16(),
    percent: Buffer.from(encodeURIComponent(word)),
    form: Buffer.from(new URLSearchParams({ x: word }).toString()),
    'JSON escapes': Buffer.from('Za\\u017c\\u00f3\\u0142\\u0107 G\\u0119\\u015bl\\u0105'),
    gzip: gzipSync(plain),
  };
  for (const [name, bytes] of Object.entries(spellings)) {
    const file = join(folder, 'disguised');
    await writeFile(file, Buffer.concat([Buffer.alloc(name === 'gzip' ? 0 : 7), bytes]));
    t.equal((await residue(file)).code, 1, name);
  }
  t.equal((await residue(wordsFile.replace('words', 'no'))).code, 2, 'a place that is not there');
  await writeFile(join(folder, 'empty'), 'nothing');
  t.equal((await residue(join(folder, 'empty'))).code, 0);
  await writeFile(wordsFile, 'short');
  t.match(await residue(join(folder, 'empty')), { code: 2, text: /too short/ });
});
