// The main job at the desk, as a browser without script does it.
import t, { type Test } from 'tap';
import { encryptedZip } from '../services/archives.js';
import { placeOf as place, postForm, signInAtDesk } from '../services/desk-browser.js';
import { type Answer, pick, pickText, request, uploadFile } from '../services/http-client.js';
import { startService } from '../services/service.js';
import { demand, eventually, newReference } from '../services/steps.js';

const service = await startService(t);
const origin = service.baseUrl;
const agents = { handler: await service.agent('handler'), lead: await service.agent('lead') };
const handler = await signInAtDesk(origin, agents.handler);
const lead = await signInAtDesk(origin, agents.lead);
const dpo = await signInAtDesk(origin, await service.agent('dpo'));
const operator = await signInAtDesk(origin, await service.agent('operator'));
const nurse = { name: 'Ana Novak', email: 'ana@bolnica.example', phone: '+38640123456', language: 'sl' };

const onceIn = (page: Answer) => /name="once" value="([\w-]+)"/.exec(page.text)?.[1] ?? '';

/** The fields of a form that a person sees without opening anything. */
function visibleFields(page: Answer): string[] {
  const form = /<form class="panel"[\s\S]*?<\/form>/.exec(page.text)?.[0] ?? '';
  const shown = form.replace(/<details(?! open)[\s\S]*?<\/details>/g, '');
  return [...shown.matchAll(/<(?:input|select)\b[^>]*\bname="(\w+)"/g)]
    .map(([tag, name = '']) => (tag.includes('type="hidden"') ? '' : name))
    .filter((name) => name !== '');
}

async function issue(t: Test, reference: string, desk = handler) {
  const once = onceIn(demand(await desk.get('/desk/tickets/new'), 200));
  const form = {
    once,
    reference,
    institution: 'Bolnica Jug',
    newInstitution: 'yes',
    passwordBy: 'phone',
    ...nurse,
  };
  const issued = demand(await desk.post('/desk/tickets', form), 201);
  const [, url = ''] = /<code class="secret">(http[^<]+)<\/code>/.exec(issued.text) ?? [];
  const [, password = ''] = /<p class="dictation">([\w-]+)<\/p>/.exec(issued.text) ?? [];
  const [, ticket = ''] = /href="(\/desk\/tickets\/[\w-]{36})"/.exec(issued.text) ?? [];
  t.match(issued.text, '<ol class="spelling">', 'the password is spelled');
  t.equal(
    place(await desk.post('/desk/tickets', form)),
    ticket,
    'sent twice, it is one link, and shown no more',
  );
  return { url, password, ticket, issued: issued.text };
}

const openingTitles = {
  en: 'How to open the file',
  pl: 'Jak otworzyć plik',
  sl: 'Kako odprete datoteko',
  nb: 'Slik åpner du filen',
  hu: 'Így nyitható meg a fájl',
};

t.test('from the link to the proof', async (t) => {
  const reference = newReference();
  const { url, password, ticket } = await issue(t, reference);
  t.notMatch((await handler.get(ticket)).text, 'data.zip', 'nothing is opened before a file is there');
  const file = encryptedZip(5000);
  const stored = demand(await uploadFile(url, password, file), 201).json();
  const uploadId = pickText(stored, 'uploadId');
  t.match(
    (await handler.get('/desk/tickets?attention=arrived')).text,
    reference,
    'it stands among what has arrived',
  );
  t.notMatch((await handler.get('/desk/tickets?attention=waiting')).text, reference);

  for (const [language, title] of Object.entries(openingTitles)) {
    const page = (await handler.get(ticket, { 'accept-language': language })).text;
    for (const said of [title, '7-Zip', 'Keka', 'AES', 'data.zip'])
      t.match(page, said, `${language}: how the file is opened`);
  }
  t.match((await handler.get(ticket)).text, 'To ask for another file, send a new link');
  const early = await handler.post(`${ticket}/close`, { attest: 'yes' });
  t.equal(early.status, 409, 'what was never fetched holds the ticket open');
  t.match(early.text, 'id="problem"');
  t.match((await handler.get(ticket)).text, /received [^<]*, NOT downloaded yet</, 'closing names each file');
  const asked = { reason: 'data_repair', note: 'index 7' };
  const ready = demand(await handler.post(`/desk/uploads/${uploadId}/downloads`, asked), 201);
  const [, content = ''] = /href="(\/api\/v1\/downloads\/[\w-]+\/content)"/.exec(ready.text) ?? [];
  for (const said of ['eight words', 'lower case', 'hyphen', 'Windows Explorer cannot', 'needs no password'])
    t.match(ready.text, said, 'the page of the download tells it too');
  t.equal((await lead.get(content)).status, 404, 'nobody else’s session fetches it');
  const fetched = await handler.get(content);
  t.ok(fetched.bytes.equals(file));
  await eventually(
    async () => (await handler.get(ticket)).text,
    (text) => /received [^<]*, downloaded</.test(text),
  );
  const confirm = async () =>
    /action="(\/desk\/downloads\/[\w-]+\/confirm)"/.exec((await handler.get(ticket)).text)?.[1];
  const address = await eventually(confirm, (found) => found !== undefined);
  t.equal((await handler.post(address ?? '', { sha256: '0'.repeat(64) })).status, 409);
  const sha256 = pickText(stored, 'sha256').toUpperCase();
  t.equal(place(await handler.post(address ?? '', { sha256 })), ticket);

  const page = demand(await handler.get(ticket), 200).text;
  for (const told of [
    'Link issued',
    'File received',
    'File downloaded',
    'Repairing the data',
    'index 7',
    nurse.name,
  ])
    t.match(page, told);
  t.notMatch(page, password);
  t.equal((await handler.post(`${ticket}/close`, {})).status, 400, 'not without the attestation');
  t.equal(place(await handler.post(`${ticket}/close`, { attest: 'yes' })), ticket);
  t.match((await handler.get(ticket)).text, 'One file will be deleted by the next automatic deletion');
  t.equal((await service.run(['sweep'])).code, 0);
  const after = (await handler.get(ticket)).text;
  t.match(after, "Nothing of this ticket's files is left here", 'proof');
  t.match(
    after,
    /<dt>Downloaded<\/dt>[\s\S]*<dt>Deleted<\/dt>\s*<dd><time/,
    'when it went, beside when it was fetched',
  );
  t.notMatch(after, nurse.name);
  const [, certificate = ''] = /href="([^"]+\/certificate\.pdf)"/.exec(after) ?? [];
  t.match((await handler.get(certificate)).headers['content-type'], 'application/pdf');
  const [, signed = ''] = /href="([^"]+\/certificate)" download/.exec(after) ?? [];
  t.match((await handler.get(signed)).json(), { signature: { algorithm: 'Ed25519' } });
});

