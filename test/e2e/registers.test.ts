// The registers of data protection: derived from what happened, signed, recorded when they leave.
import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import t from 'tap';
import { textsIn } from '../../src/locales/texts.js';
import { encryptedZip } from '../services/archives.js';
import { axeFindings, browserMissing, startBrowser } from '../services/browser.js';
import { signInAtDesk } from '../services/desk-browser.js';
import { pick, pickText, request, uploadFile } from '../services/http-client.js';
import { startService } from '../services/service.js';
import { contact, demand, download, eventually, issueLink, newReference } from '../services/steps.js';

const service = await startService(t, { env: { REGISTER_REVIEW: '24m', DOWNLOAD_GRACE_MINUTES: '0' } });
const handler = await service.agent('handler');
const lead = await service.agent('lead');
const dpo = await service.agent('dpo');
const operator = await service.agent('operator');
const names = ['people', 'sub-processors', 'transfers', 'processing', 'agreements'];
type Lines = Record<string, unknown>[];
const register = async (name: string, query = '') => {
  const answer = demand(await dpo.api('GET', `/registers/${name}${query}`), 200);
  return { answer, entries: pick(answer.json(), 'entries') as Lines };
};

t.test('nobody but leads and officers reads them', async (t) => {
  for (const name of names) {
    t.equal((await handler.api('GET', `/registers/${name}`)).status, 403, name);
    t.equal((await operator.api('GET', `/registers/${name}.csv`)).status, 403, name);
    t.equal((await lead.api('GET', `/registers/${name}.pdf`)).status, 200, name);
  }
  for (const wrong of ['none', 'constructor', 'people.xls', 'people.csv.csv', 'PEOPLE'])
    t.equal((await dpo.api('GET', `/registers/${wrong}`)).status, 404, wrong);
  for (const wrong of [
    '?from=2026-13-01',
    '?to=tomorrow',
    '?institution=7',
    '?from=2026-02-02&to=2026-01-01',
  ])
    t.match(await dpo.api('GET', `/registers/people${wrong}`), { status: 400 }, wrong);
});

t.test(
  'a file in and a file out stand in it with their basis, and people leave it when they are erased',
  async (t) => {
    const clinic = pickText(
      demand(await handler.api('POST', '/institutions', { name: 'Klinika Wschód' }), 201).json(),
      'id',
    );
    demand(
      await lead.api('POST', `/institutions/${clinic}/agreements`, { number: 'DPA-7', from: '2020-01-01' }),
      201,
    );
    const opened = { reference: newReference(), institution: 'klinika wschód' };
    const ticketId = pickText(demand(await handler.api('POST', '/tickets', opened), 201).json(), 'id');
    const link = await issueLink(handler, { ticketId });
    const stored = demand(await uploadFile(link.url, link.password, encryptedZip(700)), 201).json();
    const upload = pickText(stored, 'uploadId');
    await download(handler, upload);
    // a download is complete when its connection has ended in order
    const { entries } = await eventually(
      async () => await register('transfers', `?institution=${clinic}`),
      ({ entries: found }) => found[1]?.extent !== 'running',
    );
    t.equal(entries.length, 2, 'in and out');
    t.match(entries[0], {
      direction: 'in',
      uploadId: upload,
      basis: 'DPA-7',
      fromName: contact.name,
      toId: 'service',
    });
    t.match(entries[1], {
      direction: 'out',
      toId: handler.id,
      reason: 'diagnosis',
      extent: 'whole',
      basis: 'DPA-7',
    });
    t.equal(entries[0]?.sha256, entries[1]?.sha256);
    t.match((await register('agreements')).entries, [{ number: 'DPA-7', state: 'in_force', links: 1 }]);
    demand(await handler.api('POST', `/tickets/${ticketId}/close`, { workingCopiesDestroyed: true }), 200);
    for (let n = 0; n < 2; n += 1) t.equal((await service.run(['sweep'])).code, 0);
    const after = (await register('transfers', `?institution=${clinic}`)).entries;
    t.match(after[0], { fromName: null, destroyedAt: /^20/ }, 'the person is a pseudonym, the end is known');
    t.equal(after[0]?.fromId, entries[0]?.fromId);
    t.same((await register('transfers', '?to=2020-01-01')).entries, [], 'the period is held to');
    t.equal(
      (await register('transfers', `?from=${new Date().toISOString().slice(0, 10)}`)).entries.length >= 2,
      true,
    );
  },
);

