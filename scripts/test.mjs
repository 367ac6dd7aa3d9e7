// `npm test [-- files or folders]`: from a fresh clone to one last line `N passed, N failed, N skipped`. Everything is run:
// build, types, lint, the API document, and each test on real servers. The exit code is 0 when nothing failed.
// `--only`: the tests alone, without types and lint. `--unit`: only those that need neither servers nor a build.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { runGuarded } from './guarded.mjs';
import { ensureInstalled, requireNode, root } from './install.mjs';
import { ensureTestPrograms } from './test-programs.mjs';

const words = process.argv.slice(2);
const unit = words.includes('--unit');
const only = unit || words.includes('--only');
const files = words.filter((word) => !word.startsWith('--'));
/** What a test says of pure code, of bytes and of pages: no server, no browser, no process. */
const unitFolders = ['browser', 'crypto', 'domain', 'http', 'locales', 'pages', 'streams', 'zip'];
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
if (!unit) ensureTestPrograms();
let services;
try {
  if (unit) await runTests();
  else if (await step('build', [node, 'scripts/build.mjs'])) {
    services = await startServices();
    if (!only) await checkSources();
    await runTests();
  }
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
  const { compileTests } = await import('./compile-tests.mjs');
  const { findTests, isUnitTest, runFiles } = await import('./run-tests.mjs');
  await compileTests();
  const places = unit ? unitFolders.map((name) => `test/${name}`) : ['test'];
  const found = findTests(files.length === 0 ? places : files);
  const chosen = unit ? found.filter(isUnitTest) : found;
  const counted = await runFiles(chosen, { signal: interrupted.signal });
  for (const kind of ['passed', 'failed', 'skipped']) tally[kind] += counted[kind];
}
