// What commands have in common: parsing, and building and closing a context.
import { type ParseArgsConfig, parseArgs } from 'node:util';
import { loadConfig } from '../config/config.js';
import { readEnvironment } from '../config/env.js';
import { type Context, createContext } from '../context/context.js';
import { isLine, trimmed } from '../domain/text.js';
import { createLogger } from '../log.js';

/** Takes its arguments, resolves with the exit code. */
export type Command = (args: readonly string[]) => Promise<number>;

/** The command line is wrong; the message says how it should be. Exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** Parses flags strictly. @throws UsageError */
export function parseFlags<T extends NonNullable<ParseArgsConfig['options']>>(
  args: readonly string[],
  options: T,
) {
  try {
    return parseArgs({ args: [...args], options, strict: true, allowPositionals: false }).values;
  } catch (error) {
    // Node quotes what it did not expect, and that may be a secret in the wrong place
    if ((error as { code?: unknown }).code === 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL')
      throw new UsageError('an argument without a flag is not understood; run sluice help');
    throw new UsageError(error instanceof Error ? error.message : 'the command line cannot be read');
  }
}

/** What any line on the command line may be long, in code points; fields of the API are held to the same. */
const maxLineLength = 254;

/** A flag's value that must be there, one line. @throws UsageError */
export function demand(value: string | boolean | undefined, flag: string): string {
  if (typeof value !== 'string' || value.trim() === '') throw new UsageError(`--${flag} is missing`);
  if (!isLine(value, maxLineLength))
    throw new UsageError(
      `--${flag} is one line of at most ${maxLineLength} characters, without control characters`,
    );
  return trimmed('line', value);
}

/** Refuses anything but the one subcommand there is. @throws UsageError */
export function demandSubcommand(args: readonly string[], name: string, of: string): readonly string[] {
  if (args[0] !== name) throw new UsageError(`usage: sluice ${of} ${name} …`);
  return args.slice(1);
}

/**
 * Runs a short command on a context, which is closed whatever happens. Logs go to standard error, so that standard
 * output is the command's own.
 * @throws ConfigError
 */
export async function withContext<T>(name: string, act: (ctx: Context) => Promise<T>): Promise<T> {
  const config = loadConfig(readEnvironment());
  const ctx = await createContext(config, createLogger({ level: config.logLevel, destination: 2 }), {
    applicationName: `sluice ${name}`,
  });
  try {
    return await act(ctx);
  } finally {
    await ctx.close().catch((err: unknown) => ctx.log.warn({ err }, 'not everything closed in order'));
  }
}

/** Prints one JSON object to standard output. */
export function printJson(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value)}\n`);
}

/** Prints lines to standard output. */
export function print(...lines: string[]): void {
  process.stdout.write(`${lines.join('\n')}\n`);
}
