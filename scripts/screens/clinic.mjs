// Pictures of the clinic's pages: the way from the password to the receipt, and the ways that end early.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../install.mjs';
import { call, newPage, picture } from './studio.mjs';

const wide = { width: 1000, height: 720 };
const phone = { width: 390, height: 780 };

/** Takes all of them. */
export async function photographClinic(browser, demo) {
  const sample = makeSample();
  try {
    await main('en', wide, { all: true });
    await main('en', wide, { dark: true });
    await main('en', phone, { phone: true });
    for (const locale of ['pl', 'sl', 'nb', 'hu']) await main(locale, wide, {});
    await ends();
  } finally {
    rmSync(sample, { recursive: true, force: true });
  }

  /** The way from password to receipt, with pictures of what is asked for. */
  async function main(locale, viewport, { all = false, dark = false, phone = false }) {
    const page = await newPage(browser, { viewport, dark });
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
    const page = await newPage(browser, { viewport: wide });
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

  async function newLink(locale) {
    const api = (path, body) => call(demo.handler.token, path, body);
    const reference = `T-${1000 + Math.floor(Math.random() * 9000)}-${Date.now() % 1000}`;
    const ticket = await api('/tickets', { reference, institution: 'Clinic North' });
    const contact = { name: 'A. Nurse', email: 'nurse@clinic.invalid', locale };
    return await api(`/tickets/${ticket.id}/links`, { passwordBy: 'phone', contact });
  }
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