t.test('for a known contact four fields suffice', async (t) => {
  const clinic = demand(await lead.post('/desk/institutions', { name: 'Klinik Vest' }), 303);
  const days = { from: '2026-01-01', until: '' };
  const person = {
    ...nurse,
    email: 'ola@klinikk.example',
    name: 'Ola Nordmann',
    language: 'nb',
    phone: '+4740612345',
  };
  t.equal((await lead.post(`${place(clinic)}/agreements`, { number: 'DPA-9', ...days })).status, 303);
  t.equal((await lead.post(`${place(clinic)}/contacts`, { ...person, ...days })).status, 303);
  t.match((await handler.get(place(clinic))).text, 'Ola Nordmann');
  t.equal((await handler.post(`${place(clinic)}/agreements`, { number: 'X', ...days })).status, 403);

  const form = demand(await handler.get('/desk/tickets/new'), 200);
  // beside them a line of what the clinic is asked for, which may stay empty
  t.same(visibleFields(form).sort(), ['email', 'institution', 'passwordBy', 'reference', 'request']);
  t.match(form.text, /<option value="ola@klinikk.example">/);
  const given = {
    reference: newReference(),
    institution: 'klinik vest',
    email: person.email,
    passwordBy: 'sms',
    subject: ' images do  not open ',
  };
  const issued = demand(await handler.post('/desk/tickets', { once: onceIn(form), ...given }), 201);
  const [, ticket = ''] = /href="(\/desk\/tickets\/[\w-]{36})"/.exec(issued.text) ?? [];
  t.match((await handler.get(ticket)).text, /Subject<\/dt>\s*<dd>images do not open</);
  const twice = await handler.post('/desk/tickets', {
    once: onceIn(await handler.get('/desk/tickets/new')),
    ...given,
  });
  t.match(
    demand(twice, 409).text,
    /<details open[^>]*><summary>Subject and assignee/,
    'what was typed stays in sight',
  );
  t.match(issued.text, 'The password is sent by SMS');
  const [row] = await service.sql`
    select name, phone, locale from contacts where lower(email) = ${person.email} order by created_at desc limit 1`;
  t.match(row, { name: person.name, phone: person.phone, locale: 'nb' });
});

t.test('what is missing is asked for again, with what was entered', async (t) => {
  const form = demand(await handler.get('/desk/tickets/new'), 200);
  const reference = newReference();
  const given = {
    once: onceIn(form),
    reference,
    institution: 'Nowhere',
    newInstitution: 'yes',
    email: 'new@clinic.example',
    passwordBy: 'phone',
  };
  const again = await handler.post('/desk/tickets', given);
  t.equal(again.status, 400);
  t.match(again.text, 'value="new@clinic.example"');
  t.match(again.text, /<details open/);
  marked(t, again, 'name', 'Fill in this field');
  const named = { ...given, name: 'Ana Novak', language: 'sl', passwordBy: 'sms' };
  marked(t, await handler.post('/desk/tickets', named), 'phone', 'no phone number');
  const landline = await handler.post('/desk/tickets', { ...named, phone: '01 522 50 50' });
  marked(t, landline, 'phone', 'landline');
  t.match(landline.text, 'value="01 522 50 50"', 'what was typed stands there as it was typed');
  t.equal(landline.status, 422);
  demand(await handler.post('/desk/tickets', { ...named, phone: '040 123 456' }), 201);
  const [row] = await service.sql`select phone from contacts where email = 'new@clinic.example'`;
  t.match(row, { phone: '+38640123456' }, 'a number as it is written at home');
});

