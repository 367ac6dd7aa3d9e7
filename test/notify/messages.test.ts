import t from 'tap';
import { isDeskName, maxDeskNameLength } from '../../src/domain/desk-name.js';
import { locales } from '../../src/domain/locale.js';
import { textsIn } from '../../src/locales/texts.js';
import { type MailFacts, renderMail } from '../../src/notify/messages.js';
import { toGsm7 } from '../../src/notify/sms/segments.js';
import { renderSms } from '../../src/notify/sms-texts.js';

const password = 'XKQ7-MP3D-9RTW-B4';
const url = `https://sluice.example/l/${'A'.repeat(43)}`;
const time = new Date('2025-11-21T20:13:00Z');
const reference = 'PL-2025/4711';

const facts: MailFacts = {
  link: {
    url,
    expiresAt: time,
    reference,
    institution: 'Przychodnia Żabka',
    passwordBy: 'sms',
    contactName: 'Anna Kowalska',
  },
  receipt: { reference, sha256: 'ab'.repeat(32), size: 5_000_000, receivedAt: time },
  'upload-stored': { reference },
  'upload-withdrawn': { reference },
  'link-disowned': { reference },
  'link-locked': { reference },
  'password-sms-failed': { reference },
  'undelivered-warning-handler': { reference, purgeAt: time },
  'undelivered-warning-contact': { reference, purgeAt: time },
  'seal-alarm': { reference },
  'close-requested': { reference },
  'approval-asked': { reference },
  'approval-given': { reference },
  'approval-refused': { reference },
  certificate: { reference, checkUrl: 'https://sluice.example/certificate' },
  invitation: { url: 'https://sluice.example/desk/invitation/token', expiresAt: time, name: 'Anna Kowalska' },
  'token-created': { expiresAt: time },
  'role-asked': { role: 'lead' },
  'role-given': { role: 'dpo' },
  'abuse-reported': { role: 'handler', account: '01900000-0000-7000-8000-000000000000' },
  'webhook-given-up': { name: 'Zammad' },
  'sweep-overdue': { lastSweepAt: time },
  alarm: { kind: 'stores_changed' },
  'mail-not-delivered': { reference, about: 'link' },
  'notice-not-delivered': { reference },
  'link-extended': { reference, institution: 'Przychodnia Żabka', sentAt: time, expiresAt: time },
  'link-ending': { reference, institution: 'Przychodnia Żabka', sentAt: time, expiresAt: time },
  'tickets-given': { count: 3 },
  'tickets-left': { count: 1 },
};
const kinds = [
  'link',
  'receipt',
  'upload-withdrawn',
  'link-disowned',
  'upload-stored',
  'link-locked',
  'password-sms-failed',
  'undelivered-warning-handler',
  'undelivered-warning-contact',
  'seal-alarm',
  'certificate',
] as const;

t.test('the password’s SMS is one GSM 7-bit segment in every language', async (t) => {
  for (const locale of locales) {
    // W and M are no wider than I here: every password has 14 symbols and three dashes, all in the basic alphabet.
    const sms = renderSms('link-password', locale, { password });
    t.match(sms, { encoding: 'gsm7', segments: 1 }, locale);
    t.ok([...sms.text].length <= 160, `${locale}: ${[...sms.text].length} characters`);
    t.match(sms.text, password, 'holds the password as it is dictated');
    const original = textsIn(locale)('sms-link-password', { password });
    t.equal(
      sms.text.split('?').length,
      original.split('?').length,
      `${locale}: no letter became a question mark`,
    );
    t.equal(sms.text, toGsm7(original));
  }
});

t.test('the password’s SMS holds nothing that a phone would turn into a link', async (t) => {
  for (const locale of locales) {
    const { text } = renderSms('link-password', locale, { password });
    t.notMatch(text, /https?:|www|\/|@|[^\s.]\.[^\s.]/i, locale);
  }
});

t.test('with the longest name of a desk it is one segment as well, whatever letters are in it', async (t) => {
  const names = ['Medyczne Systemy Północ, Dział Wsparcia', 'Ł', 'Ű', '…', '€', '日', 'ẞ', '😀'];
  for (const part of names) {
    const name = [...part.repeat(maxDeskNameLength)].slice(0, maxDeskNameLength).join('');
    for (const locale of locales) {
      const { text, encoding, segments } = renderSms('link-password', locale, { password }, name);
      t.same([encoding, segments], ['gsm7', 1], `${locale} ${part}: ${text.length}`);
      t.match(text, password);
    }
  }
  const sms = renderSms('link-password', 'pl', { password }, 'Wsparcie Północ Sp. z o.o.');
  t.match(sms.text, /^Wsparcie Polnoc Sp\. z o\.o\.\nHaslo: /);
});

t.test('a desk’s name is one short line without an address', async (t) => {
  for (const name of [
    'Wsparcie Północ Sp. z o.o.',
    'Støtte 24/7'.replace('/', '-'),
    'x'.repeat(maxDeskNameLength),
  ])
    t.equal(isDeskName(name), true, name);
  for (const name of [
    'x'.repeat(maxDeskNameLength + 1),
    'desk.example',
    'a@b',
    'https://x',
    'a\nb',
    'a\u202eb',
    'A <b>',
  ])
    t.equal(isDeskName(name), false, name);
});

