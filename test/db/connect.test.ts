// The pool on a real PostgreSQL, where the driver alone would go wrong.
import t from 'tap';
import { Secret } from '../../src/config/secret.js';
import { connectDatabase } from '../../src/db/connect.js';
import { testDatabase } from '../services/postgres.js';

/** Statements that the driver's own setting lets wait on one connection. */
const usualPipeline = 100;

t.test('begins a transaction however many statements wait on its connection', async (t) => {
  const { url } = await testDatabase(t);
  const sql = connectDatabase(new Secret(url), { max: 2, applicationName: 'test' });
  t.teardown(() => sql.end({ timeout: 5 }));
  // they spread over two connections: one of these counts puts the beginning at the very limit
  for (let waiting = 2 * usualPipeline - 4; waiting <= 2 * usualPipeline + 4; waiting += 1) {
    await Promise.all([sql`select 1`, sql`select 1`]);
    const statements = Array.from({ length: waiting }, () => sql`select 1`.execute());
    const begun = await sql
      .begin(async (tx) => await tx<{ id: string }[]>`select pg_current_xact_id()::text as id`)
      .then(
        (rows) => rows.length,
        (error: unknown) => (error as { code?: unknown }).code,
      );
    await Promise.all(statements);
    t.equal(begun, 1, `with ${waiting} statements before it`);
  }
});
