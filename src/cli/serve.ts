// `sluice serve`
import { sleep } from '../concurrency/sleep.js';
import { loadConfig } from '../config/config.js';
import { readEnvironment } from '../config/env.js';
import { type Context, createContext } from '../context/context.js';
import { isSluiceError, SluiceError } from '../errors.js';
import { assertNotBehind } from '../flows/operation/assert-not-behind.js';
import { checkMasterKeys } from '../flows/operation/check-master-keys.js';
import { checkMigrations } from '../flows/operation/check-migrations.js';
import { createLogger } from '../log.js';
import { startProcess } from '../process/running-process.js';
import { type Command, parseFlags } from './command.js';

/** What does not answer at the start is asked again after so many milliseconds. */
const retryMs = 2000;

/** The service, until SIGTERM or SIGINT. Exit 0 after an orderly end, 2 when it could not start. */
export const serveCommand: Command = async (args) => {
  parseFlags(args, {});
  const config = loadConfig(readEnvironment());
  const ctx = await createContext(config, createLogger({ level: config.logLevel }), {
    applicationName: 'sluice serve',
    serving: true,
  });
  ctx.log.info({ version: config.version, node: process.version }, 'sluice starts');
  const stopping = new AbortController();
  const stopped = stopSignal(ctx).then(() => stopping.abort());
  try {
    await assertMigrated(ctx);
    const keysAreRight = await masterKeysAreRight(ctx);
    if ((await notBehind(ctx, stopping.signal)) === 'stopped') return 0;
    const service = await startProcess(ctx);
    ctx.log.info({ host: config.host, port: service.port }, 'sluice serves');
    // where the database did not answer at the start, the same is found out as soon as it does
    const wrongKeys = keysAreRight ? undefined : lateKeyCheck(ctx, stopping.signal);
    const error = await Promise.race([stopped, ...(wrongKeys === undefined ? [] : [wrongKeys])]);
    await service.stop();
    if (error instanceof SluiceError) throw error;
    return 0;
  } finally {
    await ctx.close().catch((err: unknown) => ctx.log.warn({ err }, 'not everything closed in order'));
  }
};

/** A database that does not answer yet is waited for by readiness; one that lacks migrations is a mistake. */
async function assertMigrated(ctx: Context): Promise<void> {
  let state: Awaited<ReturnType<typeof checkMigrations>>;
  try {
    state = await checkMigrations(ctx);
  } catch (err) {
    ctx.log.error({ err }, 'the database does not answer yet; the service starts and is not ready');
    return;
  }
  const { pending, changed, unknown } = state;
  // during an upgrade the version before serves on; behind it, it must not be forgotten
  if (unknown.length > 0) ctx.log.warn({ unknown }, 'the database was migrated by a newer version than this');
  if (changed.length > 0) ctx.log.warn({ changed }, 'migrations are not the files that were applied');
  if (pending.length > 0)
    throw new SluiceError(
      'config_invalid',
      `the database lacks ${pending.length} migrations: run sluice migrate first`,
    );
}

/**
 * @returns false where the database could not be asked yet
 * @throws config_invalid where what is sealed does not open with MASTER_KEY
 */
async function masterKeysAreRight(ctx: Context): Promise<boolean> {
  try {
    await checkMasterKeys(ctx);
    return true;
  } catch (err) {
    if (isSluiceError(err, 'config_invalid')) throw err;
    ctx.log.error(
      { err },
      'whether MASTER_KEY is the right one could not be found out yet; it is tried again',
    );
    return false;
  }
}

/** Resolves when the keys turn out to be wrong, or never. */
async function lateKeyCheck(ctx: Context, stopping: AbortSignal): Promise<SluiceError> {
  for (;;) {
    await sleep(retryMs, stopping);
    if (stopping.aborted) break;
    try {
      if (await masterKeysAreRight(ctx)) break;
    } catch (err) {
      if (isSluiceError(err)) return err;
    }
  }
  return await new Promise<never>(() => undefined);
}

/**
 * Where a list of erased ids is kept, nothing is served before it was compared with the database: one that was restored
 * from an older dump would show what was erased since. Whatever does not answer is waited for.
 * @throws database_behind, config_invalid
 */
async function notBehind(ctx: Context, stopping: AbortSignal): Promise<'stopped' | undefined> {
  for (;;) {
    try {
      await assertNotBehind(ctx);
      return undefined;
    } catch (err) {
      if (isSluiceError(err, 'database_behind') || isSluiceError(err, 'config_invalid')) throw err;
      ctx.log.error(
        { err },
        'the list of erasures could not be compared with the database; it is tried again',
      );
      await sleep(retryMs, stopping);
      if (stopping.aborted) return 'stopped';
    }
  }
}

function stopSignal(ctx: Context): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) {
      process.once(signal, () => {
        ctx.log.info({ signal }, 'stopping');
        resolve();
      });
    }
  });
}

/** Whether an error means that the port is taken. */
export function isPortTaken(error: unknown): boolean {
  return !isSluiceError(error) && (error as { code?: unknown }).code === 'EADDRINUSE';
}
