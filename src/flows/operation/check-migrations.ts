// Whether the database is as this version needs it.
import type { Context } from '../../context/context.js';
import { compareMigrations, type MigrationState } from '../../db/migrate.js';

/** How the database stands to the migrations of this version. */
export async function checkMigrations(ctx: Pick<Context, 'sql'>): Promise<MigrationState> {
  return await compareMigrations(ctx.sql);
}
