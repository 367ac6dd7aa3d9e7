// The leases of all uploads that this process writes, renewed with one statement: twenty uploads cost Postgres what one does.

import type { Sql } from './connect.js';
import { endWriterLease, leaseSeconds } from './resumable-uploads.js';

/** A lease, as it stands in its upload's row. */
export interface WriterLease {
  readonly uploadId: string;
  readonly writerId: string;
}

/** A lease that is being renewed. */
export interface HeldLease {
  /** Bytes came: the sender is alive. */
  moved(): void;
  /** From now on work is done that needs no bytes. */
  settle(): void;
  /** Stops renewing and gives the lease back. */
  release(): Promise<void>;
}

interface Held extends WriterLease {
  readonly lost: () => void;
  busy: boolean;
  settling: boolean;
}

const renewMs = 500;

/** Leases of one process. */
export class WriterLeases {
  readonly #sql: Sql;
  readonly #everyMs: number;
  readonly #held = new Map<string, Held>();
  #timer: NodeJS.Timeout | undefined;
  #renewing = false;

  /** @param everyMs how often leases are renewed */
  constructor(sql: Sql, everyMs: number = renewMs) {
    this.#sql = sql;
    this.#everyMs = everyMs;
  }

  /**
   * Keeps a lease that was taken.
   * @param lost called once if it, or the upload, is somebody else's or ended
   */
  hold(lease: WriterLease, lost: () => void): HeldLease {
    const held: Held = { ...lease, lost, busy: false, settling: false };
    this.#held.set(lease.writerId, held);
    this.#timer ??= setInterval(() => void this.#renew(), this.#everyMs);
    return {
      moved: () => {
        held.busy = true;
      },
      settle: () => {
        held.settling = true;
      },
      release: async () => {
        this.#drop(held);
        // a lease that cannot be given back lapses
        await endWriterLease(this.#sql, lease).catch(() => undefined);
      },
    };
  }

  /** Stops renewing all. */
  close(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
    this.#held.clear();
  }

  #drop(held: Held): void {
    this.#held.delete(held.writerId);
    if (this.#held.size === 0) this.close();
  }

  /** One at a time: a database that is slow must not find a row of renewals before everything else. */
  async #renew(): Promise<void> {
    if (this.#renewing) return;
    this.#renewing = true;
    const all = [...this.#held.values()];
    const busy = new Set(all.filter((held) => held.busy || held.settling));
    for (const held of all) held.busy = false;
    try {
      const lost = await renewAll(this.#sql, all, [...busy]);
      for (const held of all) {
        if (!lost.has(held.writerId) || !this.#held.has(held.writerId)) continue;
        this.#drop(held);
        held.lost();
      }
    } catch {
      // a database that does not answer for a moment ends nothing: every record of progress is made under the lease
      for (const held of busy) held.busy = true;
    } finally {
      this.#renewing = false;
    }
  }
}

/** Rows that others lock are left for the next time: they hold up nobody. @returns the writers whose leases are lost */
async function renewAll(
  sql: Sql,
  leases: readonly WriterLease[],
  busy: readonly WriterLease[],
): Promise<Set<string>> {
  const uploads = leases.map(({ uploadId }) => uploadId);
  const writers = leases.map(({ writerId }) => writerId);
  const busyWriters = busy.map(({ writerId }) => writerId);
  const lost = await sql<{ writerId: string }[]>`
    with wanted as (
      select * from unnest(${uploads}::uuid[], ${writers}::uuid[]) as w(id, writer_id)
    ), free as (
      select u.id from uploads u join wanted w on u.id = w.id and u.writer_id = w.writer_id
      where u.state = 'receiving' and u.fenced_at is null
      order by u.id for update of u skip locked
    ), renewed as (
      update uploads u set writer_until = clock_timestamp() + make_interval(secs => ${leaseSeconds}), seen_at = clock_timestamp(),
        byte_at = case when w.writer_id = any(${busyWriters}::uuid[]) then clock_timestamp() else u.byte_at end
      from free join wanted w on w.id = free.id where u.id = free.id
    )
    select w.writer_id from wanted w where not exists (
      select from uploads u
      where u.id = w.id and u.writer_id = w.writer_id and u.state = 'receiving' and u.fenced_at is null)`;
  return new Set(lost.map(({ writerId }) => writerId));
}
