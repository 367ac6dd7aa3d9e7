// A pool behind which Postgres may fall silent: stopped, cut off, or failed over. The driver waits for an answer as long
// as the connection stands, which may be a quarter of an hour; whoever asked would wait with it. Decision 0019.
import { sleep } from '../concurrency/sleep.js';
import type { Sql } from './connect.js';
import type { TransactionLimiter } from './transaction-limiter.js';

/** How often Postgres is asked whether it answers, and how long it may take, in milliseconds. */
const pulseMs = 500;
const silenceMs = 2000;
/** Silence is counted in ticks, so that a process that was itself held up blames nobody. */
const tickMs = 100;

/** A pool that is replaced while nobody answers. It is one and the same object for those who use it. */
export interface FailoverPool {
  readonly sql: Sql;
  /**
   * From now on Postgres is asked twice a second on a connection of its own. Without an answer for 2 s, everything that
   * waits is told (`CONNECTION_DESTROYED`), and until there is one everything that comes is told at once
   * (`CONNECTION_ENDED`). What was sent may have taken effect.
   *
   * Where Postgres answers, but no transaction ends for as long because somebody does not give a lock back, those of ours
   * that wait for one are canceled.
   */
  watch(told: { silent(): void; back(): void }): void;
  close(): Promise<void>;
}

/**
 * @param open makes a pool of so many connections; called again whenever the last one is given up
 * @param limits `transactions`: how many run at once, the others wait; without, as many as there are connections, and
 * nobody is ever told. `applicationName`: what this process alone calls its connections
 */
export function failoverPool(
  open: (max?: number) => Sql,
  limits?: { readonly transactions: TransactionLimiter; readonly applicationName: string },
): FailoverPool {
  const stopping = new AbortController();
  let pool = open();
  let watching: Promise<void> | undefined;
  const told = { silent: () => {}, back: () => {} };
  const turns: Turns = {
    silent: async () => {
      told.silent();
      const given = pool;
      // a pool that was ended tells at once, and fragments can still be made of it
      const closed = open(1);
      await end(closed);
      pool = closed;
      await end(given);
    },
    // connections that were begun into the silence may never come about, so these are new ones
    back: () => {
      pool = open();
      told.back();
    },
  };
  const begin = (...args: unknown[]): unknown =>
    limits?.transactions.run(async () => await Reflect.apply(pool.begin, pool, args));
  const sql = new Proxy(pool, {
    apply: (_first, _self, args: unknown[]): unknown => Reflect.apply(pool, undefined, args),
    get: (_first, member): unknown =>
      member === 'begin' && limits !== undefined ? begin : Reflect.get(pool, member, pool),
  });
  return {
    sql,
    watch: (listener) => {
      Object.assign(told, listener);
      const unstick = async (pulse: Sql) => {
        if (limits?.transactions.stuck) await cancelWaiting(pulse, limits.applicationName);
      };
      watching ??= keepWatch(open, { ...turns, unstick }, stopping.signal);
    },
    close: async () => {
      stopping.abort();
      await watching;
      await pool.end({ timeout: 5 });
    },
  };
}

interface Turns {
  silent(): Promise<void>;
  back(): void;
}

/** What waits for a lock for so long is canceled, when nothing else goes on, in milliseconds. */
const lockMs = 1500;

/** Cancels the statements of this process that wait for a lock; their transactions fail with `query_canceled`. */
async function cancelWaiting(pulse: Sql, applicationName: string): Promise<void> {
  await pulse`
    select pg_cancel_backend(pid) from pg_stat_activity
    where datname = current_database() and usename = current_user and application_name = ${applicationName}
      and wait_event_type = 'Lock' and query_start < clock_timestamp() - make_interval(secs => ${lockMs / 1000})`;
}

async function keepWatch(
  open: (max?: number) => Sql,
  turns: Turns & { unstick(pulse: Sql): Promise<void> },
  stopping: AbortSignal,
): Promise<void> {
  let pulse = open(1);
  let silent = false;
  while (!stopping.aborted) {
    let answered = await answers(pulse, stopping);
    if (answered === 'failed') {
      // one connection may end for reasons of its own
      await end(pulse);
      pulse = open(1);
      answered = await answers(pulse, stopping);
    }
    if (stopping.aborted) break;
    if (answered === 'yes') {
      if (silent) turns.back();
      silent = false;
      // one that fails here is found out by the next question
      await turns.unstick(pulse).catch(() => undefined);
    } else {
      if (!silent) await turns.silent();
      silent = true;
      await end(pulse);
      pulse = open(1);
    }
    if (answered !== 'silent') await sleep(pulseMs, stopping);
  }
  await end(pulse);
}

async function answers(pulse: Sql, stopping: AbortSignal): Promise<'yes' | 'failed' | 'silent'> {
  const asked = new AbortController();
  const given = AbortSignal.any([asked.signal, stopping]);
  const answer = pulse`select 1`.then(
    () => 'yes' as const,
    () => 'failed' as const,
  );
  const patience = async () => {
    for (let waited = 0; waited < silenceMs && !given.aborted; waited += tickMs) await sleep(tickMs, given);
    return 'silent' as const;
  };
  try {
    return await Promise.race([answer, patience()]);
  } finally {
    asked.abort();
  }
}

async function end(pool: Sql): Promise<void> {
  await pool.end({ timeout: 0 }).catch(() => undefined);
}
