// Migrations run in the order of their numbers, on a database that is not ahead of them.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import t, { type Test } from 'tap';
import { Secret } from '../../src/config/secret.js';
import { connectDatabase } from '../../src/db/connect.js';
import { listMigrations, migrateDatabase } from '../../src/db/migrate.js';
import { emptyTestDatabase } from '../services/postgres.js';

async function emptyDatabase(t: Test) {
  const { url } = await emptyTestDatabase(t);
  const sql = connectDatabase(new Secret(url), { max: 1, applicationName: 'migrations' });
  t.teardown(() => sql.end({ timeout: 5 }));
  const folder = await mkdtemp(join(tmpdir(), 'sluice-migrations-'));
  t.teardown(() => rm(folder, { recursive: true, force: true }));
  await mkdir(folder, { recursive: true });
  const add = (name: string) => writeFile(join(folder, name), `create table "${name}" (id int);`);
  return { sql, folder, add };
}

t.test('a migration below the newest one that was applied is refused, and nothing is changed', async (t) => {
  const { sql, folder, add } = await emptyDatabase(t);
  await add('9001-first.sql');
  await add('9003-third.sql');
  t.same(await migrateDatabase(sql, folder), ['9001-first.sql', '9003-third.sql']);
  t.same(await migrateDatabase(sql, folder), [], 'again changes nothing');
  await add('9002-late.sql');
  await add('9004-fourth.sql');
  await t.rejects(migrateDatabase(sql, folder), {
    code: 'migration_out_of_order',
    message: /9002-late\.sql.*9003-third\.sql/,
  });
  t.same((await sql`select to_regclass('"9004-fourth.sql"') as made`)[0], { made: null });
});

t.test('an older version says that the database is ahead of it', async (t) => {
  const { sql, folder, add } = await emptyDatabase(t);
  await add('9001-first.sql');
  await add('9002-second.sql');
  await migrateDatabase(sql, folder);
  await rm(join(folder, '9002-second.sql'));
  await t.rejects(migrateDatabase(sql, folder), { code: 'database_ahead', message: /9002-second\.sql/ });
});

t.test('from 0051 on each migration has the number behind the one before it', async (t) => {
  const numbers = (await listMigrations()).map((name) => Number(name.slice(0, 4)));
  t.equal(new Set(numbers).size, numbers.length, 'no number comes twice');
  const later = numbers.filter((number) => number > 50);
  t.same(
    later,
    later.map((_number, at) => 51 + at),
    'no gaps',
  );
});
