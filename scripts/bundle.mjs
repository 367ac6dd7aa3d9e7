// What browsers run: src/browser/ -> dist/assets/, one file for each page and language, under names that change with the
// content, so that they may be kept for good. Nothing is loaded from anywhere else.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { root } from './install.mjs';

const browser = join(root, 'src/browser');
const locales = join(root, 'src/locales');
const manifestName = 'manifest.json';

/** The level of the language, and the oldest browsers that get the pages with script. Older ones get the same pages without. */
export const languageLevel = 2022;
export const oldestBrowsers = { chrome: '109', firefox: '115', safari: '16.4' };

/** Pages whose script exists once for each language, with that language's texts in it: how each begins. */
const languagePages = {
  send: (locale) => `
    import refusals from '../../locales/${locale}/refusals.ftl';
    import texts from '../../locales/${locale}/send.ftl';
    import { begin } from './begin.js';
    begin('${locale}', texts + '\\n' + refusals, () => import('../../locales/${locale}/words.txt'));`,
  receipt: (locale) => `
    import texts from '../../locales/${locale}/send.ftl';
    import { showWords } from './receipt.js';
    showWords('${locale}', texts);`,
};
const LANGUAGE_PAGE = '.language-page';

/** Makes the entry `send-pl` and its like out of {@link languagePages}. */
const languageEntries = {
  name: 'language-pages',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /\.language-page$/ }, ({ path }) => ({
      path: path.slice(0, -LANGUAGE_PAGE.length),
      namespace: 'language-page',
    }));
    onLoad({ filter: /^/, namespace: 'language-page' }, ({ path }) => {
      const [page, locale] = path.split('-');
      return { contents: languagePages[page](locale), loader: 'ts', resolveDir: join(browser, 'clinic') };
    });
  },
};

/** The name by which pages know a script or stylesheet: `send-pl.js`. */
const nameOf = (entryPoint) => {
  const name = basename(entryPoint).replace(/^language-page:(.*)$/, '$1.js');
  return name.replace(/\.tsx?$/, '.js');
};

/** The files of an earlier bundle, manifest included; undefined where one is missing. */
export function bundled(folder) {
  const manifest = join(folder, manifestName);
  if (!existsSync(manifest)) return undefined;
  const { files } = JSON.parse(readFileSync(manifest, 'utf8'));
  const all = [manifest, ...files.map((name) => join(folder, name))];
  return all.every((file) => existsSync(file)) ? all : undefined;
}

/**
 * Bundles everything and writes the manifest: `names` leads from the name that pages use to the file, `files` lists all.
 * @returns whether it succeeded; the bundler's messages go to the output
 */
export async function bundle(folder) {
  // loaded only when something is to be built: a production installation does not have it
  const esbuild = await import('esbuild');
  const common = {
    bundle: true,
    minify: true,
    format: 'esm',
    target: [
      `es${languageLevel}`,
      ...Object.entries(oldestBrowsers).map(([name, version]) => `${name}${version}`),
    ],
    charset: 'utf8',
    legalComments: 'eof',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    loader: { '.ftl': 'text', '.txt': 'text' },
    tsconfig: join(browser, 'tsconfig.json'),
    outdir: folder,
    entryNames: '[name]-[hash]',
    chunkNames: 'part-[hash]',
    metafile: true,
    write: true,
    logLevel: 'warning',
  };
  mkdirSync(folder, { recursive: true });
  const names = {};
  const files = new Set();
  try {
    const run = async (options) => {
      const { metafile } = await esbuild.build({ ...common, ...options });
      for (const [path, { entryPoint }] of Object.entries(metafile.outputs)) {
        const name = basename(path);
        files.add(name);
        // lists of words are parts that a script loads by itself
        if (entryPoint !== undefined && !entryPoint.endsWith('.txt')) names[nameOf(entryPoint)] = name;
      }
    };
    await run({ entryPoints: [join(browser, 'workers/pack-worker.ts')] });
    const pages = join(root, 'src/pages');
    await run({ entryPoints: [join(pages, 'layout/sluice.css'), join(pages, 'desk/desk.css')] });
    await run({ entryPoints: [join(pages, 'layout/icon.svg')], loader: { '.svg': 'copy' } });
    const alone = [
      ...['desk/passkey.ts', 'desk/go-on.ts'],
      ...['clinic/password.ts', 'clinic/forget.ts', 'clinic/session-is-back.ts'],
    ];
    await run({ entryPoints: alone.map((name) => join(browser, name)) });
    const workerAddress = JSON.stringify(`/assets/${names['pack-worker.js']}`);
    const languages = readdirSync(locales, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    const scripts = Object.keys(languagePages).flatMap((page) =>
      languages.map(({ name }) => `${page}-${name}${LANGUAGE_PAGE}`),
    );
    await run({ entryPoints: [join(browser, 'workers/hash-worker.ts')] });
    const hashWorkerAddress = JSON.stringify(`/assets/${names['hash-worker.js']}`);
    await run({
      entryPoints: [join(browser, 'desk/desk.ts')],
      define: { HASH_WORKER_ADDRESS: hashWorkerAddress },
    });
    await run({
      entryPoints: [...scripts, join(browser, 'certificate/check-certificate.ts')],
      plugins: [languageEntries],
      splitting: true,
      define: { PACK_WORKER_ADDRESS: workerAddress },
    });
  } catch (error) {
    if (!Array.isArray(error.errors)) throw error;
    return false;
  } finally {
    // its process would stay as long as this one, which may go on to run the service
    await esbuild.stop();
  }
  const manifest = { names, files: [...files].sort() };
  const version = createHash('sha256').update(JSON.stringify(manifest)).digest('hex').slice(0, 12);
  writeFileSync(join(folder, manifestName), `${JSON.stringify({ version, ...manifest }, null, 2)}\n`);
  return true;
}
