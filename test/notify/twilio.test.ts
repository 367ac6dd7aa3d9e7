import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { inspect } from 'node:util';
import t, { type Test } from 'tap';
import { Secret } from '../../src/config/secret.js';
import { isSluiceError } from '../../src/errors.js';
import { keptSms } from '../../src/notify/sms/sms.js';
import { type TwilioOptions, twilioSms } from '../../src/notify/sms/twilio.js';
import { signatureValid } from '../../src/notify/sms/twilio-signature.js';
import type { Sms } from '../../src/notify/transport.js';
import { startPlayedTwilio, twilioSignature } from '../services/played-twilio.js';

const account = { accountSid: `AC${'0123456789abcdef'.repeat(2)}`, authToken: 'a-token-nobody-may-see' };
const sms: Sms = {
  id: '0190a3b2-0000-7000-8000-000000000001',
  to: '+48501234567',
  text: 'Haslo: XKQ7-MP3D-9RTW-B4',
};
const personal = [
  account.authToken,
  sms.to,
  sms.to.slice(1),
  sms.text,
  'XKQ7',
  Buffer.from(account.authToken).toString('base64'),
];

async function start(t: Test, options: Partial<TwilioOptions> = {}) {
  const played = await startPlayedTwilio(account);
  const provider = twilioSms({
    accountSid: account.accountSid,
    authToken: new Secret(account.authToken),
    from: '+48732000000',
    apiUrl: played.url,
    ...options,
  });
  t.teardown(() => {
    provider.close();
    return played.close();
  });
  return { played, provider };
}

/** What a call throws, checked to say the reason and nothing secret or personal, in any form it could be logged. */
async function thrownBy(t: Test, call: Promise<unknown>): Promise<string> {
  const error = await call.then(
    () => t.fail('it should have thrown'),
    (thrown: unknown) => thrown,
  );
  if (!isSluiceError(error)) throw error;
  const told =
    inspect(error, { depth: 10, showHidden: true }) + JSON.stringify(error) + JSON.stringify(error.extras);
  for (const secret of personal) t.notMatch(told, secret, 'nothing secret or personal in the error');
  return `${error.code}: ${error.extras.reason}`;
}

t.test('an SMS reaches Twilio with what we promise about it', async (t) => {
  const { played, provider } = await start(t);
  const statusCallback = 'https://sluice.example/hooks/twilio/status?notice=1';
  const sent = await provider.send({ ...sms, statusCallback });
  const message = played.messages[0];
  t.same(sent, { outcome: 'accepted', providerId: message?.sid, status: 'queued', segments: 1 });
  t.same(message?.fields, {
    To: sms.to,
    Body: sms.text,
    From: '+48732000000',
    StatusCallback: statusCallback,
    ValidityPeriod: '14400',
    SmartEncoded: 'false',
  });
});

t.test('texts survive the wire unchanged', async (t) => {
  const { played, provider } = await start(t);
  const text = 'a&Body=x+y%20z=č €';
  const sent = await provider.send({ ...sms, text });
  t.match(sent, { outcome: 'accepted', segments: 1 });
  t.equal(played.messages[0]?.body, text);
});

t.test('behind a messaging service the parts are not known yet', async (t) => {
  const played = await startPlayedTwilio(account);
  const provider = twilioSms({
    accountSid: account.accountSid,
    authToken: new Secret(account.authToken),
    messagingServiceSid: `MG${'0'.repeat(32)}`,
    apiUrl: `${played.url}/`,
  });
  t.teardown(() => {
    provider.close();
    return played.close();
  });
  const sent = await provider.send(sms);
  t.same(sent, { outcome: 'accepted', providerId: played.messages[0]?.sid, status: 'queued' });
  t.notOk('From' in (played.messages[0]?.fields ?? {}), 'the service chooses the number');
});

t.test('a sender is demanded at once', async (t) => {
  const options = { accountSid: account.accountSid, authToken: new Secret(account.authToken) };
  t.throws(() => twilioSms(options), { code: 'config_invalid' });
});

