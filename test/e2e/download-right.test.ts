// A running download ends with whatever gave the right to it, also while its receiver takes nothing.
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import t from 'tap';
import { encryptedZip } from '../services/archives.js';
import { signInAtDesk } from '../services/desk-browser.js';
import { pickText, uploadFile } from '../services/http-client.js';
import { startService, type TestAgent } from '../services/service.js';
import { authorise, demand, eventually, issueLink } from '../services/steps.js';

const service = await startService(t);
const lead = await service.agent('lead');
const atDesk = await signInAtDesk(service.baseUrl, lead);
const size = 24 * 1024 * 1024;

interface Running {
  readonly agent: TestAgent;
  readonly ticketId: string;
  readonly uploadId: string;
}

/** Everything that ends the right to a download that runs. */
const endings: Readonly<Record<string, (running: Running) => Promise<unknown>>> = {
  'the ticket is given to another handler': async ({ ticketId }) => {
    const other = await service.agent('handler');
    const done = await atDesk.post(`/desk/tickets/${ticketId}/handler`, { agent: other.id });
    if (done.status !== 303) throw new Error(`${done.status}`);
  },
  'the account is frozen': ({ agent }) =>
    service.sql`update agents set frozen_at = now() where id = ${agent.id}`,
  'the account has another role': ({ agent }) =>
    service.sql`update agents set role = 'dpo' where id = ${agent.id}`,
  'the token is revoked': ({ agent }) =>
    service.sql`update api_tokens set revoked_at = now() where agent_id = ${agent.id}`,
  'the token ends': ({ agent }) =>
    service.sql`update api_tokens set expires_at = now() where agent_id = ${agent.id}`,
  'the ticket is closed': ({ ticketId, agent }) => service.sql`
    update tickets set state = 'closed', closed_at = now(), closed_by = ${agent.id} where id = ${ticketId}`,
  'the file is being destroyed': ({ uploadId }) => service.sql`
    update uploads set state = 'purging', purge_reason = 'withdrawn', purge_begun_at = now() where id = ${uploadId}`,
};

for (const [what, end] of Object.entries(endings)) {
  t.test(`a download that nobody reads ends within a second when ${what}`, async (t) => {
    const agent = await service.agent('handler');
    const running = await begin(agent);
    const { socket, id } = running;
    const from = performance.now();
    await end(running);
    await eventually(
      () => service.sql`select state from downloads where id = ${id}`,
      ([row]) => row?.state === 'aborted',
    );
    t.ok(performance.now() - from < 5000, `${Math.round(performance.now() - from)} ms`);
    const closed = socket.closed ? undefined : once(socket, 'close');
    socket.resume();
    await closed;
    t.ok(
      socket.bytesRead < size / 2,
      `${socket.bytesRead} of ${size} bytes: what lay in the sender's buffers is thrown away`,
    );
  });
}

t.test('a download whose receiver pauses runs to its end while the right to it stands', async (t) => {
  const { socket } = await begin(await service.agent('handler'));
  await new Promise((resume) => setTimeout(resume, 2500));
  let got = 0;
  for await (const piece of socket) got += (piece as Buffer).length;
  t.ok(got > size);
});

/** Asks for a download and reads nothing of it. */
async function begin(agent: TestAgent): Promise<Running & { socket: Socket; id: string }> {
  const link = await issueLink(agent);
  const stored = demand(await uploadFile(link.url, link.password, encryptedZip(size)), 201).json();
  const uploadId = pickText(stored, 'uploadId');
  const { url, id } = await authorise(agent, uploadId);
  const socket = connect(service.port, '127.0.0.1');
  socket.on('error', () => undefined);
  await once(socket, 'connect');
  const head = `Host: 127.0.0.1:${service.port}\r\nAuthorization: Bearer ${agent.token}`;
  socket.write(`GET ${new URL(url).pathname} HTTP/1.1\r\n${head}\r\n\r\n`);
  await eventually(
    () => service.sql`select state from downloads where id = ${id}`,
    ([row]) => row?.state === 'running',
  );
  return { agent, ticketId: link.ticketId, uploadId, socket, id };
}
