// What serving and sweeping ask before they begin, where a list of erased ids is kept.
import type { Context } from '../../context/context.js';
import { SluiceError } from '../../errors.js';
import { compareErasures } from '../steps/compare-erasures.js';

/**
 * Refuses a database that was restored from a dump which is older than the list, and a list that is another one.
 * @throws database_behind, config_invalid; storage_unavailable where the list does not answer
 */
export async function assertNotBehind(ctx: Context): Promise<void> {
  const compared = await compareErasures(ctx);
  if (compared === undefined) return;
  const { known, behind, missing } = compared;
  if (behind.length > 0) {
    const unknown = `${behind.length} ${behind.length === 1 ? 'batch' : 'batches'} of erasures`;
    throw new SluiceError(
      'database_behind',
      `the database does not know ${unknown} in ERASURE_LOG_URL: it was restored from an older dump, or is another one. ` +
        'Run sluice restore reconcile, which erases again what was erased since (docs/restoring.md)',
    );
  }
  if (missing.length === 0) return;
  if (known === 0) {
    throw new SluiceError(
      'config_invalid',
      `ERASURE_LOG_URL holds none of the ${missing.length} batches of erasures that the database knows: is it the right place?`,
    );
  }
  ctx.log.error({ missing: missing.length }, 'batches are missing from the list of erasures');
}
