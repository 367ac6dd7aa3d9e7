import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import t from 'tap';
import { findBreaches } from './architecture-rules.js';

const root = fileURLToPath(new URL('..', import.meta.url));

function readSources(): Map<string, string> {
  const entries = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' });
  const paths = entries
    .filter((entry) => /\.(tsx?|cts)$/.test(entry))
    .map((entry) => join(root, 'src', entry));
  return new Map(paths.map((path) => [relative(root, path), readFileSync(path, 'utf8')]));
}

t.test('the sources keep the rules', async (t) => {
  const sources = readSources();
  t.ok(sources.size > 50, 'the sources were found');
  for (const { where, rule, mend } of findBreaches(sources)) t.fail(`${where}: ${rule}. To mend: ${mend}.`);
});

const flow = 'export async function issueLink() {}\n';

/** Title, the sources, and what the one breach must say; without the last: no breach. */
const cases: readonly (readonly [title: string, sources: Record<string, string>, expected?: RegExp])[] = [
  [
    'domain may import errors',
    { 'src/domain/link.ts': "import { a } from '../errors.js';", 'src/errors.ts': '' },
  ],
  [
    'domain may not import db',
    { 'src/domain/link.ts': "import { a } from '../db/links.js';", 'src/db/links.ts': '' },
    /domain imports db.*domain may import: errors/,
  ],
  [
    'edges may not import each other, not even types, not even by re-export',
    { 'src/storage/disk.ts': "export type { A } from '../crypto/seal.js';", 'src/crypto/seal.ts': '' },
    /storage imports crypto/,
  ],
  [
    'anyone may import the secret, but not the rest of config',
    {
      'src/db/connect.ts':
        "import { a } from '../config/secret.js';\nimport { b } from '../config/config.js';",
      'src/config/secret.ts': '',
      'src/config/config.ts': '',
    },
    /connect\.ts:2: db imports config\b/,
  ],
  [
    'a flow may import types of storage',
    {
      'src/flows/links/issue-link.ts': `import type { A } from '../../storage/a.js';\n${flow}`,
      'src/storage/a.ts': '',
    },
  ],
  [
    'a flow may not import code of storage',
    {
      'src/flows/links/issue-link.ts': `import { type A } from '../../storage/a.js';\n${flow}`,
      'src/storage/a.ts': '',
    },
    /only types from storage/,
  ],
  [
    'a flow may not import locales',
    {
      'src/flows/links/issue-link.ts': `import { a } from '../../locales/a.js';\n${flow}`,
      'src/locales/a.ts': '',
    },
    /flows imports locales/,
  ],
  [
    'a flow may not import a flow',
    {
      'src/flows/links/issue-link.ts': `import type { A } from '../erasure/sweep.js';\n${flow}`,
      'src/flows/erasure/sweep.ts': 'export function sweep() {}',
    },
    /a flow imports a flow/,
  ],
  [
    'a flow is named like its function',
    { 'src/flows/links/issue-link.ts': 'export function issue() {}' },
    /"issueLink"/,
  ],
  [
    'and exports nothing else',
    { 'src/flows/links/issue-link.ts': `${flow}export const a = 1;\n` },
    /more than "issueLink"/,
  ],
  ['a flow stands in its noun', { 'src/flows/issue-link.ts': flow }, /outside of every noun/],
  [
    'a flow of the same noun is no flow to import either',
    {
      'src/flows/links/issue-link.ts': `import { a } from './open-link.js';\n${flow}`,
      'src/flows/links/open-link.ts': 'export function openLink() {}',
    },
    /a flow imports a flow/,
  ],
  [
    'a flow may import steps of its noun and of all, and its own parts',
    {
      'src/flows/links/issue-link.ts': `import './steps/a.js';\nimport '../steps/b.js';\nimport './issue-link/c.js';\n${flow}`,
      'src/flows/links/steps/a.ts': '',
      'src/flows/steps/b.ts': '',
      'src/flows/links/issue-link/c.ts': '',
    },
  ],
  [
    'a flow may not import steps of another noun',
    {
      'src/flows/links/issue-link.ts': `import '../uploads/steps/a.js';\n${flow}`,
      'src/flows/uploads/steps/a.ts': '',
    },
    /a flow imports a flow/,
  ],
  [
    'a step may not import a flow',
    { 'src/flows/steps/a.ts': "import '../links/issue-link.js';", 'src/flows/links/issue-link.ts': flow },
    /a flow imports a flow/,
  ],
  [
    'nobody outside imports a step',
    { 'src/cli/a.ts': "import '../flows/steps/b.js';", 'src/flows/steps/b.ts': '' },
    /cli imports a step/,
  ],
  [
    'nor a step of a noun',
    { 'src/http/app.ts': "import '../flows/links/steps/b.js';", 'src/flows/links/steps/b.ts': '' },
    /http imports a step/,
  ],
  [
    'a step that opens a transaction takes ctx',
    { 'src/flows/steps/a.ts': 'export async function a(sql: Sql) { await sql.begin(b); }' },
    /opens a transaction and takes "sql"/,
  ],
  [
    'a step that needs one takes tx',
    { 'src/flows/steps/a.ts': 'export async function a(link: Link, tx: Tx) {}' },
    /needs a transaction and takes "link" first/,
  ],
  [
    'steps that say so',
    {
      'src/flows/steps/a.ts': 'export async function a(ctx: C) { await ctx.sql.begin(b); }',
      'src/flows/links/steps/b.ts': 'export async function b(tx: Tx) {}\nexport function c(link: Link) {}',
    },
  ],
  [
    'a door imports its own files and the front',
    {
      'src/http/desk/a.ts': "import '../front/b.js';\nimport './c.js';",
      'src/http/front/b.ts': '',
      'src/http/desk/c.ts': '',
    },
  ],
  [
    'http/desk does not import http/api',
    { 'src/http/desk/a.ts': "import '../api/b.js';", 'src/http/api/b.ts': '' },
    /the door http\/desk imports/,
  ],
  [
    'http/front imports no door',
    { 'src/http/front/a.ts': "import '../desk/b.js';", 'src/http/desk/b.ts': '' },
    /the door http\/front imports/,
  ],
  [
    'pages/clinic does not import pages/desk',
    { 'src/pages/clinic/a.ts': "import '../desk/b.js';", 'src/pages/desk/b.ts': '' },
    /the door pages\/clinic imports/,
  ],
  [
    'browser/workers imports no door',
    { 'src/browser/workers/a.ts': "import '../clinic/b.js';", 'src/browser/clinic/b.ts': '' },
    /the door browser\/workers imports/,
  ],
  [
    'http may not import db by a dynamic import',
    { 'src/http/desk.ts': "const a = await import('../db/links.js');", 'src/db/links.ts': '' },
    /http imports db/,
  ],
  [
    'cli may not import crypto by an import type',
    { 'src/cli/main.ts': "let a: import('../crypto/seal.js').A;", 'src/crypto/seal.ts': '' },
    /cli imports crypto/,
  ],
  [
    'the embedded PostgreSQL imports nothing of the service',
    { 'src/demo/embedded-postgres.ts': "import { a } from '../domain/a.js';", 'src/domain/a.ts': '' },
    /demo\/postgres imports domain/,
  ],
  [
    'a room must be in the plan',
    { 'src/billing/a.ts': "import { a } from '../errors.js';", 'src/errors.ts': '' },
    /"billing" is not in the plan/,
  ],
  [
    'no circles, types included',
    {
      'src/domain/a.ts': "import type { B } from './b.js';",
      'src/domain/b.ts': "import { a } from './a.js';",
    },
    /circle.*a\.ts -> .*b\.ts -> .*a\.ts/,
  ],
  ['an import has its ending', { 'src/domain/a.ts': "import { b } from './b';" }, /lacks its \.js/],
  [
    'only db knows postgres',
    { 'src/flows/links/issue-link.ts': `import postgres from 'postgres';\n${flow}` },
    /only db knows/,
  ],
  ['only crypto knows argon2', { 'src/http/a.ts': "import argon2 from 'argon2';" }, /only crypto knows/],
  [
    'only crypto knows libsodium',
    { 'src/zip/a.ts': "import a from 'libsodium-wrappers';" },
    /only crypto knows/,
  ],
  [
    'only storage knows the S3 client',
    { 'src/context.ts': "import '@aws-sdk/client-s3';" },
    /only storage knows/,
  ],
  ['only notify knows twilio', { 'src/http/a.ts': "const a = await import('twilio');" }, /only notify knows/],
  ['domain makes no Buffer', { 'src/domain/a.ts': 'export const a = Buffer.alloc(1);' }, /makes a Buffer/],
  ['only notify knows nodemailer', { 'src/cli/a.ts': "import a from 'nodemailer';" }, /only notify knows/],
  ['a room may use the packages it owns', { 'src/db/a.ts': "import postgres from 'postgres';" }],
  ['domain and zip know no Node', { 'src/zip/a.ts': "import { b } from 'node:buffer';" }, /zip is pure/],
  ['browsers know no Node', { 'src/browser/a.ts': "import { b } from 'node:buffer';" }, /browsers have no/],
  [
    'browsers take texts and words as data',
    {
      'src/browser/a.ts':
        "import a from '../locales/en/send.ftl';\nconst b = import('../locales/en/words.txt');",
    },
  ],
  ['others do not', { 'src/pages/a.ts': "import a from '../locales/en/send.ftl';" }, /lacks its \.js ending/],
  [
    'browsers get no words by way of files',
    { 'src/browser/a.ts': "import { a } from '../pages/layout.js';", 'src/pages/layout.tsx': '' },
    /browser imports pages/,
  ],
  [
    'nothing of the service imports what browsers run',
    { 'src/pages/a.ts': "import { a } from '../browser/app.js';", 'src/browser/app.tsx': '' },
    /pages imports browser/,
  ],
  ['only browsers know zip.js', { 'src/http/a.ts': "import '@zip.js/zip.js';" }, /only browser knows/],
  ['domain asks no clock', { 'src/domain/a.ts': 'export const a = () => new Date();' }, /clock or chance/],
  [
    'domain asks no chance',
    { 'src/domain/a.ts': 'export const a = () => Math.random();' },
    /clock or chance/,
  ],
  [
    'domain may make a date of an argument',
    { 'src/domain/a.ts': 'export const a = (b: number) => new Date(b);' },
  ],
  [
    'only config/env reads the environment',
    { 'src/log.ts': 'export const a = process.env.B;' },
    /reads process\.env/,
  ],
  ['not as an element either', { 'src/log.ts': "export const a = process['env'];" }, /reads process\.env/],
  [
    'not through globalThis',
    { 'src/log.ts': 'export const a = globalThis.process.env;' },
    /reads process\.env/,
  ],
  ['not by taking it apart', { 'src/log.ts': 'export const { env: a } = process;' }, /reads process\.env/],
  ['not by importing it', { 'src/log.ts': "import { env } from 'node:process';" }, /node:process/],
  ['config/env reads the environment', { 'src/config/env.ts': 'export const a = process.env;' }],
  [
    'words about it are free',
    { 'src/log.ts': '// process.env, any, import "postgres"\nexport const a = "process.env";' },
  ],
  [
    'http goes by no address of a request',
    { 'src/http/a.ts': "export const a = (request: R) => request.url.startsWith('/desk');" },
    /reads the address of a request/,
  ],
  [
    'not by the raw one either',
    { 'src/http/a.ts': "export const a = (request: R) => request.raw['url'];" },
    /reads the address of a request/,
  ],
  [
    'nor by taking a request apart',
    { 'src/http/a.ts': 'export const a = ({ originalUrl: b }: FastifyRequest) => b;' },
    /reads the address of a request/,
  ],
  [
    'http may go by the address that a route is registered with',
    { 'src/http/a.ts': 'export const a = (request: R, route: S) => [request.routeOptions.url, route.url];' },
  ],
  ['no any', { 'src/log.ts': 'export const a = (b: unknown) => b as any[];' }, /uses `any`/],
  ['no silenced checks', { 'src/log.ts': '// @ts-expect-error\nexport const a = 1;' }, /log\.ts:1: silences/],
  ['files are kebab-case', { 'src/db/auditLog.ts': '' }, /not kebab-case/],
  ['no names without meaning', { 'src/db/link-helpers.ts': '' }, /says nothing/],
  ['no folders without meaning', { 'src/db/common/a.ts': '' }, /says nothing/],
  ['a file may have 400 lines', { 'src/db/a.ts': '\n'.repeat(400) }],
  ['and no more', { 'src/db/a.ts': '\n'.repeat(401) }, /401 lines/],
];

for (const [title, sources, expected] of cases) {
  t.test(`rule: ${title}`, async (t) => {
    const said = findBreaches(new Map(Object.entries(sources))).map(
      ({ where, rule, mend }) => `${where}: ${rule}. ${mend}`,
    );
    t.equal(said.length, expected === undefined ? 0 : 1, said.join('\n'));
    if (expected !== undefined) t.match(said[0], expected);
  });
}
