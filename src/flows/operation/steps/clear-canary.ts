// Nothing of a trial run stays.
import type { Context } from '../../../context/context.js';
import { dropCanarySchema, isInCanarySchema, listCanaryNames } from '../../../db/canary.js';

/**
 * Destroys what the run's own rows name, and nothing else: the stores may hold what is not ours to remove. Then the rows.
 * @throws storage_unavailable, object_not_destroyed
 */
export async function clearCanary(
  service: Pick<Context, 'sql'>,
  trial: Pick<Context, 'sql' | 'objects' | 'keys'>,
): Promise<void> {
  // where the schema is gone already, or was never the current one, the tables seen would not be the run's
  if (await isInCanarySchema(trial.sql)) {
    const names = await listCanaryNames(trial.sql);
    for (const name of names.keys) await trial.keys.destroy(name);
    for (const name of names.objects) await trial.objects.destroy(name);
  }
  await dropCanarySchema(service.sql);
}
