// How the registers stand: exported, looked through, overdue; and which hosts no entry of sub-processors names.
import type { Context } from '../../context/context.js';
import { databaseTime } from '../../db/connect.js';
import type { SubProcessorFault } from '../../domain/sub-processor.js';
import { findSubProcessorFaults } from '../steps/find-sub-processor-faults.js';
import { listRegisterReviews, type ReviewedRegister } from '../steps/list-register-reviews.js';

/** All registers, and what is wrong with that of sub-processors. */
export async function showRegisters(ctx: Pick<Context, 'sql' | 'config'>): Promise<{
  readonly registers: readonly ReviewedRegister[];
  readonly faults: readonly SubProcessorFault[];
}> {
  const now = await databaseTime(ctx.sql);
  const [registers, faults] = await Promise.all([
    listRegisterReviews(ctx, now),
    findSubProcessorFaults(ctx, now),
  ]);
  return { registers, faults };
}
