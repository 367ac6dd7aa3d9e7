// `npm test [-- files]`: from a fresh clone to one last line `N passed, N failed, N skipped`. Everything is run: build,
// types, lint, the API document, and each test on real servers. The exit code is 0 when nothing failed.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { runGuarded } from './guarded.mjs';
import { ensureInstalled, requireNode, root } from './install.mjs';
import { ensureTestPrograms } from './test-programs.mjs';

const files = process.argv.slice(2);
// A continuous-integration machine has everything, so a skip there is a hole that nobody would see.
const skipIsFailure = ['1', 'true'].includes(process.env.CI ?? '');
const servicesFolder = join(root, '.test-services');
const node = process.execPath;
const bin = (path) => join(root, 'node_modules', path);

const tally = { passed: 0, failed: 0, skipped: 0 };
const interrupted = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => interrupted.abort());
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});

requireNode();
process.chdir(root);
ensureInstalled();
ensureTestPrograms();
let services;
try {
  if (await step('build', [node, 'scripts/build.mjs'])) services = await startServices();
  await checkSources();
  if (services) await runTests();
} catch (error) {
  fail('the test run itself', error instanceof Error ? error.stack : String(error));
} finally {
  await services?.stop();
}
if (interrupted.signal.aborted) fail('interrupted', 'not everything was run');
if (skipIsFailure && tally.skipped > 0) {
  console.log(`CI is set, so ${tally.skipped} skipped tests count as failed.`);
  tally.failed += tally.skipped;
  tally.skipped = 0;
}
console.log(`${tally.passed} passed, ${tally.failed} failed, ${tally.skipped} skipped`);
process.exit(tally.failed === 0 ? 0 : 1);

/** One check that counts as one: passed when the command ends with 0. */
async function step(name, command) {
  if (interrupted.signal.aborted) return false;
  console.log(`\n== ${name}`);
  const passed = await runGuarded(command, { cwd: root, signal: interrupted.signal });
  if (passed) tally.passed++;
  else fail(name, 'see above');
  return passed;
}

function fail(name, reason) {
  tally.failed++;
  console.log(`FAILED: ${name}: ${reason}`);
}

async function startServices() {
  if (interrupted.signal.aborted) return undefined;
  console.log('\n== servers');
  const { startAll } = await import('../test/services/start-all.mjs');
  // For a few files, those that need the S3 server (10 s to start) start one of their own.
  const started = await startAll({ folder: servicesFolder, withS3: files.length === 0 });
  for (const reason of started.missing) console.log(`not started: ${reason}`);
  return started;
}

async function checkSources() {
  const types = ['-p', 'test/tsconfig.json', '--noEmit', '--incremental'];
  const notes = join(bin('.cache'), 'sluice-types.tsbuildinfo');
  await step('types', [node, bin('typescript/bin/tsc'), ...types, '--tsBuildInfoFile', notes]);
  await step('types of what browsers run', [
    node,
    bin('typescript/bin/tsc'),
    '-p',
    'src/browser/tsconfig.json',
  ]);
  await step('lint', [node, bin('@biomejs/biome/bin/biome'), 'check', '--error-on-warnings', '.']);
  if (existsSync('scripts/openapi.mjs')) await step('API document', [node, 'scripts/openapi.mjs', '--lint']);
}

async function runTests() {
  if (interrupted.signal.aborted) return;
  console.log('\n== tests');
  const { tapReport } = await import('./tap-report.mjs');
  const { parser, counted } = tapReport((line) => console.log(line));
  const command = [node, bin('.bin/tap'), 'run', '--disable-coverage', '--reporter=tap', ...files];
  const clean = await runGuarded(command, { cwd: root, signal: interrupted.signal, output: parser });
  for (const kind of ['passed', 'failed', 'skipped']) tally[kind] += counted[kind];
  // A run may go wrong beside every counted point, for example when no file was found.
  if (!clean && counted.failed === 0) fail('tests', 'the test runner ended with an error');
}
