// Brings the database up to date: numbered plain SQL files, each once, under one lock, with their checksums. Decision 0038.
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { SluiceError } from '../errors.js';
import { lockUntilCommit } from './advisory-locks.js';
import type { Sql } from './connect.js';

const migrationsFolder = fileURLToPath(new URL('../../migrations/', import.meta.url));

/** The names of all migrations, in order. */
export async function listMigrations(folder: string = migrationsFolder): Promise<string[]> {
  return (await readdir(folder)).filter((name) => /^\d{4}-[a-z0-9-]+\.sql$/.test(name)).sort();
}

/**
 * Applies what is missing, all or nothing, one host at a time.
 * @returns the names that were applied now
 * @throws migration_changed when an applied file is no longer what it was; migration_out_of_order when one that is missing
 * comes before one that was applied; database_ahead when the database knows one that this version does not have
 */
export async function migrateDatabase(sql: Sql, folder: string = migrationsFolder): Promise<string[]> {
  const names = await listMigrations(folder);
  return await sql.begin(async (tx) => {
    await lockUntilCommit(tx, 'migration');
    await tx`
      create table if not exists schema_migrations (
        name text primary key, sha256 text not null, applied_at timestamptz not null default now())`;
    const rows = await tx<{ name: string; sha256: string }[]>`select name, sha256 from schema_migrations`;
    const applied = new Map(rows.map((row) => [row.name, row.sha256]));
    assertInOrder(names, [...applied.keys()].sort());
    const done: string[] = [];
    for (const name of names) {
      const text = await readFile(`${folder}/${name}`, 'utf8');
      const sha256 = createHash('sha256').update(text).digest('hex');
      const before = applied.get(name);
      if (before === sha256) continue;
      if (before !== undefined)
        throw new SluiceError('migration_changed', `migration ${name} was changed after it ran`);
      await tx.unsafe(text).simple();
      await tx`insert into schema_migrations (name, sha256) values (${name}, ${sha256})`;
      done.push(name);
    }
    return done;
  });
}

/**
 * Migrations are written one behind the other, each on the tables that those before it left. One that slipped in between
 * would run on tables that it never saw.
 * @throws migration_out_of_order, database_ahead
 */
function assertInOrder(names: readonly string[], applied: readonly string[]): void {
  const unknown = applied.filter((name) => !names.includes(name));
  if (unknown.length > 0)
    throw new SluiceError(
      'database_ahead',
      `the database knows ${unknown.join(', ')}, which this version does not have: it was migrated by a newer one. Install that, or restore a dump from before`,
    );
  const newest = applied.at(-1);
  const late = newest === undefined ? [] : names.filter((name) => name < newest && !applied.includes(name));
  if (late.length > 0)
    throw new SluiceError(
      'migration_out_of_order',
      `${late.join(', ')} would run behind ${newest}, which was applied already. Nothing was changed: give it the next number`,
    );
}

/** How the database stands to the files of this version. */
export interface MigrationState {
  /** what it lacks; all of them where it was never migrated */
  readonly pending: readonly string[];
  /** applied, and not what they were */
  readonly changed: readonly string[];
  /** applied by a newer version */
  readonly unknown: readonly string[];
}

/** Compares names and checksums; changes nothing. @param folder of the files */
export async function compareMigrations(
  sql: Sql,
  folder: string = migrationsFolder,
): Promise<MigrationState> {
  const names = await listMigrations(folder);
  const [table] = await sql<
    { found: boolean }[]
  >`select to_regclass('schema_migrations') is not null as found`;
  if (table?.found !== true) return { pending: names, changed: [], unknown: [] };
  const rows = await sql<{ name: string; sha256: string }[]>`select name, sha256 from schema_migrations`;
  const applied = new Map(rows.map((row) => [row.name, row.sha256]));
  const changed: string[] = [];
  for (const name of names) {
    const before = applied.get(name);
    if (before === undefined) continue;
    const text = await readFile(`${folder}/${name}`, 'utf8');
    if (createHash('sha256').update(text).digest('hex') !== before) changed.push(name);
  }
  return {
    pending: names.filter((name) => !applied.has(name)),
    changed,
    unknown: rows.map(({ name }) => name).filter((name) => !names.includes(name)),
  };
}
