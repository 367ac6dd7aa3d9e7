import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import t from 'tap';
import { encryptedZip } from '../services/archives.js';
import { pick, pickText, request, uploadFile } from '../services/http-client.js';
import { startService } from '../services/service.js';
import { contact, demand, download, issueLink } from '../services/steps.js';

const service = await startService(t);
const handler = await service.agent('handler');
const folder = await mkdtemp(join(tmpdir(), 'sluice-certificate-'));
t.teardown(() => rm(folder, { recursive: true, force: true }));

/** Runs `sluice certificate verify` on a text. */
async function verify(text: string, ...flags: string[]) {
  const file = join(folder, 'certificate.json');
  await writeFile(file, text);
  return await service.run(['certificate', 'verify', file, ...flags]);
}

t.test('what was destroyed is certified, and anybody can check it', async (t) => {
  const link = await issueLink(handler);
  const stored = demand(await uploadFile(link.url, link.password, encryptedZip(1000)), 201).json();
  const uploadId = pickText(stored, 'uploadId');
  const ticket = `/tickets/${link.ticketId}`;
  const early = await handler.api('GET', `${ticket}/certificate`);
  t.match([early.status, early.json()], [409, { code: 'not_purged_yet' }], 'not before it is gone');
  demand(await download(handler, uploadId), 200);
  demand(await handler.api('POST', `${ticket}/close`, { workingCopiesDestroyed: true }), 200);
  for (const what of ['certificate', 'certificate.pdf'])
    t.equal((await handler.api('GET', `/uploads/${uploadId}/${what}`)).status, 409, 'closing is not enough');
  t.equal((await service.run(['sweep'])).code, 0);

  const answer = demand(await handler.api('GET', `${ticket}/certificate`), 200);
  const certificate = pick(answer.json(), 'certificate');
  t.match(certificate, {
    kind: 'sluice/certificate/1',
    scope: 'ticket',
    ticket: { id: link.ticketId, closedBy: handler.id, workingCopiesAttested: true },
    neverStored: 0,
  });
  t.match(pick(certificate, 'uploads', 0), {
    id: uploadId,
    sha256: pickText(stored, 'sha256'),
    size: pick(stored, 'size'),
    downloads: [{ agent: handler.id, reason: 'diagnosis', complete: true }],
    reason: 'ticket_closed',
    keyDestroyedAt: String,
    bytes: {
      versionsRemoved: 1,
      unfinishedRemoved: 0,
      foundAbsentAt: String,
      absence: { by: 'folder', at: String },
    },
    keyAbsence: { by: 'folder', at: String },
    blockedAt: null,
    destroyedAt: String,
    audit: { seq: Number, hash: /^[0-9a-f]{64}$/ },
  });
  t.notMatch(answer.text, new RegExp(contact.name), 'nobody is named in it');
  t.equal((await handler.api('GET', `${ticket}/certificate`)).text, answer.text, 'it is the same each time');

  t.match(await verify(answer.text), { code: 0, stdout: /^genuine: ticket / });
  const keys = (await handler.api('GET', '/signing-keys')).json();
  const key = pickText(keys, 'keys', 0, 'publicKey');
  t.equal((await verify(answer.text, '--public-key', key)).code, 0, 'with nothing but the public key');
  const pretty = JSON.stringify(answer.json(), null, 2);
  t.match(
    await verify(pretty, '--public-key', key),
    { code: 1, stdout: /not in the bytes/ },
    'laid out anew',
  );
  const second = answer.text.replace('{', '{"certificate":{"kind":"sluice/certificate/1"},');
  t.match(await verify(second, '--public-key', key), { code: 1, stdout: /something was added/ });
  const changed = answer.text.replace('"diagnosis"', '"migration"');
  t.match(await verify(changed, '--public-key', key), { code: 1, stdout: /NOT GENUINE/ });
  const foreign = Buffer.alloc(32, 7).toString('base64');
  t.match(await verify(answer.text, '--public-key', foreign), { code: 1, stdout: /not known/ });
  t.match(await verify('{"certificate":1}', '--public-key', key), { code: 1, stdout: /no certificate/ });
  t.equal((await verify(answer.text, '--public-key', 'short')).code, 2);

  const ofUpload = demand(await handler.api('GET', `/uploads/${uploadId}/certificate`), 200);
  t.match(pick(ofUpload.json(), 'certificate'), { scope: 'upload', uploads: [{ id: uploadId }] });
  t.equal((await verify(ofUpload.text, '--public-key', key)).code, 0);
  for (const of of [ticket, `/uploads/${uploadId}`]) {
    const pdf = demand(await handler.api('GET', `${of}/certificate.pdf`), 200);
    t.equal(pdf.headers['content-type'], 'application/pdf');
    t.equal(pdf.bytes.subarray(0, 5).toString(), '%PDF-');
  }
});

t.test('the sender’s receipt is signed too: anybody can check it, and it says when it said so', async (t) => {
  const link = await issueLink(handler);
  const stored = demand(await uploadFile(link.url, link.password, encryptedZip(900)), 201).json();
  const basic = `Basic ${Buffer.from(`:${link.password}`).toString('base64')}`;
  const ask = (name: string, accept = 'application/json') =>
    request(`${link.url}/${name}`, { headers: { authorization: basic, accept } });
  const receipt = demand(await ask('receipt'), 200);
  t.match(receipt.json(), {
    ...{ kind: 'sluice/receipt/1', service: service.env.BASE_URL, state: 'received', issuedAt: String },
    ...{ uploadId: pickText(stored, 'uploadId'), sha256: pickText(stored, 'sha256') },
  });
  t.notMatch(receipt.text, new RegExp(contact.name), 'nobody is named in it');
  t.match(await verify(receipt.text), { code: 0, stdout: /^genuine: receipt CASE-/ });
  const keys = (await handler.api('GET', '/signing-keys')).json();
  const key = pickText(keys, 'keys', 0, 'publicKey');
  for (const [from, to] of [
    ['"state":"received"', '"state":"fetched"'],
    ['sluice/receipt/1', 'sluice/register/1'],
    ['{', '{"a":1,'],
    ['}', '} '],
  ] as const)
    t.equal((await verify(receipt.text.replace(from, to), '--public-key', key)).code, 1, `${from} changed`);
  const file = demand(await ask('receipt.json', 'text/html'), 200);
  t.match(file.headers, { 'content-disposition': /^attachment; filename="receipt-[\w-]{36}\.json"$/ });
  t.equal((await verify(file.text, '--public-key', key)).code, 0, 'as a file for browsers');
  t.equal((await request(`${link.url}/receipt.json`)).status, 401, 'for nobody else');
});
