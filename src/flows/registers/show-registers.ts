// How the registers stand: exported, looked through, overdue; and which hosts no entry of sub-processors names.
import type { Context } from '../../context/context.js';
import { databaseTime } from '../../db/connect.js';
import { listRegisterStandings, type RegisterStanding } from '../../db/registers.js';
import { registerNames, reviewDue } from '../../domain/register.js';
import type { SubProcessorFault } from '../../domain/sub-processor.js';
import { findSubProcessorFaults } from '../steps/find-sub-processor-faults.js';

/** A register with the day until which it is to be looked through. */
export interface ShownRegister extends RegisterStanding {
  readonly dueAt: Date;
  readonly overdue: boolean;
}

/** All registers, and what is wrong with that of sub-processors. */
export async function showRegisters(ctx: Pick<Context, 'sql' | 'config'>): Promise<{
  readonly registers: readonly ShownRegister[];
  readonly faults: readonly SubProcessorFault[];
}> {
  const now = await databaseTime(ctx.sql);
  const [standings, faults] = await Promise.all([
    listRegisterStandings(ctx.sql, registerNames),
    findSubProcessorFaults(ctx, now),
  ]);
  const registers = standings.map((standing) => {
    const dueAt = reviewDue(ctx.config.registerReview, standing.reviewedAt ?? standing.since);
    return { ...standing, dueAt, overdue: dueAt <= now };
  });
  return { registers, faults };
}
