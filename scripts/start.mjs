// `npm start`: from a fresh clone to the running demo. Installs and builds what is missing, then runs the demo in this
// very process, and ends it in order when the terminal, npm or a signal says so.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from './build.mjs';
import { ensureInstalled, requireNode, root } from './install.mjs';

const PARENT_POLL_MS = 500;
// npm hands Ctrl-C on to us although the terminal sent it to us too: within this time it is the same key press.
const SAME_PRESS_MS = 700;

requireNode();
const parents = nameParents(); // now: npm may die while we install and build
process.chdir(root);
ensureInstalled();
if (!(await build())) {
  console.error('The build failed (see above).');
  process.exit(1);
}
const { runDemo } = await import(pathToFileURL(join(root, 'dist/demo/demo.js')).href);
const stop = new AbortController();
listenForSignals();
const watch = watchParents();
try {
  await runDemo({ signal: stop.signal });
} catch (error) {
  console.error(error instanceof Error ? (error.code ? error.message : error.stack) : error);
  process.exitCode = 1;
} finally {
  clearInterval(watch);
}
// Whatever still holds the event loop (a keep-alive connection, a timer) has nothing more to say.
process.exit();

function listenForSignals() {
  let stopping;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => {
      if (stopping === undefined) {
        stopping = Date.now();
        stop.abort();
      } else if (signal === 'SIGINT' && Date.now() - stopping > SAME_PRESS_MS) {
        process.exit(130); // what we started ends by itself when we are gone
      }
    });
  }
  // A closed terminal takes our output with it; that must not end us before everything is closed in order.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});
}

/** Who started us: npm, and the shell that may stay between (`sh -c node scripts/start.mjs`; some become us instead). */
function nameParents() {
  const direct = process.ppid;
  const { parent, command } = describeProcess(direct);
  return { direct, npm: command.includes('start.mjs') ? parent : undefined };
}

/** Stops when npm is gone, also after `kill -9`: npm's death reaches us only as a change of our parents. */
function watchParents() {
  if (process.env.npm_lifecycle_event === undefined) return undefined;
  const { direct, npm } = parents;
  return setInterval(() => {
    const gone = process.ppid !== direct || (npm !== undefined && describeProcess(direct).parent !== npm);
    if (gone) stop.abort();
  }, PARENT_POLL_MS).unref();
}

function describeProcess(pid) {
  if (process.platform === 'linux') {
    try {
      const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
      const parent = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
      return { parent, command: readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ') };
    } catch {
      return { parent: undefined, command: '' };
    }
  }
  const asked = spawnSync('/bin/ps', ['-o', 'ppid=,command=', '-p', String(pid)], { encoding: 'utf8' });
  const [, parent, command] = /^\s*(\d+)\s+(.*)/.exec(asked.stdout ?? '') ?? [];
  return { parent: parent === undefined ? undefined : Number(parent), command: command ?? '' };
}
