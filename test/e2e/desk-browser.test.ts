// The desk in a real browser: from signing in to the proof, by SMS and by phone, two agents on one ticket, every ticket
// page in five languages.
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import t from 'tap';
import { locales } from '../../src/domain/locale.js';
import { textsIn } from '../../src/locales/texts.js';
import { encryptedZip } from '../services/archives.js';
import { assertSound, browserMissing, signInByPage, startBrowser, type Visit } from '../services/browser.js';
import { signInAtDesk } from '../services/desk-browser.js';
import { pick, pickText, uploadFile } from '../services/http-client.js';
import { startService, type TestAgent } from '../services/service.js';
import {
  authorise,
  demand,
  download,
  eventually,
  issueLink,
  newReference,
  openTicket,
} from '../services/steps.js';

if (browserMissing !== false) {
  if (process.env.CI) t.fail(browserMissing);
  else t.test('the desk in a browser', { skip: browserMissing }, async () => undefined);
} else {
  const service = await startService(t);
  const [handler, lead] = [await service.agent('handler'), await service.agent('lead')];
  const { visit } = await startBrowser(t);
  const known = { name: 'Ola Nordmann', email: 'ola@klinikk.example', phone: '+4740612345' };
  const desk = await signInAtDesk(service.baseUrl, lead);
  const clinic = demand(await desk.post('/desk/institutions', { name: 'Klinikk Vest' }), 303);
  demand(await desk.post('/desk/institutions', { name: 'Bolnica Jug' }), 303);
  const entered = { ...known, language: 'nb', from: '2026-01-01', until: '' };
  demand(await desk.post(`${clinic.headers.location}/contacts`, entered), 303);

  const signIn = async (agent: TestAgent, locale = 'en-GB'): Promise<Visit> => {
    const visited = await visit({ locale });
    visited.page.setDefaultTimeout(20_000);
    await signInByPage(visited.page, service.baseUrl, agent);
    return visited;
  };
  const stored = async (bytes = encryptedZip(5000)) => {
    const link = await issueLink(handler);
    const receipt = demand(await uploadFile(link.url, link.password, bytes), 201).json();
    return { ...link, uploadId: pickText(receipt, 'uploadId') };
  };

  t.test('for a known contact a link is out after three fields and two clicks', async (t) => {
    const { page, problems } = await signIn(handler);
    const done = { fields: 0, clicks: 0 };
    const fill = async (id: string, text: string) => {
      done.fields += 1;
      await page.fill(`#${id}`, text);
    };
    const click = async (selector: string) => {
      done.clicks += 1;
      await page.click(selector);
    };
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await click('a[href="/desk/tickets/new"]');
    const reference = newReference();
    await fill('reference', reference);
    await fill('institution', 'Klinikk Vest');
    await fill('email', known.email);
    await click('form.panel button[type=submit]');
    await page.waitForSelector('.success');
    t.ok(done.fields <= 4 && done.clicks <= 2, JSON.stringify(done));
    await assertSound(t, page, 'issued by SMS');
    const link = (await page.textContent('.secret')) ?? '';
    t.match(link, `${service.baseUrl}/l/`);
    const kept = 'JSON.stringify([{ ...localStorage }, { ...sessionStorage }])';
    const before = await page.evaluate(kept);
    await page.focus('.copy');
    await page.keyboard.press('Enter');
    await page.waitForSelector('[role=status]:text-is("Copied")');
    t.equal(await page.evaluate('navigator.clipboard.readText()'), link);
    t.equal(await page.evaluate(kept), before, 'nothing stays in the browser’s storage');
    await page.context().clearPermissions();
    await page.evaluate(
      'Object.defineProperty(navigator.clipboard, "writeText", { value: () => Promise.reject(new Error()) })',
    );
    await page.click('.copy');
    await page.waitForSelector('[role=status]:has-text("Could not be copied")');
    await assertSound(t, page, 'not copied');
    await page.click('a.button');
    await page.waitForSelector('#links article');
    t.match(await page.textContent('#links'), known.phone);
    await page.goto(`${service.baseUrl}/desk/tickets?q=${reference}`);
    t.match(await page.textContent('tbody'), 'waiting for the file');
    t.same(problems, []);
  });

  t.test('by phone, from the dictation to the proof', async (t) => {
    const { page, problems } = await signIn(handler);
    await page.goto(`${service.baseUrl}/desk/tickets/new`);
    await page.fill('#reference', newReference());
    await page.fill('#institution', 'Bolnica Jug');
    await page.fill('#email', 'ana@bolnica.example');
    await page.selectOption('#passwordBy', 'phone');
    await page.click('summary');
    await page.fill('#name', 'Ana Novak');
    await page.click('form.panel button[type=submit]');
    await page.waitForSelector('.dictation');
    await assertSound(t, page, 'dictation');
    const password = (await page.textContent('.dictation')) ?? '';
    const url = (await page.textContent('.secret')) ?? '';
    t.equal(await page.locator('.spelling li').count(), password.replaceAll('-', '').length);
    await page.click('a.button');
    await page.waitForSelector('#links article');
    t.notMatch(await page.content(), password, 'shown once');

    const bytes = encryptedZip(70_000);
    demand(await uploadFile(url, password, bytes), 201);
    await page.reload();
    await page.selectOption('#files select', 'data_repair');
    await page.fill('#files input[name=note]', 'index 7');
    await page.click('#files button[type=submit]');
    await page.waitForSelector('a[download]');
    const [fetched] = await Promise.all([page.waitForEvent('download'), page.click('a[download]')]);
    const saved = await readFile(await fetched.path());
    await page.waitForSelector('[role=status]:has-text("download has begun")');
    t.notOk(await page.isVisible('a[download]'), 'no button that would do nothing');
    t.ok(saved.equals(bytes), 'the browser saved what was uploaded');
    const ticketId = (await page.getAttribute('main a[href^="/desk/tickets/"]', 'href'))?.slice(-36);
    await eventually(
      async () => pick((await handler.api('GET', `/tickets/${ticketId}`)).json(), 'uploads', 0, 'state'),
      (state) => state === 'delivered',
    );
    await page.click(`main a[href="/desk/tickets/${ticketId}"]`);
    t.match(await page.textContent('#life'), 'Repairing the data');
    t.match(await page.textContent('#life'), 'index 7');
    const asFile = (buffer: Buffer) => ({ name: 'saved.zip', mimeType: 'application/zip', buffer });
    await page.setInputFiles('.check-saved input', asFile(saved.subarray(1)));
    await page.waitForSelector('.check-saved .caution');
    t.match(await page.textContent('.check-saved .caution'), 'File does not match');
    await assertSound(t, page, 'a wrong file');
    const state = async () => (await handler.api('GET', `/tickets/${ticketId}`)).text;
    t.notMatch(await state(), 'download.confirmed', 'nothing was changed');
    await page.setInputFiles('.check-saved input', asFile(saved));
    await page.waitForSelector('#life >> text="Downloaded file verified"');
    t.match(await state(), createHash('sha256').update(saved).digest('hex'));
    await assertSound(t, page, 'fetched and confirmed');
    await page.check('#attest');
    await page.click('#closing button');
    await page.waitForSelector('#proof .caution');
    t.equal((await service.run(['sweep'])).code, 0);
    await page.reload();
    t.match(await page.textContent('#proof'), "Nothing of this ticket's files is left here");
    t.match(await page.getAttribute('#proof a', 'href'), /certificate\.pdf$/);
    await assertSound(t, page, 'proof');
    t.same(problems, []);
  });

  t.test('keys lead through the list, never out of a field, and can be switched off', async (t) => {
    const { page, problems } = await signIn(handler);
    const reference = newReference();
    const older = await openTicket(handler, `${reference}-1`);
    await openTicket(handler, `${reference}-2`);
    const list = `${service.baseUrl}/desk/tickets?q=${reference}`;
    await page.goto(list);
    await page.waitForSelector('#live[data-now=on]');
    const held = async () =>
      String(await page.evaluate('document.activeElement.id || document.activeElement.textContent'));
    /** Whether a key means anything here. */
    const meant = async (key: string, more = '') =>
      !(await page.evaluate(
        `document.activeElement.dispatchEvent(new KeyboardEvent('keydown',
          { key: '${key}', bubbles: true, cancelable: true, ${more} }))`,
      ));
    await page.keyboard.press('j');
    t.equal(await held(), `${reference}-2`);
    await page.keyboard.press('j');
    t.equal(await held(), `${reference}-1`);
    await issueLink(handler, { ticketId: older });
    await page.waitForSelector(`tr:first-child:has-text("${reference}-1")`);
    t.equal(await held(), `${reference}-1`, 'a ticket that moves up keeps the focus');
    await page.keyboard.press('j');
    await page.keyboard.press('k');
    t.equal(await held(), `${reference}-1`);
    for (const modifier of ['ctrlKey', 'altKey', 'metaKey'])
      t.notOk(await meant('n', `${modifier}: true`), `not with ${modifier}`);
    await page.keyboard.press('/');
    t.equal(await held(), 'q');
    await page.keyboard.type('nj?/');
    t.equal(await page.inputValue('#q'), `nj?/`, 'the words there were marked, and a field takes every key');
    await page.click('h1');
    await page.keyboard.press('?');
    await page.waitForSelector('#keys[open]');
    await assertSound(t, page, 'help');
    t.notOk(await meant('n'), 'not behind the help');
    await page.uncheck('#keys-on');
    await page.keyboard.press('Escape');
    await page.waitForSelector('#keys', { state: 'hidden' });
    await page.reload();
    await page.waitForSelector('#live[data-now=on]');
    for (const key of ['n', 'j', '/', '?'])
      t.notOk(await meant(key), `${key} means nothing when switched off`);
    await page.click('#keys-open');
    await page.check('#keys-on');
    await page.click('#keys button');
    await page.keyboard.press('n');
    await page.waitForURL('**/desk/tickets/new');
    await page.click('h1');
    await page.keyboard.press('/');
    await page.waitForURL('**/desk/tickets#q');
    await page.waitForFunction('() => document.activeElement.id === "q"');
    t.same(problems, []);
  });

  t.test('two agents on one ticket: who comes second is told, and nothing is done twice', async (t) => {
    const { ticketId } = await issueLink(handler);
    const [first, second] = [await signIn(handler), await signIn(lead)];
    for (const { page } of [first, second]) {
      // as if lines were slow: the pages show what was
      for (const address of ['**/live', '**/state']) await page.route(address, (route) => route.abort());
      await page.goto(`${service.baseUrl}/desk/tickets/${ticketId}`);
    }
    await first.page.click('#links button.danger');
    await first.page.waitForSelector('h1:has-text("Revoke the link")');
    await assertSound(t, first.page, 'asked first');
    await first.page.click('main button.danger');
    await first.page.waitForSelector('#links .mark:text-is("revoked")');
    await second.page.click('text="Extend"');
    await second.page.waitForSelector('#problem');
    await assertSound(t, second.page, 'too late');
    await second.page.check('#attest');
    await second.page.click('#closing button');
    await second.page.waitForSelector('#proof');
    await first.page.check('#attest');
    await first.page.click('#closing button');
    await first.page.waitForSelector('#problem');
    const events = pick((await handler.api('GET', `/tickets/${ticketId}`)).json(), 'events');
    const actions = Array.isArray(events) ? events.map((event) => pick(event, 'action')) : [];
    t.equal(actions.filter((action) => action === 'ticket.closed').length, 1);
    t.equal(actions.filter((action) => action === 'link.revoked').length, 1);
    for (const { problems } of [first, second])
      t.same(
        problems.filter((each) => !/status of 409|ERR_FAILED/.test(each)),
        [],
      );
  });

  t.test('every ticket page, in every language, without a fault that axe could find', async (t) => {
    const arrived = await stored();
    const fetched = await stored();
    await download(handler, fetched.uploadId);
    const closed = await openTicket(handler);
    demand(await handler.api('POST', `/tickets/${closed}/close`, { workingCopiesDestroyed: true }), 200);
    await authorise(handler, arrived.uploadId);
    for (const locale of locales) {
      const { page, problems } = await signIn(handler, locale);
      const say = textsIn(locale);
      await assertSound(t, page, `${locale} list`);
      t.equal(await page.getAttribute('html', 'lang'), locale);
      await page.click('a[href="/desk/tickets/new"]');
      await page.click('summary');
      await assertSound(t, page, `${locale} new`);
      await page.fill('#reference', newReference());
      await page.fill('#institution', 'Klinikk Vest');
      await page.fill('#email', 'nobody@klinikk.example');
      await page.selectOption('#passwordBy', 'phone');
      await page.click('form.panel button[type=submit]');
      await page.waitForSelector('#problem');
      await assertSound(t, page, `${locale} something missing`);
      await page.fill('#name', 'Kari');
      await page.click('form.panel button[type=submit]');
      await page.waitForSelector('.dictation');
      await assertSound(t, page, `${locale} dictation`);
      await page.goto(`${service.baseUrl}/desk/tickets/${fetched.ticketId}`);
      await page.click('#links summary');
      await assertSound(t, page, `${locale} ticket`);
      await page.goto(`${service.baseUrl}/desk/tickets/${arrived.ticketId}`);
      await page.click(`button:text-is("${say('download-submit')}")`);
      await page.waitForSelector('a[download]');
      await assertSound(t, page, `${locale} download`);
      await page.goto(`${service.baseUrl}/desk/tickets/${closed}`);
      await assertSound(t, page, `${locale} closed`);
      t.same(
        problems.filter((each) => !/status of 400/.test(each)),
        [],
      );
      await page.context().close();
    }
  });
}
