// Every script that is served can be read by the oldest browsers that are said to run it.
import { readdir, readFile } from 'node:fs/promises';
import { parse } from 'acorn';
import t from 'tap';
import { locales } from '../../src/domain/locale.js';
import { text } from '../../src/locales/texts.js';

interface Bundle {
  readonly languageLevel: 2022;
  readonly oldestBrowsers: Readonly<Record<'chrome' | 'firefox' | 'safari', string>>;
}

const root = new URL('../../', import.meta.url);
const bundle = (await import(new URL('scripts/bundle.mjs', root).href)) as Bundle;
const { languageLevel, oldestBrowsers } = bundle;

t.test('each built script is of the level of the oldest browsers', async (t) => {
  const folder = new URL('dist/assets/', root);
  const scripts = (await readdir(folder)).filter((name) => name.endsWith('.js'));
  t.ok(scripts.length > 10);
  const read = async (name: string) => await readFile(new URL(name, folder), 'utf8');
  for (const name of scripts) {
    const script = await read(name);
    t.doesNotThrow(() => parse(script, { ecmaVersion: languageLevel, sourceType: 'module' }), name);
  }
  t.throws(() => parse('x = /[a--b]/v', { ecmaVersion: languageLevel }), 'what is newer is noticed');
});

t.test('the oldest browsers are named alike in the build, the documents and the texts', async (t) => {
  const named = [
    oldestBrowsers.chrome,
    `Firefox ${oldestBrowsers.firefox}`,
    `Safari ${oldestBrowsers.safari}`,
  ];
  const documents = await readFile(new URL('docs/browser.md', root), 'utf8');
  for (const name of named) {
    t.match(documents, name);
    for (const locale of locales) t.match(text(locale, 'send-too-old'), name, locale);
  }
});
