// The connections to PostgreSQL.
import type { Config } from '../config/config.js';
import { newId } from '../crypto/tokens.js';
import { connectDatabase } from '../db/connect.js';
import { type FailoverPool, failoverPool } from '../db/failover-pool.js';
import { TransactionLimiter } from '../db/transaction-limiter.js';

/** Connections to Postgres that one process may hold, and beside them those that transfers note their progress with. */
const maxConnections = 10;
const transferConnections = 3;
/**
 * In a serving process people wait: while no transaction ends, for two seconds; for a lock, while others get on, for ten.
 * Two connections stay free of transactions, so that whoever only looks is not held up.
 */
const served = { lockTimeoutMs: 10_000, patienceMs: 2000, transactions: maxConnections - 2 };

/**
 * The pool for everything, and the one that transfers note their progress with.
 * @param options.serving requests are answered: none waits for a lock or a connection without end
 */
export function connectPools(
  config: Config,
  { applicationName, serving }: { readonly applicationName: string; readonly serving: boolean },
): { readonly database: FailoverPool; readonly transferDatabase: FailoverPool } {
  // other processes on this database must not be taken for this one
  const ownName = serving ? `${applicationName} ${newId().slice(-12)}` : applicationName;
  const open = (usual: number, more = {}) => {
    const options = { applicationName: ownName, ...more };
    return (max = usual) => connectDatabase(config.databaseUrl, { max, ...options });
  };
  const { lockTimeoutMs, patienceMs, transactions: atOnce } = served;
  const database = serving
    ? failoverPool(open(maxConnections, { lockTimeoutMs }), {
        transactions: new TransactionLimiter({ atOnce, patienceMs }),
        applicationName: ownName,
      })
    : failoverPool(open(maxConnections));
  return { database, transferDatabase: failoverPool(open(transferConnections)) };
}
