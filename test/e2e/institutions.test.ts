// Agreements and authorised contacts: what policies ask for can be met, and is asked for.
import t from 'tap';
import { signInAtDesk } from '../services/desk-browser.js';
import { pick, pickText } from '../services/http-client.js';
import { startService } from '../services/service.js';
import { demand, newReference } from '../services/steps.js';

const service = await startService(t, {
  env: { REQUIRE_AGREEMENT: 'true', REQUIRE_AUTHORISED_CONTACT: 'true' },
});
const handler = await service.agent('handler');
const lead = await service.agent('lead');
const dpo = await service.agent('dpo');
const person = { name: 'Anna Kowalska', email: 'anna@clinic.example', phone: '+48601234567', locale: 'pl' };
const day = (offset: number) => new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10);

async function ticketAt(institution: string, agent = handler): Promise<string> {
  const body = { reference: newReference(), institution };
  return pickText(demand(await agent.api('POST', '/tickets', body), 201).json(), 'id');
}
const issue = async (ticket: string, more: object = {}, agent = handler) => {
  const body = { contact: person, passwordBy: 'phone', ...more };
  const answer = await agent.api('POST', `/tickets/${ticket}/links`, body);
  return { status: answer.status, code: pick(answer.json(), 'code') };
};
const enter = async (path: string, body: object, agent = lead) =>
  pickText(demand(await agent.api('POST', path, body), 201).json(), 'id');

t.test('under the policies a link needs an agreement in force and an authorised contact', async (t) => {
  const ticket = await ticketAt('Clinic of the North');
  t.match(await issue(ticket), { status: 409, code: 'agreement_required' });
  const clinic = await enter('/institutions', { name: 'clinic of the NORTH' }, handler);
  await enter(`/institutions/${clinic}/agreements`, { number: 'DPA-1', from: day(-30), until: day(-2) });
  await enter(`/institutions/${clinic}/agreements`, { number: 'DPA-3', from: day(2) }, dpo);
  t.match(
    await issue(ticket),
    { status: 409, code: 'agreement_required' },
    'past and coming ones do not count',
  );
  await enter(`/institutions/${clinic}/agreements`, { number: 'DPA-2', from: day(-1), until: day(1) });
  t.match(await issue(ticket), { status: 409, code: 'contact_not_authorised' });
  const contact = await enter(`/institutions/${clinic}/contacts`, {
    ...person,
    email: 'ANNA@clinic.example',
  });
  t.match(await issue(ticket), { status: 201 });
  const other = { contact: { ...person, phone: '+48601234568' }, passwordBy: 'sms' };
  t.match(await issue(ticket, other), { code: 'contact_not_authorised' }, 'nobody else’s number');

  const shown = (await handler.api('GET', `/institutions/${clinic}`)).json();
  t.match(shown, {
    agreementInForce: true,
    contacts: [{ id: contact, email: 'ANNA@clinic.example', inForce: true }],
  });
  t.equal((await lead.api('DELETE', `/authorised-contacts/${contact}`)).status, 204);
  t.equal((await lead.api('DELETE', `/authorised-contacts/${contact}`)).status, 404);
  t.match(await issue(ticket), { code: 'contact_not_authorised' });
  const [row] = await service.sql`select name, email, phone from authorised_contacts where id = ${contact}`;
  t.same(row, { name: null, email: null, phone: null }, 'the person is erased');
});

t.test(
  'a stated verification stands in for the authorisation, a lead’s reason for the agreement',
  async (t) => {
    const ticket = await ticketAt('Unknown clinic');
    const reason = 'a qzx ransomware case, the agreement is being signed';
    const verification = 'called back on the number of the switchboard';
    t.match(
      await issue(ticket, { verification, agreementOverride: reason }),
      { code: 'agreement_required' },
      'not a handler’s word',
    );
    t.match(await issue(ticket, { agreementOverride: reason }, lead), { code: 'contact_not_authorised' });
    t.match(await issue(ticket, { verification, agreementOverride: reason }, lead), { status: 201 });
    const events = pick((await lead.api('GET', `/tickets/${ticket}`)).json(), 'events');
    t.match(events, [
      { action: 'contact.verified', note: verification, data: { way: 'other' } },
      { action: 'agreement.overridden', note: reason },
      { action: 'link.issued' },
      { action: 'ticket.opened' },
    ]);
    t.notMatch((await dpo.api('GET', `/audit?subject=${ticket}`)).text, 'qzx', 'the chain holds no words');
  },
);

