// One list of addresses that nobody may write down: the log keeps it, the table of routes is held to it, and so are the proxies'
// samples (as the real programs run them, where they are installed) and the documents.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { request } from 'node:https';
import { connect } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { pino } from 'pino';
import t, { type Test } from 'tap';
import { sampleSecret, secretAddresses, withoutSecrets } from '../src/domain/secret-addresses.js';
import { routeAccess } from '../src/http/front/route-access.js';
import { selfSigned } from './services/self-signed.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const id = '0192f0c1-2b3c-7d4e-8f50-61728394a5b6';

t.test('every route that takes a secret is in the list, and what holds none is left as it is', async (t) => {
  const harmless: Readonly<Record<string, string>> = { id, name: 'sluice.css', table: 'transfers' };
  for (const line of Object.keys(routeAccess)) {
    const route = line.split(' ')[1] ?? '';
    const names = [...route.matchAll(/:(\w+)/g)].map(([, name]) => name ?? '');
    for (const name of names)
      t.ok(name === 'token' || harmless[name] !== undefined, `${route}: say whether :${name} is a secret`);
    const path = route.replace(/:(\w+)/g, (_all, name: string) => harmless[name] ?? sampleSecret);
    const kept = withoutSecrets(`GET ${path} 200`);
    t.notMatch(kept, sampleSecret, route);
    if (!names.includes('token')) t.equal(kept, `GET ${path} 200`);
    else
      t.ok(
        secretAddresses.some(({ under, part }) => part === 'path' && path.startsWith(under)),
        route,
      );
    t.notMatch(withoutSecrets(`"https://x.example${path}?q=Kowalska&a=b"`), 'Kowalska', route);
  }
});

t.test('secrets go in every spelling, and nothing else does', async (t) => {
  for (const { sample } of secretAddresses) {
    for (const spelling of [sample, `https://a.example:8443${sample}`, sample.replace('/l/', '/%6c/')])
      t.notMatch(withoutSecrets(`{"x":"${spelling}","y":1}`), sampleSecret, spelling);
  }
  for (const text of [
    `/desk/tickets/${id}`,
    'what? nothing',
    'a'.repeat(64),
    id,
    '/l/',
    '{"route":"/l/:token/upload"}',
  ])
    t.equal(withoutSecrets(text), text);
  t.notMatch(withoutSecrets(`slc_${sampleSecret}`), sampleSecret);
  // a signature in an anchor that is published in the log must stay whole
  const signature = `${'Ab/l/'.repeat(8)}${'A'.repeat(43)}+desk/invitation/${sampleSecret.replaceAll('-', 'x')}==`;
  for (const text of [signature, `{"anchor":"{\\"signature\\":\\"${signature}\\"}"}`, `${'A'.repeat(43)}=`])
    t.equal(withoutSecrets(text), text);
  for (const spelling of ['//l//', '/%6C/', '/%6C%2f', 'https://a.example/%6c/', '"/l/', 'uri=/l/'])
    t.notMatch(withoutSecrets(`${spelling}${sampleSecret}`), sampleSecret, spelling);
  t.notMatch(withoutSecrets('/l/abcdef/upload'), 'abcdef', 'nor a token that was cut');
  t.notMatch(withoutSecrets(`/l/:token${sampleSecret}`), sampleSecret, 'nor what only begins like a route');
});

t.test('the log cuts them wherever they were put', async (t) => {
  const lines: string[] = [];
  const log = pino(
    { hooks: { streamWrite: withoutSecrets } },
    { write: (line: string) => void lines.push(line) },
  );
  for (const { sample } of secretAddresses) {
    log.info({ deep: { er: [sample] } }, `asked for ${sample}`);
    log.error(new Error(`https://a.example${sample} does not answer`));
  }
  t.notMatch(lines.join(''), sampleSecret);
  for (const line of lines) t.doesNotThrow(() => JSON.parse(line), 'a line is JSON still');
  t.match(read('src/log.ts'), 'hooks: { streamWrite: withoutSecrets }');
});

