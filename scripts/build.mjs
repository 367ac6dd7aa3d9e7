// `npm run build`: src/ -> dist/. Compiles, bundles what browsers run, copies what is not code, and removes what has no
// source any more. With `--without-demo`, as for the image, the demo and its PostgreSQL stay out.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundle, bundled } from './bundle.mjs';
import { root } from './install.mjs';

const source = join(root, 'src');
const target = join(root, 'dist');
const stamp = join(target, '.built-from');
const compilerState = join(target, 'build.tsbuildinfo');
const COPIED = /\.(ftl|css|ttf)$/;
/** What runs in browsers is bundled, not compiled file by file. */
const browser = join(source, 'browser');
const assets = join(target, 'assets');
const demo = join(source, 'demo');
const withoutDemo = process.argv.includes('--without-demo');
const settings = join(root, withoutDemo ? 'scripts/tsconfig.production.json' : 'tsconfig.json');

/** Whether dist/ is what src/ would give: same files, sizes and times as at the last good build, and all outputs there. */
export function isBuilt() {
  const built = existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint();
  return built && [...outputs().keys()].every((file) => existsSync(file)) && bundled(assets) !== undefined;
}

/** Builds, unless dist/ is up to date. @returns whether it succeeded; the compiler's messages go to the output */
export async function build() {
  if (isBuilt()) return true;
  const before = fingerprint();
  const expected = outputs();
  rmSync(stamp, { force: true });
  // The compiler trusts its notes about what it wrote; they are worthless where somebody removed a file.
  if (![...expected.keys()].every((file) => existsSync(file))) rmSync(compilerState, { force: true });
  const compiler = join(root, 'node_modules/typescript/bin/tsc');
  const flags = ['--incremental', '--tsBuildInfoFile', compilerState, '--noEmitOnError'];
  const compiled = spawnSync(process.execPath, [compiler, '-p', settings, ...flags], {
    stdio: 'inherit',
  });
  if (compiled.status !== 0) return false;
  for (const [file, from] of expected) {
    if (!COPIED.test(from)) continue;
    mkdirSync(dirname(file), { recursive: true });
    copyFileSync(from, file);
  }
  if (!(await bundle(assets))) return false;
  const kept = new Set(bundled(assets));
  for (const file of filesBelow(target)) {
    if (kept.has(file)) continue;
    if (!expected.has(file) && !expected.has(file.replace(/\.map$/, '')) && file !== compilerState)
      rmSync(file);
  }
  const command = join(target, 'cli/main.cjs');
  if (existsSync(command)) chmodSync(command, 0o755);
  writeFileSync(stamp, before);
  return true;
}

/** Each file that dist/ should hold (but for source maps), with the file in src/ that it comes from. */
function outputs() {
  const pairs = filesBelow(source)
    .filter((file) => !file.startsWith(browser) && !(withoutDemo && file.startsWith(demo)))
    .filter((file) => COPIED.test(file) || (/\.(tsx?|cts)$/.test(file) && !file.endsWith('.d.ts')))
    .map((file) => [
      join(target, relative(source, file))
        .replace(/\.tsx?$/, '.js')
        .replace(/\.cts$/, '.cjs'),
      file,
    ]);
  return new Map(pairs);
}

function fingerprint() {
  const digest = createHash('sha256').update(`${process.version} ${withoutDemo}`);
  const others = ['tsconfig.json', 'package-lock.json', 'scripts/bundle.mjs'].map((name) => join(root, name));
  for (const file of [...others, ...filesBelow(source)]) {
    const { size, mtimeMs } = statSync(file);
    digest.update(`\n${file} ${size} ${mtimeMs}`);
  }
  return digest.digest('hex');
}

function filesBelow(folder) {
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort();
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url))
  process.exit((await build()) ? 0 : 1);
