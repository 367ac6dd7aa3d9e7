// A child that never outlives us: a small shell stands between, holds the read end of a pipe of ours, and interrupts
// the child when the pipe ends, which the kernel sees to even after `kill -9`. Works the same on Linux and macOS.
import { spawn } from 'node:child_process';

// The child's own signals stay apart from the terminal's: `detached` gives it a session, so Ctrl-C reaches only us and
// we stop things in order. The watcher outlives a killed supervisor and still stops the child. It asks more than once:
// a program that has only just begun still ignores SIGINT, as a shell's background jobs do.
const SUPERVISOR = `
exec 3<&0
"$@" 3<&- </dev/null &
target=$!
{
  while read -r line; do :; done
  tries=0
  while [ "$tries" -lt 60 ] && kill -INT "$target"; do sleep 1; tries=$((tries + 1)); done
} <&3 3<&- >/dev/null 2>&1 &
watcher=$!
exec 3<&-
trap 'kill -INT "$target" 2>/dev/null' TERM INT HUP
while :; do
  wait "$target"; code=$?
  kill -0 "$target" 2>/dev/null || break
done
kill "$watcher" 2>/dev/null
exit "$code"
`;

// What the child may see of our environment: nothing. Secrets of ours stay ours.
const ENVIRONMENT = { PATH: '/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin', LC_ALL: 'C', TZ: 'UTC' };

const TAIL_BYTES = 8192;

/** How a command is run: perhaps behind other commands, perhaps as another account. */
export interface Account {
  /** for messages */
  readonly description: string;
  /** put before the command, for example `unshare -U` */
  readonly prefix: readonly string[];
  /** numeric uid and gid to switch to; only root can */
  readonly ids?: { readonly uid: number; readonly gid: number };
}

/** A running child with its supervisor. */
export interface SupervisedProcess {
  /** the last 8 KiB of what it wrote */
  tail(): string;
  /** calls back with everything written so far, at each new piece, until `false` comes back */
  watch(seen: (tail: string) => boolean): void;
  /** resolves with the exit code (128 + n after signal n) when child and supervisor are gone; never rejects */
  readonly ended: Promise<number>;
  /** asks the child to end, with SIGINT; returns at once */
  interrupt(): void;
}

/**
 * Starts a command that is interrupted (SIGINT) when this process ends, however it ends.
 * @param command the program with its arguments
 */
export function spawnSupervised(account: Account, command: readonly string[]): SupervisedProcess {
  const child = spawn('/bin/sh', ['-c', SUPERVISOR, 'supervisor', ...account.prefix, ...command], {
    ...account.ids,
    cwd: '/',
    env: ENVIRONMENT,
    detached: true,
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  let tail = '';
  let watcher: ((tail: string) => boolean) | undefined;
  const take = (piece: string) => {
    tail = (tail + piece).slice(-TAIL_BYTES);
    if (watcher && !watcher(tail)) watcher = undefined;
  };
  child.stdout.setEncoding('utf8').on('data', take);
  child.stderr.setEncoding('utf8').on('data', take);
  child.stdin.on('error', () => {}); // a supervisor that is gone already: `ended` tells
  const ended = new Promise<number>((resolve) => {
    child.once('error', (error) => {
      tail += error.message;
      resolve(127);
    });
    child.once('close', (code, signal) => resolve(code ?? (signal === 'SIGKILL' ? 137 : 128)));
  });
  return {
    tail: () => tail,
    watch(seen) {
      if (seen(tail)) watcher = seen;
    },
    ended,
    interrupt: () => child.stdin.end(),
  };
}

/** The environment and options to try a command synchronously under an account. */
export function probeOptions(account: Account) {
  return { ...account.ids, cwd: '/', env: ENVIRONMENT, encoding: 'utf8' as const, timeout: 10_000 };
}
