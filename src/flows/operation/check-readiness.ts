// Whether this process can do its work now.
import type { Context } from '../../context/context.js';
import type { MasterKeys } from '../../crypto/master-keys.js';
import { pingDatabase } from '../../db/connect.js';
import type { AlarmKind } from '../../domain/alarm.js';
import { SluiceError } from '../../errors.js';
import { examineMasterKeys } from '../steps/examine-master-keys.js';
import { findDegraded } from './steps/find-degraded.js';

/** What answers and what does not. */
export interface Readiness {
  readonly ready: boolean;
  readonly parts: Readonly<Record<'database' | 'objects' | 'keys' | 'masterKey', 'ok' | 'unavailable'>>;
  /** what is wrong and stops nobody; absent where nothing is, or the database does not say */
  readonly degraded?: readonly AlarmKind[];
}

/** Longer than this is no answer, in milliseconds. */
const patienceMs = 3000;

/** So long what was found of the master keys is good for, in milliseconds: readiness is asked every few seconds. */
const keysGoodMs = 60_000;
const keysWrongMs = 10_000;
const keysFound = new WeakMap<MasterKeys, { readonly at: number; readonly problem: string | undefined }>();

/** Asks Postgres and both stores, and opens something with the master keys, side by side. Never throws. */
export async function checkReadiness(
  ctx: Pick<Context, 'sql' | 'objects' | 'keys' | 'places' | 'config' | 'masterKeys'> &
    Partial<Pick<Context, 'log'>>,
): Promise<Readiness> {
  let degraded: readonly AlarmKind[] = [];
  const watched = findDegraded(ctx).then((found) => {
    degraded = found;
  });
  const [database, objects, keys, masterKey] = await Promise.all([
    answers(pingDatabase(ctx.sql)),
    answers(ctx.objects.check()),
    answers(ctx.keys.check()),
    answers(requireMasterKeys(ctx)),
    answers(watched),
  ]);
  const parts = { database, objects, keys, masterKey };
  const ready = Object.values(parts).every((part) => part === 'ok');
  return { ready, parts, ...(degraded.length > 0 && { degraded }) };
}

/** What is sealed under a key that this process does not have, or has wrongly, it can neither give out nor go on with. */
async function requireMasterKeys(
  ctx: Pick<Context, 'sql' | 'keys' | 'masterKeys'> & Partial<Pick<Context, 'log'>>,
): Promise<void> {
  let found = keysFound.get(ctx.masterKeys);
  const ageMs = found === undefined ? 0 : Date.now() - found.at;
  if (found === undefined || ageMs > (found.problem === undefined ? keysGoodMs : keysWrongMs)) {
    found = { at: Date.now(), problem: await examineMasterKeys(ctx) };
    keysFound.set(ctx.masterKeys, found);
    if (found.problem !== undefined)
      ctx.log?.error({ problem: found.problem }, 'the master keys are not right');
  }
  if (found.problem !== undefined) throw new SluiceError('master_key_unknown', found.problem);
}

async function answers(asked: Promise<void>): Promise<'ok' | 'unavailable'> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<'unavailable'>((resolve) => {
    timer = setTimeout(() => resolve('unavailable'), patienceMs);
  });
  try {
    return await Promise.race([
      asked.then(
        () => 'ok' as const,
        () => 'unavailable' as const,
      ),
      late,
    ]);
  } finally {
    clearTimeout(timer);
  }
}
