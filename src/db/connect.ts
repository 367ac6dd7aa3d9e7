// ALL SQL lives in this folder, as tagged templates, one file per family of tables; nothing else imports
// `postgres`. No rules here: `domain/` decides, this folder finds, locks, inserts, marks and appends. Decision 0012.
import postgres from 'postgres';
import type { Secret } from '../config/secret.js';

interface Types extends Record<string, unknown> {
  bigint: number;
}

/** A pool of connections. */
export type Sql = postgres.Sql<Types>;
/** An open transaction. */
export type Tx = postgres.TransactionSql<Types>;
/** A piece of a statement. */
export type Fragment = postgres.PendingQuery<postgres.Row[]>;
/** Either: for statements that stand alone as well as inside a transaction. */
export type Queryable = postgres.ISql<Types>;

/** Postgres answers or the caller is told, in seconds. */
const connectTimeoutSeconds = 5;
/**
 * After a failed connection the next attempt waits so long, in seconds, and whoever asked waits with it. The driver's
 * own back-off grows to 20 s: requests would hang instead of being told, and go on hanging when Postgres is back.
 */
const reconnectPauseSeconds = 0.25;
/**
 * The driver lets 100 statements wait on one connection (a setting that its types do not know). A `begin` that is the
 * hundredth it sends but does not take the connection for its transaction: it fails, and what others send next on that
 * connection runs inside a transaction that nobody commits. So there is no such number.
 */
const pipelining = { max_pipeline: Number.MAX_SAFE_INTEGER };

/**
 * Opens a pool. Columns arrive in camelCase, bigint as number (all of ours are far below 2^53), times as Date.
 * @param max connections at most
 * @param applicationName shown in pg_stat_activity
 */
export function connectDatabase(
  url: Secret<string>,
  options: { max: number; applicationName: string; lockTimeoutMs?: number },
): Sql {
  process.off('unhandledRejection', passOverLostTypeQuery).on('unhandledRejection', passOverLostTypeQuery);
  return postgres(url.reveal(), {
    ...pipelining,
    max: options.max,
    connect_timeout: connectTimeoutSeconds,
    backoff: () => reconnectPauseSeconds,
    idle_timeout: 60,
    onnotice: () => undefined,
    connection: {
      application_name: options.applicationName,
      TimeZone: 'UTC',
      // no statement of ours holds a lock or waits for one for long; a stuck one must not hold a connection for good
      idle_in_transaction_session_timeout: 60_000,
      ...(options.lockTimeoutMs !== undefined && { lock_timeout: options.lockTimeoutMs }),
    },
    types: {
      bigint: {
        to: 20,
        from: [20],
        serialize: (value: number) => String(value),
        parse: (text: string) => Number(text),
      },
    },
    transform: { column: { from: postgres.toCamel, to: postgres.fromCamel } },
  });
}

/**
 * The driver asks each new connection for the array types and awaits the answer nowhere: a connection lost in that very
 * moment would end the process. Its other queries fail by themselves; every other unhandled rejection ends the process
 * as ever.
 */
function passOverLostTypeQuery(error: unknown): void {
  const query = (error as { query?: unknown } | null)?.query;
  const isTypeQuery = typeof query === 'string' && query.includes('pg_catalog.pg_type');
  if (!(isTypeQuery && isDatabaseUnavailable(error))) throw error;
}

/** Resolves when the database answers. */
export async function pingDatabase(sql: Sql): Promise<void> {
  await sql`select 1`;
}

/** Whether the server still has the connection of this process id. A server that does not answer has none. */
export async function backendLives(sql: Queryable, pid: number): Promise<boolean> {
  const found = sql`select from pg_stat_activity where pid = ${pid}`;
  return await found.then(
    (rows) => rows.length === 1,
    () => false,
  );
}

/** The database's clock, UTC: the one that decides. */
export async function databaseTime(sql: Queryable): Promise<Date> {
  const [row] = await sql<{ now: Date }[]>`select clock_timestamp() as now`;
  if (row === undefined) throw new Error('the database has no clock');
  return row.now;
}

/** The role that we are, and what it may. */
export async function findRoleFacts(
  sql: Queryable,
): Promise<{ name: string; superuser: boolean; mayCreate: boolean }> {
  const [row] = await sql<{ name: string; superuser: boolean; mayCreate: boolean }[]>`
    select rolname as name, rolsuper as superuser,
      coalesce(has_schema_privilege(current_user, current_schema(), 'CREATE'), false) as may_create
    from pg_roles where rolname = current_user`;
  if (row === undefined) throw new Error('the role that is connected does not exist');
  return row;
}

/** Whether an error is a unique violation on the named constraint or index. */
export function isUniqueViolation(error: unknown, constraint: string): boolean {
  return (
    error instanceof postgres.PostgresError && error.code === '23505' && error.constraint_name === constraint
  );
}

/**
 * Whether an error says that Postgres cannot be used just now: connection lost, starting up, too many connections, read
 * only (behind a failover), a conflict with another transaction, a lock that was not to be had, given up by the watch.
 */
export function isDatabaseUnavailable(error: unknown): boolean {
  const code = (error as { code?: unknown } | null)?.code;
  if (typeof code !== 'string') return false;
  return /^(ECONN|EPIPE|ETIMEDOUT|ENOENT|EAI_|EHOST|CONNECTION_|CONNECT_TIMEOUT|08|57P0|53|40001|40P01|25006|55P03|57014)/.test(
    code,
  );
}

/**
 * Whether a value was one that a column cannot hold: NUL in a text, a date out of range, an id that is none (SQLSTATE class
 * 22). Schemas are there to refuse it before; one that lets it through is to be mended, and whoever sent it was wrong.
 */
export function isDataException(error: unknown): boolean {
  return error instanceof postgres.PostgresError && error.code.startsWith('22');
}

/** The one row that a statement must give; its absence is a programming error. */
export function only<T>(rows: readonly T[]): T {
  const [row] = rows;
  if (row === undefined || rows.length > 1) throw new Error(`expected one row, got ${rows.length}`);
  return row;
}