t.test('documents and samples name what a proxy must not log', async (t) => {
  for (const file of ['SECURITY.md', 'docs/operating.md'])
    for (const { under } of secretAddresses) t.ok(read(file).includes(`\`${under}\``), `${file}: ${under}`);
  const samples = [
    'deploy/nginx/sluice.conf',
    'deploy/haproxy/haproxy.cfg',
    'deploy/caddy/Caddyfile',
    'deploy/kubernetes/sluice.yaml',
  ];
  for (const file of samples)
    for (const under of ['/l/', '/desk/invitation/', '/desk/identity/callback'])
      t.ok(read(file).includes(under), `${file}: ${under}`);
});

const lines = (path: string) => read(path).replace(/#.*$/gm, '');

t.test('no sample writes an address, by the words that would', async (t) => {
  const nginx = lines('deploy/nginx/sluice.conf');
  const format = /log_format sluice '([^']*)'/.exec(nginx)?.[1] ?? '';
  t.ok(format.length > 0);
  const names =
    '(request|request_uri|uri|document_uri|args|query_string|http_\\w+|upstream_http_\\w+|sent_http_\\w+)';
  t.notMatch(format, new RegExp(`\\$${names}\\b`));
  for (const [, rest = ''] of nginx.matchAll(/access_log ([^;]*);/g)) t.match(rest, /^(off|\S+ sluice)$/);
  for (const [, rest = ''] of nginx.matchAll(/error_log ([^;]*);/g)) t.match(rest, /^\S+ crit$/);
  t.equal([...nginx.matchAll(/^server \{/gm)].length, [...nginx.matchAll(/error_log /g)].length);
  const haproxy = lines('deploy/haproxy/haproxy.cfg');
  t.match(haproxy, 'log-format');
  t.notMatch(haproxy, /%(r|HP|HPO|HU|HQ|hr|hs|hrl|hsl)\b|option httplog|capture|%\[(path|url|query|req)/);
  const caddy = lines('deploy/caddy/Caddyfile');
  for (const field of ['request>uri', 'request>headers', 'resp_headers'])
    t.match(caddy, new RegExp(`${field} delete`));
  t.equal([...caddy.matchAll(/^\s*log\b/gm)].length, 1, 'no access log');
  t.match(read('deploy/kubernetes/sluice.yaml'), /enable-access-log: "false"[\s\S]*error-log-level: crit/);
});

/** Ports of their own for a proxy and for nobody behind it. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  return port;
}

const find = (name: string) =>
  [`/usr/sbin/${name}`, `/usr/bin/${name}`, `/usr/local/bin/${name}`].find((path) => existsSync(path));

/** Asks for every secret address in ways that end well, badly, and not at all. Nobody is behind the proxy. */
async function askAll(port: number): Promise<void> {
  for (const { sample } of secretAddresses) {
    for (const path of [
      sample,
      sample.replace('/l/', '//l/'),
      `${sample}%00`,
      sample.replace('/l/', '/%6c/'),
    ]) {
      await new Promise<void>((done) => {
        const headers = { referer: `https://transfer.example.org${sample}`, host: 'transfer.example.org' };
        const asked = request({ port, path, headers, rejectUnauthorized: false, agent: false }, (answer) => {
          answer.resume().on('close', done);
        });
        asked.on('error', () => done()).end();
      });
      const cut = request({ port, path, method: 'POST', rejectUnauthorized: false, agent: false });
      cut.on('error', () => undefined).setHeader('content-length', '100');
      cut.write('half', () => cut.destroy());
      const plain = connect(port, '127.0.0.1', () => plain.end(`GET ${path} HTTP/1.1\r\nhost: x y\r\n\r\n`));
      plain.on('error', () => undefined).resume();
      await new Promise<unknown>((done) => plain.on('close', done));
    }
  }
  await pause(500);
}

async function listening(port: number, process: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 200 && process.exitCode === null; tries += 1) {
    const socket = connect(port, '127.0.0.1');
    const up = await Promise.race([once(socket, 'connect'), once(socket, 'error')]).then(
      () => socket.readyState === 'open',
      () => false,
    );
    socket.destroy();
    if (up) return;
    await pause(50);
  }
  throw new Error('the proxy does not listen');
}

