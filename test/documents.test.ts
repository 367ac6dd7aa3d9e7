import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import t from 'tap';
import { loadConfig } from '../src/config/config.js';
import { errorCodes } from '../src/errors.js';
import { statusOf } from '../src/http/front/problem.js';
import { errorText, text } from '../src/locales/texts.js';
import { zipRuleTextId } from '../src/locales/zip-rules.js';
import { zipRules } from '../src/zip/refusal.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (path: string) => readFileSync(join(root, path), 'utf8');

const example = read('deploy/sluice.env.example');
/** Read by Node.js and its libraries, not by us. */
const notOurs = ['NODE_EXTRA_CA_CERTS', 'UV_THREADPOOL_SIZE'];

/** The names of all settings, as src/config asks for them. */
function settingNames(): string[] {
  const files = readdirSync(join(root, 'src/config')).map((name) => read(`src/config/${name}`));
  const asked = files.join('\n').matchAll(/\bread\s*\.\w+\(\s*'([A-Z][A-Z0-9_]+)'/g);
  return [...new Set([...asked].map(([, name]) => name ?? ''))];
}

interface ExampleLine {
  readonly name: string;
  readonly value: string;
  readonly commented: boolean;
  readonly hasDefault: boolean;
}

/** The example's settings: set ones, and commented ones with their default or, behind "No default", an example. */
function exampleLines(): ExampleLine[] {
  const lines: ExampleLine[] = [];
  let comment = '';
  let within = false; // settings that stand directly behind each other share the comment above them
  for (const line of example.split('\n')) {
    const [, hash, name, value] = /^(#?)([A-Z][A-Z0-9_]*)=(.*)$/.exec(line) ?? [];
    if (name !== undefined && value !== undefined) {
      lines.push({ name, value, commented: hash === '#', hasDefault: !comment.includes('No default') });
      within = true;
    } else {
      if (within) comment = '';
      comment += line;
      within = false;
    }
  }
  return lines;
}

/** The settings that must be set, with values in place of the files that the example names. */
const demanded: Record<string, string> = {
  DATABASE_URL: 'postgres://sluice:x@localhost/sluice',
  MASTER_KEY: `k1:${Buffer.alloc(32, 1).toString('base64')}`,
  TWILIO_ACCOUNT_SID: `AC${'0'.repeat(32)}`,
  TWILIO_AUTH_TOKEN: 'x',
  SMTP_URL: 'smtps://user:x@localhost:465',
};

t.test('the example of settings names every setting, and none that does not exist', async (t) => {
  const names = settingNames();
  t.ok(names.length > 30, 'the settings were found');
  const shown = new Set(exampleLines().map(({ name }) => name.replace(/_FILE$/, '')));
  t.same(
    names.filter((name) => !shown.has(name)),
    [],
    'settings that deploy/sluice.env.example lacks',
  );
  const known = [...names, ...notOurs];
  t.same(
    [...shown].filter((name) => !known.includes(name)),
    [],
    'settings that only the example knows',
  );
});

t.test('the example is usable as it is, and its defaults are the real ones', async (t) => {
  const lines = exampleLines().filter(({ name }) => !notOurs.includes(name));
  const set = lines.filter(({ commented }) => !commented);
  const files = set
    .filter(({ name }) => name.endsWith('_FILE'))
    .map(({ name }) => name.replace(/_FILE$/, ''));
  t.same(files.sort(), Object.keys(demanded).sort(), 'secrets come from files');
  const plain = set.filter(({ name }) => !name.endsWith('_FILE')).map(({ name, value }) => [name, value]);
  const given = { ...(Object.fromEntries(plain) as Record<string, string>), ...demanded };
  const shown = lines.filter(({ commented, hasDefault }) => commented && hasDefault);
  t.ok(shown.length > 20, 'the defaults were found');
  const bare = loadConfig(given);
  for (const { name, value } of shown) {
    const config = loadConfig({ ...given, [name]: value });
    const sorted = (countries: readonly string[]) => [...countries].sort();
    t.same(
      { ...config, policy: { ...config.policy, smsCountries: sorted(config.policy.smsCountries) } },
      { ...bare, policy: { ...bare.policy, smsCountries: sorted(bare.policy.smsCountries) } },
      `${name}=${value} is the default`,
    );
  }
});

t.test('the operator finds every setting, metric and command in the guide', async (t) => {
  const guide = read('docs/operating.md');
  for (const name of settingNames())
    t.ok(guide.includes(`\`${name}\``), `${name} stands in docs/operating.md`);
  const metrics = read('src/http/front/metrics.ts').matchAll(/'(sluice_[a-z_]+)'/g);
  for (const [, name] of metrics) t.ok(guide.includes(name ?? '?'), `${name} stands in docs/operating.md`);
});

t.test('every error code stands in the guide to the API, with its status and text', async (t) => {
  const guide = read('docs/api.md');
  for (const code of errorCodes) {
    const row = `| \`${code}\` | ${statusOf[code]} | ${errorText('en', code)} |`;
    t.ok(guide.includes(row), `${code}: run \`npm run build && node scripts/error-table.mjs\` otherwise`);
  }
});

t.test('the guide to the API has every rule of the ZIP reader with its code and sentence', async (t) => {
  const guide = read('docs/api.md');
  for (const [rule, code] of Object.entries(zipRules)) {
    const row = `| \`${rule}\` | \`${code}\` | ${text('en', zipRuleTextId(rule) ?? '')} |`;
    t.ok(guide.includes(row), `${rule}: run \`npm run build && node scripts/error-table.mjs\` otherwise`);
  }
});

t.test('every link between the documents leads somewhere', async (t) => {
  const pages = ['.', 'docs', 'docs/decisions', 'test/fixtures/zip'].flatMap((folder) =>
    readdirSync(join(root, folder))
      .filter((name) => name.endsWith('.md'))
      .map((name) => join(folder, name)),
  );
  t.ok(pages.length >= 8, 'the documents were found');
  for (const page of pages) {
    for (const [, target = ''] of read(page).matchAll(/\]\(([^)\s]+)\)/g)) {
      if (/^[a-z]+:/.test(target)) continue;
      const [path = '', anchor] = target.split('#');
      const file = path === '' ? join(root, page) : resolve(join(root, dirname(page)), path);
      const exists = (() => {
        try {
          return path.endsWith('/') ? readdirSync(file).join('\n') : readFileSync(file, 'utf8');
        } catch {
          return undefined;
        }
      })();
      const anchors = (exists ?? '')
        .split('\n')
        .filter((line) => line.startsWith('#'))
        .map((line) =>
          line
            .replace(/^#+ /, '')
            .toLowerCase()
            .replace(/[^\p{L}\p{N} -]/gu, '')
            .replaceAll(' ', '-'),
        );
      const found = exists !== undefined && (anchor === undefined || anchors.includes(anchor));
      t.ok(found, `${page} -> ${target}`);
    }
  }
});

t.test('every source file that a document names is there', async (t) => {
  const pages = ['.', 'docs', 'docs/decisions'].flatMap((folder) =>
    readdirSync(join(root, folder))
      .filter((name) => name.endsWith('.md'))
      .map((name) => join(folder, name)),
  );
  const named = pages.flatMap((page) =>
    [...read(page).matchAll(/`((?:[\w-]+\/)+[\w.-]+\.(?:tsx?|cts|mjs|ftl))`/g)].map(([, path = '']) => ({
      page,
      path,
    })),
  );
  t.ok(named.length > 40, 'the names were found');
  for (const { page, path } of named)
    t.ok(existsSync(join(root, path)) || existsSync(join(root, 'src', path)), `${page} names ${path}`);
});

t.test('every decision has a number of its own and a line in the table', async (t) => {
  const table = read('ARCHITECTURE.md');
  const names = readdirSync(join(root, 'docs/decisions'));
  t.equal(new Set(names.map((name) => name.slice(0, 4))).size, names.length, 'no number is there twice');
  for (const name of names) {
    const number = name.slice(0, 4);
    const title = /^# \d+\. (.+)/.exec(read(`docs/decisions/${name}`))?.[1] ?? '?';
    t.ok(table.includes(`| [${number}](docs/decisions/${name}) | ${title} |`), `${number}: ${title}`);
  }
});

t.test('every decision is cited where it is carried out, and every citation leads to one', async (t) => {
  const sources = ['src', 'test', 'scripts'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(tsx?|cts|mjs)$/.test(name))
      .map((name) => `${folder}/${name}`),
  );
  const cited = sources.flatMap((path) =>
    [...read(path).matchAll(/\bDecisions? (\d{4})(?: and (\d{4}))?\./g)].flatMap(([, one, other]) =>
      [one, other].flatMap((number) => (number === undefined ? [] : { path, number })),
    ),
  );
  const numbers = readdirSync(join(root, 'docs/decisions')).map((name) => name.slice(0, 4));
  for (const number of numbers)
    t.ok(
      cited.some((each) => each.number === number),
      `${number} is cited`,
    );
  for (const { path, number } of cited) t.ok(numbers.includes(number), `${path} cites ${number}`);
});

t.test('every requirement that the code quotes is written down', async (t) => {
  const written = read('docs/requirements.md');
  const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(tsx?|cts)$/.test(name),
  );
  const quoted = sources.flatMap(
    (name) => read(`src/${name}`).match(/\bdomain [A-Z]{2}\d+(?:, [A-Z]{2}\d+)*/g) ?? [],
  );
  const ids = new Set(quoted.flatMap((text) => text.match(/[A-Z]{2}\d+/g) ?? []));
  t.ok(ids.size > 10, 'the ids were found');
  for (const id of ids) t.ok(written.includes(`| ${id} |`), id);
  const held = written.match(/`test\/[^`]*`/g) ?? [];
  t.ok(held.length > 30, 'each is held by tests');
  for (const path of new Set(held.map((each) => each.slice(1, -1)))) t.ok(existsSync(join(root, path)), path);
});
