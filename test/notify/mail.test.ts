import net, { type AddressInfo, type Socket } from 'node:net';
import { inspect } from 'node:util';
import t, { type Test } from 'tap';
import { Secret } from '../../src/config/secret.js';
import { isSluiceError } from '../../src/errors.js';
import { keptMail, type SmtpOptions, smtpMail } from '../../src/notify/mail/mail.js';
import type { Mail } from '../../src/notify/transport.js';
import { type SmtpSinkOptions, startSmtpSink } from '../services/smtp-sink.js';

const auth = { user: 'relay@sluice.example', pass: 'p:a@s/s w0rd' };
const token = 'bGluay10b2tlbi1ub2JvZHktbWF5LXNlZQ';
const mail: Mail = {
  id: '0190a3b2-0000-7000-8000-000000000001',
  to: { address: 'anna.kowalska@clinic.example', name: 'Anna Żółć' },
  subject: 'Łącze do przesłania danych',
  text: `Proszę otworzyć https://sluice.example/l/${token}\n`,
  html: `<p>Proszę otworzyć <a href="https://sluice.example/l/${token}">łącze</a></p>`,
};
const personal = [
  auth.pass,
  encodeURIComponent(auth.pass),
  auth.user,
  'kowalska',
  'clinic.example',
  'Anna',
  token,
  mail.subject,
];

async function start(t: Test, sinkOptions: SmtpSinkOptions = {}, options: Partial<SmtpOptions> = {}) {
  const sink = await startSmtpSink(sinkOptions);
  t.teardown(() => sink.close());
  const provider = open(t, { url: new Secret(sink.url), ...options });
  return { sink, provider };
}

function open(t: Test, options: Pick<SmtpOptions, 'url'> & Partial<SmtpOptions>) {
  const provider = smtpMail({ from: 'Sluice <no-reply@sluice.example>', requireTls: false, ...options });
  t.teardown(() => provider.close());
  return provider;
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
  for (const secret of personal) t.notOk(told.includes(secret), 'nothing secret or personal in the error');
  return `${error.code}: ${error.extras.reason}`;
}

t.test('a mail arrives whole, marked as ours and as automatic', async (t) => {
  const { sink, provider } = await start(t);
  const sent = await provider.send(mail);
  const messageId = `<${mail.id}@sluice.example>`;
  t.same(sent, { outcome: 'accepted', providerId: messageId, status: 'sent' });
  const [arrived] = await sink.waitFor(1);
  t.equal(arrived?.from, 'no-reply@sluice.example');
  t.same(arrived?.to, [mail.to.address]);
  t.match(arrived?.parsed, {
    from: { name: 'Sluice', address: 'no-reply@sluice.example' },
    to: [{ name: 'Anna Żółć', address: mail.to.address }],
    subject: mail.subject,
    text: mail.text,
    messageId,
  });
  t.match(arrived?.parsed.html, token);
  const headers = new Map(arrived?.parsed.headers.map(({ key, value }) => [key, value]));
  t.equal(headers.get('auto-submitted'), 'auto-generated');
  t.notOk(headers.has('x-mailer'), 'which software we run is nobody else’s business');
  t.ok(headers.has('date'));
});

t.test('a repeat carries the same Message-ID', async (t) => {
  const { sink, provider } = await start(t);
  await provider.send(mail);
  await provider.send(mail);
  t.equal(sink.mails[0]?.parsed.messageId, sink.mails[1]?.parsed.messageId);
  await provider.send({ ...mail, id: '0190a3b2-0000-7000-8000-000000000002' });
  t.not(sink.mails[2]?.parsed.messageId, sink.mails[0]?.parsed.messageId);
  await t.rejects(provider.send({ ...mail, id: 'x@evil>\r\nBcc: a@evil.example' }), { code: 'internal' });
});

t.test('a hostile subject or name adds no header and no recipient', async (t) => {
  const { sink, provider } = await start(t);
  const hostile = 'x\r\nBcc: thief@evil.example\r\n\r\nbody\u2028\u0000';
  for (const name of [hostile, '"Anna" <thief@evil.example>, x', 'a,b;c:d', '']) {
    await provider.send({ ...mail, subject: hostile, to: { address: mail.to.address, name } });
    const arrived = sink.mails.at(-1);
    t.same(arrived?.to, [mail.to.address], 'the envelope');
    t.same(
      arrived?.parsed.to?.map(({ address }) => address),
      [mail.to.address],
      'the header',
    );
    t.equal(arrived?.parsed.bcc, undefined);
    const shown = name === hostile ? 'x Bcc: thief@evil.example body' : name;
    t.equal(arrived?.parsed.to?.[0]?.name, shown, 'the name is only a name');
    t.equal(arrived?.parsed.subject, 'x Bcc: thief@evil.example body');
    t.match(arrived?.parsed.text, token, 'the body is ours');
  }
});

