// Entries of the audit log about nobody in particular, written together: however many strangers try, one transaction at a time
// takes the chain's end for all of them, and those who have business find it free.
import type { AuditEvent, ChainSeal } from '../domain/audit-event.js';
import { appendAudit } from './audit-log.js';
import type { Sql } from './connect.js';

/** Entries of one transaction, at most. */
const mostAtOnce = 200;

interface Waiting {
  readonly event: AuditEvent;
  readonly done: () => void;
  readonly failed: (error: unknown) => void;
}

/** One process' entries. Each caller waits until its own is durable: what cannot be recorded did not happen. */
export class GroupedAppends {
  readonly #sql: Sql;
  readonly #seal: ChainSeal;
  #waiting: Waiting[] = [];
  #writing = false;

  constructor(sql: Sql, seal: ChainSeal) {
    this.#sql = sql;
    this.#seal = seal;
  }

  /** Records one event. @throws what the database throws */
  async append(event: AuditEvent): Promise<void> {
    const durable = new Promise<void>((done, failed) => {
      this.#waiting.push({ event, done, failed });
    });
    void this.#write();
    await durable;
  }

  async #write(): Promise<void> {
    if (this.#writing) return;
    this.#writing = true;
    while (this.#waiting.length > 0) {
      const group = this.#waiting.splice(0, mostAtOnce);
      try {
        await this.#sql.begin(async (tx) => {
          await appendAudit(
            tx,
            this.#seal,
            group.map(({ event }) => event),
          );
        });
        for (const { done } of group) done();
      } catch (error) {
        for (const { failed } of group) failed(error);
      }
    }
    this.#writing = false;
  }
}
