// What a clinic may take back: an upload until it was fetched, and a link that it never asked for.

import { Readable } from 'node:stream';
import t from 'tap';
import { locales } from '../../src/domain/locale.js';
import { text } from '../../src/locales/texts.js';
import { encryptedZip } from '../services/archives.js';
import { basic, multipart, pick, pickText, request, uploadFile } from '../services/http-client.js';

import { startService, type TestAgent } from '../services/service.js';
import {
  authorise,
  cookieOf,
  demand,
  download,
  eventually,
  givePassword,
  type IssuedLink,
  issueLink,
  uploadStates,
} from '../services/steps.js';

const service = await startService(t);
const handler: TestAgent = await service.agent('handler');
const page = { accept: 'text/html' };

async function used(link: IssuedLink): Promise<{ id: string; session: { cookie: string } }> {
  const sent = demand(await uploadFile(link.url, link.password, encryptedZip(9000)), 201);
  return {
    id: pickText(sent.json(), 'uploadId'),
    session: cookieOf(await givePassword(link.url, link.password)),
  };
}

const withdraw = (link: IssuedLink, headers: Record<string, string>) =>
  request(`${link.url}/withdraw`, { method: 'POST', headers });

async function mailsOf(ticketId: string): Promise<string[]> {
  const rows = await service.sql<{ template: string }[]>`
    select template from messages where ticket_id = ${ticketId} and kind = 'mail' order by id`;
  return rows.map(({ template }) => template);
}

const actions = async (ticketId: string): Promise<unknown[]> => {
  const events = pick((await handler.api('GET', `/tickets/${ticketId}`)).json(), 'events');
  // in the order in which they happened: the newest come first
  return Array.isArray(events) ? events.map((event) => pick(event, 'action')).reverse() : [];
};

t.test(
  'a file that nobody fetched is taken back: its key is gone at once, and the sweep clears the rest',
  async (t) => {
    const link = await issueLink(handler);
    const before = (await service.stored()).keys;
    const { id, session } = await used(link);
    t.equal((await service.stored()).keys.length, before.length + 1);
    const form = await request(`${link.url}/withdraw`, { headers: { ...page, ...session } });
    t.equal(form.status, 200);
    t.same(await uploadStates(handler, link.ticketId), ['stored'], 'asking changes nothing');
    const answer = await withdraw(link, session);
    t.equal(answer.status, 204);
    t.same((await service.stored()).keys, before, 'the key is destroyed');
    t.equal((await withdraw(link, session)).status, 204, 'again: nothing more happens');
    const receipt = (await request(`${link.url}/receipt`, { headers: session })).json();
    t.match(receipt, { state: 'destroyed', withdrawnAt: String, fetchedAt: null });
    t.equal((await handler.api('POST', `/uploads/${id}/downloads`, { reason: 'diagnosis' })).status, 410);
    t.match(await mailsOf(link.ticketId), ['link', 'upload-stored', 'receipt', 'upload-withdrawn']);
    const shown = await request(`${link.url}/receipt`, { headers: { ...page, ...session } });
    t.match(shown.text, '<html lang="pl"');
    t.notMatch(shown.text, `${link.url.slice(-46)}/withdraw"`, 'nothing to take back any more');
    demand(await handler.api('GET', `/tickets/${link.ticketId}`), 200);
    const swept = await service.run(['sweep', '--json']);
    t.equal(swept.code, 0, swept.stderr);
    t.same(await uploadStates(handler, link.ticketId), ['purged']);
    t.match(await actions(link.ticketId), /upload.withdrawn.*purge.begun.*purge.completed/s);
    const again = await uploadFile(link.url, link.password, encryptedZip());
    t.match([again.status, again.json()], [409, { code: 'link_used' }], 'the link took its one file');
  },
);

t.test('what was fetched, or is being fetched, is not taken back', async (t) => {
  const link = await issueLink(handler);
  const { id, session } = await used(link);
  await authorise(handler, id);
  await service.sql`update downloads set state = 'running', seen_at = now() where upload_id = ${id}`;
  const running = await withdraw(link, session);
  t.match([running.status, running.json()], [409, { code: 'not_withdrawable' }]);
  await service.sql`update downloads set state = 'aborted', ended_at = now() where upload_id = ${id}`;
  await download(handler, id);
  await eventually(
    () => uploadStates(handler, link.ticketId),
    ([state]) => state === 'delivered',
  );
  const late = await withdraw(link, session);
  t.match([late.status, late.json()], [409, { code: 'not_withdrawable' }]);
  t.equal((await request(`${link.url}/withdraw`, { headers: { ...page, ...session } })).status, 409);
  t.notOk((await mailsOf(link.ticketId)).includes('upload-withdrawn'));
  t.equal((await download(handler, id)).status, 200, 'it is still there');
});

t.test('what a legal hold keeps is not taken back', async (t) => {
  const link = await issueLink(handler);
  const { session } = await used(link);
  await service.sql`update tickets set held_at = now() where id = ${link.ticketId}`;
  t.match((await withdraw(link, session)).json(), { code: 'not_withdrawable' });
});

