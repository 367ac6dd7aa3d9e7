// The helpdesk tells that a case ended.
import { createHmac } from 'node:crypto';
import t from 'tap';
import { pick, request } from '../services/http-client.js';
import { startService } from '../services/service.js';
import { demand, givePassword, issueLink, newReference, openTicket } from '../services/steps.js';

const secret = 'the-secret-of-zammad-0123456789';
const service = await startService(t, {
  env: { HELPDESK_SECRETS: `other:${'x'.repeat(30)},zammad:${secret}` },
});
const handler = await service.agent('handler');

const sign = (body: string, at = Math.floor(Date.now() / 1000), key = secret) =>
  `t=${at},v1=${createHmac('sha256', key).update(`${at}.${body}`).digest('hex')}`;
const tell = (body: string, signature: string, name = 'zammad') =>
  request(`${service.baseUrl}/hooks/helpdesk/${name}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-sluice-signature': signature },
    body,
  });
const closed = (reference: string) => JSON.stringify({ event: 'ticket.closed', reference });

t.test('a closed case ends its links, and its ticket stays open for the attestation', async (t) => {
  const reference = newReference();
  const ticketId = await openTicket(handler, reference);
  const link = await issueLink(handler, { ticketId });
  const body = closed(reference);
  t.equal((await tell(body, sign(body))).status, 204);
  const shown = (await handler.api('GET', `/tickets/${ticketId}`)).json();
  t.match(shown, { state: 'open', closeRequestedAt: String, links: [{ state: 'revoked' }] });
  t.equal((await givePassword(link.url, link.password)).status, 410);
  const asked = await service.sql`
    select agent_id from messages where ticket_id = ${ticketId} and template = 'close-requested'`;
  t.same(asked, [{ agent_id: handler.id }], 'its handler is told');

  const later = await issueLink(handler, { ticketId });
  t.equal((await tell(body, sign(body))).status, 204, 'saying it again');
  t.match((await handler.api('GET', `/links/${later.id}`)).json(), { state: 'issued' }, 'ends nothing new');
  demand(await handler.api('POST', `/tickets/${ticketId}/close`, { workingCopiesDestroyed: true }), 200);
  t.equal((await tell(body, sign(body))).status, 404, 'no open ticket has it any more');
});

t.test('whoever cannot sign, or signed long ago, is turned away', async (t) => {
  const reference = newReference();
  const ticketId = await openTicket(handler, reference);
  const body = closed(reference);
  const now = Math.floor(Date.now() / 1000);
  const wrong: readonly [string, string, string?][] = [
    ['no signature', ''],
    ['another secret', sign(body, now, 'x'.repeat(30))],
    ['another body', sign(closed('X'))],
    ['too old', sign(body, now - 400)],
    ['from the future', sign(body, now + 400)],
    ['another helpdesk', sign(body), 'other'],
    ['an unknown helpdesk', sign(body), 'unknown'],
  ];
  for (const [what, signature, name] of wrong) {
    const answer = await tell(body, signature, name);
    t.match([answer.status, pick(answer.json(), 'code')], [403, 'signature_invalid'], what);
  }
  for (const odd of ['{', 'null', '{"event":"ticket.opened","reference":"X"}', '{"event":"ticket.closed"}']) {
    t.equal((await tell(odd, sign(odd))).status, 400, odd);
  }
  t.match((await handler.api('GET', `/tickets/${ticketId}`)).json(), { closeRequestedAt: null });
});
