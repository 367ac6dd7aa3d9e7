// When each register was looked through, and by when it must be again (domain DC1).
import type { Context } from '../../context/context.js';
import { listRegisterStandings, type RegisterStanding } from '../../db/registers.js';
import { registerNames, reviewDue } from '../../domain/register.js';

/** A register with the moment at which it is overdue. */
export interface ReviewedRegister extends RegisterStanding {
  readonly dueAt: Date;
  readonly overdue: boolean;
}

/** All registers. @param now the database's time */
export async function listRegisterReviews(
  ctx: Pick<Context, 'sql' | 'config'>,
  now: Date,
): Promise<ReviewedRegister[]> {
  return (await listRegisterStandings(ctx.sql, registerNames)).map((standing) => {
    const dueAt = reviewDue(ctx.config.registerReview, standing.reviewedAt ?? standing.since);
    return { ...standing, dueAt, overdue: dueAt <= now };
  });
}