/** The field is marked with why, the summary leads to it, and the focus stands there. */
function marked(t: Test, { text }: Answer, field: string, why: string): void {
  const tag = new RegExp(`<(?:input|select)\\b[^>]*\\bid="${field}"[^>]*>`).exec(text)?.[0] ?? '';
  t.match(tag, 'aria-invalid="true"', `${field} is marked`);
  t.match(tag, new RegExp(`aria-describedby="[^"]*${field}-problem"`));
  t.match(tag, ' autofocus');
  t.match(new RegExp(`id="${field}-problem">([^<]*)<`).exec(text)?.[1] ?? '', why);
  t.match(text, new RegExp(`id="problem"[\\s\\S]*?<a href="#${field}">`));
}

t.test('every form of the desk marks the field that is meant, and no other form of the page', async (t) => {
  const clinic = place(demand(await lead.post('/desk/institutions', { name: 'Bolnica Zahod' }), 303));
  marked(t, await lead.post('/desk/institutions', { name: '' }), 'name', 'Fill in');
  const days = { from: '2026-01-01', until: '' };
  const wrong = await lead.post(`${clinic}/agreements`, {
    number: '7',
    from: '2026-02-01',
    until: '2026-01-01',
  });
  marked(t, wrong, 'until', 'not right');
  t.notMatch(wrong.text, 'contact-until-problem', 'the form of a person is another one');
  const person = { ...nurse, ...days };
  marked(t, await lead.post(`${clinic}/contacts`, { ...person, email: 'ana' }), 'email', 'not right');
  marked(t, await lead.post(`${clinic}/contacts`, { ...person, phone: '12' }), 'phone', 'phone number');
  const invited = { name: 'Jan', email: agents.lead.email, role: 'handler', locale: 'pl' };
  const taken = await operator.post('/desk/accounts', invited);
  marked(t, taken, 'email', 'already an account');
  t.match(taken.text, /<option value="pl" selected/, 'what was chosen stays chosen');
  const hook = { name: 'Board', url: 'http://board.example', link_used: 'yes' };
  marked(t, await operator.post('/desk/webhooks', hook), 'url', 'not accepted');
  const token = { name: 'job', scope: 'read', days: '5', current: 'a wrong password' };
  const refused = await handler.post('/desk/account/tokens', token);
  marked(t, refused, 'token-current', 'not right');
  t.notMatch(refused.text, 'a wrong password', 'no password is shown again');
  t.notMatch(refused.text, 'id="current-problem"');
  const { ticket } = await issue(t, newReference());
  marked(t, await handler.post(`${ticket}/close`, {}), 'attest', 'confirm that all working copies');
  const strange = await postForm(origin, '/desk/sign-in', { email: 'who@desk.example', password: 'x' });
  marked(t, strange, 'email', 'not right');
  t.notMatch(strange.text, 'who@desk.example', 'an answer to strangers says nobody’s address');
});

t.test('a link that cannot be sent leaves no ticket behind, and the number stays free', async (t) => {
  const reference = newReference();
  const given = {
    reference,
    institution: 'Bolnica Jug',
    newInstitution: 'yes',
    passwordBy: 'sms',
    ...nurse,
    phone: '+38640',
  };
  const form = async () => ({ once: onceIn(await handler.get('/desk/tickets/new')), ...given });
  t.equal((await handler.post('/desk/tickets', await form())).status, 400);
  t.notMatch((await handler.get(`/desk/tickets?q=${reference}`)).text, /<tbody>/);
  demand(await handler.post('/desk/tickets', { ...(await form()), phone: nurse.phone }), 201);
  const taken = await handler.post('/desk/tickets', { ...(await form()), phone: nurse.phone });
  t.equal(taken.status, 409);
  t.match(taken.text, `value="${reference}"`);
});

t.test('what has to be carried elsewhere has a button that copies it', async (t) => {
  const { url, password, ticket, issued } = await issue(t, newReference());
  t.match(copyable(issued, 'Link'), `<code class="secret">${url}</code>`);
  t.notMatch(copyable(issued, 'Link'), password, 'what is dictated is not copied');
  const { sha256 } = demand(await uploadFile(url, password, encryptedZip(500)), 201).json() as {
    sha256: string;
  };
  t.match(copyable((await handler.get(ticket)).text, 'SHA-256'), `<code>${sha256}</code>`);
  const form = { name: 'job', scope: 'read', days: '5', current: agents.handler.password };
  const made = demand(await handler.post('/desk/account/tokens', form), 201);
  t.match(copyable(made.text, 'Your new token'), /<code class="secret">[\w-]{20,}</);
});

/** The part of a page that a button copies. */
function copyable(text: string, what: string): string {
  const parts = text.split('<div class="copyable">').slice(1);
  return parts.find((part) => part.includes(`aria-label="Copy: ${what}"`)) ?? '';
}

