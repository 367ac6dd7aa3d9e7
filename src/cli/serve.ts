// `sluice serve`
import { loadConfig } from '../config/config.js';
import { readEnvironment } from '../config/env.js';
import { type Context, createContext } from '../context.js';
import { isSluiceError, SluiceError } from '../errors.js';
import { checkMigrations } from '../flows/check-migrations.js';
import { createLogger } from '../log.js';
import { type Command, parseFlags } from './command.js';
import { startProcess } from './running-process.js';

/** The service, until SIGTERM or SIGINT. Exit 0 after an orderly end, 2 when it could not start. */
export const serveCommand: Command = async (args) => {
  parseFlags(args, {});
  const config = loadConfig(readEnvironment());
  const ctx = await createContext(config, createLogger({ level: config.logLevel }), 'sluice serve');
  try {
    await assertMigrated(ctx);
    const service = await startProcess(ctx);
    ctx.log.info({ host: config.host, port: service.port }, 'sluice serves');
    await stopSignal(ctx);
    await service.stop();
    return 0;
  } finally {
    await ctx.close().catch((err: unknown) => ctx.log.warn({ err }, 'not everything closed in order'));
  }
};

/** A database that does not answer yet is waited for by readiness; one that lacks migrations is a mistake. */
async function assertMigrated(ctx: Context): Promise<void> {
  let pending: string[];
  try {
    pending = await checkMigrations(ctx);
  } catch (err) {
    ctx.log.error({ err }, 'the database does not answer yet; the service starts and is not ready');
    return;
  }
  if (pending.length > 0)
    throw new SluiceError(
      'config_invalid',
      `the database lacks ${pending.length} migrations: run sluice migrate first`,
    );
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