t.test('only whoever has the link and its password takes back', async (t) => {
  const [link, other] = [await issueLink(handler), await issueLink(handler)];
  await used(link);
  const foreign = cookieOf(await givePassword(other.url, other.password));
  t.equal((await withdraw(link, foreign)).status, 401);
  t.equal((await withdraw(link, {})).status, 401);
  t.equal((await withdraw(other, foreign)).status, 404, 'nothing was sent there');
  t.same(await uploadStates(handler, link.ticketId), ['stored']);
});

t.test('of many who take back and fetch at once, one wins', async (t) => {
  for (let round = 0; round < 3; round += 1) {
    const link = await issueLink(handler);
    const { id, session } = await used(link);
    const { url } = await authorise(handler, id);
    const fetching = request(url, { headers: { authorization: `Bearer ${handler.token}` } });
    const [fetched, ...taken] = await Promise.all([
      fetching,
      withdraw(link, session),
      withdraw(link, session),
    ]);
    const wasTaken = taken.some(({ status }) => status === 204);
    t.equal(fetched.status === 200, !wasTaken, `fetched ${fetched.status}, taken back ${taken[0]?.status}`);
  }
});

t.test(
  '“this was not me” closes the link, tells the handler once, and needs the address alone',
  async (t) => {
    const link = await issueLink(handler);
    const shown = await request(`${link.url}/not-me`, { headers: page });
    t.equal(shown.status, 200);
    t.equal(
      pick((await handler.api('GET', `/links/${link.id}`)).json(), 'state'),
      'issued',
      'looking closes nothing',
    );
    for (let round = 0; round < 2; round += 1) {
      const answer = await request(`${link.url}/not-me`, { method: 'POST' });
      t.equal(answer.status, 204);
    }
    t.match((await handler.api('GET', `/links/${link.id}`)).json(), { state: 'revoked', disownedAt: String });
    t.equal((await givePassword(link.url, link.password)).status, 410);
    t.same((await mailsOf(link.ticketId)).filter((template) => template === 'link-disowned').length, 1);
    t.match(await actions(link.ticketId), /link.disowned.*link.revoked/s);
  },
);

t.test('of a used link the handler is told as well, and its file stays', async (t) => {
  const link = await issueLink(handler);
  await used(link);
  t.equal((await request(`${link.url}/not-me`, { method: 'POST' })).status, 204);
  t.equal(pick((await handler.api('GET', `/links/${link.id}`)).json(), 'state'), 'used');
  t.ok((await mailsOf(link.ticketId)).includes('link-disowned'));
  t.same(await uploadStates(handler, link.ticketId), ['stored']);
});

t.test('an upload under way on a disowned link is never stored', async (t) => {
  const link = await issueLink(handler);
  const session = cookieOf(await givePassword(link.url, link.password));
  const headers = { ...session, 'tus-resumable': '1.0.0' };
  const created = await request(`${link.url}/tus`, {
    method: 'POST',
    headers: { ...headers, 'upload-length': '5000' },
  });
  t.equal(created.status, 201);
  t.equal((await request(`${link.url}/not-me`, { method: 'POST' })).status, 204);
  const patch = await request(String(created.headers.location), {
    ...{ method: 'PATCH', body: encryptedZip(5000) },
    headers: { ...headers, 'content-type': 'application/offset+octet-stream', 'upload-offset': '0' },
  });
  t.match(patch.json(), { code: 'link_revoked', because: 'disowned' }, 'and why is told');
  t.equal(patch.status, 410);
  t.notOk((await uploadStates(handler, link.ticketId)).includes('stored'));
});

t.test('a file that is on its way when the link is closed by its receiver says so', async (t) => {
  const link = await issueLink(handler);
  const { type, body } = multipart([{ name: 'file', fileName: 'data.zip', content: encryptedZip(50_000) }]);
  let goOn = () => {};
  const closed = new Promise<void>((resolve) => {
    goOn = resolve;
  });
  async function* slowly() {
    yield body.subarray(0, 30_000);
    await closed;
    yield body.subarray(30_000);
  }
  const sending = request(`${link.url}/upload`, {
    method: 'POST',
    headers: { 'content-type': type, ...basic(link.password) },
    body: Readable.from(slowly()),
  });
  await eventually(
    () => uploadStates(handler, link.ticketId),
    (states) => states.includes('receiving'),
  );
  t.equal((await request(`${link.url}/not-me`, { method: 'POST' })).status, 204);
  goOn();
  const answer = await sending;
  t.match(
    { status: answer.status, said: answer.json() },
    {
      ...{ status: 410, said: { code: 'link_revoked', because: 'disowned' } },
    },
  );
  t.notOk((await uploadStates(handler, link.ticketId)).includes('stored'));
});

