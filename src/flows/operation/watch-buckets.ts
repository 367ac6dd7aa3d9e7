// What the buckets are set to may change behind our back, and break the promise that what is destroyed is gone.
import type { Context } from '../../context/context.js';
import { deleteAlarm } from '../../db/alarms.js';
import { raiseAlarm } from '../steps/raise-alarm.js';

/**
 * Looks once at the settings of both stores and logs what is wrong. What breaks the promise is told to the operators and
 * is `degraded`; uploads go on. A store that does not answer says nothing: readiness tells of that.
 * @returns the codes of what breaks it
 */
export async function watchBuckets(
  ctx: Pick<Context, 'sql' | 'chain' | 'log' | 'inspectStores'>,
): Promise<string[]> {
  const inspected = (await ctx.inspectStores()).flatMap(({ store, findings }) =>
    findings.map((finding) => ({ store, ...finding })),
  );
  for (const { store, code, severity, what, remedy } of inspected) {
    if (severity === 'warn') ctx.log.warn({ store, code, remedy }, what);
    if (severity === 'fail') ctx.log.error({ store, code, remedy }, what);
  }
  const failing = inspected.filter(({ severity }) => severity === 'fail').map(({ code }) => code);
  const breaking = failing.filter((code) => code !== 'bucket_unreachable');
  if (breaking.length > 0) await raiseAlarm(ctx, 'stores_unsafe');
  else if (failing.length === 0) await deleteAlarm(ctx.sql, 'stores_unsafe');
  return breaking;
}