t.test('people: accounts with their roles over time', async (t) => {
  const { entries } = await register('people');
  const mine = entries.find(({ id }) => id === dpo.id);
  t.match(mine, { group: 'desk', role: 'dpo', history: [/^20\d\d-\d\d-\d\d dpo$/], until: null });
});

t.test('the people of the desk: secrecy in words that were shown, authorisation and training', async (t) => {
  const mine = async (of: { readonly id: string }) =>
    (await register('people')).entries.find(({ id }) => id === of.id);
  t.match(await mine(lead), {
    secrecyAcceptedAt: null,
    secrecySha256: null,
    document: null,
    trainedOn: null,
  });
  const desk = await signInAtDesk(service.baseUrl, lead);
  demand(await desk.post('/desk/account/secrecy'), 303);
  const shown = createHash('sha256').update(textsIn('en')('secrecy-undertaking')).digest('hex');
  t.match(await mine(lead), { secrecyAcceptedAt: /^20/, secrecySha256: shown });
  t.match((await desk.get('/desk/account')).text, 'Accepted:');
  const form = { agentId: lead.id, authorisation: 'HR-12/2026', trainedOn: '2026-05-04' };
  demand(await desk.post('/desk/qualifications', form), 303);
  demand(
    await desk.post('/desk/qualifications', { ...form, authorisation: '', trainedOn: '2026-06-05' }),
    303,
  );
  t.match(await mine(lead), { document: 'HR-12/2026', trainedOn: '2026-06-05' }, 'what is empty stays');
  for (const wrong of [{ trainedOn: '2026-02-30' }, { agentId: 'x' }, { authorisation: '', trainedOn: '' }])
    t.equal((await desk.post('/desk/qualifications', { ...form, ...wrong })).status, 400);
  const handlerDesk = await signInAtDesk(service.baseUrl, handler);
  t.equal((await handlerDesk.post('/desk/qualifications', form)).status, 403);
});

t.test('processing: each institution, and the desk’s own activities', async (t) => {
  const { entries } = await register('processing');
  t.match(
    entries.find(({ article }) => article === 'art-30-2'),
    { controller: /Klinika Wschód/ },
  );
  t.equal(entries.filter(({ article }) => article === 'art-30-1').length, 2);
});

t.test('what leaves is signed, is the same in the log, and is checked like a certificate', async (t) => {
  const { answer } = await register('transfers');
  const sha256 = createHash('sha256').update(answer.bytes).digest('hex');
  const [logged] = await service.sql`
    select data from audit_events where action = 'register.exported' order by seq desc limit 1`;
  t.match(logged, { data: { register: 'transfers', format: 'json', sha256 } });
  const file = join(t.testdir(), 'register.json');
  await writeFile(file, answer.bytes);
  const judged = await service.run(['certificate', 'verify', file, '--json']);
  t.match(JSON.parse(judged.stdout), { valid: true, scope: 'register', reference: 'transfers' });
  const forged = answer.text.replace('"bytes":', '"bytes": ');
  for (const other of [
    forged,
    answer.text.replace('DPA-7', 'DPA-8'),
    answer.text.replace('sluice/register/1', 'sluice/receipt/1'),
  ]) {
    t.not(other, answer.text);
    await writeFile(file, other);
    t.equal((await service.run(['certificate', 'verify', file])).code, 1, 'what was changed is not genuine');
  }
});

t.test('the command writes the same, for the operator alone', async (t) => {
  const out = join(t.testdir(), 'people.csv');
  const made = await service.run(['register', 'people', '--csv', '--out', out]);
  t.match(made.stdout, /^people: \d+ entries, SHA-256 [0-9a-f]{64}/);
  const json = await service.run(['register', 'agreements', '--from', '2026-01-01']);
  t.match(JSON.parse(json.stdout), { register: 'agreements', scope: { from: '2026-01-01T00:00:00.000Z' } });
  for (const wrong of [
    ['register'],
    ['register', 'none'],
    ['register', 'people', '--csv', '--json'],
    ['register', 'people', '--from', 'x'],
  ])
    t.equal((await service.run(wrong)).code, 2, wrong.join(' '));
});

