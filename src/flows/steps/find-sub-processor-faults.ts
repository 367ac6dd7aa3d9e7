// Everybody that data goes to, held against the register of sub-processors.
import type { Context } from '../../context/context.js';
import { listSubProcessors } from '../../db/registers.js';
import { judgeSubProcessors, type SubProcessorFault } from '../../domain/sub-processor.js';
import { listUsedHosts } from './list-used-hosts.js';

/** Hosts that data goes to and that no entry names, or one outside of the EEA without safeguards. */
export async function findSubProcessorFaults(
  ctx: Pick<Context, 'sql' | 'config'>,
  now: Date,
): Promise<SubProcessorFault[]> {
  const [used, entries] = await Promise.all([listUsedHosts(ctx.sql, ctx), listSubProcessors(ctx.sql)]);
  return judgeSubProcessors(used, entries, now.toISOString().slice(0, 10));
}