t.test("a clear no about this message is an outcome with Twilio's code", async (t) => {
  const { played, provider } = await start(t);
  t.same(await provider.send({ ...sms, to: '+1' }), { outcome: 'refused', reason: 'twilio_21211' });
  for (const [code, status] of [
    [21610, 400],
    [21614, 400],
    [21408, 400],
    [21408, 403],
    [20422, 400],
  ] as const) {
    played.failNext({ code, status });
    t.same(await provider.send(sms), { outcome: 'refused', reason: `twilio_${code}` });
  }
  t.equal(played.messages.length, 0);
});

t.test('what may pass, or what a person can mend, is thrown so that it is repeated', async (t) => {
  const { played, provider } = await start(t);
  played.failNext('http500');
  t.equal(await thrownBy(t, provider.send(sms)), 'unavailable: twilio_http_500');
  played.failNext('http429');
  t.equal(await thrownBy(t, provider.send(sms)), 'unavailable: twilio_http_429');
  played.failNext('html403');
  t.equal(await thrownBy(t, provider.send(sms)), 'unavailable: twilio_http_403');
  played.failNext({ code: 20003, status: 401 });
  t.equal(await thrownBy(t, provider.send(sms)), 'unavailable: twilio_20003');
  played.failNext({ code: 20005, status: 403 });
  t.equal(await thrownBy(t, provider.send(sms)), 'unavailable: twilio_20005');
  t.equal(played.messages.length, 0);
  t.match(await provider.send(sms), { outcome: 'accepted' }, 'and the repeat goes through');
});

t.test('an answer lost after Twilio took the message is no answer', async (t) => {
  const { played, provider } = await start(t);
  played.failNext('reset-after-accept');
  t.equal(await thrownBy(t, provider.send(sms)), 'unavailable: twilio_econnreset');
  t.equal(played.messages.length, 1, 'taken, though we cannot know');
  t.match(await provider.send(sms), { outcome: 'accepted' });
  t.equal(played.messages.length, 2, 'a duplicate is acceptable, a lost message is not');
});

t.test('a silent or absent Twilio is given up', async (t) => {
  const { played, provider } = await start(t, { timeoutMs: 200 });
  played.failNext('timeout');
  t.equal(await thrownBy(t, provider.send(sms)), 'unavailable: twilio_timeout');
  const { played: absent, provider: patient } = await start(t);
  await absent.close();
  t.equal(await thrownBy(t, patient.send(sms)), 'unavailable: twilio_econnrefused');
});

t.test('a success that is not Twilio is not believed', async (t) => {
  const tooLong = JSON.stringify({
    sid: `SM${'0'.repeat(32)}`,
    status: 'queued',
    body: 'x'.repeat(2_000_000),
  });
  const answers = ['<html>ok</html>', '{}', '{"sid":"../x","status":"queued"}', tooLong];
  const server = http.createServer((_request, response) => response.writeHead(201).end(answers.shift()));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  t.teardown(() => server.close());
  const { port } = server.address() as AddressInfo;
  const { provider } = await start(t, { apiUrl: `http://127.0.0.1:${port}` });
  for (let left = answers.length; left > 0; left -= 1) {
    t.equal(await thrownBy(t, provider.send(sms)), 'unavailable: twilio_answer_unreadable');
  }
});

t.test('closing cuts what runs and refuses what comes', async (t) => {
  const { played, provider } = await start(t);
  played.failNext('timeout');
  const running = thrownBy(t, provider.send(sms));
  await played.requested(1);
  provider.close();
  t.equal(await running, 'unavailable: twilio_closed');
  t.equal(await thrownBy(t, provider.send(sms)), 'shutting_down: undefined');
});

