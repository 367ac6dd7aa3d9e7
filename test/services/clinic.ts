// A clinic's person at the browser: from the link to the receipt, as the pages lead them. Buttons are found by the words
// that stand on them, in the person's language.
import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import http from 'node:http';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Page } from 'playwright-core';
import type { Locale } from '../../src/domain/locale.js';
import { textsIn } from '../../src/locales/texts.js';
import type { TestAgent } from './service.js';
import { sevenZip } from './seven-zip.js';
import { authorise, type IssuedLink } from './steps.js';

/** Opens the link, gives the password, and goes on to where files are chosen. */
export async function openAndGoOn(page: Page, link: IssuedLink, locale: Locale = 'en'): Promise<void> {
  await page.goto(`${link.url}?lang=${locale}`);
  await page.fill('#password', link.password);
  await page.click('button[type=submit]');
  await page.waitForURL('**/start');
  await page.click(`text="${textsIn(locale)('start-continue')}"`);
  await page.waitForSelector('#choose-files');
}

/** Chooses a folder of the disk. */
export async function chooseFolder(page: Page, folder: string): Promise<void> {
  await page.setInputFiles('#folder-field', folder);
  await page.waitForSelector('.files li');
}

/** Presses the button with these words. */
export async function press(page: Page, locale: Locale, id: string): Promise<void> {
  await page.click(`button:text-is("${textsIn(locale)(id)}")`);
}

/** From chosen files to sending. @returns the words, as they are typed */
export async function protectAndSend(page: Page, locale: Locale = 'en'): Promise<string> {
  await press(page, locale, 'choose-continue');
  await page.waitForSelector('#noted');
  const words = (await page.textContent('.typed')) ?? '';
  await page.check('#noted');
  await press(page, locale, 'protect-send');
  return words;
}

/** Files of random bytes, some in folders below. @returns path below the folder -> digest */
export async function makeFolder(folder: string, sizes: readonly number[]): Promise<Map<string, string>> {
  const digests = new Map<string, string>();
  for (const [index, size] of sizes.entries()) {
    const below = index % 3 === 0 ? '' : `seria ${index % 7}`;
    await mkdir(join(folder, below), { recursive: true });
    const name = join(below, `${index % 5 === 0 ? 'Zdjęcie' : 'scan'} ${index}.dcm`);
    const block = Buffer.alloc(Math.min(size, blockBytes), createHash('sha256').update(`${index}`).digest());
    await writeFile(join(folder, name), repeated(block, size));
    digests.set(name, await digestOf(join(folder, name)));
  }
  return digests;
}

const blockBytes = 16 * 1024 * 1024;

function* repeated(block: Uint8Array, size: number): Generator<Uint8Array> {
  for (let left = size; left > 0; left -= blockBytes) yield block.subarray(0, Math.min(left, blockBytes));
}

/**
 * Fetches an upload as a handler and unpacks it with 7-Zip, twice, as the desk would.
 * @returns names in the outer archive, and path -> digest of the files inside
 */
export async function fetchAndUnpack(
  handler: TestAgent,
  uploadId: string,
  passphrase: string,
  folder: string,
): Promise<{ readonly outer: string[]; readonly files: Map<string, string> }> {
  await mkdir(folder, { recursive: true });
  const { url } = await authorise(handler, uploadId);
  const headers = { authorization: `Bearer ${handler.token}` };
  const answer = await new Promise<http.IncomingMessage>((resolve, reject) => {
    http.get(url, { headers }, resolve).on('error', reject);
  });
  if (answer.statusCode !== 200) throw new Error(`${answer.statusCode} in place of the file`);
  await pipeline(answer, createWriteStream(join(folder, 'received.zip')));
  sevenZip.unpack(join(folder, 'received.zip'), join(folder, 'outer'), passphrase);
  const outer = await readdir(join(folder, 'outer'));
  sevenZip.unpack(join(folder, 'outer', outer[0] ?? ''), join(folder, 'inner'));
  const files = new Map<string, string>();
  for (const entry of await readdir(join(folder, 'inner'), { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath ?? entry.path, entry.name);
    files.set(path.slice(join(folder, 'inner').length + 1), await digestOf(path));
  }
  return { outer, files };
}

async function digestOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path, { highWaterMark: 1024 * 1024 }), hash);
  return hash.digest('hex');
}

/** Watches the pieces of an upload: something can be done when a certain one is about to go. */
export async function countPatches(page: Page) {
  let count = 0;
  let letGo: () => void = () => undefined;
  const free = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  const waiting = new Map<number, () => Promise<void>>();
  await page.route('**/tus/*', async (route) => {
    if (route.request().method() === 'PATCH') {
      count += 1;
      await waiting.get(count)?.();
    }
    await route.continue().catch(() => undefined);
  });
  return {
    get count() {
      return count;
    },
    /** Resolves when the piece of this number is about to go and `act` is done; it then goes, or is held for good. */
    at: (number: number, act: 'hold' | (() => Promise<void>)): Promise<void> =>
      new Promise((resolve, reject) => {
        waiting.set(number, async () => {
          if (act === 'hold') {
            resolve();
            await free;
          } else await act().then(resolve, reject);
        });
      }),
    letGo: async () => {
      await page.unrouteAll({ behavior: 'ignoreErrors' });
      letGo();
    },
  };
}