t.test('who ended a link, and what closing does to a locked one, is told as it is', async (t) => {
  const { url, password, ticket } = await issue(t, newReference());
  t.match((await handler.get(ticket)).text, 'one link that still works');
  demand(await request(`${url}/not-me`, { method: 'POST' }), 204);
  const page = (await handler.get(ticket)).text;
  t.match(page, 'closed by the recipient');
  t.notMatch(page, />revoked<|Link revoked/, 'the desk did not do it');
  const told = await postForm(origin, `${new URL(url).pathname}/session`, { password });
  t.match(told.text, 'This link was closed', 'nor is it said to its receiver');
  t.notMatch(told.text, 'desk has revoked');
  const locked = await issue(t, newReference());
  await service.sql`
    update links set state = 'locked', locked_at = now() where ticket_id = ${locked.ticket.split('/').at(-1) ?? ''}`;
  const closing = (await handler.get(locked.ticket)).text;
  t.match(closing, 'one locked link, with anything still being sent through it');
  t.notMatch(closing, 'one link that still works');
});

t.test('links are resent, extended and revoked, and tickets given to a colleague', async (t) => {
  const { password, ticket, url } = await issue(t, newReference());
  const [, link = ''] =
    /action="(\/desk\/links\/[\w-]+)\/revoke"/.exec((await handler.get(ticket)).text) ?? [];
  const resent = demand(await handler.post(`${link}/resend`), 200);
  const [, fresh = ''] = /<p class="dictation">([\w-]+)<\/p>/.exec(resent.text) ?? [];
  t.not(fresh, password);
  const id = link.split('/').at(-1) ?? '';
  await service.sql`update links set expires_at = now() + interval '5 minutes' where id = ${id}`;
  t.match((await handler.get('/desk/tickets?attention=expiring')).text, ticket);
  t.equal(place(await handler.post(`${link}/extend`)), ticket);
  const [row] =
    await service.sql`select expires_at > now() + interval '71 hours' as longer from links where id = ${id}`;
  t.equal(pick(row, 'longer'), true);
  t.equal(place(await handler.post(`${link}/revoke`)), ticket);
  t.equal((await handler.post(`${link}/extend`)).status, 409);
  t.equal((await request(`${url}/session`, { method: 'POST', json: { password: fresh } })).status, 410);
  t.equal((await dpo.post(`${ticket}/handler`, { agent: agents.lead.id })).status, 403);
  t.equal(place(await lead.post(`${ticket}/handler`, { agent: agents.handler.id })), ticket);
  t.equal(place(await handler.post(`${ticket}/handler`, { agent: agents.lead.id })), '/desk/tickets');
  t.equal((await handler.get(ticket)).status, 404, 'it is another’s now');
  t.match((await lead.get(ticket)).text, 'Assignee changed');
});

t.test('a link to a wrong number is replaced in one step, with all that was said of it', async (t) => {
  const once = onceIn(demand(await handler.get('/desk/tickets/new'), 200));
  const form = {
    once,
    reference: newReference(),
    institution: 'Bolnica Jug',
    newInstitution: 'yes',
    passwordBy: 'sms',
    request: 'the index',
    ...nurse,
  };
  const issued = demand(await handler.post('/desk/tickets', { ...form, phone: '+38640123999' }), 201);
  const [, ticket = ''] = /href="(\/desk\/tickets\/[\w-]{36})"/.exec(issued.text) ?? [];
  const [, replace = ''] =
    /href="(\/desk\/links\/[\w-]+\/replace)"/.exec((await handler.get(ticket)).text) ?? [];
  const page = demand(await handler.get(replace), 200);
  for (const value of [nurse.name, nurse.email, '+38640123999', 'the index'])
    t.match(page.text, `value="${value}"`);
  t.match(page.text, /<option value="sl" selected/, 'the language of the contact, not of the desk');
  t.equal((await handler.post(replace, { ...given(page), phone: '12' })).status, 400);
  const id = replace.split('/').at(-2) ?? '';
  const stateOf = async () => pick((await service.sql`select state from links where id = ${id}`)[0], 'state');
  t.equal(await stateOf(), 'issued', 'what is refused ends nothing');
  demand(await handler.post(replace, { ...given(page), phone: nurse.phone }), 201);
  t.equal(await stateOf(), 'revoked');
  const rows = await service.sql`
    select c.phone, c.locale, l.request from links l join contacts c on c.id = l.contact_id
    where l.ticket_id = ${ticket.split('/').at(-1) ?? ''} and l.state = 'issued'`;
  t.match(rows, [{ phone: nurse.phone, locale: 'sl', request: 'the index' }]);
  const queued = await service.sql`
    select 1 from messages where link_id = ${id} and state in ('queued', 'sending') and next_attempt_at is not null`;
  t.equal(queued.length, 0, 'nothing more goes to the wrong number');
  t.match((await handler.get(ticket)).text, replace, 'one that has ended can be replaced as well');
  demand(await handler.post(replace, given(demand(await handler.get(replace), 200))), 201);
  const [{ count } = { count: 0 }] = await service.sql<{ count: number }[]>`
    select count(*)::int as count from audit_events where action = 'link.revoked' and link_id = ${id}`;
  t.equal(count, 1, 'and ends once');
  function given(shown: Answer) {
    return { ...nurse, once: onceIn(shown), passwordBy: 'sms', request: 'the index' };
  }
});

