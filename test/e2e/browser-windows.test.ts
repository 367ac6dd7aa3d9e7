// What a window remembers and for how long, two windows with one link, and a page that is older than the service.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import t, { type Test } from 'tap';
import { textsIn } from '../../src/locales/texts.js';
import { browserMissing, startBrowser } from '../services/browser.js';
import {
  chooseFolder,
  countPatches,
  fetchAndUnpack,
  makeFolder,
  openAndGoOn,
  press,
  protectAndSend,
} from '../services/clinic.js';
import { pick } from '../services/http-client.js';
import { interferingProxy } from '../services/interfering-proxy.js';
import { startService } from '../services/service.js';
import { sevenZip } from '../services/seven-zip.js';
import { demand, type IssuedLink, issueLink, uploadStates } from '../services/steps.js';

const missing = browserMissing || sevenZip.missing;
const say = textsIn('en');
const mebibyte = 1024 * 1024;

if (missing !== false) {
  if (process.env.CI) t.fail(missing);
  else t.test('windows of a browser', { skip: missing }, async () => undefined);
} else {
  const service = await startService(t);
  const handler = await service.agent('handler');
  const { visit } = await startBrowser(t);

  const arrived = async (link: IssuedLink, words: string, folder: string) => {
    const found = pick(demand(await handler.api('GET', `/tickets/${link.ticketId}`), 200).json(), 'uploads');
    const stored = (Array.isArray(found) ? found : []).find((upload) => pick(upload, 'state') === 'stored');
    return (await fetchAndUnpack(handler, String(pick(stored, 'id')), words, folder)).files;
  };
  const begin = async (link: IssuedLink) => {
    const { page } = await visit();
    await page.context().addInitScript(`window.showDirectoryPicker = async () =>
      (await navigator.storage.getDirectory()).getDirectoryHandle('Kowalska', { create: true })`);
    page.on('dialog', (dialog) => void dialog.accept());
    await openAndGoOn(page, link);
    return page;
  };
  /** A window that sends 20 MiB behind handles and is held at the second piece. */
  const sending = async (link: IssuedLink) => {
    const page = await begin(link);
    await page.evaluate(`(async () => {
      const folder = await window.showDirectoryPicker();
      const file = await (await folder.getFileHandle('scan.bin', { create: true })).createWritable();
      await file.write(new Uint8Array(20_000_000).fill(7));
      await file.close();
    })()`);
    await press(page, 'en', 'choose-folder');
    await page.waitForSelector('.files li');
    const patches = await countPatches(page);
    const second = patches.at(2, 'hold');
    const words = await protectAndSend(page);
    await second;
    return { page, patches, words };
  };

  t.test('another window says that sending is under way, and can go on in its place', async (t) => {
    const link = await issueLink(handler);
    const { page, patches, words } = await sending(link);
    const other = await page.context().newPage();
    await other.goto(`${link.url}/send?lang=en`);
    await other.waitForSelector(`h1:text-is("${say('elsewhere-title')}")`);
    t.equal(await other.locator('#choose-files').count(), 0, 'nothing can be begun beside it');
    t.same(await uploadStates(handler, link.ticketId), ['receiving'], 'the first is as it was');
    await press(other, 'en', 'elsewhere-take');
    await page.waitForSelector(`h1:text-is("${say('moved-title')}")`);
    await patches.letGo();
    await other.waitForSelector('progress');
    t.equal(await other.textContent('.typed'), words);
    await other.waitForURL('**/receipt');
    t.same(await uploadStates(handler, link.ticketId), ['stored'], 'one upload, continued');
    t.same([...(await arrived(link, words, t.testdir())).keys()], ['Kowalska/scan.bin']);
  });

  t.test('of two windows that begin together one sends', async (t) => {
    const link = await issueLink(handler);
    const first = await begin(link);
    const folder = t.testdir();
    await makeFolder(join(folder, 'x'), [20 * mebibyte]);
    await chooseFolder(first, join(folder, 'x'));
    const second = await first.context().newPage();
    await second.goto(`${link.url}/send?lang=en`);
    await chooseFolder(second, join(folder, 'x'));
    await first.bringToFront();
    const patches = await countPatches(first);
    const reached = patches.at(1, 'hold');
    await protectAndSend(first);
    await reached;
    await second.bringToFront();
    await protectAndSend(second);
    await second.waitForSelector(`h1:text-is("${say('elsewhere-title')}")`);
    await patches.letGo();
    await first.waitForURL('**/receipt');
    await second.waitForURL('**/receipt');
    t.same(await uploadStates(handler, link.ticketId), ['stored'], 'and both are shown what arrived');
  });

  t.test('whoever was overtaken from another computer is told what happened', async (t) => {
    const link = await issueLink(handler);
    const { page, patches } = await sending(link);
    const elsewhere = await begin(link);
    await elsewhere.waitForSelector(`text="${say('send-under-way')}"`);
    const folder = t.testdir();
    await makeFolder(join(folder, 'x'), [1000]);
    await chooseFolder(elsewhere, join(folder, 'x'));
    await protectAndSend(elsewhere);
    await elsewhere.waitForURL('**/receipt');
    await patches.letGo();
    await page.waitForSelector('.error-summary');
    t.match(await page.textContent('.error-summary'), say('failed-other'));
    await page.click(`text="${say('failed-receipt')}"`);
    await page.waitForURL('**/receipt');
    assertNothing(t, await traces(page), link);
  });

  t.test('a browser keeps no name and no address, and nothing once it is over', async (t) => {
    const endings: Record<
      string,
      (page: Page, link: IssuedLink, letGo: () => Promise<void>) => Promise<Page>
    > = {
      received: async (page, _link, letGo) => {
        await letGo();
        await page.waitForURL('**/receipt');
        await page.waitForSelector('.words');
        await press(page, 'en', 'told-hide');
        return page;
      },
      'received and finished': async (page, _link, letGo) => {
        await letGo();
        await page.waitForURL('**/receipt');
        await page.waitForSelector('.words');
        await page.click(`text="${say('receipt-finish')}"`);
        await page.waitForSelector(`text="${say('goodbye-title')}"`);
        return page;
      },
      stopped: async (page, _link, letGo) => {
        await press(page, 'en', 'sending-stop');
        await press(page, 'en', 'sending-stop-yes');
        await page.waitForSelector(`h1:text-is("${say('choose-title')}")`);
        await letGo();
        return page;
      },
      revoked: async (page, link, letGo) => {
        demand(await handler.api('POST', `/links/${link.id}/revoke`), 200);
        await letGo();
        await page.waitForSelector('.error-summary');
        return page;
      },
      'revoked, and looked at later': async (page, link, letGo) => {
        demand(await handler.api('POST', `/links/${link.id}/revoke`), 200);
        await page.reload();
        await letGo();
        await page.goto(link.url);
        await page.fill('#password', link.password);
        await page.click('button[type=submit]');
        await page.waitForSelector(`text="${say('ended-title-revoked')}"`);
        return page;
      },
      'closed on the way, and opened anew': async (page, link, letGo) => {
        const again = await page.context().newPage();
        await page.close();
        await letGo().catch(() => undefined);
        await again.goto(`${link.url}/send?lang=en`);
        await again.waitForSelector('#choose-files');
        return again;
      },
      'left to its end': async (page, link) => {
        await page.evaluate(`new Promise((resolve, reject) => {
          const opening = indexedDB.open('sluice');
          opening.onsuccess = () => {
            const store = opening.result.transaction('handles', 'readwrite').objectStore('handles');
            const reading = store.openCursor();
            reading.onsuccess = () => {
              if (reading.result === null) { opening.result.close(); resolve(); return; }
              reading.result.update({ ...reading.result.value, until: Date.now() - 1 });
              reading.result.continue();
            };
            reading.onerror = reject;
          };
          opening.onerror = reject;
        })`);
        const again = await page.context().newPage();
        await again.goto(`${link.url}/send?lang=en`);
        await again.waitForSelector(`h1:text-is("${say('elsewhere-title')}")`);
        return again;
      },
    };
    for (const [name, end] of Object.entries(endings)) {
      const link = await issueLink(handler);
      const { page, patches } = await sending(link);
      const during = await traces(page);
      t.notMatch(
        during.texts,
        new RegExp(`${tokenOf(link)}|scan\\.bin`),
        `${name}: neither link nor file while it goes`,
      );
      t.same(during.handles, ['Kowalska'], 'the handles of the files are kept meanwhile');
      const after = await end(page, link, patches.letGo);
      const empty = async () => {
        const now = await traces(after);
        return now.handles.length === 0 && (name === 'left to its end' || now.texts === '');
      };
      for (const until = Date.now() + 15_000; Date.now() < until && !(await empty()); )
        await new Promise((resolve) => setTimeout(resolve, 100));
      const left = await traces(after);
      t.same(left.handles, [], `${name}: no handle`);
      if (name !== 'left to its end') assertNothing(t, left, link);
      await after.context().close();
    }
  });

  t.test('a reload keeps the words, paper says what they are for, the receipt lists the names', async (t) => {
    const link = await issueLink(handler);
    const { page, problems, requests } = await visit({ viewport: { width: 360, height: 740 } });
    await openAndGoOn(page, link);
    page.on('dialog', (dialog) => void dialog.accept());
    const folder = t.testdir();
    await makeFolder(join(folder, 'x'), [1000, 2000]);
    await chooseFolder(page, join(folder, 'x'));
    await press(page, 'en', 'choose-continue');
    await page.waitForSelector('#noted');
    const drafted = await page.textContent('.typed');
    await page.emulateMedia({ media: 'print' });
    const { reference } = (await handler.api('GET', `/tickets/${link.ticketId}`)).json() as Record<
      string,
      string
    >;
    t.match(await page.locator('.print-only:visible').textContent(), new RegExp(`Ticket${reference}Date`));
    await page.emulateMedia({ media: 'screen' });
    await page.reload();
    await chooseFolder(page, join(folder, 'x'));
    const words = await protectAndSend(page);
    t.equal(words, drafted, 'they may stand on paper already');
    await page.waitForURL('**/receipt');
    const names = page.locator('section[aria-labelledby=sent-names] .file-name');
    await names.first().waitFor();
    t.same(await names.count(), 2);
    t.match(await names.first().textContent(), /\.dcm$/);
    const over = await page.evaluate('document.documentElement.scrollWidth - window.innerWidth');
    t.ok(Number(over) <= 0, 'it fits a telephone');
    t.notOk(
      requests.some(({ url, body }) => /\.dcm/.test(url + body)),
      'no name left the window',
    );
    const other = await page.context().newPage();
    await other.goto(`${link.url}/receipt?lang=en`);
    await other.waitForSelector(`text="${say('told-not-kept')}"`);
    t.equal(await other.locator('#sent-names').count(), 0, 'and another window knows none');
    await press(page, 'en', 'told-hide');
    await page.reload();
    await page.waitForSelector(`text="${say('told-lost')}"`);
    t.equal(await page.locator('#sent-names').count(), 0);
    t.same(problems, []);
  });

  for (const part of ['pack-worker', 'words'] as const) {
    t.test(
      `an older page notices that ${part} is of a new version, and goes on with what it can keep`,
      async (t) => {
        const link = await issueLink(handler);
        const lost = await assetsOf(part);
        t.ok(lost.size > 0);
        let gone = true;
        const proxy = await interferingProxy(t, service.baseUrl, ({ path }) => {
          if (!gone || !lost.has(path.split('/').at(-1) ?? '')) return undefined;
          const body = JSON.stringify({ code: 'not_found', detail: 'not found' });
          return { status: 404, headers: { 'content-type': 'application/problem+json' }, body };
        });
        const page = await begin({ ...link, url: link.url.replace(service.baseUrl, proxy.origin) });
        const folder = t.testdir();
        await makeFolder(join(folder, 'x'), [1000, 2000]);
        await chooseFolder(page, join(folder, 'x'));
        // the steps move in the browser's history too, which is no loading
        page.once('domcontentloaded', () => {
          gone = false;
        });
        const words = part === 'words' ? undefined : await protectAndSend(page);
        if (words === undefined) await press(page, 'en', 'choose-continue');
        await page.waitForSelector(`text="${say('renewed-choose')}"`);
        await chooseFolder(page, join(folder, 'x'));
        const again = await protectAndSend(page);
        if (words !== undefined) t.equal(again, words, 'the words on paper stay good');
        await page.waitForURL('**/receipt');
        t.equal((await arrived(link, again, join(folder, 'desk'))).size, 2);
      },
    );
  }
}

