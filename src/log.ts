// The log: JSON lines by pino, with a list of what must never stand in them. Nothing else writes to the console but
// the commands' own output.
import { type Logger, pino, stdSerializers } from 'pino';
import { withoutSecrets } from './domain/secret-addresses.js';
import { SluiceError } from './errors.js';

export type { Logger } from 'pino';

/**
 * Members that are cut out wherever they appear. It is the second line of defence: nothing that holds them is logged
 * in the first place.
 */
const redacted = [
  'password',
  'token',
  'secret',
  'authorization',
  'cookie',
  'email',
  'phone',
  'name',
  'to',
  'text',
  'html',
  'subject',
  'note',
  'url',
  'body',
  'headers',
  'filename',
];

/**
 * An error without its words where they are not ours: messages of foreign errors may quote what was sent to them.
 * @returns type, code, stack without the message; message only of a SluiceError; the causes' likewise
 */
export function describeError(error: unknown, depth = 0): Record<string, unknown> {
  if (!(error instanceof Error)) return { type: typeof error };
  const own = error instanceof SluiceError;
  // a message may hold lines that look like frames: it is cut off as a whole before frames are looked for
  const { stack = '', message } = error;
  const at = stack.indexOf(message);
  const frames = stack
    .slice(at < 0 ? 0 : at + message.length)
    .split('\n')
    .filter((line) => /^\s+at /.test(line));
  const code = (error as { code?: unknown }).code;
  return {
    type: error.name,
    ...(typeof code === 'string' || typeof code === 'number' ? { code } : {}),
    ...(own ? { message: error.message } : {}),
    stack: frames.map((line) => line.trim()),
    ...(error.cause !== undefined && depth < 4 ? { cause: describeError(error.cause, depth + 1) } : {}),
  };
}

/**
 * The process's logger.
 * @param options `destination` 2 keeps standard output free for a command's own JSON
 */
export function createLogger(options: { level: string; destination?: 1 | 2 }): Logger {
  return pino(
    {
      level: options.level,
      base: { pid: process.pid },
      timestamp: () => `,"time":"${new Date().toISOString()}"`,
      formatters: { level: (label) => ({ level: label }) },
      redact: {
        paths: redacted.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]),
        censor: '**redacted**',
      },
      // the last line of defence: whatever was put into a line, no address leaves with its secret
      hooks: { streamWrite: withoutSecrets },
      serializers: {
        err: describeError,
        error: describeError,
        req: () => undefined,
        res: stdSerializers.res,
      },
    },
    pino.destination({ dest: options.destination ?? 1, sync: true }),
  );
}
