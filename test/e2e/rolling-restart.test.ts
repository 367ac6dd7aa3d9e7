// Two processes behind the sample for nginx are restarted one behind the other, with everything under way that people and
// programs do. Nothing may be lost, and no POST done twice.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import t, { type Test } from 'tap';
import { encryptedZip } from '../services/archives.js';
import { basic, pickText, request, uploadFile } from '../services/http-client.js';
import {
  freePort,
  type ServeProcess,
  type Service,
  startService,
  type TestAgent,
} from '../services/service.js';
import { authorise, demand, eventually, issueLink } from '../services/steps.js';
import { version } from '../services/tus-by-hand.js';

const nginx = ['/usr/sbin/nginx', '/usr/local/sbin/nginx', '/usr/bin/nginx'].find((path) => existsSync(path));
const skip = nginx === undefined ? 'nginx is not installed' : false;
const sample = readFileSync(
  fileURLToPath(new URL('../../deploy/nginx/sluice.conf', import.meta.url)),
  'utf8',
);

/** The sample in front of these ports, as plain http: its lines about TLS and logs are taken out, nothing else. */
async function proxyTo(t: Test, ports: readonly number[]): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'sluice-nginx-'));
  const port = await freePort();
  mkdirSync(join(folder, 'logs'));
  const line = /^ *server 127\.0\.0\.1:8080(.*)$/m.exec(sample);
  const site = sample
    .replace(line?.[0] ?? '', ports.map((each) => `  server 127.0.0.1:${each}${line?.[1] ?? ';'}`).join('\n'))
    .replace(/^server \{\n {2}listen 80;[^}]*\}\n/m, '')
    .replace(/^\s*(?:listen \[::\]|ssl_).*$/gm, '')
    .replace(/listen 443 [^;]*;/, `listen 127.0.0.1:${port};`)
    .replaceAll('/var/log/nginx/', `${folder}/logs/`);
  const temp = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (kind) => `${kind}_temp_path ${folder}/${kind};`,
  );
  writeFileSync(
    join(folder, 'nginx.conf'),
    `daemon off; master_process off; pid ${folder}/pid; error_log ${folder}/logs/main.log; events {} http { ${temp.join(' ')}\n${site}\n}`,
  );
  const child: ChildProcess = spawn(nginx ?? 'nginx', ['-p', folder, '-c', join(folder, 'nginx.conf')], {
    stdio: 'ignore',
  });
  t.teardown(async () => {
    child.kill('SIGKILL');
    await once(child, 'exit').catch(() => undefined);
    rmSync(folder, { recursive: true, force: true });
  });
  const address = `http://127.0.0.1:${port}`;
  await eventually(
    async () =>
      await request(`${address}/healthz`).then(
        ({ status }) => status,
        () => 0,
      ),
    (status) => status === 200,
  );
  return address;
}

/** What somebody does again and again until it is over; each time is counted, and what failed is told. */
interface Work {
  readonly name: string;
  done: number;
  readonly failed: string[];
}

async function work(name: string, over: AbortSignal, act: () => Promise<void>): Promise<Work> {
  const counted: Work = { name, done: 0, failed: [] };
  while (!over.aborted) {
    try {
      await act();
      counted.done += 1;
    } catch (error) {
      counted.failed.push(error instanceof Error ? error.message : String(error));
    }
    await pause(20);
  }
  return counted;
}

