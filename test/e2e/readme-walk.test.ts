// The README's short walk, line by line as it stands there, through the shell that people paste it into.
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import t from 'tap';
import { encryptedZip } from '../services/archives.js';
import { pickText } from '../services/http-client.js';
import { startService } from '../services/service.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const readme = readFileSync(join(root, 'README.md'), 'utf8');
const block = /## Try it.*?```sh\n(.*?)```/s.exec(readme)?.[1] ?? '';
const lines = block
  .replaceAll('\\\n', ' ')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'));

t.test('every line does what it is there for', async (t) => {
  const service = await startService(t);
  const handler = await service.agent('handler');
  const folder = t.testdir();
  const bytes = encryptedZip(5000);
  writeFileSync(join(folder, 'data.zip'), bytes);
  const [settings = '', ...calls] = lines;
  const known: Record<string, string> = { '…': createHash('sha256').update(bytes).digest('hex') };
  const shell = async (line: string): Promise<string> =>
    await new Promise((resolve, reject) => {
      const begin = settings
        .replace('http://127.0.0.1:8080', service.baseUrl)
        .replace('slc_…', handler.token);
      execFile('/bin/sh', ['-ec', `${begin}\n${line}`], { cwd: folder }, (error, stdout) =>
        error === null ? resolve(stdout) : reject(error),
      );
    });
  const remember = (said: unknown, names: Record<string, string>) => {
    for (const [placeholder, member] of Object.entries(names)) known[placeholder] = pickText(said, member);
  };
  const answers = [
    { TICKET: 'id' },
    { URL: 'url', PASSWORD: 'password' },
    { UPLOAD: 'uploadId' },
    { DOWNLOAD: 'id' },
  ];
  t.ok(calls.length >= 8, `${calls.length} lines`);
  for (const line of calls) {
    if (line.includes('npx sluice')) {
      t.match(line, /^\(set -a; \. \.sluice\/env; /, 'with the settings of the demo');
      for (const [, command = ''] of line.matchAll(/npx sluice ([a-z ]+[a-z])/g))
        t.equal((await service.run(command.split(' '))).code, 0, command);
      continue;
    }
    const filled = line.replaceAll(
      /\b(?:TICKET|URL|PASSWORD|UPLOAD|DOWNLOAD)\b|…/g,
      (name) => known[name] ?? name,
    );
    const said = await shell(filled);
    if (line.includes(' -o ')) {
      t.ok(readFileSync(join(folder, 'received.zip')).equals(bytes), 'what was sent is received');
      continue;
    }
    const answer: unknown = JSON.parse(said);
    t.notMatch(answer, { code: String }, line);
    remember(answer, answers.shift() ?? {});
  }
  t.same(await service.stored(), { objects: [], keys: [] }, 'nothing is left');
});