t.test('a text is erased at Twilio once the message has ended, not before', async (t) => {
  const { played, provider } = await start(t);
  const sent = await provider.send(sms);
  const sid = sent.outcome === 'accepted' ? sent.providerId : '';
  t.equal(await provider.redact(sid), 'too_early');
  t.equal(played.messages[0]?.body, sms.text);
  await played.sendStatus(sid, 'delivered');
  t.equal(await provider.redact(sid), 'redacted');
  t.equal(played.messages[0]?.body, '');
  t.equal(await provider.redact(sid), 'redacted', 'and again');
  t.equal(await provider.redact(`SM${'0'.repeat(32)}`), 'gone');
  t.equal(await provider.redact('../../Calls'), 'gone', 'a foreign id never becomes a path');
});

t.test('doctor learns whether the credentials are taken', async (t) => {
  const { provider } = await start(t);
  await provider.check();
  const { provider: wrong } = await start(t, { authToken: new Secret('wrong') });
  t.equal(await thrownBy(t, wrong.check()), 'unavailable: twilio_20003');
});

t.test('only callbacks that Twilio signed for this URL and these fields are valid', async (t) => {
  const { played, provider } = await start(t);
  const received: { signature: string | undefined; body: string; path: string }[] = [];
  const hook = http.createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    const signature = request.headers['x-twilio-signature'];
    received.push({ signature: String(signature), body, path: request.url ?? '' });
    response.writeHead(204).end();
  });
  await new Promise<void>((resolve) => hook.listen(0, '127.0.0.1', resolve));
  t.teardown(() => hook.close());
  const { port } = hook.address() as AddressInfo;
  const url = 'https://sluice.example/hooks/twilio/status?notice=0190a3b2';
  const sent = await provider.send({ ...sms, statusCallback: url });
  const sid = sent.outcome === 'accepted' ? sent.providerId : '';
  const origin = `http://127.0.0.1:${port}`;
  t.equal(await played.sendStatus(sid, 'undelivered', { errorCode: 30003, origin }), 204);
  t.equal(received[0]?.path, '/hooks/twilio/status?notice=0190a3b2');
  const params = Object.fromEntries(new URLSearchParams(received[0]?.body));
  t.match(params, { MessageSid: sid, MessageStatus: 'undelivered', ErrorCode: '30003', To: sms.to });

  const genuine = {
    authToken: new Secret(account.authToken),
    signature: received[0]?.signature,
    url,
    params,
  };
  t.equal(signatureValid(genuine), true);
  t.equal(signatureValid({ ...genuine, params: { ...params, MessageStatus: 'delivered' } }), false);
  t.equal(signatureValid({ ...genuine, params: { ...params, Extra: '1' } }), false);
  t.equal(signatureValid({ ...genuine, url: url.replace('notice=0', 'notice=1') }), false);
  t.equal(signatureValid({ ...genuine, authToken: new Secret('another') }), false);
  t.equal(signatureValid({ ...genuine, signature: undefined }), false);
  t.equal(signatureValid({ ...genuine, signature: '' }), false);
  t.equal(signatureValid({ ...genuine, signature: twilioSignature('', url, params) }), false);
});

t.test("the signature is the one of Twilio's published example", async (t) => {
  // Twilio, "Security: validating signatures": token 12345 and these fields.
  const url = 'https://mycompany.com/myapp.php?foo=1&bar=2';
  const params = {
    CallSid: 'CA1234567890ABCDE',
    Caller: '+14158675309',
    Digits: '1234',
    From: '+14158675309',
    To: '+18005551212',
  };
  const signature = 'RSOYDt4T1cUTdK1PDd93/VVr8B8=';
  t.equal(signatureValid({ authToken: new Secret('12345'), signature, url, params }), true);
  t.equal(twilioSignature('12345', url, params), signature, 'and the played Twilio agrees');
});

t.test('the demo provider hands over instead of sending', async (t) => {
  const kept: Sms[] = [];
  const provider = keptSms(async (message) => {
    kept.push(message);
  });
  t.match(await provider.send(sms), { outcome: 'accepted', status: 'delivered' });
  t.same(kept, [sms]);
  const full = keptSms(() => Promise.reject(new Error('full')));
  await t.rejects(full.send(sms), /full/, 'what could not be kept was not sent');
});
