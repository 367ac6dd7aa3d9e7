// The numbers at the desk: right, still right when the people are erased, and readable by everybody.
import t from 'tap';
import { encryptedZip } from '../services/archives.js';
import { axeFindings, browserMissing, startBrowser } from '../services/browser.js';
import { signInAtDesk } from '../services/desk-browser.js';
import { pickText, uploadFile } from '../services/http-client.js';
import { startService } from '../services/service.js';
import { contact, demand, download, eventually, newReference } from '../services/steps.js';

const service = await startService(t, { env: { DOWNLOAD_GRACE_MINUTES: '0', SMS_QUOTA: '1' } });
const origin = service.baseUrl;
const handler = await service.agent('handler');
const desks = {
  lead: await signInAtDesk(origin, await service.agent('lead')),
  dpo: await signInAtDesk(origin, await service.agent('dpo')),
  operator: await signInAtDesk(origin, await service.agent('operator')),
  handler: await signInAtDesk(origin, handler),
};
/** A spreadsheet would run it. */
const institution = '=HYPERLINK("http://x.invalid","y")';

/** One ticket from its opening to its destruction, with two SMS. The times between are set by hand. */
async function wholeLife(): Promise<void> {
  const opened = demand(
    await handler.api('POST', '/tickets', { reference: newReference(), institution }),
    201,
  );
  const ticketId = pickText(opened.json(), 'id');
  const links = `/tickets/${ticketId}/links`;
  for (let n = 0; n < 2; n += 1)
    demand(await handler.api('POST', links, { contact, passwordBy: 'sms' }), 201);
  const link = demand(await handler.api('POST', links, { contact, passwordBy: 'phone' }), 201).json();
  const stored = demand(
    await uploadFile(pickText(link, 'url'), pickText(link, 'password'), encryptedZip(500)),
    201,
  );
  await download(handler, pickText(stored.json(), 'uploadId'));
  await eventually(
    async () =>
      (
        await service.sql`
          select 1 from messages where ticket_id = ${ticketId} and next_attempt_at is not null`
      ).length,
    (waiting) => waiting === 0,
  );
  demand(await handler.api('POST', `/tickets/${ticketId}/close`, { workingCopiesDestroyed: true }), 200);
  const swept = await service.run(['sweep']);
  if (swept.code !== 0) throw new Error(swept.stderr);
  await service.sql`update links set created_at = (select stored_at from uploads where link_id = links.id) - interval '90 minutes'
    where ticket_id = ${ticketId} and state = 'used'`;
  await service.sql`update uploads set delivered_at = purged_at - interval '26 hours' where ticket_id = ${ticketId}`;
}
await wholeLife();

const csv = async (table: string) => demand(await desks.lead.get(`/desk/numbers/${table}.csv?weeks=4`), 200);
const lastLine = (text: string) => text.trim().split('\r\n').at(-1);
const thisWeek = /"(\d{4}-\d\d-\d\d)"/.exec(lastLine((await csv('transfers')).text) ?? '')?.[1];

t.test('what was destroyed is still counted, and nobody is named', async (t) => {
  const erased = await service.sql`select 1 from contacts where name is not null`;
  t.same([...erased], [], 'the people are erased');
  const transfers = await csv('transfers');
  t.match(transfers.headers, {
    'content-type': /^text\/csv; charset=utf-8/,
    'content-disposition': 'attachment; filename="sluice-transfers.csv"',
  });
  t.same([...transfers.bytes.subarray(0, 3)], [0xef, 0xbb, 0xbf], 'Excel takes it for UTF-8');
  t.equal(transfers.text.trim().split('\r\n').length, 5, 'a head and four weeks');
  t.equal(lastLine(transfers.text), `"${thisWeek}",1`);
  t.equal(lastLine((await csv('link-to-upload')).text), `"${thisWeek}",1,90,90`);
  t.equal(lastLine((await csv('download-to-destruction')).text), `"${thisWeek}",1,1560,1560`);
  t.equal(
    lastLine((await csv('sms')).text),
    `"'=HYPERLINK(""http://x.invalid"",""y"")",2,1,5`,
    'two segments, one of them free, and no formula',
  );
  t.equal((await desks.lead.get('/desk/numbers/other.csv')).status, 404);
  t.equal((await desks.lead.get('/desk/numbers/constructor.csv')).status, 404);
});