t.test('sub-processors are entered at the desk, held against the settings, and end', async (t) => {
  const desk = await signInAtDesk(service.baseUrl, dpo);
  const form = {
    ...{ name: 'Chmura', service: 'SMTP', purpose: 'mail', country: 'pl', contract: 'U-1', safeguards: '' },
    ...{ hosts: 'mail.chmura.example, =cmd', from: '2026-01-01' },
  };
  const refused = await desk.post('/desk/sub-processors', form);
  t.equal(refused.status, 400);
  t.match(refused.text, /id="hosts"[^>]*aria-invalid/, 'the field is marked');
  t.match(refused.text, 'Chmura', 'and what was typed stands there');
  demand(await desk.post('/desk/sub-processors', { ...form, hosts: 'mail.chmura.example' }), 303);
  const [entry] = (await register('sub-processors')).entries;
  t.match(entry, { name: 'Chmura', country: 'PL', hosts: ['mail.chmura.example'], until: null });
  const end = { entry: String(entry?.id), until: '2026-01-31' };
  demand(await desk.post('/desk/sub-processors/end', end), 303);
  t.equal((await desk.post('/desk/sub-processors/end', end)).status, 404, 'it has ended');
  t.match((await register('sub-processors')).entries, [{ until: '2026-01-31' }], 'and stays on record');
  t.same((await register('sub-processors', '?from=2026-03-01')).entries, [], 'but not of a later time');
});

t.test('a review is recorded by a person, and overdue ones are told', async (t) => {
  const desk = await signInAtDesk(service.baseUrl, lead);
  await service.sql`update agents set created_at = created_at - interval '3 years'`;
  t.match((await desk.get('/desk/registers')).text, 'Overdue');
  const overdue = async () => (await request(`${service.baseUrl}/metrics`)).text;
  t.match(await overdue(), /^sluice_registers_overdue 5$/m, 'also where an alert looks');
  for (const name of names)
    demand(
      await desk.post(`/desk/registers/${name}/reviews`, { outcome: 'nothing_to_change', note: '' }),
      303,
    );
  t.notMatch((await desk.get('/desk/registers')).text, 'Overdue');
  t.match(await overdue(), /^sluice_registers_overdue 0$/m);
  t.equal((await desk.post('/desk/registers/people/reviews', { outcome: 'perhaps' })).status, 400);
  const page = demand(await desk.get('/desk/registers/transfers?from=2020-01-01'), 200).text;
  t.match(page, 'DPA-7');
  t.match(page, '/api/v1/registers/transfers.csv?from=2020-01-01');
  const named = demand(await desk.get('/desk/registers/transfers?institution=KLINIKA+wsch%C3%B3d'), 200).text;
  t.match(named, /transfers\.csv\?institution=[\w-]{36}/, 'an institution is asked for by its name');
  const unknown = await desk.get('/desk/registers/transfers?institution=Nowhere&from=2026-13-01');
  t.equal(unknown.status, 200);
  t.match(unknown.text, /id="institution"[^>]*aria-invalid/, 'and one that nobody recorded is marked');
});

if (browserMissing !== false) {
  if (process.env.CI) t.fail(browserMissing);
  else t.test('the pages of registers in a browser', { skip: browserMissing }, async () => undefined);
} else {
  t.test('the pages of registers are sound in five languages, light and dark', async (t) => {
    const { visit } = await startBrowser(t);
    const { cookie } = await signInAtDesk(service.baseUrl, dpo);
    const [name = '', value = ''] = cookie.split('=');
    for (const [at, locale] of ['en-GB', 'pl-PL', 'sl-SI', 'nb-NO', 'hu-HU'].entries()) {
      const colorScheme = at % 2 === 0 ? 'light' : 'dark';
      const { page, problems } = await visit({ locale, colorScheme });
      await page.context().addCookies([{ name, value, url: service.baseUrl }]);
      for (const path of ['', ...names.map((each) => `/${each}`)]) {
        await page.goto(`${service.baseUrl}/desk/registers${path}`);
        t.same(await axeFindings(page), [], `${path} ${locale} ${colorScheme}`);
      }
      t.same(problems, []);
    }
  });
}
