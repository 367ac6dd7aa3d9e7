// Where calls to other systems may go, how they are signed, and how retryWhileLocked they are repeated.
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import t, { type Test } from 'tap';
import { newWebhookSecret, signWebhook } from '../../src/crypto/webhook-signature.js';
import { webhookBody, webhookGiveUpHours, webhookPauseSeconds } from '../../src/domain/webhook.js';
import { webhookSender } from '../../src/notify/webhook/webhook.js';
import { addressJudge } from '../../src/notify/webhook/webhook-address.js';

t.test('signs as the published examples of Standard Webhooks and of its first library do', async (t) => {
  t.equal(
    signWebhook(['whsec_plJ3nmyCDGBKInavdOK15jsl'], {
      ...{ id: 'msg_loFOjxBNrRLzqYUf', seconds: 1731705121 },
      body: '{"event_type":"ping","data":{"success":true}}',
    }),
    'v1,rAvfW3dJ/X/qxhsaXPOyyCGmRKsaKWcsNccKXlIktD0=',
  );
  const second = { id: 'msg_p5jXN8AQM9LWM0D4loKWxJek', seconds: 1614265330, body: '{"test": 2432232314}' };
  t.equal(
    signWebhook(['whsec_plJ3nmyCDGBKInavdOK15jsl', 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'], second).split(
      ' ',
    )[1],
    'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
    'each secret gives a signature of its own',
  );
  t.match(newWebhookSecret(), /^whsec_[A-Za-z0-9+/]{43}=$/);
  t.not(newWebhookSecret(), newWebhookSecret());
});

t.test('no address of the neighbourhood is open, in whatever form it is written', async (t) => {
  const isOpen = addressJudge([]);
  const closed = [
    ...['127.0.0.1', '127.8.9.1', '0.0.0.0', '10.1.2.3', '100.64.0.1', '169.254.169.254', '172.16.0.1'],
    ...['172.31.255.255', '192.168.1.1', '198.18.0.1', '224.0.0.1', '255.255.255.255', '192.0.0.8'],
    ...[
      '::',
      '::1',
      '::ffff:127.0.0.1',
      '::ffff:10.0.0.1',
      '::ffff:8.8.8.8',
      'fe80::1',
      'fe80::1%eth0',
      'fc00::1',
    ],
    ...[
      'fd12:3456::1',
      'ff02::1',
      '2001:db8::1',
      '2002:7f00:1::',
      '64:ff9b::7f00:1',
      '64:ff9b::10.0.0.1',
      '64:ff9b:1::1',
    ],
    ...['', 'localhost', '127.1', '::7f00:1'],
  ];
  t.same(closed.filter(isOpen), []);
  const open = [
    '8.8.8.8',
    '172.32.0.1',
    '100.128.0.1',
    '2a00:1450:4001::1',
    '64:ff9b::808:808',
    '64:ff9b::8.8.8.8',
  ];
  t.same(open.filter(isOpen), open);
  const allowing = addressJudge(['10.0.5.0/24', 'fd00:1::/32', '127.0.0.1']);
  t.ok(allowing('10.0.5.9') && allowing('fd00:1::9') && allowing('127.0.0.1'));
  t.notOk(allowing('10.0.6.9') || allowing('fd00:2::9') || allowing('127.0.0.2'));
});

t.test('only https addresses are called, and plain http on this machine where that is allowed', async (t) => {
  const bare = webhookSender([]);
  const local = webhookSender(['127.0.0.0/8', '::1']);
  for (const url of ['https://desk.example/hook?key=1', 'https://8.8.8.8/x', 'https://[2a00:1450::1]:8443/x'])
    t.ok(bare.mayCall(url), url);
  const refused = [
    ...[
      'http://desk.example/',
      'ftp://desk.example/',
      'file:///etc/passwd',
      'javascript:1',
      'desk.example',
      '',
    ],
    ...['https://user:pass@desk.example/', 'https://user@desk.example/', 'https://desk.example/#a'],
    ...[
      'https://127.0.0.1/',
      'https://0x7f.1/',
      'https://2130706433/',
      'https://[::1]/',
      'https://10.0.0.1/',
    ],
    ...['http://127.0.0.1:9/', 'https://169.254.169.254/latest/meta-data'],
  ];
  for (const url of refused) t.notOk(bare.mayCall(url), url);
  t.ok(
    local.mayCall('http://127.0.0.1:9/') &&
      local.mayCall('http://[::1]:9/') &&
      local.mayCall('https://127.0.0.1/'),
  );
  t.notOk(local.mayCall('http://10.0.0.1/'));
});

const call = (url: string) => ({ url, headers: { 'webhook-id': 'x' }, body: '{}' });

t.test(
  'a name that leads to this machine is refused when it is resolved, not only when it is entered',
  async (t) => {
    const { url, requests } = await listen(t, (_request, response) => response.end());
    const byName = url.replace('127.0.0.1', 'localhost');
    t.ok(webhookSender([]).mayCall(byName), 'the name itself tells nothing');
    t.same(await webhookSender([]).post(call(byName)), { outcome: 'failed', code: 'address_refused' });
    t.equal(requests(), 0, 'no connection was made');
    t.same(await webhookSender(['127.0.0.0/8', '::1']).post(call(byName)), {
      outcome: 'answered',
      status: 200,
    });
  },
);

t.test('a redirect is an answer, and is not followed', async (t) => {
  const inner = await listen(t, (_request, response) => response.end());
  const outer = await listen(t, (_request, response) =>
    response.writeHead(307, { location: inner.url }).end(),
  );
  t.same(await webhookSender(['127.0.0.1']).post(call(outer.url)), { outcome: 'answered', status: 307 });
  t.equal(inner.requests(), 0);
});

t.test('an answer without end is cut off, and one that never comes is not waited for', async (t) => {
  const endless = await listen(t, (_request, response) => {
    const more = () => {
      while (!response.destroyed && response.write('x'.repeat(8192)));
      if (!response.destroyed) response.once('drain', more);
    };
    response.writeHead(200);
    more();
  });
  t.same(await webhookSender(['127.0.0.1']).post(call(endless.url)), { outcome: 'answered', status: 200 });
  const silent = await listen(t, () => undefined);
  const impatient = webhookSender(['127.0.0.1'], { deadlineMs: 200 });
  t.same(await impatient.post(call(silent.url)), { outcome: 'failed', code: 'timeout' });
  const dripping = await listen(t, (_request, response) => response.writeHead(200).write('x'));
  const patient = webhookSender(['127.0.0.1'], { deadlineMs: 3000 });
  t.same(
    await patient.post(call(dripping.url)),
    { outcome: 'answered', status: 200 },
    'its status is enough',
  );
  const rude = await listen(t, (request) => request.socket.destroy());
  t.same(await webhookSender(['127.0.0.1']).post(call(rude.url)), { outcome: 'failed', code: 'connection' });
});

t.test('pauses grow from seconds to hours and make some twenty attempts in three days', async (t) => {
  for (const random of [0, 0.5, 0.999]) {
    let [hours, attempts] = [0, 0];
    while (hours < webhookGiveUpHours) {
      attempts += 1;
      hours += webhookPauseSeconds(attempts, random) / 3600;
    }
    t.ok(attempts >= 15 && attempts <= 35, `${attempts} attempts`);
  }
  t.ok(webhookPauseSeconds(1, 0.999) <= 5 && webhookPauseSeconds(1, 0) >= 2.5);
  t.ok(webhookPauseSeconds(1000, 0.999) <= 6 * 3600);
  t.not(webhookPauseSeconds(5, 0.1), webhookPauseSeconds(5, 0.9), 'not all at once');
});

t.test('a body holds ids, the reference and the time, always in the same bytes', async (t) => {
  const fact = {
    ...{
      event: 'ticket.purged',
      createdAt: new Date('2025-11-21T20:13:00Z'),
      ticketId: 't',
      reference: 'R-1',
    },
    ...{ linkId: null, uploadId: null },
  };
  t.equal(
    webhookBody(fact),
    '{"type":"ticket.purged","timestamp":"2025-11-21T20:13:00.000Z","data":{"ticketId":"t","reference":"R-1"}}',
  );
});

async function listen(t: Test, handler: http.RequestListener) {
  let requests = 0;
  const server = http.createServer((request, response) => {
    requests += 1;
    request.resume();
    handler(request, response);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  t.teardown(async () => {
    server.closeAllConnections();
    await new Promise((closed) => server.close(closed));
  });
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/`, requests: () => requests };
}
