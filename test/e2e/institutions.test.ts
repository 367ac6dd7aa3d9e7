// Agreements and authorised contacts: what policies ask for can be met, and is asked for.
import t from 'tap';
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
      { action: 'contact.verified', note: verification },
      { action: 'agreement.overridden', note: reason },
      { action: 'link.issued' },
      { action: 'ticket.opened' },
    ]);
    t.notMatch((await dpo.api('GET', `/audit?subject=${ticket}`)).text, 'qzx', 'the chain holds no words');
  },
);

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