/** An upload over several requests, as tus clients do it: behind a failure the offset is asked for. */
async function uploadInPieces(handler: TestAgent, address: string, bytes: Uint8Array): Promise<void> {
  const link = await issueLink(handler);
  const url = link.url.replace(/^https?:\/\/[^/]+/, address);
  const headers = { ...basic(link.password), ...version };
  const begun = demand(
    await request(`${url}/tus`, {
      method: 'POST',
      headers: { ...headers, 'upload-length': String(bytes.length) },
    }),
    201,
  );
  const upload = String(begun.headers.location).replace(/^https?:\/\/[^/]+/, address);
  for (let offset = 0, tries = 0; offset < bytes.length && tries < 50; tries += 1) {
    const piece = bytes.subarray(offset, offset + 256 * 1024);
    await request(upload, {
      method: 'PATCH',
      headers: {
        ...headers,
        'content-type': 'application/offset+octet-stream',
        'upload-offset': String(offset),
      },
      body: piece,
    }).catch(() => undefined);
    const head = await request(upload, { method: 'HEAD', headers });
    offset =
      head.headers['upload-offset'] === undefined ? bytes.length : Number(head.headers['upload-offset']);
  }
  const shown = demand(await handler.api('GET', `/tickets/${link.ticketId}`), 200).json();
  if (pickText(shown, 'uploads', 0, 'state') !== 'stored') throw new Error('an upload was not acknowledged');
}

async function restart(service: Service, { stop, port }: ServeProcess): Promise<ServeProcess> {
  if ((await stop()) !== 0) throw new Error('a process did not end in order');
  const again = await service.spawnAnother({ PORT: String(port) });
  await eventually(
    async () => (await request(`${again.baseUrl}/readyz`)).status,
    (status) => status === 200,
  );
  return again;
}

t.test('nothing is lost while processes restart one behind the other', { skip }, async (t) => {
  const service = await startService(t);
  let processes: ServeProcess[] = [service, await service.spawnAnother()];
  const address = await proxyTo(
    t,
    processes.map(({ port }) => port),
  );
  const agent = await service.agent('handler');
  const handler: TestAgent = { ...agent, api: agent.on(address) };
  const bytes = encryptedZip(700_000);
  const elsewhere = (url: string) => url.replace(service.baseUrl, address);

  const over = new AbortController();
  const opened = new Set<string>();
  const running = [
    work('pages', over.signal, async () => void demand(await request(`${address}/`), 200)),
    work('tickets', over.signal, async () => {
      const body = { reference: `R-${opened.size}-${Math.random()}`, institution: 'Clinic' };
      opened.add(pickText(demand(await handler.api('POST', '/tickets', body), 201).json(), 'id'));
    }),
    work('transfers', over.signal, async () => {
      const link = await issueLink(handler);
      const receipt = demand(await uploadFile(elsewhere(link.url), link.password, bytes), 201).json();
      const { url } = await authorise(handler, pickText(receipt, 'uploadId'));
      const answer = await request(elsewhere(url), { headers: { authorization: `Bearer ${agent.token}` } });
      if (!demand(answer, 200).bytes.equals(bytes)) throw new Error('other bytes came');
    }),
    work('pieces', over.signal, async () => await uploadInPieces(handler, address, bytes)),
  ];
  for (let round = 0; round < 2; round += 1)
    processes = [
      await restart(service, processes[0] ?? service),
      await restart(service, processes[1] ?? service),
    ];
  over.abort();
  for (const { name, done, failed } of await Promise.all(running)) {
    t.same(failed, [], `${name}: nothing failed`);
    t.ok(done > 3, `${name}: ${done} times`);
  }
  const [row] = await service.sql<
    { n: number }[]
  >`select count(*)::int as n from tickets where reference like 'R-%'`;
  t.equal(row?.n, opened.size, 'no ticket was opened twice, and none without an answer');
  for (const each of processes) await each.stop();
});

t.test('readiness says no before nothing new is taken', async (t) => {
  const service = await startService(t);
  const other = await service.spawnAnother({ SHUTDOWN_DELAY_SECONDS: '300' });
  t.equal((await request(`${other.baseUrl}/readyz`)).status, 200);
  other.process.kill('SIGTERM');
  const said = await eventually(
    async () => await request(`${other.baseUrl}/readyz`),
    ({ status }) => status !== 200,
  );
  t.match([said.status, said.json()], [503, { status: 'stopping' }]);
  const page = await request(`${other.baseUrl}/`);
  t.match(
    [page.status, page.headers.connection],
    [200, 'close'],
    'what comes is answered, on this connection once',
  );
  await other.stop('SIGKILL');
});