t.test('a link keeps what it was issued under, and a ticket its institution', async (t) => {
  const institution = 'Szpital Zachodni';
  const early = await ticketAt('szpital ZACHODNI');
  const clinic = await enter('/institutions', { name: institution });
  const about = async (ticket: string) => (await handler.api('GET', `/tickets/${ticket}`)).json();
  t.match(await about(early), { institutionId: clinic }, 'entered later, the name of the ticket is known');
  const ticket = await ticketAt('Szpital zachodni');
  t.match(await about(ticket), { institutionId: clinic });
  const agreement = await enter(`/institutions/${clinic}/agreements`, { number: 'Z-1', from: day(-9) });
  const contact = await enter(`/institutions/${clinic}/contacts`, person);
  t.match(await issue(ticket), { status: 201 });
  const [link] = pick(await about(ticket), 'links') as object[];
  t.match(link, { agreementId: agreement, authorisationId: contact });
  t.match((await dpo.api('GET', `/audit?subject=${ticket}`)).text, agreement, 'the chain says so, too');
});

t.test('agreements are ended, replaced and corrected, and none is lost', async (t) => {
  const clinic = await enter('/institutions', { name: 'Sykehus Nord' });
  const at = `/institutions/${clinic}/agreements`;
  const state = async () =>
    pick((await lead.api('GET', `/institutions/${clinic}`)).json(), 'agreements') as object[];
  const code = async (path: string, body: object) =>
    pick((await lead.api('POST', path, body)).json(), 'code');
  const wrong = await enter(at, { number: 'N-01', from: day(-9) });
  const first = await enter(at, { number: 'N-1', from: day(-9), corrects: wrong });
  t.match(await state(), [
    { id: first, inForce: true },
    { id: wrong, inForce: false, succession: 'corrected', succeededBy: first },
  ]);
  t.equal(await code(at, { number: 'N-2', from: day(0), corrects: wrong }), 'agreement_ended');
  t.equal(await code(at, { number: 'N-2', from: day(-20), replaces: first }), 'invalid_request');
  const second = await enter(at, { number: 'N-2', from: day(0), replaces: first });
  t.match(await state(), [
    { id: second, inForce: true },
    { id: first, inForce: false, endedOn: day(-1), succession: 'replaced', succeededBy: second },
    { id: wrong },
  ]);
  const reason = 'the clinic gave notice';
  for (const endedOn of [day(-1), '2026-02-31'])
    t.equal(await code(`/agreements/${second}/end`, { endedOn, reason }), 'invalid_request');
  demand(await lead.api('POST', `/agreements/${second}/end`, { endedOn: day(0), reason }), 200);
  t.match(await state(), [{ id: second, inForce: true, endedOn: day(0), endReason: reason }, {}, {}]);
  t.equal(await code(`/agreements/${second}/end`, { endedOn: day(0), reason }), 'agreement_ended');
  t.equal(await code(`/agreements/${clinic}/end`, { endedOn: day(0), reason }), 'not_found');
});

t.test('an institution has more than a name', async (t) => {
  const clinic = await enter('/institutions', { name: 'Kórház Kelet' });
  const facts = {
    legalName: 'Keleti Kórház Nonprofit Kft.',
    registration: '01-09-123456',
    address: 'Kelet utca 1, Budapest',
    privacyEmail: 'adatvedelem@korhaz.example',
    healthData: false,
  };
  const change = (body: object) => lead.api('PATCH', `/institutions/${clinic}`, body);
  t.match(demand(await change(facts), 200).json(), facts);
  t.match(demand(await change({ address: null }), 200).json(), { ...facts, address: null });
  t.equal((await change({ privacyEmail: 'nobody' })).status, 400);
  t.equal((await handler.api('PATCH', `/institutions/${clinic}`, facts)).status, 403);
  const changed = (await dpo.api('GET', '/audit')).text.match(/"changed":"[^"]*"/g);
  t.strictSame(changed, [
    '"changed":"legalName registration address privacyEmail healthData"',
    '"changed":"address"',
  ]);
});

