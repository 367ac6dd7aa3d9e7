// Whether everybody that data goes to stands in the register of sub-processors, and whether registers were looked through.
import type { Context } from '../../../context/context.js';
import { databaseTime } from '../../../db/connect.js';
import { findSubProcessorFaults } from '../../steps/find-sub-processor-faults.js';
import type { Finding } from './finding.js';

const part = 'sub-processors';

/** One finding for each host that no entry names, or that is outside of the EEA without safeguards. */
export async function examineRegisters(ctx: Pick<Context, 'sql' | 'config'>): Promise<Finding[]> {
  const faults = await findSubProcessorFaults(ctx, await databaseTime(ctx.sql));
  if (faults.length === 0)
    return [{ part, severity: 'ok', what: 'every host that data goes to has its entry', remedy: '' }];
  return faults.map((fault) => ({
    ...{ part, severity: 'warn' },
    what:
      fault.fault === 'no_entry'
        ? `${fault.used.setting} names ${fault.used.host}, which no entry of the register names`
        : `${fault.used.setting} names ${fault.used.host} of ${fault.name}, outside the EEA, without safeguards`,
    remedy: 'enter it at the desk under Data protection, Registers, Sub-processors',
  }));
}
