// Runs compiled tests, each file in a process of its own, some beside each other, and counts what they say in TAP.

import { setMaxListeners } from 'node:events';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, normalize } from 'node:path';
import { PassThrough } from 'node:stream';
import { compiledFolder, mocksModules } from './compile-tests.mjs';
import { runGuarded } from './guarded.mjs';
import { root } from './install.mjs';
import { tapReport } from './tap-report.mjs';

/** On two cores: two files leave a third of them idle, waiting for servers and browsers. */
const FILES_AT_ONCE = 3;
const SECONDS_AT_MOST = 1800;
/** Folders whose files take long: begun first, so that none of them is left running alone at the end. */
const longFirst = ['faults', 'races', 'e2e', 'zip'];

/**
 * Test files by their source's path (`test/zip/a.test.ts`), the long ones first.
 * @param {string[]} chosen files or folders, as paths from the project's folder
 */
export function findTests(chosen) {
  const weight = (file) => {
    const at = longFirst.indexOf(file.split('/')[1] ?? '');
    return at < 0 ? longFirst.length : at;
  };
  const files = chosen.flatMap((place) => {
    if (!statSync(join(root, place)).isDirectory()) return [normalize(place)];
    return readdirSync(join(root, place), { recursive: true })
      .filter((name) => /\.test\.tsx?$/.test(name))
      .map((name) => join(place, name));
  });
  return [...new Set(files)].sort((a, b) => weight(a) - weight(b) || a.localeCompare(b));
}

/** Whether a test needs neither a server nor a browser nor a build: it says so by what it imports. */
export function isUnitTest(file) {
  return !/from '[./]*services\//.test(readFileSync(join(root, file), 'utf8'));
}

/**
 * @param {string[]} files sources of tests, as paths from the project's folder
 * @param {{ signal: AbortSignal, print?: (line: string) => void, filesAtOnce?: number }} options
 * @returns {Promise<{ passed: number, failed: number, skipped: number }>} counted by assertion
 */
export async function runFiles(files, { signal, print = console.log, filesAtOnce = FILES_AT_ONCE }) {
  setMaxListeners(0, signal);
  const tally = { passed: 0, failed: 0, skipped: 0 };
  const waiting = [...files];
  const lane = async () => {
    for (let file = waiting.shift(); file !== undefined && !signal.aborted; file = waiting.shift()) {
      const counted = await runFile(file, signal, print);
      for (const kind of Object.keys(tally)) tally[kind] += counted[kind];
    }
  };
  await Promise.all(Array.from({ length: filesAtOnce }, lane));
  return tally;
}

/** The words about one file are printed together, when it has ended. */
async function runFile(file, signal, print) {
  const lines = [];
  const { parser, counted } = tapReport((line) => lines.push(line));
  const began = Date.now();
  const compiled = join(compiledFolder, file.replace(/\.tsx?$/, '.js'));
  const loader = mocksModules(join(root, file)) ? ['--import=@tapjs/mock/import'] : [];
  const command = [process.execPath, '--enable-source-maps', ...loader, compiled];
  const output = new PassThrough();
  output.pipe(parser);
  const read = new Promise((resolve) => parser.once('complete', resolve));
  const clean = await runGuarded(command, {
    ...{ cwd: root, signal, output },
    env: { ...process.env, TAP_TIMEOUT: String(SECONDS_AT_MOST) },
  });
  output.end();
  const { ok } = await read;
  // it may go wrong beside every counted point: killed, or without any test in it
  if (!(clean && ok) && counted.failed === 0) {
    counted.failed++;
    lines.push('  FAILED: the process ended with an error beside its tests');
  }
  const seconds = ((Date.now() - began) / 1000).toFixed(1);
  print(`${counted.failed === 0 ? 'ok    ' : 'FAILED'} ${file} (${seconds} s)`);
  for (const line of lines) print(line);
  return counted;
}