t.test('at the desk a name that is not on record is asked about', async (t) => {
  const desk = await signInAtDesk(service.baseUrl, lead);
  await enter('/institutions', { name: 'Bolnica Sever' });
  const form = {
    ...{ once: newReference(), reference: newReference(), passwordBy: 'phone' },
    ...{ email: person.email, name: person.name, language: 'pl', override: 'urgent' },
    ...{ verification: 'their switchboard', way: 'called_back' },
  };
  const asked = await desk.post('/desk/tickets', { ...form, institution: 'Bolnica Seever' });
  t.equal(asked.status, 409);
  t.match(asked.text, 'similar names: Bolnica Sever');
  t.match(asked.text, 'id="newInstitution"');
  t.match(asked.text, '<option value="Bolnica Sever">', 'what is typed is completed without script');
  const { way: _way, ...unsaid } = form;
  const words = await desk.post('/desk/tickets', { ...unsaid, institution: 'Bolnica Sever' });
  t.equal(words.status, 400, 'words alone do not say how');
  const fresh = { ...form, institution: 'Bolnica Vzhod', newInstitution: 'yes' };
  demand(await desk.post('/desk/tickets', fresh), 201);
  t.match((await handler.api('GET', '/institutions?q=Vzhod')).json(), {
    institutions: [{ name: 'Bolnica Vzhod' }],
  });
  const [row] = await service.sql`
    select count(*)::int as tickets from tickets where institution = 'Bolnica Vzhod' and institution_id is not null`;
  t.same(row, { tickets: 1 });

  const office = await signInAtDesk(service.baseUrl, dpo);
  const exceptions = (await office.get('/desk/office/exceptions')).text;
  for (const said of ['Called back on a known number', 'their switchboard', 'urgent', 'Bolnica Vzhod'])
    t.match(exceptions, said, 'who looks after exceptions finds it');
  const strange = await ticketAt('Bolnica Zahhod');
  t.match((await office.get('/desk/office/untied')).text, 'Bolnica Zahhod');
  const tie = (institution: string) =>
    office.post('/desk/office/untied', { name: 'bolnica zahhod', institution });
  t.equal((await tie('Nowhere')).status, 409);
  t.equal((await tie('bolnica sever')).status, 303);
  t.notMatch((await office.get('/desk/office/untied')).text, 'Bolnica Zahhod');
  t.type(pickText((await handler.api('GET', `/tickets/${strange}`)).json(), 'institutionId'), 'string');
});

t.test('the desk changes the record and ends agreements', async (t) => {
  const desk = await signInAtDesk(service.baseUrl, dpo);
  const clinic = await enter('/institutions', { name: 'Klinikk Øst' });
  const place = `/desk/institutions/${clinic}`;
  const facts = { legalName: 'Klinikk Øst HF', registration: '987654321', address: '', privacyEmail: '' };
  t.equal((await desk.post(place, { ...facts, healthData: 'yes' })).status, 303);
  t.match((await desk.get(place)).text, 'Klinikk Øst HF');
  t.equal((await desk.post(place, { ...facts, privacyEmail: 'ugyldig' })).status, 400);
  const first = await enter(`/institutions/${clinic}/agreements`, { number: 'Ø-1', from: day(-9) });
  const next = { number: 'Ø-2', from: day(0), until: '', before: `replaces ${first}` };
  t.equal((await desk.post(`${place}/agreements`, next)).status, 303);
  t.match((await desk.get(place)).text, '(replaced by another)');
  const [, second = ''] = /agreements\/([\w-]{36})\/end/.exec((await desk.get(place)).text) ?? [];
  const end = { endedOn: day(0), reason: 'moved to another desk' };
  t.equal((await desk.post(`/desk/agreements/${second}/end`, end)).status, 303);
  t.match((await desk.get(place)).text, 'moved to another desk');
});

t.test('the reason "other" needs words', async (t) => {
  const nothing = '01890000-0000-7000-8000-000000000000';
  const ask = async (note?: string) =>
    pick(
      (await handler.api('POST', `/uploads/${nothing}/downloads`, { reason: 'other', note })).json(),
      'code',
    );
  t.equal(await ask(), 'invalid_request');
  t.equal(await ask('for the auditors'), 'not_found');
});

t.test('what is entered twice, or makes no sense, is refused', async (t) => {
  const clinic = await enter('/institutions', { name: 'Szpital Wschodni' });
  const again = async (path: string, body: object) =>
    pick((await lead.api('POST', path, body)).json(), 'code');
  t.equal(await again('/institutions', { name: 'SZPITAL WSCHODNI' }), 'already_recorded');
  await enter(`/institutions/${clinic}/contacts`, person);
  t.equal(await again(`/institutions/${clinic}/contacts`, person), 'already_recorded');
  t.equal(await again(`/institutions/${clinic}/contacts`, { ...person, phone: '123' }), 'invalid_phone');
  for (const period of [{ from: '2026-02-30' }, { from: day(1), until: day(0) }, { from: 'today' }]) {
    t.equal(await again(`/institutions/${clinic}/agreements`, { number: 'X', ...period }), 'invalid_request');
  }
  t.match((await handler.api('GET', '/institutions?q=wschod')).json(), { institutions: [{ id: clinic }] });
});
