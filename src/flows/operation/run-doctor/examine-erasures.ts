// The list of erased ids against the database.
import type { Context } from '../../../context/context.js';
import { compareErasures } from '../../steps/compare-erasures.js';
import type { Finding } from './finding.js';

const part = 'list of erasures';

/** Whether a list is kept, and whether both know the same. @throws storage_unavailable */
export async function examineErasures(ctx: Pick<Context, 'sql' | 'erasures'>): Promise<Finding[]> {
  const compared = await compareErasures(ctx);
  if (compared === undefined) {
    const what = 'none is kept: a restored dump brings back what was erased since';
    return [{ part, severity: 'warn', what, remedy: 'set ERASURE_LOG_URL (docs/restoring.md)' }];
  }
  const { known, behind, missing } = compared;
  const findings: Finding[] = [];
  if (behind.length > 0) {
    const what = `the database does not know ${behind.length} batches of it, as after a restore`;
    findings.push({ part, severity: 'fail', what, remedy: 'run sluice restore reconcile' });
  }
  if (missing.length > 0) {
    const what = `${missing.length} batches that the database knows are not in it, the first is ${missing[0]}`;
    const remedy = 'bring them back from a copy, and find out who may delete there';
    findings.push({ part, severity: 'fail', what, remedy });
  }
  if (findings.length > 0) return findings;
  return [{ part, severity: 'ok', what: `holds the ${known} batches that the database knows`, remedy: '' }];
}
