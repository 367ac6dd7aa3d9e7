// Every page and step of the clinic in a real browser, in every language: whole, accessible, and silent about the words.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';
import t from 'tap';
import { type Locale, locales } from '../../src/domain/locale.js';
import { listedWords } from '../../src/domain/passphrase.js';
import { textsIn } from '../../src/locales/texts.js';
import { encryptedZip } from '../services/archives.js';
import { axeFindings, browserMissing, startBrowser } from '../services/browser.js';
import { fetchAndUnpack, makeFolder, openAndGoOn, press } from '../services/clinic.js';
import { pick, uploadFile } from '../services/http-client.js';
import { startService } from '../services/service.js';
import { sevenZip } from '../services/seven-zip.js';
import { demand, type IssuedLink, issueLink, uploadStates } from '../services/steps.js';

/** One language each on a phone, enlarged to 200 % and to 400 % of a window of 1,280 pixels, and on a wide screen. */
const windows: Readonly<Partial<Record<Locale, BrowserContextOptions>>> = {
  nb: { viewport: { width: 360, height: 740 } },
  sl: { viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 },
  hu: { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 },
  en: { viewport: { width: 1920, height: 1080 } },
};

const missing = browserMissing || sevenZip.missing;
if (missing !== false) {
  if (process.env.CI) t.fail(missing);
  else t.test('the clinic’s pages in a browser', { skip: missing }, async () => undefined);
} else {
  const service = await startService(t, { env: { DESK_NAME: 'Support of the North' } });
  const handler = await service.agent('handler');
  const { visit } = await startBrowser(t);

  const uploadOf = async (link: IssuedLink) => {
    const uploads = pick(
      demand(await handler.api('GET', `/tickets/${link.ticketId}`), 200).json(),
      'uploads',
    );
    return String(pick(Array.isArray(uploads) ? uploads.at(-1) : undefined, 'id'));
  };

  for (const locale of locales) {
    t.test(`in ${locale}, from the mail to the receipt, without a fault that axe could find`, async (t) => {
      const say = textsIn(locale);
      const folder = t.testdir();
      const digests = await makeFolder(join(folder, 'Kowalska'), [40_000, 0, 1_000_000, 17]);
      const link = await issueLink(handler);
      const dark = locale === 'hu' ? ({ colorScheme: 'dark' } as const) : {};
      const { page, problems, requests } = await visit({ ...dark, ...(windows[locale] ?? {}) });
      if (locale === 'pl') await doubleLetters(page);
      const sound = async (state: string) => {
        t.same(await axeFindings(page), [], `axe: ${state}`);
        const wide = await page.evaluate('document.documentElement.scrollWidth - window.innerWidth');
        t.ok(Number(wide) <= 0, `${state} fits the window`);
        t.equal(await page.getAttribute('html', 'lang'), locale, state);
      };

      await page.goto(`${link.url}?lang=${locale}`);
      await sound('password');
      await page.fill('#password', 'XXXX-XXXX-XXXX-XX');
      await page.click('button[type=submit]');
      await page.waitForSelector('#problem');
      await sound('wrong password');
      t.match(await page.textContent('#problem'), /9/, 'tries left');
      // the refusal is a message of the console as well; nothing else may be
      problems.splice(0, problems.length, ...problems.filter((each) => !/status of 401/.test(each)));
      await page.fill('#password', ` ${link.password.toLowerCase()} `);
      await page.click('button[type=submit]');
      await page.waitForURL('**/start');
      await sound('who asks');
      t.match(await page.textContent('.facts'), 'Support of the North');
      await page.click(`text="${say('start-continue')}"`);
      await page.waitForSelector('#choose-files');
      await press(page, locale, 'choose-continue');
      await page.waitForSelector('.error-summary');
      await sound('nothing chosen');
      await page.setInputFiles('#folder-field', join(folder, 'Kowalska'));
      await page.waitForSelector('.files li');
      await sound('chosen');
      await press(page, locale, 'choose-continue');
      await page.waitForSelector('.words');
      t.equal(
        await page.evaluate('document.activeElement?.tagName'),
        'H1',
        'a new step is read from its heading',
      );
      await page.click('summary');
      await sound('protect');
      t.same(await widestWords(page, locale), [], 'the longest words of the list fit as well');
      const words = (await page.textContent('.typed')) ?? '';
      t.match(words, /^[a-z]+(-[a-z]+){7}$/);
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      await page.click('#copy-words');
      await page.waitForFunction(
        `() => document.querySelector('#copy-words + [role=status]').textContent !== ''`,
      );
      t.equal(await page.evaluate('navigator.clipboard.readText()'), words);
      await sound('copied');
      await press(page, locale, 'protect-send');
      await page.waitForSelector('.error-summary');
      await sound('not written down');
      await page.check('#noted');
      const halt = await holdSending(page);
      await press(page, locale, 'protect-send');
      await page.waitForSelector('progress');
      await halt.reached;
      await sound('sending');
      await press(page, locale, 'sending-pause');
      await sound('paused');
      await press(page, locale, 'sending-stop');
      await sound('really stop?');
      await press(page, locale, 'sending-stop-no');
      await halt.release();
      await press(page, locale, 'sending-resume');
      await page.waitForURL('**/receipt');
      await page.waitForSelector('.words');
      await sound('receipt');
      t.equal(await page.textContent('.typed'), words, 'the words once more, to tell them');
      await press(page, locale, 'told-hide');
      await page.waitForSelector('.words', { state: 'detached' });
      await page.reload();
      t.equal(await page.locator('.words').count(), 0, 'told words are gone');

      const { outer, files } = await fetchAndUnpack(
        handler,
        await uploadOf(link),
        words,
        join(folder, 'desk'),
      );
      t.same(outer, ['data.zip'], 'the name that can be read names nobody');
      t.same(
        files,
        new Map([...digests].map(([name, digest]) => [`Kowalska/${name}`, digest])),
        'every file as it was, under its name',
      );
      await page.click(`text="${say('receipt-finish')}"`);
      await page.waitForSelector(`text="${say('goodbye-title')}"`);
      await sound('goodbye');
      t.same(
        await page
          .context()
          .cookies()
          .then((all) => all.map(({ name }) => name)),
        ['sluice-language'],
      );

      const sent = requests.map(({ url, body }) => `${url}\n${body}`).join('\n');
      for (const secret of [words, ...words.split('-').map((word) => `${word}-`), 'Kowalska', 'scan 2.dcm'])
        t.notOk(sent.includes(secret), 'no request carries a word or a name');
      t.same(problems, [], 'no error, no warning, nothing loaded from elsewhere');
    });
  }

  t.test('whoever sent the wrong file takes it back', async (t) => {
    const link = await issueLink(handler);
    demand(await uploadFile(link.url, link.password, encryptedZip()), 201);
    const { page, problems } = await visit();
    await page.goto(`${link.url}?lang=en`);
    await page.fill('#password', link.password);
    await page.click('button[type=submit]');
    await page.waitForURL('**/receipt');
    await page.click('text="Withdraw the file"');
    await page.waitForURL('**/withdraw');
    t.same(await axeFindings(page), []);
    await page.click('text="Withdraw the file"');
    await page.waitForURL('**/receipt');
    t.match(await page.textContent('h1'), 'You have withdrawn your file');
    t.same(await axeFindings(page), []);
    t.same(await uploadStates(handler, link.ticketId), ['purging']);
    t.same(problems, []);
  });

  t.test('whoever got the link by mistake closes it', async (t) => {
    const link = await issueLink(handler);
    const { page, problems } = await visit({ locale: 'sl-SI' });
    await page.goto(`${link.url}/not-me`);
    t.equal(await page.getAttribute('html', 'lang'), 'sl');
    t.same(await axeFindings(page), []);
    await page.click('button.danger');
    await page.waitForSelector('text="Hvala"');
    t.same(await axeFindings(page), []);
    await page.evaluate("document.querySelector('main').append(document.createElement('button'))");
    t.match(await axeFindings(page), [/^button-name/], 'axe does see what is wrong');
    t.match((await handler.api('GET', `/links/${link.id}`)).json(), { state: 'revoked' });
    t.same(problems, []);
  });

  t.test('what stands there without script is the form for a protected ZIP file, and does it', async (t) => {
    const say = textsIn('en');
    /** Sends by the form that the server wrote. */
    const sendByForm = async (page: Page) => {
      t.match(await page.textContent('h1'), say('upload-title'));
      t.equal(await page.locator('#choose-files').count(), 0);
      const file = { name: 'a.zip', mimeType: 'application/zip', buffer: encryptedZip() };
      await page.setInputFiles('#file', file);
      await page.click('#send button[type=submit]');
      await page.waitForURL('**/receipt');
    };
    const enter = async (page: Page, link: IssuedLink) => {
      await page.goto(`${link.url}?lang=en`);
      await page.fill('#password', link.password);
      await page.click('button[type=submit]');
      await page.click('text="Continue"');
    };
    await t.test('without script', async () => {
      const { page } = await visit({ javaScriptEnabled: false });
      await enter(page, await issueLink(handler));
      t.match(await page.textContent('main'), say('send-needs-script'));
      await sendByForm(page);
    });
    await t.test('where the script is refused on its way', async () => {
      const { page } = await visit();
      await page.route('**/assets/send-*', (route) => route.abort());
      await enter(page, await issueLink(handler));
      await page.waitForLoadState('load');
      t.equal(await page.locator('#too-old').isVisible(), false, 'and nobody says that the browser is old');
      await sendByForm(page);
    });
    await t.test('in a browser without workers of modules, which is told so', async () => {
      const { page } = await visit();
      await page.addInitScript(`{
        const Newer = Worker;
        window.Worker = function (address) { return new Newer(address); };
      }`);
      await enter(page, await issueLink(handler));
      await page.waitForSelector('#too-old:visible');
      t.match(await page.textContent('#too-old'), say('send-too-old'));
      await sendByForm(page);
    });
  });

  t.test('it is done with the keyboard alone', async (t) => {
    const link = await issueLink(handler);
    const { page, problems } = await visit();
    await openAndGoOn(page, link);
    const file = { name: 'a.txt', mimeType: 'text/plain', buffer: Buffer.from('a') };
    await page.setInputFiles('#files-field', file);
    await page.waitForSelector('.files li');
    const reach = async (words: string) => {
      for (let steps = 0; steps < 30; steps += 1) {
        if ((await page.evaluate('document.activeElement?.textContent ?? ""')) === words) return;
        await page.keyboard.press('Tab');
      }
      t.fail(`${words} is not reached`);
    };
    await page.focus('#choose-files');
    await reach('Continue');
    await page.keyboard.press('Enter');
    await page.waitForSelector('#noted');
    for (let steps = 0; steps < 30; steps += 1) {
      if ((await page.evaluate('document.activeElement?.id')) === 'noted') break;
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Space');
    await reach('Protect and send');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/receipt');
    t.same(problems, []);
  });

  t.test('Back and Forward of the browser go between the steps and lose nothing', async (t) => {
    const link = await issueLink(handler);
    const { page, problems } = await visit();
    await openAndGoOn(page, link);
    const start = page.url();
    const file = (name: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(name) });
    await page.setInputFiles('#files-field', file('a.txt'));
    await page.waitForSelector('.files li');
    await press(page, 'en', 'choose-continue');
    await page.waitForSelector('#noted');
    const words = await page.textContent('.typed');

    await page.goBack();
    await page.waitForSelector('.files li');
    t.equal(page.url(), start, 'still the same page');
    t.match(await page.textContent('.files'), 'a.txt', 'with what was chosen');
    await page.goForward();
    await page.waitForSelector('#noted');
    t.equal(await page.textContent('.typed'), words, 'words that may stand on paper already stay');
    await press(page, 'en', 'protect-back');
    await page.waitForSelector('.files li');
    await page.setInputFiles('#files-field', file('b.txt'));
    await page.waitForSelector('.files li:nth-child(2)');
    await press(page, 'en', 'choose-continue');
    await page.waitForSelector('#noted');
    t.equal(await page.textContent('.typed'), words, 'also after another file');
    await press(page, 'en', 'protect-other');
    await page.waitForFunction(
      `() => document.querySelector('.typed')?.textContent !== ${JSON.stringify(words)}`,
    );

    await page.check('#noted');
    const halt = await holdSending(page);
    await press(page, 'en', 'protect-send');
    await page.waitForSelector('progress');
    await halt.reached;
    await page.goBack();
    await page.waitForFunction('() => history.state !== null');
    t.equal(await page.locator('progress').count(), 1, 'sending goes on');
    await halt.release();
    await page.waitForURL('**/receipt');
    t.same(problems, []);
  });

  t.test('all that a page loads before the packing worker is small', async (t) => {
    const link = await issueLink(handler);
    const { page } = await visit();
    let bytes = 0;
    page.on('response', async (response) => {
      const sizes = await response.request().sizes();
      bytes += sizes.responseBodySize;
      t.equal(response.headers()['content-encoding'] === 'gzip', response.url().includes('/assets/'));
    });
    await openAndGoOn(page, link);
    await page.waitForLoadState('networkidle');
    t.ok(bytes > 5_000 && bytes < 100 * 1024, `${bytes} bytes, compressed`);
  });
}