t.test('what is refused or missing is told on a page of the desk', async (t) => {
  const { ticket } = await issue(t, newReference());
  const colleague = await signInAtDesk(origin, await service.agent('handler'));
  const told = async (session: typeof handler, path: string, status: number, words: string | RegExp) => {
    const { text } = demand(await session.get(path), status);
    t.match(text, words);
    t.match(text, 'href="/desk/account"', `${path}: with the navigation`);
    t.match(text, '<title>Problem:');
  };
  await told(colleague, ticket, 404, 'assigned to Test handler');
  await told(handler, '/desk/accounts', 403, 'not allowed');
  await told(handler, '/desk/no-such-page', 404, 'There is nothing here');
  await told(handler, '/desk/tickets/not-an-id', 404, 'There is nothing here');
  await told(operator, ticket, 403, 'not allowed');
  const foreign = await handler.post('/desk/tickets', {}, { origin: 'https://elsewhere.example' });
  t.match(demand(foreign, 403).text, 'href="/desk/account"');
  t.equal((await colleague.post(`${ticket}/close`, { attest: 'yes' })).status, 404);
  const json = await colleague.get(ticket, { accept: 'application/json' });
  t.notMatch(json.text, 'Test handler', 'programs are told nothing');
  const stranger = await request(`${origin}/desk/no-such-page`, { headers: { accept: 'text/html' } });
  t.equal(stranger.status, 404);
  t.notMatch(stranger.text, 'href="/desk/account"');
});

t.test('who is led to sign in because the session ended is told so', async (t) => {
  const agent = await service.agent('handler');
  const desk = await signInAtDesk(origin, agent);
  t.notMatch((await desk.get('/desk/sign-in')).text, 'session has ended');
  await service.sql`delete from agent_sessions where agent_id = ${agent.id}`;
  t.equal(place(await desk.get('/desk/tickets')), '/desk/sign-in');
  t.match((await desk.get('/desk/sign-in')).text, 'session has ended');
});

t.test('each role finds its own places, in its own language', async (t) => {
  t.equal(place(await operator.get('/desk')), '/desk/accounts');
  t.equal(place(await dpo.get('/desk')), '/desk/tickets');
  t.notMatch((await dpo.get('/desk/tickets')).text, '/desk/tickets/new');
  t.notMatch((await operator.get('/desk/accounts')).text, 'href="/desk/tickets"');
  for (const [language, word] of Object.entries({
    pl: 'Zgłoszenia',
    sl: 'Zahtevki',
    nb: 'Saker',
    hu: 'Ügyek',
  })) {
    t.match((await handler.get('/desk/tickets', { 'accept-language': language })).text, word);
  }
});

t.test('a long list comes in pages, each ticket once, and filters hold on all of them', async (t) => {
  const busy = await service.agent('handler');
  const desk = await signInAtDesk(origin, busy);
  // a closed ticket of every other age, so that both kinds lie mixed
  await service.sql`
    insert into tickets (id, reference, institution, handler_id, state, closed_at, closed_by)
    select gen_random_uuid(), 'PAGE-' || n, case when n % 3 = 0 then 'Klinik % Øst' else 'Klinik Vest' end, ${busy.id},
      case when n % 2 = 0 then 'closed' else 'open' end, case when n % 2 = 0 then now() end,
      case when n % 2 = 0 then ${busy.id}::uuid end
    from generate_series(1, 130) n`;
  const [urgent] = await service.sql`
    update tickets set close_requested_at = now()
    where id = (select id from tickets where handler_id = ${busy.id} and state = 'open' limit 1) returning reference`;
  /** All pages from this one on: the references in the order in which they are shown. */
  const walk = async (session: typeof desk, query: string) => {
    const pages: string[][] = [];
    let path: string | undefined = `/desk/tickets?${query}`;
    while (path !== undefined && pages.length < 9) {
      const { text } = demand(await session.get(path), 200);
      pages.push([...text.matchAll(/>(PAGE-\d+)<\/a>/g)].map(([, reference = '']) => reference));
      path = / href="([^"]+)" rel="next"/.exec(text)?.[1]?.replaceAll('&amp;', '&');
    }
    return pages;
  };
  const all = await walk(desk, '');
  t.same(
    all.map(({ length }) => length),
    [50, 50, 30],
  );
  t.equal(new Set(all.flat()).size, 130, 'each ticket once');
  t.equal(all[0]?.[0], pick(urgent, 'reference'), 'what needs attention comes first');
  const numbers = all.flat().map((reference) => Number(reference.slice(5)) % 2);
  t.ok(!numbers.slice(65).includes(1), 'what is closed comes last');
  const counts = async (session: typeof desk, query: string) =>
    (await walk(session, query)).map(({ length }) => length);
  t.same(await counts(desk, 'state=closed'), [50, 15]);
  t.same(await counts(desk, 'state=open'), [50, 15]);
  t.same(await counts(desk, 'attention=urgent'), [1]);
  t.same(await counts(desk, 'attention=closed&state=open'), [0]);
  t.same(
    await counts(desk, 'q=%25+%C3%98st&state=closed'),
    [21],
    'a sign of the pattern language is a letter',
  );
  t.same(await counts(desk, 'q=PAGE-'), [50, 50, 30]);
  t.same(await counts(lead, 'q=PAGE-&attention=none'), [50, 14], 'a lead sees the whole team’s');
  t.same(await counts(lead, 'q=PAGE-&whose=mine'), [0], 'or their own');
  t.same(await counts(handler, 'q=PAGE-'), [0], 'a handler nobody else’s');
  for (const wrong of ['after=closed', 'after=nothing.1', 'state=x&attention=y', 'after=a&after=b', 'sort=x'])
    t.equal((await desk.get(`/desk/tickets?${wrong}`)).status, 200, wrong);

  /** All pages from the last one back to the first. */
  const walkBack = async (query: string) => {
    let path: string | undefined = `/desk/tickets?${query}`;
    for (let next = path; next !== undefined; ) {
      path = next;
      next = linkTo(demand(await desk.get(path), 200).text, 'next') as string;
    }
    const pages: string[][] = [];
    while (path !== undefined && pages.length < 9) {
      const { text } = demand(await desk.get(path), 200);
      pages.unshift([...text.matchAll(/>(PAGE-\d+)<\/a>/g)].map(([, reference = '']) => reference));
      path = linkTo(text, 'prev');
    }
    return pages;
  };
  for (const query of [
    '',
    'state=closed',
    'sort=institution',
    'sort=-opened',
    'sort=-reference&attention=none',
  ]) {
    const forth = await walk(desk, query);
    t.same((await walkBack(query)).flat().toSorted(), forth.flat().toSorted(), `${query}: back as forth`);
    t.same(await walkBack(query), forth, `${query}: page by page`);
  }
  const sorted = (await walk(desk, 'sort=reference')).flat();
  t.equal(sorted.length, 130);
  const [ordered] = await service.sql`
    select array_agg(reference order by reference, id) as names from tickets where handler_id = ${busy.id}`;
  t.same(sorted, pick(ordered, 'names'), 'as the database sorts');
  t.same((await walk(desk, 'sort=-reference')).flat(), sorted.toReversed());
  const { text } = await desk.get('/desk/tickets?sort=reference&q=klinik');
  t.match(text, /aria-sort="ascending"/);
  t.match(text, '130 tickets', 'how many there are on all pages');
});

