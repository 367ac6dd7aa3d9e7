// Accounts and authorisations whose end was decided, and whose process died before it was done.
import { listEndingAgents } from '../../../db/agents.js';
import { listEndingContacts } from '../../../db/institutions.js';
import type { SweepReport } from '../../../domain/sweep-report.js';
import { eraseAgent, eraseContact } from '../../steps/erase-person.js';
import { actor, batchSize } from './in-batches.js';
import type { SweepEdges } from './sweep-edges.js';

/** Ends them. What cannot be ended now is tried by the next sweep. */
export async function finishEndings(ctx: SweepEdges, report: SweepReport): Promise<void> {
  const agents = (await listEndingAgents(ctx.sql, batchSize)).map((id) => ({ id, end: eraseAgent }));
  const contacts = (await listEndingContacts(ctx.sql, batchSize)).map((id) => ({ id, end: eraseContact }));
  for (const { id, end } of [...agents, ...contacts]) {
    try {
      await end(ctx, actor, id);
    } catch (err) {
      report.failed += 1;
      ctx.log.error({ err }, 'an account or an authorisation was not ended; the next sweep tries again');
    }
  }
}