t.test('a stranger learns nothing: every address gets the same page and the same thanks', async (t) => {
  const live = await issueLink(handler);
  const unknown = { url: live.url.slice(0, -43) + 'x'.repeat(43) };
  const texts = [];
  for (const { url } of [live, unknown, live]) {
    const form = await request(`${url}/not-me`, { headers: page });
    const done = await request(`${url}/not-me`, { method: 'POST', headers: page });
    texts.push([form.status, form.text.replaceAll(url.slice(-43), '*'), done.status, done.text]);
  }
  t.same(texts[0], texts[1]);
  t.same(texts[0], texts[2]);
});

t.test('whoever leaves is forgotten by browser and server', async (t) => {
  const link = await issueLink(handler);
  const session = cookieOf(await givePassword(link.url, link.password));
  const left = await request(`${link.url}/leave`, { method: 'POST', headers: { ...page, ...session } });
  t.equal(left.status, 200);
  t.equal(left.headers['clear-site-data'], undefined, 'other links of this browser keep what is theirs');
  t.match(left.headers['set-cookie']?.join(), /^sluice-link-[\w-]{16}=;/);
  t.equal((await request(`${link.url}/upload`, { headers: session })).status, 401, 'the session is no more');
  t.equal((await givePassword(link.url, link.password)).status, 200, 'the link is as it was');
});

t.test('after "not me" the link does not say that the desk withdrew it', async (t) => {
  const link = await issueLink(handler);
  const session = cookieOf(await givePassword(link.url, link.password));
  t.equal((await request(`${link.url}/not-me`, { method: 'POST' })).status, 204);
  const told = text('en', 'ended-disowned');
  const headers = { ...page, 'accept-language': 'en' };
  const again = await givePassword(link.url, link.password);
  t.match([again.status, again.json()], [410, { code: 'link_revoked', because: 'disowned' }]);
  const shown = await request(`${link.url}/upload`, { headers: { ...headers, ...session } });
  t.equal(shown.status, 410);
  for (const locale of locales) t.not(text(locale, 'ended-disowned'), text(locale, 'error-link-revoked'));
  const byPage = await givePassword(link.url, link.password, headers);
  t.match(byPage.text, told);
  const revoked = await issueLink(handler);
  demand(await handler.api('POST', `/links/${revoked.id}/revoke`), 200);
  const ended = (await givePassword(revoked.url, revoked.password)).json();
  t.equal(pick(ended, 'because'), undefined, 'what the desk withdrew says so as before');
});

t.test(
  'pages that send, show a receipt or end a link let our own scripts in, with Trusted Types; no other does',
  async (t) => {
    const [link, done] = [await issueLink(handler), await issueLink(handler)];
    const { session: receipt } = await used(done);
    const session = cookieOf(await givePassword(link.url, link.password));
    const policy = async (url: string, headers: Record<string, string>) =>
      String((await request(url, { headers: { ...page, ...headers } })).headers['content-security-policy']);
    for (const path of ['/start', '/upload', '/not-me', '/nothing-here'])
      t.notMatch(await policy(`${link.url}${path}`, session), /script|worker|connect|unsafe/, path);
    const scripted = [
      await policy(link.url, {}),
      await policy(`${link.url}/again`, {}),
      await policy(`${link.url}/send`, session),
      await policy(`${link.url}/again`, session),
      await policy(`${done.url}/receipt`, receipt),
    ];
    for (const each of scripted) {
      t.match(each, /^default-src 'none'; .*script-src 'self'; worker-src 'self'; connect-src 'self'; /);
      t.match(each, /require-trusted-types-for 'script'; trusted-types sluice$/);
      t.notMatch(each, /unsafe|\*|http|data:|blob:/);
    }
  },
);

t.test('a script of a page that must give the password again makes no dialog appear', async (t) => {
  const link = await issueLink(handler);
  const ask = (headers: Record<string, string>) =>
    request(`${link.url}/tus`, { method: 'POST', headers: { 'tus-resumable': '1.0.0', ...headers } });
  const program = await ask({});
  t.match([program.status, program.headers['www-authenticate']], [401, /^Basic/]);
  const script = await ask({ 'sec-fetch-mode': 'cors' });
  t.same([script.status, script.headers['www-authenticate']], [401, undefined]);
});

t.test('the language is chosen by the switch, and remembered', async (t) => {
  const link = await issueLink(handler);
  const plain = await request(link.url, { headers: { ...page, 'accept-language': 'nb' } });
  t.match(plain.text, '<html lang="nb"');
  const chosen = await request(`${link.url}?lang=hu`, { headers: { ...page, 'accept-language': 'nb' } });
  t.match(chosen.text, '<html lang="hu"');
  const cookie = cookieOf(chosen);
  t.match((await request(link.url, { headers: { ...page, ...cookie } })).text, '<html lang="hu"');
  const strange = await request(`${link.url}?lang=tlh`, { headers: page });
  t.match([strange.status, strange.text], [200, '<html lang="en"']);
  t.equal(strange.headers['set-cookie'], undefined);
  const session = cookieOf(await givePassword(link.url, link.password));
  const cookies = { cookie: `${session.cookie}; ${cookie.cookie}` };
  const start = await request(`${link.url}/start`, { headers: { ...page, ...cookies } });
  t.match(start.text, '<html lang="hu"', 'also after the password, in place of the contact’s');
});
