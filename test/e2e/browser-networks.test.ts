// Networks that let not everything through: a small proxy in front of the service plays them, and the page must find a way or
// say that there is none. What it says is looked at, and what arrived.
import { join } from 'node:path';
import t, { type Test } from 'tap';
import { textsIn } from '../../src/locales/texts.js';
import { browserMissing, startBrowser } from '../services/browser.js';
import { chooseFolder, fetchAndUnpack, makeFolder, openAndGoOn, protectAndSend } from '../services/clinic.js';
import { pick } from '../services/http-client.js';
import {
  type Asked,
  type Interference,
  interferingProxy,
  type Network,
} from '../services/interfering-proxy.js';
import { startService } from '../services/service.js';
import { sevenZip } from '../services/seven-zip.js';
import { demand, type IssuedLink, issueLink, uploadStates } from '../services/steps.js';

const missing = browserMissing || sevenZip.missing;
const say = textsIn('en');
const mebibyte = 1024 * 1024;

const html = (status: number): Interference => ({
  status,
  headers: { 'content-type': 'text/html' },
  body: `<h1>${status} by the filter</h1>`,
});
/** A network may close once somebody begins to send; the password's form goes through before. */
const isSending = (path: string) => path.includes('/tus') || /\/(?:upload|receipt)$/.test(path);
const isTus = ({ path }: Asked) => path.includes('/tus');
const isOverride = ({ headers }: Asked) => headers['x-http-method-override'] !== undefined;

/** Each network: what it does, by which way the bytes go in the end, and what the person is told meanwhile. */
const networks: readonly { name: string; does: Network; way: 'PATCH' | 'POST' | 'form'; told?: string }[] = [
  ...[403, 405, 501, 400].map((status) => ({
    name: `answers PATCH with ${status}`,
    does: ({ method }: Asked) => (method === 'PATCH' ? html(status) : undefined),
    way: 'POST' as const,
    told: 'sending-by-post',
  })),
  {
    name: 'answers PATCH with a page and 200',
    does: ({ method }) => (method === 'PATCH' ? html(200) : undefined),
    way: 'POST',
    told: 'sending-by-post',
  },
  {
    name: 'leads PATCH elsewhere',
    does: ({ method }) =>
      method === 'PATCH' ? { status: 302, headers: { location: '/assets/sluice.css' } } : undefined,
    way: 'POST',
    told: 'sending-by-post',
  },
  {
    name: 'ends the connection at each PATCH',
    does: ({ method }) => (method === 'PATCH' ? 'drop' : undefined),
    way: 'POST',
    told: 'sending-by-post',
  },
  {
    name: 'answers PATCH with 502, always',
    does: ({ method }) => (method === 'PATCH' ? html(502) : undefined),
    way: 'POST',
    told: 'sending-by-post',
  },
  {
    name: 'lets neither PATCH nor its override through',
    does: (asked) => (asked.method === 'PATCH' || isOverride(asked) ? html(403) : undefined),
    way: 'form',
    told: 'sending-by-form',
  },
  {
    name: 'lets nothing of tus through',
    does: (asked) => (isTus(asked) ? html(403) : undefined),
    way: 'form',
    told: 'sending-by-form',
  },
  {
    name: 'lets no HEAD, DELETE and OPTIONS through',
    does: ({ method }) => (['HEAD', 'DELETE', 'OPTIONS'].includes(method) ? html(405) : undefined),
    way: 'PATCH',
  },
  {
    name: 'is in trouble for a while (502, 503, 504)',
    does: (asked) => (isTus(asked) && asked.before < 2 ? html(502 + (asked.before % 3)) : undefined),
    way: 'PATCH',
  },
  {
    name: 'shows its sign-in page for a while',
    does: (asked) =>
      isTus(asked) && asked.method === 'HEAD' && asked.before < 2
        ? { status: 302, headers: { location: 'http://sign-in.invalid/' } }
        : undefined,
    way: 'PATCH',
    told: 'sending-network',
  },
];

if (missing !== false) {
  if (process.env.CI) t.fail(missing);
  else t.test('networks that interfere', { skip: missing }, async () => undefined);
} else {
  const service = await startService(t);
  const handler = await service.agent('handler');
  const { visit } = await startBrowser(t);

  const sendThrough = async (t: Test, does: Network) => {
    const proxy = await interferingProxy(t, service.baseUrl, does, isSending);
    const link = await issueLink(handler);
    const { page } = await visit();
    page.on('dialog', (dialog) => void dialog.accept());
    const told = new Set<string>();
    await page.exposeFunction('noteTold', (text: string) => told.add(text));
    await page.addInitScript(`new MutationObserver(() => {
      for (const each of document.querySelectorAll('#send p[role=status]')) window.noteTold(each.textContent.trim());
    }).observe(document, { subtree: true, childList: true, characterData: true });`);
    await openAndGoOn(page, { ...link, url: link.url.replace(service.baseUrl, proxy.origin) });
    const folder = t.testdir();
    const digests = await makeFolder(join(folder, 'x'), [3 * mebibyte, 10]);
    await chooseFolder(page, join(folder, 'x'));
    const words = await protectAndSend(page);
    return { link, page, proxy, folder, digests, words, told };
  };
  const arrived = async (link: IssuedLink, words: string, folder: string) => {
    const found = pick(demand(await handler.api('GET', `/tickets/${link.ticketId}`), 200).json(), 'uploads');
    const stored = (Array.isArray(found) ? found : []).find((upload) => pick(upload, 'state') === 'stored');
    return (await fetchAndUnpack(handler, String(pick(stored, 'id')), words, folder)).files;
  };

  for (const { name, does, way, told } of networks) {
    t.test(`a network that ${name}`, async (t) => {
      const sent = await sendThrough(t, does);
      await sent.page.waitForURL('**/receipt', { timeout: 120_000 });
      const expected = new Map([...sent.digests].map(([file, digest]) => [`x/${file}`, digest]));
      t.same(await arrived(sent.link, sent.words, join(sent.folder, 'desk')), expected);
      t.equal(sent.proxy.wayOf(), way, 'the way it went');
      if (told !== undefined) t.ok(sent.told.has(say(told)), `${[...sent.told].join(' | ')}`);
      t.notOk(
        sent.told.has(say('sending-offline')) && way !== 'PATCH' && !name.startsWith('ends'),
        'no lost line',
      );
    });
  }

  t.test('a network that lets nothing through at all is told of, with what can be done', async (t) => {
    const { link, page } = await sendThrough(t, ({ method }) =>
      method === 'POST' || method === 'PATCH' ? html(403) : undefined,
    );
    await page.waitForSelector('.error-summary');
    t.match(await page.textContent('.error-summary'), say('failed-blocked'));
    t.same(await uploadStates(handler, link.ticketId), []);
  });
}
