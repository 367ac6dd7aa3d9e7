// Two links in two tabs of one browser: neither ends the other.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import t from 'tap';
import { browserMissing, startBrowser } from '../services/browser.js';
import { chooseFolder, makeFolder, openAndGoOn, protectAndSend } from '../services/clinic.js';
import { request } from '../services/http-client.js';
import { startService } from '../services/service.js';
import { cookieOf, issueLink, uploadStates } from '../services/steps.js';

const MiB = 1024 * 1024;

t.test('a second link in a second tab lets the first go on sending', { skip: browserMissing }, async (t) => {
  const service = await startService(t);
  const handler = await service.agent('handler');
  const folder = await mkdtemp(join(tmpdir(), 'sluice-two-links-'));
  t.teardown(() => rm(folder, { recursive: true, force: true }));
  await makeFolder(folder, [30 * MiB, 5000]);
  const { visit } = await startBrowser(t);
  const [a, b] = [await issueLink(handler), await issueLink(handler)];
  const { page: first } = await visit();
  await openAndGoOn(first, a);
  await chooseFolder(first, folder);
  // the first piece waits until the other link is open
  let release = () => {};
  const opened = new Promise<void>((resolve) => {
    release = resolve;
  });
  await first.route('**/tus/*', async (route) => {
    await opened;
    await route.continue();
  });
  await protectAndSend(first);
  const second = await first.context().newPage();
  await openAndGoOn(second, b);
  release();
  await first.waitForURL('**/receipt', { timeout: 120_000 });
  t.same(await uploadStates(handler, a.ticketId), ['stored']);
  await chooseFolder(second, folder);
  await protectAndSend(second);
  await second.waitForURL('**/receipt', { timeout: 120_000 });
  t.same(await uploadStates(handler, b.ticketId), ['stored']);
  const names = (await first.context().cookies()).map(({ name }) => name.replace(/-[\w-]{16}$/, ''));
  t.same(names.filter((name) => name === 'sluice-link').length, 2);
});

t.test('a session that a password by Basic opened ends no other either', async (t) => {
  const service = await startService(t);
  const handler = await service.agent('handler');
  const cookies: string[] = [];
  const links = [await issueLink(handler), await issueLink(handler)];
  for (const { url, password } of links) {
    const created = await request(`${url}/tus`, {
      method: 'POST',
      headers: {
        ...{ 'tus-resumable': '1.0.0', 'upload-length': '5000', cookie: cookies.join('; ') },
        authorization: `Basic ${Buffer.from(`:${password}`).toString('base64')}`,
      },
    });
    t.equal(created.status, 201);
    cookies.push(cookieOf(created).cookie);
  }
  for (const { url } of links)
    t.equal((await request(`${url}/upload`, { headers: { cookie: cookies.join('; ') } })).status, 200);
});
