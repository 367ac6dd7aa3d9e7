// Whether the database is as this version needs it.
import type { Context } from '../../context/context.js';
import { pendingMigrations } from '../../db/migrate.js';

/** Names of migrations that the database lacks. */
export async function checkMigrations(ctx: Pick<Context, 'sql'>): Promise<string[]> {
  return await pendingMigrations(ctx.sql);
}