t.test('an address that could be read as more than one is refused before anything is sent', async (t) => {
  const { sink, provider } = await start(t);
  const hostile = [
    '',
    'anna',
    'anna@',
    '@clinic.example',
    'anna@clinic.example, thief@evil.example',
    'anna@clinic.example;thief@evil.example',
    'anna@clinic.example\r\nRCPT TO:<thief@evil.example>',
    'anna@clinic.example>\r\nDATA',
    '<anna@clinic.example>',
    'Anna <anna@clinic.example>',
    '"anna thief@evil.example"@clinic.example',
    'anna@clinic.example (thief@evil.example)',
    'group:thief@evil.example;@clinic.example',
    'anna@thief@clinic.example',
    'anna@[127.0.0.1]',
    `${'a'.repeat(65)}@clinic.example`,
    `anna@${'a'.repeat(260)}.example`,
    'anna\u0000@clinic.example',
  ];
  for (const address of hostile) {
    const sent = await provider.send({ ...mail, to: { address } });
    t.same(sent, { outcome: 'refused', reason: 'mail_address_malformed' }, JSON.stringify(address));
  }
  t.equal(sink.mails.length, 0);
});

t.test("a permanent no to the recipient is an outcome with the server's code", async (t) => {
  const { sink, provider } = await start(t, { refuse: 550 });
  t.same(await provider.send(mail), { outcome: 'refused', reason: 'smtp_550' });
  t.equal(sink.mails.length, 0);
});

t.test('what may pass is thrown so that it is repeated', async (t) => {
  const { sink, provider } = await start(t, { tempFail: 1 });
  t.equal(await thrownBy(t, provider.send(mail)), 'unavailable: smtp_451');
  t.match(await provider.send(mail), { outcome: 'accepted' });
  t.equal(sink.mails.length, 1);
  const { provider: greylisted } = await start(t, { refuse: 450 });
  t.equal(await thrownBy(t, greylisted.send(mail)), 'unavailable: smtp_450');
  const { provider: unauthenticated } = await start(t, { refuse: 530 });
  t.equal(
    await thrownBy(t, unauthenticated.send(mail)),
    'unavailable: smtp_530',
    'about us, not the recipient',
  );
});

t.test('an answer lost after the server took the mail is no answer', async (t) => {
  const { sink, provider } = await start(t, { resetAfterAccept: 1 });
  t.match(await thrownBy(t, provider.send(mail)), /^unavailable: smtp_e(?:connection|socket)$/);
  t.equal(sink.mails.length, 1, 'taken, though we cannot know');
  t.match(await provider.send(mail), { outcome: 'accepted' });
  t.equal(sink.mails[0]?.parsed.messageId, sink.mails[1]?.parsed.messageId, 'a duplicate can be recognised');
});

const envelopeId = '0123456789abcdef0123456789abcdef';

t.test('servers that know them are asked for reports, others are not', async (t) => {
  const { sink, provider } = await start(t, { dsn: true });
  t.match(await provider.send({ ...mail, envelopeId }), { outcome: 'accepted', status: 'sent' });
  t.match(sink.mails[0]?.reports, {
    ret: 'HDRS',
    envid: envelopeId,
    orcpt: /^rfc822;anna.kowalska@clinic.example$/,
  });
  t.same(sink.mails[0]?.reports?.notify.split(',').sort(), ['DELAY', 'FAILURE', 'SUCCESS']);
  const { sink: plain, provider: toPlain } = await start(t);
  t.match(await toPlain.send({ ...mail, envelopeId }), { outcome: 'accepted' });
  t.equal(plain.mails.length, 1);
  await t.rejects(provider.send({ ...mail, envelopeId: 'x RET=FULL\r\n' }), { code: 'internal' });
});

t.test('each mail has a return path of its own, where bounces are read', async (t) => {
  const { sink, provider } = await start(t, {}, { bounce: 'bounces@sluice.example' });
  await provider.send({ ...mail, envelopeId });
  t.equal(sink.mails[0]?.from, `bounces+${envelopeId}@sluice.example`);
  t.match(sink.mails[0]?.parsed.from, { address: 'no-reply@sluice.example' }, 'people see the sender');
});

t.test('a no after the content is an outcome too, and what may pass is not', async (t) => {
  let code = 554;
  const { sink, provider } = await start(t, { refuseContentTo: () => code });
  t.same(await provider.send(mail), { outcome: 'refused', reason: 'smtp_554' });
  code = 451;
  t.equal(await thrownBy(t, provider.send(mail)), 'unavailable: smtp_451');
  t.equal(sink.mails.length, 0);
});

t.test('a domain in any script is sent in ASCII, to servers without SMTPUTF8 as well', async (t) => {
  const { sink, provider } = await start(t, { asciiOnly: true });
  t.match(await provider.send({ ...mail, to: { address: 'anna@łódź.example' } }), { outcome: 'accepted' });
  t.match(sink.mails[0]?.raw, /^To: .*anna@xn--d-uga0v4h\.example/m);
  t.notOk(/[^\0-\x7f]@|@[^\s>]*[^\0-\x7f]/.test(sink.mails[0]?.raw ?? 'ł@'), 'in ASCII throughout');
  const refused = await provider.send({ ...mail, to: { address: 'józef@clinic.example' } });
  t.same(refused, { outcome: 'refused', reason: 'mail_address_malformed' });
});

