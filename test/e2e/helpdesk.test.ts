// The helpdesk tells that a case ended.
import { spawn } from 'node:child_process';
import { createHmac } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import t from 'tap';
import { pick, request } from '../services/http-client.js';
import { freePort, startService } from '../services/service.js';
import { demand, eventually, givePassword, issueLink, newReference, openTicket } from '../services/steps.js';

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

t.test('Zendesk’s own signature is understood, for five minutes', async (t) => {
  const reference = newReference();
  const ticketId = await openTicket(handler, reference);
  const body = closed(reference);
  const tellAs = (time: string, over: string, key = secret) =>
    request(`${service.baseUrl}/hooks/helpdesk/zammad`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'x-zendesk-webhook-signature': createHmac('sha256', key).update(over).digest('base64'),
        'x-zendesk-webhook-signature-timestamp': time,
      },
      body,
    });
  const at = (seconds: number) => new Date(Date.now() + seconds * 1000).toISOString().replace(/\.\d+/, '');
  const [now, old, later] = [at(0), at(-400), at(400)];
  t.equal((await tellAs(old, `${old}${body}`)).status, 403, 'too old');
  t.equal((await tellAs(later, `${later}${body}`)).status, 403, 'from the future');
  t.equal((await tellAs(now, `${old}${body}`)).status, 403, 'the time is signed too');
  t.equal((await tellAs(now, `${now}${body}`, 'y'.repeat(30))).status, 403, 'another secret');
  t.equal((await tellAs('now', `now${body}`)).status, 403, 'no time');
  t.match((await handler.api('GET', `/tickets/${ticketId}`)).json(), { closeRequestedAt: null });
  t.equal((await tellAs(now, `${now}${body}`)).status, 204);
  t.match((await handler.api('GET', `/tickets/${ticketId}`)).json(), { closeRequestedAt: String });
});

t.test('the relay takes what Zammad and Jira sign, and passes on the reference alone', async (t) => {
  const port = await freePort();
  const key = 'the-token-entered-in-the-helpdesk';
  const relay = spawn(
    process.execPath,
    [fileURLToPath(new URL('../../deploy/helpdesk/relay.mjs', import.meta.url))],
    {
      env: {
        ...{ SLUICE_URL: service.baseUrl, SLUICE_NAME: 'zammad', SLUICE_SECRET: secret },
        ...{ HELPDESK_SECRET: key, PORT: String(port) },
      },
      stdio: 'ignore',
    },
  );
  t.teardown(() => relay.kill('SIGKILL'));
  const post = (body: string, signature: string) =>
    request(`http://127.0.0.1:${port}/`, { method: 'POST', headers: { 'x-hub-signature': signature }, body });
  const signed = (algorithm: string, body: string, by = key) =>
    `${algorithm}=${createHmac(algorithm, by).update(body).digest('hex')}`;
  await eventually(
    async () =>
      await post('{}', 'sha1=00').then(
        ({ status }) => status,
        () => 0,
      ),
    (status) => status === 403,
  );
  const [first, second] = [newReference(), newReference()];
  const ids = [await openTicket(handler, first), await openTicket(handler, second)];
  const zammad = closed(first);
  const jira = JSON.stringify({
    webhookEvent: 'jira:issue_updated',
    issue: { key: second, fields: { who: 'Anna' } },
  });
  t.equal((await post(zammad, signed('sha1', zammad, 'another'))).status, 403);
  t.equal((await post('{"event":"other"}', signed('sha1', '{"event":"other"}'))).status, 400);
  const unknown = closed('NEVER-SEEN');
  t.equal((await post(unknown, signed('sha1', unknown))).status, 204, 'nothing to repeat');
  for (const ticketId of ids)
    t.match((await handler.api('GET', `/tickets/${ticketId}`)).json(), { closeRequestedAt: null });
  t.equal((await post(zammad, signed('sha1', zammad))).status, 204);
  t.equal((await post(jira, signed('sha256', jira))).status, 204);
  for (const ticketId of ids)
    t.match((await handler.api('GET', `/tickets/${ticketId}`)).json(), { closeRequestedAt: String });
});
