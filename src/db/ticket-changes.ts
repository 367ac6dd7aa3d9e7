// What PostgreSQL tells all processes of tickets that something happened on, in ids. One connection listens, from the
// first follower on; it is made sure of by a pulse that must come back over it.

import { randomUUID } from 'node:crypto';
import { sleep } from '../concurrency/sleep.js';
import type { Sql } from './connect.js';

const channel = 'sluice_tickets';
/** How often the listening connection is tried, how long a pulse may take, and the pause before a new connection. */
const pulseEveryMs = 10_000;
const pulseWithinMs = 5_000;
const pauseMs = 500;

/** Who wants to know. */
export interface Follower {
  /** Something happened on a ticket; `handlerId` answers for it now, or did until now; null: it is or was in the queue. */
  changed(ticketId: string, handlerId: string | null): void;
  /** Something may have been missed: a connection was lost, or has just been made. */
  missed(): void;
}

/** Followers of one process. */
export class TicketChanges {
  readonly #open: () => Sql;
  readonly #sql: Sql;
  readonly #followers = new Set<Follower>();
  readonly #stopping = new AbortController();
  #listening: Promise<void> | undefined;
  #pulse: { readonly name: string; readonly back: () => void } | undefined;

  /** @param open makes a pool for the listening connection; @param sql sends the pulse */
  constructor(open: () => Sql, sql: Sql) {
    this.#open = open;
    this.#sql = sql;
  }

  /** @returns ends it */
  follow(follower: Follower): () => void {
    this.#followers.add(follower);
    this.#listening ??= this.#listen();
    return () => {
      this.#followers.delete(follower);
    };
  }

  async close(): Promise<void> {
    this.#stopping.abort();
    await this.#listening;
  }

  async #listen(): Promise<void> {
    while (!this.#stopping.signal.aborted) {
      const pool = this.#open();
      try {
        const listening = pool.listen(channel, this.#hear, this.#missed);
        listening.catch(() => undefined);
        if ((await this.#within(listening, pulseWithinMs)) === undefined) throw new Error('no answer');
        while (await this.#beats()) await this.#pause(pulseEveryMs);
      } catch {
        // the next connection may come about; whoever follows is told then to look again
      }
      await pool.end({ timeout: 0 }).catch(() => undefined);
      await this.#pause(pauseMs);
    }
  }

  /** Whether what is told comes in: a pulse is sent by another connection and must be heard on this one. */
  async #beats(): Promise<boolean> {
    if (this.#stopping.signal.aborted) return false;
    const name = randomUUID();
    const heard = new Promise<true>((resolve) => {
      this.#pulse = { name, back: () => resolve(true) };
    });
    await this.#sql`select pg_notify(${channel}, ${`pulse ${name}`})`.catch(() => undefined);
    return (await this.#within(heard, pulseWithinMs)) === true;
  }

  readonly #hear = (told: string): void => {
    const [first = '', second = ''] = told.split(' ');
    if (first === 'pulse') {
      if (second === this.#pulse?.name) this.#pulse.back();
      return;
    }
    for (const follower of this.#followers) follower.changed(first, second === '-' ? null : second);
  };

  readonly #missed = (): void => {
    for (const follower of this.#followers) follower.missed();
  };

  async #within<T>(promise: Promise<T>, ms: number): Promise<T | undefined> {
    return await Promise.race([promise, this.#pause(ms).then(() => undefined)]);
  }

  async #pause(ms: number): Promise<void> {
    await sleep(ms, this.#stopping.signal);
  }
}
