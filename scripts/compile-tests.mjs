// Tests as plain JavaScript: src/ and test/ -> .compiled/, file by file. A loader that compiles in each test's process costs
// more than three seconds of processor time for each of a hundred files; this costs about one for all. Decision 0030.
import { existsSync, linkSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from './install.mjs';

/** Where compiled tests lie, laid out like the project: `test/zip/a.test.ts` is `.compiled/test/zip/a.test.js`. */
export const compiledFolder = join(root, '.compiled');

const COMPILED = /(?<!\.d)\.tsx?$/;
const mirrored = ['src', 'test'];

/**
 * Compiles everything anew. What is not code is linked beside it, and everything else of the project is reached by links, so
 * that a test finds files by its own address as if it lay where its source does.
 */
export async function compileTests() {
  const esbuild = await import('esbuild');
  rmSync(compiledFolder, { recursive: true, force: true });
  mkdirSync(compiledFolder);
  for (const name of readdirSync(root)) {
    if (name === '.compiled' || mirrored.includes(name)) continue;
    symlinkSync(join('..', name), join(compiledFolder, name));
  }
  // made by the servers that test files share, perhaps after this
  if (!existsSync(join(root, '.test-services')))
    symlinkSync(join('..', '.test-services'), join(compiledFolder, '.test-services'));
  const sources = mirrored.flatMap((name) => filesBelow(join(root, name)));
  for (const source of sources) {
    const copy = join(compiledFolder, relative(root, source));
    mkdirSync(dirname(copy), { recursive: true });
    linkSync(source, copy);
  }
  const code = sources.filter((file) => COMPILED.test(file));
  const compile = (entryPoints, sourcemap) =>
    esbuild.build({
      ...{ entryPoints, sourcemap, bundle: false, outdir: compiledFolder, outbase: root },
      ...{ format: 'esm', platform: 'node', target: 'node20' },
      ...{ tsconfig: join(root, 'test/tsconfig.json'), logLevel: 'warning' },
    });
  try {
    await compile(
      code.filter((file) => !mocksModules(file)),
      'inline',
    );
    await compile(code.filter(mocksModules), false);
  } finally {
    await esbuild.stop();
  }
}

/** Whether a test mocks modules: that needs a loader, and the address of the test as it is run, not that of its source. */
export const mocksModules = (file) => readFileSync(file, 'utf8').includes('.mockImport');

function filesBelow(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name));
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) await compileTests();