t.test('a server that is not there is thrown', async (t) => {
  const { sink, provider } = await start(t);
  await sink.close();
  t.match(await thrownBy(t, provider.send(mail)), /^unavailable: smtp_e/);
  t.match(await thrownBy(t, provider.check()), /^unavailable: smtp_e/);
});

t.test('signs in as the URL says, and a wrong password tells nothing', async (t) => {
  const { sink, provider } = await start(t, { auth });
  await provider.check();
  t.match(await provider.send(mail), { outcome: 'accepted' });
  t.equal(sink.mails[0]?.user, auth.user);
  const wrong = open(t, { url: new Secret(sink.url.replace('w0rd', 'other')) });
  t.equal(await thrownBy(t, wrong.send(mail)), 'unavailable: smtp_535');
  t.equal(await thrownBy(t, wrong.check()), 'unavailable: smtp_535');
  t.equal(sink.mails.length, 1);
});

t.test('where TLS is required nothing is said without it', async (t) => {
  const { sink, provider } = await start(t, { auth }, { requireTls: true });
  t.equal(await thrownBy(t, provider.send(mail)), 'unavailable: smtp_etls');
  // 0.0.0.0 reaches this machine too, but is not a loopback address: the setting cannot switch TLS off for it
  const url = new Secret(sink.url.replace('127.0.0.1', '0.0.0.0'));
  t.equal(await thrownBy(t, open(t, { url, requireTls: false }).send(mail)), 'unavailable: smtp_etls');
  t.same(sink.signIns, [], 'no password in the clear');
  t.equal(sink.mails.length, 0);
});

t.test('STARTTLS and TLS from the start are used, with a certificate that is trusted', async (t) => {
  for (const starttls of [true, 'always'] as const) {
    const { sink } = await start(t, { starttls, auth });
    const url = new Secret(sink.url);
    const trusting = open(t, { url, requireTls: true, ...(sink.ca === undefined ? {} : { ca: sink.ca }) });
    t.match(await trusting.send(mail), { outcome: 'accepted' });
    t.equal(sink.mails[0]?.secure, true);
    const doubting = open(t, { url, requireTls: true });
    t.match(await thrownBy(t, doubting.send(mail)), /^unavailable: smtp_e(?:tls|socket)$/);
    t.equal(sink.mails.length, 1, 'no mail to a server nobody vouches for');
  }
});

t.test('a query in the URL cannot weaken the connection', async (t) => {
  const { sink } = await start(t, { starttls: true });
  const url = new Secret(
    `${sink.url}/?tls.rejectUnauthorized=false&requireTLS=false&ignoreTLS=true&logger=true`,
  );
  t.match(
    await thrownBy(t, open(t, { url, requireTls: true }).send(mail)),
    /^unavailable: smtp_e(?:tls|socket)$/,
  );
  t.equal(sink.mails.length, 0);
});

t.test('closing cuts what runs and refuses what comes', async (t) => {
  const sockets: Socket[] = [];
  const silent = net.createServer((socket) => sockets.push(socket));
  await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
  t.teardown(() => {
    for (const socket of sockets) socket.destroy();
    silent.close();
  });
  const { port } = silent.address() as AddressInfo;
  const provider = open(t, { url: new Secret(`smtp://127.0.0.1:${port}`) });
  const connected = new Promise((resolve) => silent.once('connection', resolve));
  const running = thrownBy(t, provider.send(mail));
  await connected;
  provider.close();
  t.equal(await running, 'unavailable: smtp_eabort');
  t.equal(await thrownBy(t, provider.send(mail)), 'shutting_down: undefined');
});

t.test('unusable settings are told without their secrets', async (t) => {
  const refused = (settings: Partial<SmtpOptions>) => {
    try {
      smtpMail({
        url: new Secret('smtp://127.0.0.1'),
        from: 'no-reply@sluice.example',
        requireTls: false,
        ...settings,
      });
    } catch (error) {
      t.notMatch(inspect(error, { depth: 10 }), 's3cret');
      return isSluiceError(error, 'config_invalid');
    }
    return false;
  };
  for (const url of [
    '',
    's3cret',
    'http://u:s3cret@127.0.0.1',
    'smtp://u:s3cret@:25',
    'smtp://u:s3cret@127.0.0.1:99999',
  ]) {
    t.ok(refused({ url: new Secret(url) }), url);
  }
  for (const from of ['', 'Sluice', 'Sluice <>', 'a@b.example, c@d.example', 'x\r\nBcc: a@b.example']) {
    t.ok(refused({ from }), JSON.stringify(from));
  }
  t.notOk(refused({ from: '"Sluice, Support" <no-reply@sluice.example>' }));
});

t.test('the demo provider hands over instead of sending', async (t) => {
  const kept: Mail[] = [];
  const provider = keptMail(async (message) => {
    kept.push(message);
  });
  t.match(await provider.send(mail), { outcome: 'accepted', status: 'delivered' });
  t.same(kept, [mail]);
});