const linkTo = (text: string, rel: string) =>
  new RegExp(` href="([^"]+)" rel="${rel}"`).exec(text)?.[1]?.replaceAll('&amp;', '&');

t.test('a search passes over case and accents, and finds the people who were asked', async (t) => {
  const reference = newReference();
  const once = onceIn(demand(await handler.get('/desk/tickets/new'), 200));
  const person = { name: 'Żaneta Wójcik-Łoś', email: 'Zaneta@przychodnia.example', phone: '+48601234567' };
  const institution = 'Przychodnia Świętej Łucji';
  const asked = { ...nurse, ...person, language: 'pl' };
  demand(
    await handler.post('/desk/tickets', {
      once,
      reference,
      institution,
      newInstitution: 'yes',
      passwordBy: 'phone',
      ...asked,
    }),
    201,
  );
  const found = async (q: string, who = handler) =>
    (await who.get(`/desk/tickets?q=${encodeURIComponent(q)}`)).text.includes(`>${reference}<`);
  const words = [
    'swietej lucji',
    'ŚWIĘTEJ',
    'żaneta wojcik',
    'LOS',
    'zaneta@PRZYCHODNIA',
    '601 234 567',
    '+48 601-234',
  ];
  for (const q of [...words, '0601234567', reference.toLowerCase()]) t.ok(await found(q), q);
  for (const q of ['swietej_lucji', '%wojcik', '60123x', 'wójcik żaneta']) t.notOk(await found(q), q);
  t.ok(await found('wojcik', lead), 'a lead finds it as well');
  const other = await signInAtDesk(origin, await service.agent('handler'));
  t.notOk(await found('wojcik', other), 'a colleague’s people are not found');
});

t.test('an agent’s pages have the language and the clock that the account says', async (t) => {
  const desk = await signInAtDesk(origin, await service.agent('handler'));
  const { ticket } = await issue(t, newReference(), desk);
  t.match((await desk.get(ticket)).text, / UTC<\/time>/, 'English without more is in UTC');
  const chosen = { language: 'pl', timeZone: 'Asia/Tokyo' };
  t.equal((await desk.post('/desk/account/display', chosen)).status, 303);
  const page = await desk.get(ticket, { 'accept-language': 'en' });
  t.match(page.text, '<html lang="pl">', 'before the browser’s');
  t.match(page.text, / GMT\+9<\/time>/);
  t.notMatch(page.text, / UTC<\/time>/);
  for (const wrong of [{ timeZone: 'Europe/Nowhere' }, { language: 'de' }, { timeZone: "'; drop" }]) {
    const refused = await desk.post('/desk/account/display', wrong);
    t.equal(refused.status, 400, JSON.stringify(wrong));
    t.match((await desk.get(ticket)).text, / GMT\+9</, 'nothing was changed');
  }
  demand(await desk.post('/desk/account/display', {}), 303);
  t.match(
    (await desk.get(ticket, { 'accept-language': 'hu' })).text,
    '<html lang="hu">',
    'the browser’s again',
  );
});

