// The entry in the audit chain is the last thing that a transaction does: all of them queue for the chain's head, and
// whoever holds it while it waits for something else keeps everybody waiting, or deadlocks.
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import t from 'tap';
import { countRecordingCalls, findLateCalls } from './audit-order-rules.js';

const root = fileURLToPath(new URL('..', import.meta.url));

function readSources(): Map<string, string> {
  const entries = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' });
  const paths = entries.filter((entry) => entry.endsWith('.ts')).map((entry) => join(root, 'src', entry));
  return new Map(paths.map((path) => [relative(root, path), readFileSync(path, 'utf8')]));
}

t.test('no transaction does anything behind its entry in the audit chain', async (t) => {
  const sources = readSources();
  t.ok(countRecordingCalls(sources) >= 70, 'the search sees them');
  t.same(findLateCalls(sources), []);
});

const head = "import { appendAudit } from '../db/audit-log.js';\n";
const step = 'export async function note(tx, chain) { await appendAudit(tx, chain, []); }\n';

/** Title, the body of a transaction, and the line (from 1) that comes too late; without it: nothing does. */
const cases: readonly (readonly [title: string, body: string, late?: number])[] = [
  ['the entry alone', 'await appendAudit(tx, chain, []);'],
  ['the entry last', 'await mark(tx);\nawait appendAudit(tx, chain, []);\nreturn 1;'],
  ['a look behind it', 'await appendAudit(tx, chain, []);\nreturn await findTicket(tx);', 2],
  ['a statement of its own behind it', 'await appendAudit(tx, chain, []);\nawait tx`select 1`;', 2],
  ['a method of the transaction behind it', 'await appendAudit(tx, chain, []);\nawait tx.unsafe("x");', 2],
  ['one behind a branch', 'if (a) {\nawait appendAudit(tx, chain, []);\n}\nawait mark(tx);', 4],
  [
    'one behind a branch that ends',
    'if (a) {\nawait appendAudit(tx, chain, []);\nreturn;\n}\nawait mark(tx);',
  ],
  ['one in the other branch', 'if (a) await appendAudit(tx, chain, []);\nelse await mark(tx);'],
  ['one beside it', 'await Promise.all([appendAudit(tx, chain, []),\nmark(tx)]);', 2],
  ['one each time round', 'for (const a of b) {\nawait mark(tx);\nawait appendAudit(tx, chain, []);\n}', 3],
  [
    'in a try, with one behind it',
    'try {\nawait appendAudit(tx, chain, []);\n} finally {\nawait mark(tx);\n}',
    4,
  ],
  ['by a step, with one behind it', 'await note(tx, chain);\nawait mark(tx);', 2],
  ['by a step of another file, with one behind it', 'await far(tx, chain);\nawait mark(tx);', 2],
  ['by a function that it was given, with one behind it', 'await act(tx);\nawait mark(tx);', 2],
  [
    'by a function in a variable',
    'const say = async (tx) => await appendAudit(tx, chain, []);\nawait say(tx);\nawait mark(tx);',
    3,
  ],
  [
    'a second transaction is another one',
    'await appendAudit(tx, chain, []);\n});\nawait sql.begin(async (tx) => {\nawait mark(tx);',
  ],
];

for (const [title, body, late] of cases) {
  t.test(`order: ${title}`, async (t) => {
    const start = `${head}import { far } from './steps/far.js';\n${step}export async function go(sql, act) {\nawait sql.begin(async (tx) => {\n`;
    const sources = new Map([
      ['src/flows/go.ts', `${start}${body}\n});\n}\n`],
      [
        'src/flows/steps/far.ts',
        `import { go } from '../go.js';\nimport { note } from './near.js';\nvoid go(sql, async (tx) => {\nawait note(tx, chain);\n});\nexport const far = async (tx, chain) => {\nawait note(tx, chain);\n};\n`,
      ],
      ['src/flows/steps/near.ts', `import { appendAudit } from '../../db/audit-log.js';\n${step}`],
    ]);
    const lines = start.split('\n').length - 1;
    const expected = late === undefined ? [] : [`src/flows/go.ts:${lines + late}`];
    t.same(
      findLateCalls(sources).map(({ where }) => where),
      expected,
    );
  });
}