function start(
  t: Test,
  program: string,
  args: readonly string[],
): { process: ChildProcess; said: () => string } {
  const process = spawn(program, args);
  let said = '';
  for (const stream of [process.stdout, process.stderr])
    stream.on('data', (piece: Buffer) => {
      said += piece.toString('latin1');
    });
  t.teardown(() => process.kill('SIGKILL'));
  return { process, said: () => said };
}

const nginxProgram = find('nginx');
t.test('nginx, running, writes none of it', { skip: nginxProgram === undefined && 'no nginx' }, async (t) => {
  const folder = t.testdir();
  mkdirSync(join(folder, 'logs'));
  const { key, cert } = selfSigned();
  writeFileSync(join(folder, 'key.pem'), key);
  writeFileSync(join(folder, 'cert.pem'), cert);
  const [plain, tls, nobody] = [await freePort(), await freePort(), await freePort()];
  const site = read('deploy/nginx/sluice.conf')
    .replace(/(ssl_certificate )\S+;/, `$1${folder}/cert.pem;`)
    .replace(/(ssl_certificate_key )\S+;/, `$1${folder}/key.pem;`)
    .replaceAll('/var/log/nginx/', `${folder}/logs/`)
    .replace(/^\s*listen \[::\].*$/gm, '')
    .replace('listen 80;', `listen 127.0.0.1:${plain};`)
    .replace('listen 443 ', `listen 127.0.0.1:${tls} `)
    .replace('server 127.0.0.1:8080;', `server 127.0.0.1:${nobody};`);
  const temp = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (kind) => `${kind}_temp_path ${folder}/${kind};`,
  );
  writeFileSync(
    join(folder, 'nginx.conf'),
    `daemon off; master_process off; pid ${folder}/pid; error_log ${folder}/logs/main.log crit; events {} http { ${temp.join(' ')}\n${site}\n}`,
  );
  const { process, said } = start(t, nginxProgram ?? '', ['-p', folder, '-c', join(folder, 'nginx.conf')]);
  await listening(tls, process);
  await askAll(tls);
  const logs = readdirSync(join(folder, 'logs')).map((name) =>
    readFileSync(join(folder, 'logs', name), 'latin1'),
  );
  t.match(logs.join(''), / (GET|POST) clinic 50[24] /, 'there is a log');
  t.notMatch(logs.join('') + said(), sampleSecret);
});

const haproxyProgram = find('haproxy');
t.test(
  'HAProxy, running, writes none of it',
  { skip: haproxyProgram === undefined && 'no haproxy' },
  async (t) => {
    const folder = t.testdir();
    const { key, cert } = selfSigned();
    writeFileSync(join(folder, 'both.pem'), `${cert}\n${key}`);
    const [plain, tls, nobody] = [await freePort(), await freePort(), await freePort()];
    const file = read('deploy/haproxy/haproxy.cfg')
      .replace('/etc/haproxy/transfer.example.org.pem', `${folder}/both.pem`)
      .replace('bind :80', `bind 127.0.0.1:${plain}`)
      .replace('bind :443', `bind 127.0.0.1:${tls}`)
      .replace('server sluice 127.0.0.1:8080', `server sluice 127.0.0.1:${nobody}`);
    writeFileSync(join(folder, 'haproxy.cfg'), file);
    const { process, said } = start(t, haproxyProgram ?? '', ['-db', '-f', join(folder, 'haproxy.cfg')]);
    await listening(tls, process);
    await askAll(tls);
    t.match(said(), / (GET|POST) clinic 503 /, 'there is a log');
    t.notMatch(said(), sampleSecret);
  },
);
