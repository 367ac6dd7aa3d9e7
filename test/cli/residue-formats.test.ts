// The script that looks for what is left must read what operators have: pg_dump's compressed formats above all. What it
// cannot read it must say, and not call clean. The dumps were made by pg_dump 15 of made-up people.
import { execFile, execFileSync } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import t from 'tap';

const script = fileURLToPath(new URL('../../scripts/residue.mjs', import.meta.url));
const dumps = fileURLToPath(new URL('../fixtures/dumps/', import.meta.url));
const folder = await mkdtemp(join(tmpdir(), 'sluice-formats-'));
t.teardown(() => rm(folder, { recursive: true, force: true }));
const wordsFile = join(folder, 'words.txt');
const people = ['Wącława Żółkiewska', 'w.zolkiewska@clinic.example', 'Zażółć "Gęślą"', 'bytes of Zażółć'];
await writeFile(wordsFile, people.join('\n'));
const otherWords = join(folder, 'other-words.txt');
await writeFile(otherWords, 'somebody who was never there');

async function residue(places: string[], words = wordsFile, env: NodeJS.ProcessEnv = process.env) {
  return await new Promise<{ code: number; text: string }>((resolve) => {
    execFile(process.execPath, [script, '--words', words, ...places], { env }, (error, stdout, stderr) => {
      resolve({ code: error === null ? 0 : Number(error.code), text: stdout + stderr });
    });
  });
}

const place = async (name: string, bytes: Uint8Array | string) => {
  const file = join(folder, name);
  await writeFile(file, bytes);
  return file;
};
const has = (program: string) => {
  try {
    execFileSync('which', [program], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};
const missing = has('pg_restore') && has('zstd') ? false : 'needs postgresql-client and zstd';
const custom = await readFile(join(dumps, 'custom.dump'));

if (missing !== false && process.env.CI) t.fail(missing);
t.test("finds every word in pg_dump's compressed formats", { skip: missing }, async (t) => {
  const cases: Readonly<Record<string, string>> = {
    custom: join(dumps, 'custom.dump'),
    'a folder': join(dumps, 'folder'),
    'custom, under gzip': await place('custom.dump.gz', gzipSync(custom)),
    'custom, under zstd': await place('custom.dump.zst', execFileSync('zstd', ['-qc'], { input: custom })),
  };
  for (const [name, where] of Object.entries(cases)) {
    const found = await residue([where]);
    t.equal(found.code, 1, name);
    for (const line of people.keys()) t.match(found.text, `line ${line + 1}: `, `${name}, word ${line + 1}`);
    t.match(await residue([where], otherWords), { code: 0, text: /: 0 found\n/ }, `${name}, another's words`);
  }
  const large = Buffer.concat([Buffer.alloc(40_000_000, 'abc '), Buffer.from(people.join('\n'))]);
  t.equal((await residue([await place('large.gz', gzipSync(large))])).code, 1, 'far behind in a large one');
});

t.test('says what it could not read, and calls it not clean', async (t) => {
  const unread = async (name: string, where: string, text: RegExp, env?: NodeJS.ProcessEnv) => {
    const outcome = await residue([where], otherWords, env);
    t.match(outcome, { code: 2, text }, name);
    t.match(outcome.text, /could not be read/);
  };
  await unread(
    'a dump that breaks off',
    await place('cut.dump', custom.subarray(0, 1200)),
    /not read: .*cut\.dump/,
  );
  await unread('a damaged one', await place('bad.dump', `PGDMP${'x'.repeat(100)}`), /not read: .*bad\.dump/);
  await unread('a gzip that breaks off', await place('cut.gz', gzipSync(custom).subarray(0, 500)), /cut\.gz/);
  await unread(
    'one whose program is not there',
    join(dumps, 'custom.dump'),
    /pg_restore is needed to read it, and is not there/,
    { PATH: folder },
  );
  await unread('a place that is not there', join(folder, 'nowhere'), /ENOENT/);
  const link = join(folder, 'to-nowhere');
  await symlink(join(folder, 'nowhere'), link);
  await unread('a link that leads nowhere', link, /to-nowhere/);
  if (process.getuid?.() !== 0) {
    const closed = await place('closed', 'x');
    await chmod(closed, 0);
    await unread('a file that may not be opened', closed, /EACCES/);
  }
  const mixed = join(folder, 'mixed');
  await mkdir(mixed);
  await writeFile(join(mixed, 'plain'), people.join('\n'));
  await writeFile(join(mixed, 'cut.gz'), gzipSync(custom).subarray(0, 500));
  t.match(await residue([mixed]), { code: 1, text: /not read: .*cut\.gz/ }, 'what was found counts first');
});

t.test('follows links, and goes round in none', async (t) => {
  const round = join(folder, 'round');
  await mkdir(round);
  await symlink(round, join(round, 'again'));
  await symlink(await place('target', people.join('\n')), join(round, 'linked'));
  t.match(await residue([round]), { code: 1, text: /4 words in 1 files/ });
});