t.test('accounts are found by name and address, whatever their case and accents', async (t) => {
  const { id, email } = await service.agent('handler');
  await service.sql`update agents set name = 'Wójcik, Łukasz' where id = ${id}`;
  const found = async (q: string) =>
    demand(await operator.get(`/desk/accounts?q=${encodeURIComponent(q)}`), 200).text.includes(email);
  for (const q of ['wojcik', 'LUKASZ', email.toUpperCase(), '']) t.ok(await found(q), q);
  for (const q of ['wojcik_', '%lukasz', 'nobody of that name']) t.notOk(await found(q), q);
  t.match((await operator.get('/desk/accounts?q=nobody+of+that+name')).text, 'No account was found');
  t.equal((await operator.get('/desk/accounts?q=a&q=b')).status, 200);
});

t.test('a note for colleagues stands in the activity, and is erased with the ticket', async (t) => {
  const { ticket } = await issue(t, newReference());
  const note = 'Rings back on Tuesday; ask for <the index>';
  t.equal(place(await handler.post(`${ticket}/notes`, { note })), ticket);
  t.match((await lead.get(ticket)).text, 'Rings back on Tuesday; ask for &lt;the index>');
  for (const wrong of ['', ' ', 'x'.repeat(1001)])
    t.equal(
      (await handler.post(`${ticket}/notes`, { note: wrong })).status,
      400,
      `${wrong.length} characters`,
    );
  const other = await signInAtDesk(origin, await service.agent('handler'));
  t.equal((await other.post(`${ticket}/notes`, { note })).status, 404, 'nobody else’s');
  t.equal((await dpo.post(`${ticket}/notes`, { note })).status, 403);
  demand(await handler.post(`${ticket}/close`, { attest: 'yes' }), 303);
  t.equal((await handler.post(`${ticket}/notes`, { note })).status, 409, 'a closed ticket takes none');
  const id = ticket.split('/').at(-1) ?? '';
  const kept = async () =>
    (await service.sql`select 1 from audit_notes where ticket_id = ${id} and note like 'Rings%'`).length;
  t.equal(await kept(), 1);
  t.equal((await service.run(['sweep'])).code, 0);
  t.equal(await kept(), 0, 'the note is gone');
  t.equal((await service.run(['audit', 'verify'])).code, 0, 'and the chain still verifies');
});

t.test('that a password was told by phone is on record when somebody says so, once for each', async (t) => {
  const { ticket, issued } = await issue(t, newReference());
  const [, told = ''] = /action="(\/desk\/links\/[\w-]{36}\/told)"/.exec(issued) ?? [];
  t.match((await handler.get(ticket)).text, 'not yet told');
  const other = await signInAtDesk(origin, await service.agent('handler'));
  t.equal((await other.post(told)).status, 404, 'nobody else says so');
  t.equal(place(await handler.post(told)), ticket);
  t.equal(place(await handler.post(told)), ticket, 'twice is once');
  const page = await handler.get(ticket);
  t.notMatch(page.text, 'not yet told');
  t.notMatch(page.text, told, 'the button is gone');
  t.match(page.text, 'told by phone');
  const recorded = await service.sql`
    select actor_id from audit_events where action = 'link.told' and ticket_id = ${ticket.split('/').at(-1) ?? ''}`;
  t.match(recorded, [{ actor_id: agents.handler.id }]);
  t.equal(recorded.length, 1);
  demand(await handler.post(told.replace('/told', '/resend')), 200);
  t.match((await handler.get(ticket)).text, 'not yet told', 'a new password begins anew');
  demand(await handler.post(told.replace('/told', '/revoke')), 303);
  t.equal((await handler.post(told)).status, 409, 'an ended link has none to be told');
});

t.test('an institution’s country reads its numbers, and its extra lines stand in the mail', async (t) => {
  const made = demand(await lead.post('/desk/institutions', { name: 'Klinik Nord' }), 303);
  const record = { legalName: '', registration: '', address: '', privacyEmail: '', healthData: 'yes' };
  const set = (more: Record<string, string>) => lead.post(place(made), { ...record, ...more });
  for (const wrong of [
    { country: 'XX' },
    { mailLines: 'see https://elsewhere.example' },
    { mailLines: 'x'.repeat(501) },
  ]) {
    const refused = await set(wrong);
    t.equal(refused.status, 400, JSON.stringify(wrong));
    t.match(refused.text, `id="${Object.keys(wrong)[0]}-problem"`);
  }
  const lines = 'The backup is in <Data>; ring if it is larger than 5 GB.';
  demand(await set({ country: 'DE', mailLines: lines }), 303);
  t.match((await lead.get(place(made))).text, /<dd>Germany<\/dd>/);
  const blank = await handler.get('/desk/tickets/new');
  t.match(blank.text, 'Klinik Nord: The backup is in &lt;Data>', 'shown before anything is sent');
  const person = { name: 'Uwe Klein', email: 'uwe@nord.example', phone: '0151 23456789', language: 'en' };
  const form = { once: onceIn(blank), reference: newReference(), institution: 'klinik nord', ...person };
  const issued = demand(await handler.post('/desk/tickets', { ...form, passwordBy: 'phone' }), 201);
  const [, ticket = ''] = /href="(\/desk\/tickets\/[\w-]{36})"/.exec(issued.text) ?? [];
  const page = await handler.get(ticket);
  t.match(page.text, '+4915123456789', 'a German number, though English has no country');
  t.match(page.text, 'Klinik Nord: The backup');
  await eventually(
    async () => (await handler.get('/desk/outbox')).text,
    (text) => text.includes('ring if it is larger than 5 GB'),
  );
});

