// A pool behind which Postgres may fall silent: stopped, cut off, or failed over. The driver waits for an answer as long
// as the connection stands, which may be a quarter of an hour; whoever asked would wait with it.
import { setTimeout } from 'node:timers/promises';
import type { Sql } from './connect.js';

/** How often Postgres is asked whether it answers, and how long it may take, in milliseconds. */
const pulseMs = 500;
const silenceMs = 2000;
/** Silence is counted in ticks, so that a process that was itself held up blames nobody. */
const tickMs = 100;

/** A pool that is replaced while nobody answers. It is one and the same object for those who use it. */
export interface SteadyPool {
  readonly sql: Sql;
  /**
   * From now on Postgres is asked twice a second on a connection of its own. Without an answer for 2 s, everything that
   * waits is told (`CONNECTION_DESTROYED`), and until there is one everything that comes is told at once
   * (`CONNECTION_ENDED`). What was sent may have taken effect.
   */
  watch(told: { silent(): void; back(): void }): void;
  close(): Promise<void>;
}

/** @param open makes a pool of so many connections; called again whenever the last one is given up */
export function steadyPool(open: (max?: number) => Sql): SteadyPool {
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
  const sql = new Proxy(pool, {
    apply: (_first, _self, args: unknown[]): unknown => Reflect.apply(pool, undefined, args),
    get: (_first, member): unknown => Reflect.get(pool, member, pool),
  });
  return {
    sql,
    watch: (listener) => {
      Object.assign(told, listener);
      watching ??= keepWatch(open, turns, stopping.signal);
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

async function keepWatch(open: (max?: number) => Sql, turns: Turns, stopping: AbortSignal): Promise<void> {
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
    } else {
      if (!silent) await turns.silent();
      silent = true;
      await end(pulse);
      pulse = open(1);
    }
    if (answered !== 'silent') await pause(pulseMs, stopping);
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
    for (let waited = 0; waited < silenceMs && !given.aborted; waited += tickMs) await pause(tickMs, given);
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

/** Resolves after `ms`, or as soon as the signal says. */
async function pause(ms: number, signal: AbortSignal): Promise<void> {
  await setTimeout(ms, undefined, { signal }).catch(() => undefined);
}