/** The built files that are, or hold, this part; the worker's is what an older page is known by. */
async function assetsOf(part: 'pack-worker' | 'words'): Promise<Set<string>> {
  const folder = new URL('../../dist/assets/', import.meta.url);
  const names = (await readdir(folder)).filter((name) => name.endsWith('.js'));
  const found = new Set(names.filter((name) => name.startsWith('pack-worker')));
  if (part === 'pack-worker') return found;
  const list = await readFile(new URL('../../src/locales/en/words.txt', import.meta.url), 'utf8');
  const [beginning = ''] = list.split('\n');
  for (const name of names)
    if ((await readFile(new URL(name, folder), 'utf8')).includes(beginning)) found.add(name);
  if (found.size < 2) throw new Error('no asset holds the list of words');
  return found;
}

interface Traces {
  /** all that is kept, but for the words and the random numbers of a window */
  readonly texts: string;
  readonly handles: readonly string[];
}

/** What the browser keeps of us, wherever it may. */
async function traces(page: Page): Promise<Traces> {
  const found = (await page.evaluate(`(async () => {
    const handles = [];
    const rows = [];
    for (const { name } of await indexedDB.databases()) {
      const database = await new Promise((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = reject;
      });
      for (const store of database.objectStoreNames) {
        const all = await new Promise((resolve, reject) => {
          const reading = database.transaction(store).objectStore(store).getAll();
          reading.onsuccess = () => resolve(reading.result);
          reading.onerror = reject;
        });
        for (const row of all) {
          handles.push(...(row.handles ?? []).map(({ name }) => name));
          rows.push(JSON.stringify(row));
        }
      }
      database.close();
    }
    const kept = [localStorage, sessionStorage].flatMap((storage) =>
      Object.entries(storage).map(([key, value]) => key + '=' + value));
    return { handles, texts: [...rows, ...kept, ...(await caches.keys())].join('\\n') };
  })()`)) as Traces;
  return found;
}

const tokenOf = ({ url }: IssuedLink) => url.split('/').at(-1) ?? '';

function assertNothing(t: Pick<Test, 'equal' | 'same'>, { texts, handles }: Traces, link: IssuedLink): void {
  t.same(handles, []);
  t.equal(texts.includes(tokenOf(link)), false, 'not the link');
  t.equal(texts, '', 'nothing at all');
}
