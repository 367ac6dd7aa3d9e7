// What a window that nobody looks at is told: numbers, and nothing of whom or what.
import t from 'tap';
import { encryptedZip } from '../services/archives.js';
import { browserMissing, startBrowser } from '../services/browser.js';
import { signInAtDesk } from '../services/desk-browser.js';
import { uploadFile } from '../services/http-client.js';
import { startService } from '../services/service.js';
import { demand, eventually, issueLink, newReference } from '../services/steps.js';

const service = await startService(t);
const handler = await service.agent('handler');
const desk = await signInAtDesk(service.baseUrl, handler);
const waiting = async (session = desk) => (await session.get('/desk/tickets/waiting')).json();

async function arrives(): Promise<void> {
  const link = await issueLink(handler);
  demand(await uploadFile(link.url, link.password, encryptedZip(600)), 201);
}

t.test('counts files of one’s own tickets, and the queue, in the reader’s words', async (t) => {
  t.same(await waiting(), { count: 0, text: '' });
  await arrives();
  t.same(await waiting(), { count: 1, text: '1 file is ready to download.' });
  const queued = { reference: newReference(), institution: 'Clinic of the North', unassigned: true };
  demand(await handler.api('POST', '/tickets', queued), 201);
  t.match(await waiting(), { count: 2, text: '1 file is ready to download. 1 ticket is unassigned.' });
  const other = await signInAtDesk(service.baseUrl, await service.agent('handler'));
  t.match(await waiting(other), { count: 1, text: '1 ticket is unassigned.' }, 'nobody else’s files');
  const polish = await desk.get('/desk/tickets/waiting', { 'accept-language': 'pl' });
  t.match(polish.json(), { text: /^1 plik czeka/ });
  const officer = await signInAtDesk(service.baseUrl, await service.agent('dpo'));
  t.equal((await officer.get('/desk/tickets/waiting')).status, 403);
  t.notMatch((await officer.get('/desk/tickets')).text, 'id="waiting"');
});

if (browserMissing !== false) {
  if (process.env.CI) t.fail(browserMissing);
  else t.test('notices in a browser', { skip: browserMissing }, async () => undefined);
} else {
  t.test('a hidden window shows a number, and a notice where it was allowed', async (t) => {
    const { visit } = await startBrowser(t);
    const { page, problems } = await visit({ locale: 'en-GB' });
    const [name = '', value = ''] = desk.cookie.split('=');
    await page.context().addCookies([{ name, value, url: service.baseUrl }]);
    await page.context().grantPermissions(['notifications'], { origin: service.baseUrl });
    await page.clock.install();
    await page.addInitScript(`
      window.told = [];
      window.Notification = class extends EventTarget {
        static permission = 'granted';
        constructor(text, options) { super(); window.told.push([text, options.tag]); }
      };
      Object.defineProperty(document, 'hidden', { get: () => true });`);
    await page.goto(`${service.baseUrl}/desk/account`);
    await eventually(
      () => page.title(),
      (title) => title.startsWith('(2) '),
    );
    t.match(await page.locator('#notices').textContent(), 'Notifications are on');
    t.same(await page.evaluate('window.told'), [], 'what waited before is no news');
    await arrives();
    await page.clock.fastForward('01:05');
    await eventually(
      () => page.title(),
      (title) => title.startsWith('(3) '),
    );
    t.same(await page.evaluate('window.told'), [
      ['2 files are ready to download. 1 ticket is unassigned.', 'sluice-arrivals'],
    ]);
    t.same(problems, []);
  });
}