t.test('a refused download is told on the ticket, with its reason', async (t) => {
  const { url, password, ticket } = await issue(t, newReference());
  const stored = demand(await uploadFile(url, password, encryptedZip(900)), 201).json();
  const path = `/desk/uploads/${pickText(stored, 'uploadId')}/downloads`;
  for (const form of [{ reason: 'other' }, { reason: 'no such reason' }]) {
    const refused = await handler.post(path, form);
    t.equal(refused.status, 400);
    t.match(refused.text, `action="${path}"`, 'the ticket with its form');
    t.match(refused.text, 'class="fault"', 'a field is marked');
  }
  demand(await handler.post(path, { reason: 'diagnosis' }), 201);
  const other = await signInAtDesk(origin, await service.agent('handler'));
  t.equal((await other.post(path, { reason: 'diagnosis' })).status, 404, 'nobody else learns of it');
  demand(await handler.post(`${ticket}/close`, { attest: 'yes', discard: 'it was a test' }), 303);
  const late = await handler.post(path, { reason: 'diagnosis' });
  t.equal(late.status, 409);
  t.match(late.text, 'role="alert"');
});

t.test('what a form’s schema refuses marks its field, with what was typed', async (t) => {
  const blank = { once: 'x', reference: 'S-1', institution: 'A', email: 'a@b.example', passwordBy: 'phone' };
  const { ticket } = await issue(t, newReference());
  const made = place(demand(await lead.post('/desk/institutions', { name: 'Klinik Süd' }), 303));
  const forms: [typeof lead, string, Record<string, string>, string][] = [
    [lead, '/desk/tickets', { ...blank, reference: 'r'.repeat(101) }, 'reference'],
    [lead, '/desk/tickets', { ...blank, request: 'q\u202ex' }, 'request'],
    [lead, `${ticket}/links`, { ...blank, name: 'n'.repeat(201) }, 'name'],
    [lead, '/desk/institutions', { name: 'i'.repeat(201) }, 'name'],
    [lead, `${made}/agreements`, { number: 'n'.repeat(101), from: '2026-01-01' }, 'number'],
    [
      operator,
      '/desk/accounts',
      { name: 'n'.repeat(201), email: 'a@b.example', role: 'lead', locale: 'en' },
      'name',
    ],
  ];
  for (const [desk, path, { reference, institution, ...rest }, field] of forms) {
    const ofTicket = path.endsWith('/links');
    const form = ofTicket
      ? rest
      : { ...(reference && { reference }), ...(institution && { institution }), ...rest };
    const refused = await desk.post(path, form);
    t.equal(refused.status, 400, path);
    t.match(refused.text, `id="${field}-problem"`, `${path}: ${field} is marked`);
    t.match(refused.text, `action="${path}"`, 'on the page of the form');
  }
  const other = await signInAtDesk(origin, await service.agent('handler'));
  const foreign = await other.post(`${ticket}/notes`, { note: 'x'.repeat(1001) });
  t.equal(foreign.status, 400);
  t.notMatch(foreign.text, 'Bolnica Jug', 'nobody else’s ticket is shown by it');
});

t.test('a reason’s text stands in the mail, unless the institution has one of its own', async (t) => {
  const write = (reason: string, lines: string) => lead.post('/desk/mail-templates', { reason, lines });
  t.equal((await write('Backup', 'see www.elsewhere.example')).status, 400);
  t.equal((await write(' ', 'a text')).status, 400);
  t.equal((await handler.post('/desk/mail-templates', { reason: 'x', lines: 'y' })).status, 403);
  demand(await write('Backup', 'First words.'), 303);
  demand(await write('BACKUP', 'Bring the zqxbackup file.'), 303);
  const blank = await handler.get('/desk/tickets/new');
  const [, id = ''] = /<option value="([\w-]{36})">BACKUP: Bring the zqxbackup file\./.exec(blank.text) ?? [];
  const send = async (institution: string, template: string) => {
    const form = {
      once: newReference(),
      reference: newReference(),
      institution,
      newInstitution: 'yes',
      ...nurse,
    };
    return await handler.post('/desk/tickets', { ...form, passwordBy: 'phone', template });
  };
  t.equal((await send('Klinik Ost', 'no id')).status, 400);
  const mails = async (part: string) => (await handler.get('/desk/outbox')).text.split(part).length - 1;
  demand(await send('Klinik Ost', id), 201);
  await eventually(
    () => mails('Bring the zqxbackup file.'),
    (count) => count > 0,
  );
  const before = await mails('Bring the zqxbackup file.');
  const made = demand(await lead.post('/desk/institutions', { name: 'Klinik West' }), 303);
  const record = { legalName: '', registration: '', address: '', privacyEmail: '' };
  demand(await lead.post(place(made), { ...record, mailLines: 'Our zqxown words.' }), 303);
  demand(await send('Klinik West', id), 201);
  await eventually(
    () => mails('Our zqxown words.'),
    (count) => count > 0,
  );
  t.equal(await mails('Bring the zqxbackup file.'), before);
  demand(await write('backup', ''), 303);
  t.notMatch((await handler.get('/desk/tickets/new')).text, 'zqxbackup');
  demand(await send('Klinik Ost', id), 201);
});