/** Which of the longest words of a language do not fit their place, had chance chosen them. */
async function widestWords(page: Page, locale: Locale): Promise<string[]> {
  const list = listedWords(readFileSync(join('src', 'locales', locale, 'words.txt'), 'utf8'));
  const longest = list.toSorted((a, b) => b.length - a.length).slice(0, 40);
  return page
    .locator('.words li')
    .first()
    .evaluate((place, longest) => {
      const text = place.lastChild ?? place.appendChild(document.createTextNode(''));
      const shown = text.nodeValue;
      text.nodeValue = 'a';
      const line = place.getBoundingClientRect().height;
      const wide = longest.filter((word) => {
        text.nodeValue = word;
        const { scrollWidth } = document.documentElement;
        return scrollWidth > window.innerWidth || place.getBoundingClientRect().height > line;
      });
      text.nodeValue = shown;
      return wide;
    }, longest);
}

/** Letters of twice the size, as the person sets it in the browser: the page may scroll down, and not to the side. */
async function doubleLetters(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
}

/** Holds the first piece back, so that a state of sending can be looked at. */
async function holdSending(page: Page): Promise<{ reached: Promise<void>; release(): Promise<void> }> {
  let arrive: () => void = () => undefined;
  const reached = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  let open: () => void = () => undefined;
  const released = new Promise<void>((resolve) => {
    open = resolve;
  });
  await page.route('**/tus/*', async (route) => {
    if (route.request().method() === 'PATCH') {
      arrive();
      await released;
    }
    // a piece that was given up meanwhile is no longer there to be let go on
    await route.continue().catch(() => undefined);
  });
  return {
    reached,
    release: async () => {
      open();
      await page.unrouteAll({ behavior: 'ignoreErrors' });
    },
  };
}