t.test('the statement of a month has what was caused in it, once, and the lines behind it', async (t) => {
  const month = new Date().toISOString().slice(0, 7);
  const get = async (name: string, of = month) =>
    demand(await desks.lead.get(`/desk/numbers/${name}.csv?month=${of}`), 200).text;
  const cell = `"'=HYPERLINK(""http://x.invalid"",""y"")"`;
  t.equal(lastLine(await get('bill')), `${cell},1,2,1,5`, 'one ticket, two segments, one of them free');
  const lines = (await get('bill-lines')).trim().split('\r\n').slice(1);
  t.equal(lines.length, 3);
  t.ok(
    lines.every((each) => each.includes(handler.id)),
    'by the account that caused it',
  );
  t.equal((await get('bill', '2020-01')).trim().split('\r\n').length, 1, 'nothing in another month');
  t.equal((await desks.lead.get('/desk/numbers/bill.csv?month=2026-13')).status, 400);
  t.equal((await desks.lead.get('/desk/numbers/bill.csv')).status, 400);
  t.equal((await desks.handler.get(`/desk/numbers/bill.csv?month=${month}`)).status, 403);
  const printed = await service.run(['bill', '--month', month]);
  t.equal(lastLine(printed.stdout), `${cell},1,2,1,5`);
  t.equal((await service.run(['bill'])).code, 2);
});

t.test('leads, data-protection officers and operators see them; handlers do not', async (t) => {
  for (const role of ['lead', 'dpo', 'operator'] as const) {
    const page = demand(await desks[role].get('/desk/numbers'), 200).text;
    t.equal(page.match(/<svg class="chart/g)?.length, 4, role);
    t.match(page, 'HYPERLINK');
    t.notMatch(page, /style=|<script(?! type="module" src="\/assets\/desk[-.])/, 'nothing inline');
  }
  t.equal((await desks.handler.get('/desk/numbers')).status, 403);
  t.equal((await desks.handler.get('/desk/numbers/sms.csv')).status, 403);
});

if (browserMissing !== false) {
  if (process.env.CI) t.fail(browserMissing);
  else
    t.test('the pages of numbers and webhooks in a browser', { skip: browserMissing }, async () => undefined);
} else {
  t.test('the pages of numbers and webhooks are sound in five languages, light and dark', async (t) => {
    const { visit } = await startBrowser(t);
    demand(
      await desks.operator.post('/desk/webhooks', {
        ...{ name: 'Zammad', url: 'https://desk.example.org/hook', upload_stored: 'yes' },
      }),
      201,
    );
    const list = (await desks.operator.get('/desk/webhooks')).text;
    const one = /href="(\/desk\/webhooks\/[\w-]{36})"/.exec(list)?.[1] ?? '';
    const languages = ['en-GB', 'pl-PL', 'sl-SI', 'nb-NO', 'hu-HU'];
    for (const [at, locale] of languages.entries()) {
      const colorScheme = at % 2 === 0 ? 'light' : 'dark';
      const { page, problems } = await visit({ locale, colorScheme });
      const [name = '', value = ''] = desks.operator.cookie.split('=');
      await page.context().addCookies([{ name, value, url: origin }]);
      for (const path of ['/desk/numbers?weeks=52', '/desk/webhooks', one]) {
        await page.goto(`${origin}${path}`);
        t.same(await axeFindings(page), [], `${path} ${locale} ${colorScheme}`);
      }
      await page.goto(`${origin}/desk/numbers`);
      for (const summary of await page.locator('summary').all()) await summary.click();
      t.same(await axeFindings(page), [], `tables open, ${locale} ${colorScheme}`);
      t.same(problems, []);
    }
  });
}
