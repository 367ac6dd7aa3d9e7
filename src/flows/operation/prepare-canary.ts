// A trial run begins on empty tables and stores of its own.
import type { Context } from '../../context/context.js';
import type { HeldLock } from '../../db/advisory-locks.js';
import { beginCanary, createCanarySchema, isInCanarySchema } from '../../db/canary.js';
import { SluiceError } from '../../errors.js';
import { assertMasterKeys } from '../steps/examine-master-keys.js';
import { clearCanary } from './steps/clear-canary.js';

/**
 * Takes the turn and makes the tables' schema. What a run left that was killed goes first.
 * @param service where the service's own tables are
 * @param trial where the run's are to be
 * @throws busy while another one runs; config_invalid where the database does not keep the two apart;
 * master_key_unknown where what the service has sealed does not open: a trial under a wrong key would go well
 */
export async function prepareCanary(
  service: Pick<Context, 'sql' | 'keys' | 'masterKeys'>,
  trial: Pick<Context, 'sql' | 'objects' | 'keys'>,
): Promise<HeldLock> {
  await assertMasterKeys(service);
  const run = await beginCanary(service.sql);
  if (run === undefined) throw new SluiceError('busy', 'another trial run is under way');
  try {
    // it makes folders that are not there yet; what does not answer shows in the run
    for (const store of [trial.objects, trial.keys]) await store.check().catch(() => undefined);
    await clearCanary(service, trial);
    await createCanarySchema(service.sql);
    await requireApart(trial);
    return run;
  } catch (error) {
    await run.release();
    throw error;
  }
}

/** Without this the run would work on the service's own tables. @throws config_invalid */
async function requireApart(trial: Pick<Context, 'sql'>): Promise<void> {
  if (await isInCanarySchema(trial.sql)) return;
  throw new SluiceError(
    'config_invalid',
    'the database, or a pooler before it, does not heed search_path: a trial run would not be apart',
  );
}

export { canarySchema as canarySchemaName } from '../../db/canary.js';
