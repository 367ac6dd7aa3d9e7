// Runs a command that ends with us, however we end: a shell beside it waits for the end of a pipe of ours and then
// ends the command with everything it started in its process group.
import { spawn } from 'node:child_process';

const GUARD = `
exec 3<&0
"$@" 3<&- </dev/null &
target=$!
{ while read -r line; do :; done; trap '' TERM; kill -TERM 0; sleep 2; kill -KILL 0; } <&3 3<&- >/dev/null 2>&1 &
guard=$!
exec 3<&-
wait "$target"; code=$?
kill -KILL "$guard" 2>/dev/null
exit "$code"
`;

/**
 * @param {string[]} command program and arguments
 * @param {{ cwd: string, signal: AbortSignal, output?: NodeJS.WritableStream, env?: NodeJS.ProcessEnv }} options the signal
 *   ends it early; its standard output is ours where no `output` is given, its environment where no `env` is
 * @returns {Promise<boolean>} whether it ended with 0
 */
export function runGuarded(command, { cwd, signal, output, env = process.env }) {
  if (signal.aborted) return Promise.resolve(false);
  return new Promise((resolve) => {
    const child = spawn('/bin/sh', ['-c', GUARD, 'guard', ...command], {
      cwd,
      env,
      detached: true,
      stdio: ['pipe', output ? 'pipe' : 'inherit', 'inherit'],
    });
    if (output) child.stdout.pipe(output);
    const end = () => child.stdin.end();
    signal.addEventListener('abort', end);
    child.stdin.on('error', () => {});
    child.once('error', () => resolve(false));
    child.once('close', (code) => {
      signal.removeEventListener('abort', end);
      resolve(code === 0);
    });
  });
}
