// `node scripts/screens.mjs`: takes the pictures of the clinic's pages in docs/screens/, from the demo and a real Chromium.
// Same names, addresses and times every time would need a clock of one's own; so pictures change a little with each run.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { chromium } from 'playwright-core';
import { root } from './install.mjs';

const port = process.env.PORT ?? '8399';
const folder = join(root, 'docs/screens');
const wide = { width: 1000, height: 720 };
const phone = { width: 390, height: 780 };
const browsers = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

mkdirSync(folder, { recursive: true });
const sample = makeSample();
const demo = await startDemo();
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? browsers.find((path) => existsSync(path)),
  args: ['--no-sandbox', '--disable-gpu'],
});
try {
  await main('en', wide, { all: true });
  await main('en', wide, { dark: true });
  await main('en', phone, { phone: true });
  for (const locale of ['pl', 'sl', 'nb', 'hu']) await main(locale, wide, {});
  await ends();
} finally {
  await browser.close();
  demo.stop();
  rmSync(sample, { recursive: true, force: true });
}

/** The way from password to receipt, with pictures of what is asked for. */
async function main(locale, viewport, { all = false, dark = false, phone = false }) {
  const page = await newPage(viewport, dark);
  const suffix = `${locale === 'en' ? '' : `-${locale}`}${dark ? '-dark' : ''}${phone ? '-phone' : ''}`;
  const some = all || dark || phone;
  const shoot = async (name, wanted) => {
    if (wanted) await picture(page, `${name}${suffix}`);
  };
  const { url, password } = await newLink(locale);
  await page.goto(`${url}?lang=${locale}`);
  await shoot('clinic-1-password', all || phone);
  await page.fill('#password', password);
  await page.click('button[type=submit]');
  await page.waitForURL('**/start');
  await shoot('clinic-2-who-asks', some);
  await page.click('a.button:not(.second)');
  await page.waitForSelector('#choose-files');
  await page.setInputFiles('#folder-field', sample);
  await page.waitForSelector('.files li');
  await shoot('clinic-3-choose', some);
  await page.click('#send > .actions button:not(.second)');
  await page.waitForSelector('#noted');
  await shoot('clinic-4-protect', true);
  await page.check('#noted');
  // pieces are let through by hand, so that the picture shows something under way
  let go = () => {};
  const free = new Promise((resolve) => {
    go = resolve;
  });
  let pieces = 0;
  const third = new Promise((resolve) => {
    page.route('**/tus/*', async (route) => {
      if (route.request().method() === 'PATCH' && ++pieces === 3) {
        resolve();
        await free;
      }
      await route.continue().catch(() => {});
    });
  });
  await page.locator('main .actions').last().locator('button').first().click();
  await third;
  await shoot('clinic-5-sending', some);
  go();
  await page.waitForURL('**/receipt');
  await page.waitForSelector('.words');
  await shoot('clinic-6-receipt', some);
  await page.context().close();
}

/** An archive that is not protected, and the two ways back. */
async function ends() {
  const page = await newPage(wide, false);
  const { url, password } = await newLink('en');
  await page.goto(`${url}/not-me?lang=en`);
  await picture(page, 'clinic-not-me');
  await page.goto(url);
  await page.fill('#password', password);
  await page.click('button[type=submit]');
  await page.goto(`${url}/send`);
  await page.waitForSelector('#choose-files');
  await page.setInputFiles('#files-field', join(root, 'test/fixtures/zip/7z-plain.zip'));
  await page.waitForSelector('.files li');
  await page.click('#send > .actions button:not(.second)');
  await page.waitForSelector('.never li');
  await picture(page, 'clinic-not-protected');
  await page.context().close();
}

async function newPage(viewport, dark) {
  const context = await browser.newContext({
    viewport,
    colorScheme: dark ? 'dark' : 'light',
    locale: 'en-GB',
  });
  const page = await context.newPage();
  page.on('dialog', (dialog) => dialog.accept());
  return page;
}

async function picture(page, name) {
  await page.evaluate(() => {
    window.scrollTo(0, 0);
    document.activeElement?.blur();
  });
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
  console.log(`docs/screens/${name}.png`);
}

/** Files with names as a clinic has them, and nobody's data. */
function makeSample() {
  const parent = mkdtempSync(join(tmpdir(), 'sluice-screens-'));
  const sample = join(parent, 'Study 2026-11');
  mkdirSync(join(sample, 'series 1'), { recursive: true });
  writeFileSync(join(sample, 'report.pdf'), Buffer.alloc(412_000));
  writeFileSync(join(sample, 'settings.xml'), Buffer.alloc(18_200));
  for (let at = 1; at <= 3; at++)
    writeFileSync(join(sample, 'series 1', `image ${at}.dcm`), Buffer.alloc(9_800_000 + at * 31_337));
  return sample;
}

async function startDemo() {
  const child = spawn(process.execPath, [join(root, 'scripts/start.mjs')], {
    env: { ...process.env, PORT: port },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const lines = createInterface({ input: child.stdout });
  for await (const line of lines) {
    const token = /^API token\s+(slc_\S+)/.exec(line)?.[1];
    if (token !== undefined) return { token, stop: () => child.kill('SIGINT') };
  }
  throw new Error('the demo did not start; is another one running?');
}

async function newLink(locale) {
  const api = async (path, body) => {
    const answer = await fetch(`http://127.0.0.1:${port}/api/v1${path}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${demo.token}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
    return await answer.json();
  };
  const reference = `T-${1000 + Math.floor(Math.random() * 9000)}-${Date.now() % 1000}`;
  const ticket = await api('/tickets', { reference, institution: 'Clinic North' });
  const contact = { name: 'A. Nurse', email: 'nurse@clinic.invalid', locale };
  return await api(`/tickets/${ticket.id}/links`, { passwordBy: 'phone', contact });
}