t.test('mails to clinics say which desk asks, others do not', async (t) => {
  const name = 'Wsparcie Północ';
  const toClinics = [
    'link',
    'receipt',
    'undelivered-warning-contact',
    'certificate',
    'link-extended',
    'link-ending',
  ];
  for (const locale of locales) {
    for (const kind of Object.keys(facts) as (keyof MailFacts)[]) {
      const { subject, text } = renderMail(kind, locale, facts[kind], name);
      const [, first] = text.split('\n\n');
      const says = toClinics.includes(kind);
      t.equal(subject.startsWith(`${name}: `), says, `${locale} ${kind}`);
      t.equal(first?.includes(name), says, `${locale} ${kind}: the first sentence`);
    }
    const request = 'Eksport <b>z wczoraj</b>\r\nBcc: x@example.com';
    const asked = renderMail('link', locale, { ...facts.link, request }, name);
    t.match(asked.text, 'Eksport <b>z wczoraj</b> Bcc: x@example.com', 'one line');
    t.notMatch(asked.html, '<b>');
  }
});

t.test('every mail names the ticket, and its two bodies say the same', async (t) => {
  for (const locale of locales) {
    for (const kind of kinds) {
      const mail = renderMail(kind, locale, facts[kind]);
      t.match(mail.subject, reference, `${locale} ${kind}`);
      t.match(mail.text, reference);
      t.match(mail.html, `<html lang="${locale}">`);
      const body = mail.html
        .slice(mail.html.indexOf('<body>'))
        .replace(/<li>/g, '- ')
        .replace(/<[^>]+>/g, '');
      t.equal(words(unescapeHtml(body)), words(mail.text), `${locale} ${kind}`);
    }
  }
});

t.test(
  'the link’s mail holds the link, says how the password comes, and how never to send data',
  async (t) => {
    for (const locale of locales) {
      const say = textsIn(locale);
      const bySms = renderMail('link', locale, facts.link);
      const byPhone = renderMail('link', locale, { ...facts.link, passwordBy: 'phone' });
      t.ok(bySms.text.split('\n').includes(url), 'the link stands on a line of its own');
      t.match(bySms.html, `<a href="${url}">`);
      t.match(bySms.text, say('mail-link-password-sms'));
      t.notMatch(bySms.text, say('mail-link-password-phone'));
      t.match(byPhone.text, say('mail-link-password-phone'));
      t.notMatch(byPhone.text, say('mail-link-password-sms'));
      for (const id of [
        'never-mail',
        'never-hosts',
        'never-messengers',
        'mail-link-prepare-zip',
        'mail-link-unasked',
      ]) {
        t.ok(bySms.text.includes(say(id)), `${locale} ${id}`);
      }
      t.match(bySms.text, 'Anna Kowalska');
      t.match(bySms.text, 'Przychodnia Żabka');
      t.ok(bySms.text.split('\n').includes(`${url}/not-me`), 'and a way to say that it was not them');
    }
    const { contactName: _, ...unnamed } = facts.link;
    t.match(renderMail('link', 'en', unnamed).text, /^Hello,\n/);
  },
);

t.test('the warning tells when, in the reader’s own time', async (t) => {
  t.match(
    renderMail('undelivered-warning-contact', 'nb', facts['undelivered-warning-contact']).text,
    /21\. november 2025.*21:13 CET/,
  );
  t.match(
    renderMail('undelivered-warning-handler', 'en', facts['undelivered-warning-handler']).text,
    /21 November 2025 at 20:13 UTC/,
  );
});

t.test('a hostile reference cannot start a header, hide text or grow without end', async (t) => {
  const hostile = `A\r\nBcc: x@example.com\u0000\u2028\u202eB${'c'.repeat(5000)}`;
  for (const kind of kinds) {
    const { subject } = renderMail(kind, 'en', { ...facts[kind], reference: hostile });
    t.notMatch(subject, /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u, kind);
    t.match(subject, 'A Bcc: x@example.com', 'it is still there, as text');
    t.ok(subject.length < 150 && subject.length > 20, kind);
  }
});

t.test('hostile facts stay text in the HTML, and nothing is loaded from anywhere', async (t) => {
  const hostile = `"><script>alert(1)</script><img src=x onerror=alert(1)>&'`;
  const clean = renderMail('link', 'en', facts.link).html;
  const html = renderMail('link', 'en', {
    ...facts.link,
    reference: hostile,
    institution: hostile,
    contactName: hostile,
    url: `https://sluice.example/${hostile}`,
  }).html;
  t.equal(tags(html), tags(clean), 'no tag came in');
  t.notMatch(html, /<(?:script|img|link|iframe|style)/i);
  t.same(html.match(/<[a-z0-9]+ [^>]*>/g)?.length, 4, 'only html, meta and the two links have attributes');
  const odd = renderMail('link', 'en', { ...facts.link, url: 'javascript:alert(1)' });
  t.notMatch(odd.html, /href/, 'only a web address becomes a link');
});

function tags(html: string): string {
  return (html.match(/<\/?[a-z0-9]+/gi) ?? []).join(' ');
}

function words(text: string): string {
  return text
    .split(/\s+/)
    .filter((word) => word !== '')
    .join(' ');
}

function unescapeHtml(html: string): string {
  return html
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&');
}
