// A trial run ends: nothing of it stays but how it went.
import type { Context } from '../../context/context.js';
import { deleteAlarm } from '../../db/alarms.js';
import { insertCanaryRun } from '../../db/canary.js';
import { raiseAlarm } from '../steps/raise-alarm.js';
import { clearCanary } from './steps/clear-canary.js';

/**
 * Removes what the run made, notes how it ended, and tells the operators where it failed.
 * @param outcome `failedStep`: what did not go as it must
 * @returns the step that failed: also that not all could be removed
 */
export async function endCanary(
  service: Pick<Context, 'sql' | 'chain' | 'log'>,
  trial: Pick<Context, 'sql' | 'objects' | 'keys'>,
  outcome: { readonly begunAt: Date; readonly failedStep: string | undefined },
): Promise<{ failedStep: string | undefined }> {
  let { failedStep } = outcome;
  try {
    await clearCanary(service, trial);
  } catch (err) {
    failedStep ??= 'clear';
    service.log.error({ err }, 'what a trial run made was not removed; the next one tries again');
  }
  await insertCanaryRun(service.sql, outcome.begunAt, failedStep);
  if (failedStep === undefined) await deleteAlarm(service.sql, 'canary_failed');
  else await raiseAlarm(service, 'canary_failed');
  return { failedStep };
}
