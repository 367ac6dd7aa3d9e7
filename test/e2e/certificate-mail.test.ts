// The clinic's contact gets the proof by mail where that is wanted, and is forgotten only then.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import t from 'tap';
import { textsIn } from '../../src/locales/texts.js';
import { encryptedZip } from '../services/archives.js';
import { pickText, uploadFile } from '../services/http-client.js';
import { passwordIn, startNoticeDesk, type TextedLink } from '../services/notice-desk.js';
import { demand, eventually } from '../services/steps.js';

const desk = await startNoticeDesk(t);
const { service, handler, awaitSms, awaitMails } = desk;
const folder = await mkdtemp(join(tmpdir(), 'sluice-certificate-mail-'));
t.teardown(() => rm(folder, { recursive: true, force: true }));

/** A ticket with one file, closed with the wish that its contact gets the proof. */
async function closedTicket(locale: string): Promise<TextedLink> {
  const link = await desk.text(locale);
  // a link that was used meanwhile is not mailed any more
  const [[sms]] = await Promise.all([awaitSms(link.contact), awaitMails(link.contact.email)]);
  demand(await uploadFile(link.url, passwordIn(sms), encryptedZip()), 201);
  // the link and the receipt
  await awaitMails(link.contact.email, 2);
  const closing = {
    workingCopiesDestroyed: true,
    discardUndelivered: 'not needed any more',
    certificateByMail: true,
  };
  demand(await handler.api('POST', `/tickets/${link.ticketId}/close`, closing), 200);
  return link;
}

const sweep = async () => t.equal((await service.run(['sweep'])).code, 0);
const contactOf = async ({ ticketId }: TextedLink) =>
  await service.sql<{ email: string | null; erased: boolean }[]>`
    select email, erased_at is not null as erased from contacts where ticket_id = ${ticketId}`;
const certificates = async ({ ticketId }: TextedLink) =>
  await service.sql<{ state: string; waits: boolean }[]>`
    select state, next_attempt_at is not null as waits from messages
    where ticket_id = ${ticketId} and template = 'certificate'`;

t.test('the proof comes by mail, and then the address is forgotten', async (t) => {
  const link = await closedTicket('sl');
  await sweep();
  const mails = await awaitMails(link.contact.email, 3);
  const mail = mails.at(-1)?.parsed;
  t.match(mail?.html, '<html lang="sl">');
  t.equal(mail?.text?.includes(textsIn('sl')('mail-certificate-files')), true);
  t.same(
    mail?.attachments.map(({ filename, mimeType }) => [filename, mimeType]),
    [
      [`certificate-${link.ticketId}.pdf`, 'application/pdf'],
      [`certificate-${link.ticketId}.json`, 'application/json'],
    ],
  );
  const [pdf, json] = (mail?.attachments ?? []).map(({ content }) => Buffer.from(content as ArrayBuffer));
  t.equal(pdf?.subarray(0, 5).toString(), '%PDF-');
  const file = join(folder, 'certificate.json');
  await writeFile(file, json ?? '');
  t.match(await service.run(['certificate', 'verify', file]), { code: 0, stdout: /^genuine: ticket / });

  await eventually(
    () => certificates(link),
    (rows) => rows.every(({ waits }) => !waits),
  );
  await sweep();
  t.same(await contactOf(link), [{ email: null, erased: true }]);
  await sweep();
  t.same((await certificates(link)).length, 1, 'it is sent once');
  const shown = demand(await handler.api('GET', `/tickets/${link.ticketId}`), 200).json();
  t.notMatch(JSON.stringify(shown), link.contact.email);
});

t.test('a mail that cannot be handed over keeps the address for a day, and no longer', async (t) => {
  const link = await closedTicket('nb');
  await desk.holdPost();
  t.teardown(() => desk.releasePost());
  await sweep();
  t.same(await certificates(link), [{ state: 'queued', waits: true }]);
  await sweep();
  t.same(await contactOf(link), [{ email: link.contact.email, erased: false }], 'it waits for the mail');
  t.equal((await certificates(link)).length, 1, 'and no second one is written');
  await service.sql`
    update messages set created_at = now() - interval '24 hours'
    where ticket_id = ${link.ticketId} and template = 'certificate'`;
  await sweep();
  t.same(await contactOf(link), [{ email: null, erased: true }]);
  t.same(await certificates(link), [{ state: 'canceled', waits: false }]);
});

t.test('where nothing was ever sent, there is a proof of that', async (t) => {
  const link = await desk.text('hu');
  await awaitMails(link.contact.email, 1);
  const closing = { workingCopiesDestroyed: true, certificateByMail: true };
  demand(await handler.api('POST', `/tickets/${link.ticketId}/close`, closing), 200);
  await sweep();
  const mail = (await awaitMails(link.contact.email, 2)).at(-1)?.parsed;
  t.equal(mail?.attachments.length, 2);
});

t.test('a legal hold holds the proof back too', async (t) => {
  const link = await closedTicket('pl');
  const dpo = await service.agent('dpo');
  demand(await dpo.api('POST', `/tickets/${link.ticketId}/hold`, { reason: 'a lawsuit' }), 200);
  await sweep();
  t.same(await certificates(link), []);
  demand(await dpo.api('DELETE', `/tickets/${link.ticketId}/hold`, { reason: 'it is over' }), 200);
  await sweep();
  t.equal((await certificates(link)).length, 1);
});

t.test('the wish is the handler’s: without it nobody gets mail, and all is erased at once', async (t) => {
  const link = await desk.text('en');
  const [sms] = await awaitSms(link.contact);
  const stored = demand(await uploadFile(link.url, passwordIn(sms), encryptedZip()), 201).json();
  t.ok(pickText(stored, 'uploadId'));
  const closing = { workingCopiesDestroyed: true, discardUndelivered: 'a test' };
  demand(await handler.api('POST', `/tickets/${link.ticketId}/close`, closing), 200);
  await sweep();
  t.same(await contactOf(link), [{ email: null, erased: true }]);
  t.same(await certificates(link), []);
});
