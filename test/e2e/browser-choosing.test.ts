// What is chosen arrives: every file, under a name of its own, as it was in one moment. Files chosen are counted against files
// that came out of both archives at the desk.
import { createHash } from 'node:crypto';
import { mkdir, rm, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright-core';
import t, { type Test } from 'tap';
import { textsIn } from '../../src/locales/texts.js';
import { browserMissing, startBrowser } from '../services/browser.js';
import { countPatches, fetchAndUnpack, openAndGoOn, press, protectAndSend } from '../services/clinic.js';
import { pick } from '../services/http-client.js';
import { startService } from '../services/service.js';
import { sevenZip } from '../services/seven-zip.js';
import { demand, type IssuedLink, issueLink, uploadStates } from '../services/steps.js';

const missing = browserMissing || sevenZip.missing;
const say = textsIn('en');
const mebibyte = 1024 * 1024;
/**
 * While the second piece of 8 MiB is held, the packing worker reads on: four pieces are asked for by then, and a fifth is
 * filled. A shorter file may have been read to its end, as it was, before a test disturbs it; of this one the last 8 MiB
 * are always still to be read.
 */
const longerThanReadAhead = 48 * mebibyte;

if (missing !== false) {
  if (process.env.CI) t.fail(missing);
  else t.test('choosing in a browser', { skip: missing }, async () => undefined);
} else {
  const service = await startService(t);
  const handler = await service.agent('handler');
  const { visit } = await startBrowser(t);

  /** What came out of the upload of a link: path -> SHA-256. */
  const arrived = async (link: IssuedLink, words: string, folder: string) => {
    const found = pick(demand(await handler.api('GET', `/tickets/${link.ticketId}`), 200).json(), 'uploads');
    const stored = (Array.isArray(found) ? found : []).find((upload) => pick(upload, 'state') === 'stored');
    return (await fetchAndUnpack(handler, String(pick(stored, 'id')), words, folder)).files;
  };
  const begin = async (script = '') => {
    const link = await issueLink(handler);
    const visited = await visit();
    if (script !== '') await visited.page.addInitScript(script);
    visited.page.on('dialog', (dialog) => void dialog.accept());
    await openAndGoOn(visited.page, link);
    return { link, ...visited };
  };

  t.test('files of one name from several places all arrive, and each is told of', async (t) => {
    const folder = t.testdir();
    const { link, page, problems } = await begin();
    const disk = await writeAll(folder, {
      'one/a.txt': 'first',
      'one/b.txt': 'one',
      'two/a.txt': 'other',
      'two/B.TXT': 'two',
      'three/a.txt': 'third',
      'left/DICOM/IM1': 'left 1',
      'left/DICOM/sub/deep/IM2': '',
      'right/DICOM/IM1': 'right 1',
      'right/DICOM/IM9': 'right 9',
      'caf\u00e9.txt': 'composed',
      'nfd/cafe\u0301.txt': 'decomposed',
      'more/DICOM': 'a file called like the folder',
    });
    // of one size and one time, as files of one study are: only their bytes tell them apart
    for (const name of ['one/a.txt', 'two/a.txt', 'three/a.txt'])
      await utimes(join(folder, name), new Date(1_700_000_000_000), new Date(1_700_000_000_000));

    await choose(page, '#files-field', [disk('one/a.txt'), disk('one/b.txt')]);
    await choose(page, '#files-field', [disk('two/a.txt'), disk('two/B.TXT')]);
    await page.waitForSelector(
      `text="${say('choose-numbered', { count: 2, names: 'a (2).txt, B (2).TXT' })}"`,
    );
    await choose(page, '#files-field', [disk('three/a.txt')]);
    await choose(page, '#files-field', [disk('one/a.txt')]);
    await page.waitForSelector(`text="${say('choose-same', { count: 1, names: 'a.txt' })}"`);
    await choose(page, '#folder-field', disk('left/DICOM'));
    await choose(page, '#folder-field', disk('right/DICOM'));
    await choose(page, '#folder-field', disk('left/DICOM'));
    await page.waitForSelector(
      `text="${say('choose-same', { count: 2, names: 'DICOM/IM1, DICOM/sub/deep/IM2' })}"`,
    );
    await choose(page, '#files-field', [disk('caf\u00e9.txt'), disk('more/DICOM')]);
    await choose(page, '#files-field', [disk('nfd/cafe\u0301.txt')]);
    const expected: Record<string, string> = {
      ...{ 'a.txt': 'first', 'b.txt': 'one', 'a (2).txt': 'other', 'B (2).TXT': 'two', 'a (3).txt': 'third' },
      ...{ 'DICOM/IM1': 'left 1', 'DICOM/sub/deep/IM2': '' },
      ...{ 'DICOM (2)/IM1': 'right 1', 'DICOM (2)/IM9': 'right 9' },
      ...{ 'caf\u00e9.txt': 'composed', 'caf\u00e9 (2).txt': 'decomposed' },
      'DICOM (3)': 'a file called like the folder',
    };
    const names = await page.locator('.file-name').allTextContents();
    t.same(names.toSorted(), Object.keys(expected).toSorted(), 'what is shown is what is sent');
    const words = await protectAndSend(page);
    await page.waitForURL('**/receipt');
    t.same(await arrived(link, words, join(folder, 'desk')), digests(expected));
    t.same(problems, []);
  });

  t.test('folders and files that are dropped arrive, and what is left out is told of', async (t) => {
    const folder = t.testdir();
    const { link, page } = await begin();
    const disk = await writeAll(folder, {
      'DICOM/IM1': 'one',
      'DICOM/sub/IM2': 'two',
      'DICOM/sub/.DS_Store': 'litter',
      'DICOM/empty.txt': '',
      'other/DICOM/IM1': 'another one',
      'note.txt': 'note',
    });
    await mkdir(join(folder, 'DICOM/nothing'));
    await drop(page, [disk('DICOM'), disk('note.txt')]);
    await page.waitForSelector(`text="${say('choose-empty', { count: 1 })}"`);
    await page.waitForSelector(`text="${say('choose-litter', { count: 1 })}"`);
    await drop(page, [disk('other/DICOM'), disk('note.txt')]);
    await page.waitForSelector(`text="${say('choose-same', { count: 1, names: 'note.txt' })}"`);
    const expected = {
      ...{ 'DICOM/IM1': 'one', 'DICOM/sub/IM2': 'two', 'DICOM/empty.txt': '', 'note.txt': 'note' },
      'DICOM (2)/IM1': 'another one',
    };
    t.match(await page.textContent('[role=status] strong'), /^5 files/);
    const words = await protectAndSend(page);
    await page.waitForURL('**/receipt');
    t.same(await arrived(link, words, join(folder, 'desk')), digests(expected));
  });

  t.test('the simple form takes several files for what they are: too many', async (t) => {
    const link = await issueLink(handler);
    const { page } = await visit({ javaScriptEnabled: false });
    await page.goto(`${link.url}?lang=en`);
    await page.fill('#password', link.password);
    await page.click('button[type=submit]');
    await page.waitForURL('**/start');
    await page.goto(`${link.url}/upload?lang=en`);
    const file = (name: string) => ({ name, mimeType: 'application/zip', buffer: Buffer.from('PK') });
    await page.setInputFiles('#file', [file('a.zip'), file('b.zip')]);
    await page.click('form button[type=submit]');
    await page.waitForSelector('#problem');
    t.match(await page.textContent('#problem'), say('error-too-many-parts'));
    t.notOk((await uploadStates(handler, link.ticketId)).includes('stored'));
  });

  /** Sends a folder with a large file and does something to that while its second piece is held. */
  const disturbed = async (t: Test, disturb: (file: string) => Promise<void>) => {
    const folder = t.testdir();
    const { link, page } = await begin();
    const disk = await writeAll(folder, {
      'x/scan.dcm': Buffer.alloc(longerThanReadAhead, 1),
      'x/note.txt': 'note',
    });
    await choose(page, '#folder-field', disk('x'));
    const patches = await countPatches(page);
    const second = patches.at(2, 'hold');
    const words = await protectAndSend(page);
    await second;
    await disturb(disk('x/scan.dcm'));
    await patches.letGo();
    return { link, page, words, folder, disk };
  };

  t.test('a file that is written to while it is sent is never sent torn', async (t) => {
    const { link, page, words, folder, disk } = await disturbed(t, async (file) => {
      await writeFile(file, Buffer.alloc(longerThanReadAhead, 2), { flag: 'r+' });
      await utimes(file, new Date(), new Date(Date.now() + 10_000));
    });
    await page.waitForSelector('.error-summary');
    const told = say('changed-choose', { count: 1, names: '“x/scan.dcm”' });
    t.match(await page.textContent('.error-summary'), `${told} ${say('sending-deleted')}`);
    t.same(await uploadStates(handler, link.ticketId), ['rejected'], 'nothing of it is kept');
    t.same(await page.locator('.file-name').allTextContents(), ['x/note.txt'], 'the rest is still chosen');
    await choose(page, '#folder-field', disk('x'));
    t.equal(await protectAndSend(page), words, 'the words on paper stay good');
    await page.waitForURL('**/receipt');
    const now = createHash('sha256').update(Buffer.alloc(longerThanReadAhead, 2)).digest('hex');
    t.same(
      await arrived(link, words, join(folder, 'desk')),
      new Map([...digests({ 'x/note.txt': 'note' }), ['x/scan.dcm', now]]),
    );
  });

  t.test('so is one that was taken away', async (t) => {
    const { link, page } = await disturbed(t, async (file) => await rm(file));
    await page.waitForSelector('.error-summary');
    t.match(await page.textContent('.error-summary'), '“x/scan.dcm”');
    t.same(await uploadStates(handler, link.ticketId), ['rejected']);
  });

  t.test('one that was changed between choosing and sending is told of before a byte is sent', async (t) => {
    const folder = t.testdir();
    const { link, page } = await begin();
    const disk = await writeAll(folder, { 'x/a.txt': 'a', 'x/b.txt': 'b', 'x/c.txt': 'c' });
    await choose(page, '#folder-field', disk('x'));
    for (const name of ['x/a.txt', 'x/c.txt']) {
      await writeFile(disk(name), 'changed');
      await utimes(disk(name), new Date(), new Date(Date.now() + 10_000));
    }
    await protectAndSend(page);
    await page.waitForSelector('.error-summary');
    const told = say('changed-choose', { count: 2, names: '“x/a.txt”, “x/c.txt”' });
    t.equal((await page.textContent('.error-summary'))?.trim(), told);
    t.same(await uploadStates(handler, link.ticketId), [], 'nothing was announced');
  });

  t.test('where the browser can read it again, it starts anew by itself and says so', async (t) => {
    const { link, page, problems } = await begin(`window.showDirectoryPicker = async () =>
      (await navigator.storage.getDirectory()).getDirectoryHandle('Klinika', { create: true })`);
    const write = async (byte: number) =>
      await page.evaluate(`(async () => {
        const folder = await window.showDirectoryPicker();
        const file = await (await folder.getFileHandle('scan.bin', { create: true })).createWritable();
        await file.write(new Uint8Array(${longerThanReadAhead}).fill(${byte}));
        await file.close();
      })()`);
    await write(7);
    await press(page, 'en', 'choose-folder');
    await page.waitForSelector('.files li');
    const patches = await countPatches(page);
    const second = patches.at(2, 'hold');
    const words = await protectAndSend(page);
    await second;
    await write(8);
    await patches.letGo();
    await page.waitForURL('**/receipt');
    t.same(await uploadStates(handler, link.ticketId), ['rejected', 'stored'], 'what was torn is deleted');
    const now = createHash('sha256').update(Buffer.alloc(longerThanReadAhead, 8)).digest('hex');
    t.same(await arrived(link, words, t.testdir()), new Map([['Klinika/scan.bin', now]]));
    t.same(problems, []);
  });

  t.test('what is read again after a reload is held against what was sent', async (t) => {
    const folder = t.testdir();
    const { link, page } = await begin();
    const disk = await writeAll(folder, { 'x/scan.dcm': Buffer.alloc(30 * mebibyte, 1) });
    // whole seconds: Node rounds a time to milliseconds, a browser cuts it
    const written = Math.floor(Date.now() / 1000) - 60;
    await utimes(disk('x/scan.dcm'), written, written);
    await choose(page, '#folder-field', disk('x'));
    const patches = await countPatches(page);
    const second = patches.at(2, 'hold');
    const words = await protectAndSend(page);
    await second;
    await patches.letGo();
    await page.reload();
    await page.waitForSelector(`h1:text-is("${say('resume-title')}")`);
    // other bytes under the same name, size and time
    await writeFile(disk('x/scan.dcm'), Buffer.alloc(30 * mebibyte, 3));
    await utimes(disk('x/scan.dcm'), written, written);
    await page.setInputFiles('#folder-field', disk('x'));
    await page.waitForURL('**/receipt');
    const now = createHash('sha256')
      .update(Buffer.alloc(30 * mebibyte, 3))
      .digest('hex');
    t.same(await arrived(link, words, join(folder, 'desk')), new Map([['x/scan.dcm', now]]));
    t.equal((await uploadStates(handler, link.ticketId))[0], 'rejected');
  });
}

/** Writes files below a folder. @returns where each is */
async function writeAll(folder: string, files: Readonly<Record<string, string | Buffer>>) {
  for (const [name, bytes] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), bytes);
  }
  return (name: string) => join(folder, name);
}

/** Chooses by a field and waits until the page has read it. */
async function choose(page: Page, field: string, what: string | string[]): Promise<void> {
  await page.setInputFiles(field, what);
  await page.waitForSelector('.files li');
  await page.waitForSelector(`text="${say('choose-reading')}"`, { state: 'detached' });
}

/** Drops files and folders of the disk, as the system does. */
async function drop(page: Page, files: string[]): Promise<void> {
  const box = await page.locator('.drop').boundingBox();
  const session = await page.context().newCDPSession(page);
  const at = { x: (box?.x ?? 0) + 20, y: (box?.y ?? 0) + 20 };
  const data = { items: [], files, dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await session.send('Input.dispatchDragEvent', { type, ...at, data });
  await session.detach();
  await page.waitForSelector('.files li');
}

function digests(files: Readonly<Record<string, string>>): Map<string, string> {
  const of = (text: string) => createHash('sha256').update(text).digest('hex');
  return new Map(Object.entries(files).map(([name, text]) => [name, of(text)]));
}
