// Sending from a real browser through everything that happens to a connection. With SLUICE_BROWSER_MIB=1024 the large
// folder is 1 GiB, and the memory of the tab is looked at too.
import { readFileSync } from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { pipeline } from 'node:stream';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import t from 'tap';
import { text, textsIn } from '../../src/locales/texts.js';
import { zipRuleTextId } from '../../src/locales/zip-rules.js';
import { aesField, aesFile, buildZip } from '../fixtures/zip-builder.js';
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
import { startService } from '../services/service.js';
import { sevenZip } from '../services/seven-zip.js';
import { demand, type IssuedLink, issueLink, uploadStates } from '../services/steps.js';

const missing = browserMissing || sevenZip.missing;
const mebibyte = 1024 * 1024;
const largeMebibytes = Number(process.env.SLUICE_BROWSER_MIB ?? 48);
const fixture = (name: string) => fileURLToPath(new URL(`../fixtures/zip/${name}`, import.meta.url));

if (missing !== false) {
  if (process.env.CI) t.fail(missing);
  else t.test('sending from a browser', { skip: missing }, async () => undefined);
} else {
  const service = await startService(t);
  const handler = await service.agent('handler');
  const { browser, visit } = await startBrowser(t);

  const uploadOf = async (link: IssuedLink) => {
    const uploads = pick(
      demand(await handler.api('GET', `/tickets/${link.ticketId}`), 200).json(),
      'uploads',
    );
    const stored = (Array.isArray(uploads) ? uploads : []).find(
      (upload) => pick(upload, 'state') === 'stored',
    );
    return String(pick(stored, 'id'));
  };

  t.test('300 files: the network is cut, then the page reloaded, and all arrives as it was', async (t) => {
    const folder = t.testdir();
    const small = Array.from({ length: 298 }, (_, index) => (index * 7919) % 20_000);
    const rest = largeMebibytes * mebibyte - small.reduce((sum, size) => sum + size, 0);
    const digests = await makeFolder(join(folder, 'Badania'), [...small, rest - 3_000_000, 3_000_000]);
    const link = await issueLink(handler);
    const { page, requests } = await visit();
    page.on('dialog', (dialog) => void dialog.accept());
    await openAndGoOn(page, link, 'pl');
    const patches = await countPatches(page);
    await chooseFolder(page, join(folder, 'Badania'));

    const cut = patches.at(3, async () => await page.context().setOffline(true));
    const words = await protectAndSend(page, 'pl');
    await cut;
    await page.waitForSelector(`text="${textsIn('pl')('sending-offline')}"`);
    const reload = patches.at(patches.count + 2, 'hold');
    await page.context().setOffline(false);
    await reload;
    const before = patches.count;
    await patches.letGo();
    await page.reload();

    await page.waitForSelector('h1:text-is("Wysyłanie zostało przerwane")');
    t.equal(await page.textContent('.typed'), words, 'the same words as before');
    await chooseOther(page);
    await page.waitForSelector('.error-summary');
    t.match(await page.textContent('.error-summary'), 'To nie jest ten sam wybór');
    await page.setInputFiles('#folder-field', join(folder, 'Badania'));
    await page.waitForURL('**/receipt', { timeout: 800_000 });
    await page.waitForSelector('.words');
    t.equal(await page.textContent('.typed'), words);

    const id = await uploadOf(link);
    const { outer, files } = await fetchAndUnpack(handler, id, words, join(folder, 'desk'));
    t.same(outer, ['data.zip']);
    t.equal(files.size, 300);
    t.same(files, new Map([...digests].map(([name, digest]) => [`Badania/${name}`, digest])));
    const created = requests.filter(({ method, url }) => method === 'POST' && url.endsWith('/tus'));
    t.equal(created.length, 1, 'one upload, continued');
    t.ok(before >= 4);
    if (largeMebibytes >= 1024) {
      const peak = await peakMemoryMebibytes(browser);
      t.ok(peak > 0 && peak < 700, `no process of the browser ever held more than ${peak} MiB`);
    }
  });

  t.test('with file handles a reload needs no choosing', async (t) => {
    const link = await issueLink(handler);
    const { page, problems } = await visit();
    page.on('dialog', (dialog) => void dialog.accept());
    // folders of the browser's own file system give the same handles as those of the disk, and need no dialog to choose
    await page.addInitScript(`window.showDirectoryPicker = async () =>
      (await navigator.storage.getDirectory()).getDirectoryHandle('Klinika', { create: true })`);
    await openAndGoOn(page, link);
    await page.evaluate(`(async () => {
      const folder = await window.showDirectoryPicker();
      for (const [name, size] of [['one.bin', 20_000_000], ['two.txt', 10]]) {
        const file = await (await folder.getFileHandle(name, { create: true })).createWritable();
        await file.write(new Uint8Array(size).fill(7));
        await file.close();
      }
    })()`);
    await press(page, 'en', 'choose-folder');
    await page.waitForSelector('.files li');
    const patches = await countPatches(page);
    const second = patches.at(2, 'hold');
    const words = await protectAndSend(page);
    await second;
    await patches.letGo();
    await page.reload();
    await page.waitForSelector('h1:text-is("Sending was interrupted")');
    await press(page, 'en', 'resume-continue');
    await page.waitForURL('**/receipt');
    const { files } = await fetchAndUnpack(handler, await uploadOf(link), words, t.testdir());
    t.same([...files.keys()].sort(), ['Klinika/one.bin', 'Klinika/two.txt']);
    t.same(problems, []);
  });

  t.test('the server is killed and comes back: sending goes on by itself', async (t) => {
    const other = await startService(t);
    const agent = await other.agent('handler');
    const link = await issueLink(agent);
    const { page } = await visit();
    await openAndGoOn(page, link);
    const folder = t.testdir();
    await makeFolder(join(folder, 'x'), [30 * mebibyte]);
    await chooseFolder(page, join(folder, 'x'));
    const patches = await countPatches(page);
    const third = patches.at(3, 'hold');
    await protectAndSend(page);
    await third;
    await other.stop('SIGKILL');
    await patches.letGo();
    await page.waitForSelector('p.caution:not(#too-old)');
    await other.spawnAnother({ PORT: String(other.port) });
    await page.waitForURL('**/receipt', { timeout: 120_000 });
    t.same(await uploadStates(agent, link.ticketId), ['stored']);
  });

  t.test('a proxy that lets only small bodies through gets small ones', async (t) => {
    const limit = mebibyte;
    const sizes: number[] = [];
    const proxy = http.createServer((request, response) => {
      const length = Number(request.headers['content-length'] ?? 0);
      if (length > limit) {
        request.resume();
        response.writeHead(413, { 'content-type': 'text/html' }).end('<h1>413 Request Entity Too Large</h1>');
        return;
      }
      if (request.method === 'PATCH') sizes.push(length);
      // the service takes its own address for the one that clinics see; here that is the proxy's
      const headers = { ...request.headers };
      if (headers.origin !== undefined) headers.origin = service.baseUrl;
      const { method } = request;
      // a connection for each: the service may be closing a kept one just when the next request is written to it
      const options = { method, headers, agent: false };
      const passed = http.request(`${service.baseUrl}${request.url}`, options, (answer) => {
        response.writeHead(answer.statusCode ?? 502, answer.headers);
        pipeline(answer, response, () => undefined);
      });
      passed.on('error', () => response.destroy());
      request.pipe(passed);
    });
    await new Promise<void>((resolve) => {
      proxy.listen(0, '127.0.0.1', resolve);
    });
    t.teardown(() => {
      proxy.closeAllConnections();
      proxy.close();
    });
    const link = await issueLink(handler);
    const origin = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;
    const { page } = await visit();
    await openAndGoOn(page, { ...link, url: link.url.replace(service.baseUrl, origin) });
    const folder = t.testdir();
    await makeFolder(join(folder, 'x'), [5 * mebibyte]);
    await chooseFolder(page, join(folder, 'x'));
    await protectAndSend(page);
    await page.waitForURL('**/receipt');
    t.ok(sizes.length >= 5 && sizes.every((size) => size <= limit), `${sizes.length} pieces`);
    t.same(await uploadStates(handler, link.ticketId), ['stored']);
  });

  t.test('an archive of one’s own is judged before a byte is sent', async (t) => {
    const link = await issueLink(handler);
    const { page, problems, requests } = await visit();
    await openAndGoOn(page, link);
    const changing = () => requests.filter(({ method, url }) => method !== 'GET' && url.includes('/tus'));
    const choose = async (name: string) => {
      await page.setInputFiles('#files-field', fixture(name));
      await page.waitForSelector('.files li');
      await press(page, 'en', 'choose-continue');
    };
    await choose('7z-plain.zip');
    await page.waitForSelector('h1:text-is("This ZIP file is not protected")');
    t.ok((await page.locator('.never li').allTextContents()).length > 0, 'files are named');
    t.equal(await page.textContent('#refusal'), text('en', 'zip-plain-content'), 'in the server’s words');
    await press(page, 'en', 'check-other');
    await choose('7z-zipcrypto.zip');
    await page.waitForSelector('h1:text-is("This ZIP file is protected too weakly")');
    t.ok((await page.locator('.never li').allTextContents()).length > 0, 'files are named');
    t.same(changing(), [], 'nothing was announced or sent');
    t.same(await uploadStates(handler, link.ticketId), []);
    await press(page, 'en', 'check-pack');
    await page.waitForSelector('.words');
    await press(page, 'en', 'protect-back');
    await press(page, 'en', 'choose-clear');
    await choose('7z-aes256.zip');
    await page.waitForSelector('h1:text-is("This ZIP file is already protected")');
    t.match(
      await page.textContent('#readable-names'),
      /za\u017c\u00f3\u0142\u0107|a\.txt/,
      'the names that stay readable',
    );
    t.same(changing(), []);
    await press(page, 'en', 'check-pack-again');
    await page.waitForSelector('.words');
    await press(page, 'en', 'protect-back');
    await press(page, 'en', 'choose-clear');
    await choose('7z-aes256.zip');
    await press(page, 'en', 'check-send');
    await page.waitForURL('**/receipt');
    const size = readFileSync(fixture('7z-aes256.zip')).length;
    t.match(await page.textContent('main'), size.toLocaleString('en-GB'));
    t.same(problems, []);
  });

  t.test(
    'what is wrong with an archive of one’s own is told in its rule’s sentence, with the file',
    async (t) => {
      const link = await issueLink(handler);
      const { page, problems } = await visit();
      await openAndGoOn(page, link);
      const odd = [
        ['archive_comment', buildZip([aesFile('a.bin')], { comment: new Uint8Array(3) }), undefined, true],
        ['name_device', buildZip([aesFile('a.bin'), aesFile('aux.txt')]), 'aux.txt', false],
        [
          'checksum_reveals_content',
          buildZip([aesFile('id.txt', 11, { size: 11, crc: 1, extra: aesField(1, 3, 0) })]),
          'id.txt',
          true,
        ],
        [
          'multi_disk',
          buildZip([aesFile('a.bin')], { end: { disk: 1, directoryDisk: 1 } }),
          undefined,
          false,
        ],
      ] as const;
      for (const [rule, bytes, concerned, packable] of odd) {
        await page.setInputFiles('#files-field', {
          name: 'a.zip',
          mimeType: 'application/zip',
          buffer: Buffer.from(bytes),
        });
        await page.waitForSelector('.files li');
        await press(page, 'en', 'choose-continue');
        t.equal(await page.textContent('#refusal'), text('en', zipRuleTextId(rule) ?? ''), rule);
        if (concerned !== undefined) t.match(await page.textContent('.never'), concerned);
        const pack = page.getByRole('button', { name: text('en', 'check-pack') });
        t.equal(await pack.count(), packable ? 1 : 0, 'packing is offered where it helps');
        await press(page, 'en', 'check-other');
      }
      t.same(problems, []);
    },
  );

  t.test(
    'a session that ends on the way costs nothing: the password once more, and it goes on',
    async (t) => {
      const link = await issueLink(handler);
      const { page } = await visit();
      await openAndGoOn(page, link);
      const folder = t.testdir();
      await makeFolder(join(folder, 'x'), [20 * mebibyte]);
      await chooseFolder(page, join(folder, 'x'));
      const patches = await countPatches(page);
      const second = patches.at(2, 'hold');
      const words = await protectAndSend(page);
      await second;
      await service.sql`delete from link_sessions where link_id = ${link.id}`;
      await patches.letGo();
      const [again] = await Promise.all([
        page.context().waitForEvent('page'),
        page.click('text="Enter the password in a new window"'),
      ]);
      await again.fill('#password', link.password);
      await again.click('button[type=submit]');
      await again.waitForURL('**/again');
      await again.waitForSelector(`text="${textsIn('en')('again-title')}"`);
      t.equal(await again.locator('main a, main button').count(), 0, 'it leads to no second beginning');
      await page.waitForURL('**/receipt');
      const { files } = await fetchAndUnpack(handler, await uploadOf(link), words, t.testdir());
      t.equal(files.size, 1);
    },
  );

  t.test('files that are dropped are chosen', async (t) => {
    const link = await issueLink(handler);
    const { page, problems } = await visit();
    await openAndGoOn(page, link);
    await page.evaluate(`(() => {
      const dataTransfer = new DataTransfer();
      for (const name of ['b 10.txt', 'b 9.txt', 'Thumbs.db']) dataTransfer.items.add(new File(['x'], name));
      document.querySelector('.drop').dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true }));
    })()`);
    await page.waitForSelector('.files li');
    t.same(
      await page.locator('.file-name').allTextContents(),
      ['b 9.txt', 'b 10.txt'],
      'in order, without litter',
    );
    await page.click('button[aria-label="Remove b 9.txt"]');
    t.same(await page.locator('.file-name').allTextContents(), ['b 10.txt']);
    t.same(problems, []);
  });

  t.test('whoever stops leaves nothing on the server, and the link is good', async (t) => {
    const link = await issueLink(handler);
    const { page, problems } = await visit();
    await openAndGoOn(page, link);
    const folder = t.testdir();
    await makeFolder(join(folder, 'x'), [20 * mebibyte]);
    await chooseFolder(page, join(folder, 'x'));
    const patches = await countPatches(page);
    const second = patches.at(2, 'hold');
    await protectAndSend(page);
    await second;
    await press(page, 'en', 'sending-stop');
    await press(page, 'en', 'sending-stop-yes');
    await page.waitForSelector('h1:text-is("Choose what to send")');
    await patches.letGo();
    t.same(await uploadStates(handler, link.ticketId), ['rejected']);
    t.equal(await page.evaluate('sessionStorage.length'), 0, 'the words are forgotten');
    t.same(problems, []);
  });
}

async function chooseOther(page: Page): Promise<void> {
  const file = { name: 'other.txt', mimeType: 'text/plain', buffer: Buffer.from('x') };
  await page.setInputFiles('#files-field', file);
}

/** The most memory that any one process of the browser ever had, as the system counts it. */
async function peakMemoryMebibytes(browser: import('playwright-core').Browser): Promise<number> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const peaks = processInfo.map(({ id }) => {
    const status = readFileSync(`/proc/${id}/status`, 'utf8');
    return Number(/^VmHWM:\s+(\d+) kB/m.exec(status)?.[1] ?? 0) / 1024;
  });
  return Math.round(Math.max(...peaks));
}
