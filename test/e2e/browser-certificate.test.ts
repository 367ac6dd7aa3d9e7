// The page on which anybody checks a certificate of destruction: in the browser alone, also without a network.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import t from 'tap';
import { locales } from '../../src/domain/locale.js';
import { textsIn } from '../../src/locales/texts.js';
import { encryptedZip } from '../services/archives.js';
import { axeFindings, browserMissing, startBrowser } from '../services/browser.js';
import { pickText, request, uploadFile } from '../services/http-client.js';
import { startService } from '../services/service.js';
import { demand, download, issueLink } from '../services/steps.js';

if (browserMissing !== false) {
  if (process.env.CI) t.fail(browserMissing);
  else t.test('certificates in a browser', { skip: browserMissing }, async () => undefined);
} else {
  const service = await startService(t);
  const handler = await service.agent('handler');
  const { visit } = await startBrowser(t);
  const address = `${service.env.BASE_URL}/certificate`;
  const folder = await mkdtemp(join(tmpdir(), 'sluice-check-'));
  t.teardown(() => rm(folder, { recursive: true, force: true }));

  const link = await issueLink(handler);
  const stored = demand(await uploadFile(link.url, link.password, encryptedZip(1000)), 201).json();
  const uploadId = pickText(stored, 'uploadId');
  demand(await download(handler, uploadId), 200);
  demand(await handler.api('POST', `/tickets/${link.ticketId}/close`, { workingCopiesDestroyed: true }), 200);
  const swept = await service.run(['sweep']);
  if (swept.code !== 0) throw new Error(swept.stderr);
  const certificate = demand(await handler.api('GET', `/tickets/${link.ticketId}/certificate`), 200).text;

  const choose = async (page: Page, text: string, name = 'certificate.json') => {
    const file = join(folder, name);
    await writeFile(file, text);
    await page.setInputFiles('#certificate', []);
    await page.waitForFunction("() => document.querySelector('[data-outcome]:not([hidden])') === null");
    await page.setInputFiles('#certificate', file);
    return await page.waitForSelector('[data-outcome]:not([hidden])');
  };

  t.test('it needs no account, and nothing but the page', async (t) => {
    const { page, problems, requests } = await visit();
    await page.goto(`${address}?lang=en`);
    await page.waitForSelector('#certificate');
    await page.waitForLoadState('networkidle');
    await page.context().setOffline(true);
    const before = requests.length;

    const genuine = await choose(page, certificate);
    t.equal(await genuine.getAttribute('data-outcome'), 'genuine');
    t.match(await page.textContent('main'), pickText(stored, 'sha256'), 'which file it was');
    t.match(await page.textContent('main'), textsIn('en')('check-destroyed'));
    const pretty = JSON.stringify(JSON.parse(certificate), null, 2);
    t.equal(await (await choose(page, pretty)).getAttribute('data-outcome'), 'changed', 'laid out anew');
    const second = certificate.replace('{', '{"certificate":{"kind":"sluice/certificate/1"},');
    for (const more of [
      second,
      `\ufeff${certificate}`,
      `${certificate}\n`,
      certificate.replace('{', '{"a":1,'),
    ])
      t.equal(await (await choose(page, more)).getAttribute('data-outcome'), 'changed', 'or more in it');

    const other = certificate.replace('"diagnosis"', '"migration"');
    t.not(other, certificate);
    t.equal(await (await choose(page, other)).getAttribute('data-outcome'), 'changed');
    t.equal(await page.locator('[data-facts]:visible').count(), 0, 'of a wrong one nothing is said');
    const foreign = certificate.replace(/"keyId":"[0-9a-f]{16}"/, '"keyId":"0123456789abcdef"');
    t.equal(await (await choose(page, foreign)).getAttribute('data-outcome'), 'unknown');
    t.equal(await (await choose(page, '%PDF-1.7', 'a.pdf')).getAttribute('data-outcome'), 'none');
    const named = certificate.replace(/"reference":"[^"]*"/, '"reference":"<img src=x>"');
    t.equal(await (await choose(page, named)).getAttribute('data-outcome'), 'changed');
    t.same(requests.slice(before), [], 'the file goes nowhere');
    t.same(problems, []);
  });

  t.test('it knows receipts and registers by what they say they are', async (t) => {
    const dpo = await service.agent('dpo');
    const register = demand(await dpo.api('GET', '/registers/transfers'), 200).text;
    const other = await issueLink(handler);
    demand(await uploadFile(other.url, other.password, encryptedZip(800)), 201);
    const authorization = `Basic ${Buffer.from(`:${other.password}`).toString('base64')}`;
    const receipt = demand(await request(`${other.url}/receipt`, { headers: { authorization } }), 200).text;
    const { page, problems } = await visit();
    await page.goto(`${address}?lang=pl`);
    await page.waitForSelector('#certificate');
    const said = async (text: string) => {
      t.equal(await (await choose(page, text)).getAttribute('data-outcome'), 'genuine');
      t.equal(await page.locator('[data-facts]:visible').count(), 1, 'one kind of facts');
      return (await page.locator('[data-facts]:visible').textContent()) ?? '';
    };
    t.match(await said(register), textsIn('pl')('register-name-transfers'));
    const sha256 = pickText(JSON.parse(receipt), 'sha256');
    t.match(await said(receipt), sha256);
    t.match(await said(certificate), pickText(stored, 'sha256'), 'and certificates as before');
    t.equal(
      await (await choose(page, receipt.replace(sha256, '0'.repeat(64)))).getAttribute('data-outcome'),
      'changed',
    );
    t.same(await axeFindings(page), []);
    t.same(problems, []);
  });

  for (const locale of locales) {
    t.test(`in ${locale}, without a fault that axe could find`, async (t) => {
      const { page, problems } = await visit(locale === 'hu' ? { colorScheme: 'dark' } : {});
      await page.goto(`${address}?lang=${locale}`);
      t.equal(await page.getAttribute('html', 'lang'), locale);
      t.same(await axeFindings(page), []);
      await choose(page, certificate);
      t.match(await page.textContent('main'), textsIn(locale)('check-genuine'));
      t.same(await axeFindings(page), []);
      t.same(problems, []);
    });
  }

  t.test('without script it says how else', async (t) => {
    const { page } = await visit({ javaScriptEnabled: false });
    await page.goto(`${address}?lang=en`);
    t.match(await page.textContent('main'), 'sluice certificate verify');
    t.equal(await page.locator('#certificate').count(), 0);
  });

  t.test('it is read-only', async (t) => {
    t.equal((await request(address, { method: 'POST' })).status, 404);
  });
}
