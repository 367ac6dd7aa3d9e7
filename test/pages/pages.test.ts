import { readFileSync } from 'node:fs';
import t from 'tap';
import { type Locale, locales } from '../../src/domain/locale.js';
import { errorCodes } from '../../src/errors.js';
import { errorText, text, textsIn } from '../../src/locales/texts.js';
import { zipRuleTextId } from '../../src/locales/zip-rules.js';
import { askDonePage, askPage } from '../../src/pages/clinic/ask.js';
import { passwordPage } from '../../src/pages/clinic/password.js';
import { uploadPage } from '../../src/pages/clinic/plain-form.js';
import {
  errorPage,
  homePage,
  linkEndedPage,
  neutralPage,
  receiptPage,
} from '../../src/pages/clinic/uploader.js';
import {
  backToSendingPage,
  goodbyePage,
  notMeDonePage,
  notMePage,
  sendPage,
  startPage,
  withdrawPage,
} from '../../src/pages/clinic/uploader-steps.js';
import { type OutboxMessage, outboxPage, signInPage } from '../../src/pages/desk/desk.js';
import { zipRules } from '../../src/zip/check-archive.js';

const time = new Date('2025-11-21T20:13:00Z');
const token = 'A'.repeat(43);

/** Every page, with `fact` wherever a stranger's, a clinic's or an agent's text can stand. */
function everyPage(locale: Locale, fact: string): Record<string, string> {
  const upload = { locale, token: fact, reference: fact, institution: fact, maxBytes: 10 * 1024 ** 3 };
  const receipt = {
    ...{ locale, token: fact, reference: fact, uploadId: fact, sha256: fact, size: 5_000 },
    ...{ receivedAt: time, withdrawable: false, beingFetched: false, bytesSent: 0 },
    ...{ fetched: 'never' as const, delivered: false },
  };
  const left = { bytesSent: 4_999, lastSentAt: time };
  const link = { locale, token: fact };
  const messages: OutboxMessage[] = [
    {
      id: fact,
      kind: 'mail',
      to: fact,
      subject: fact,
      text: `${fact} https://a.example/${fact} b`,
      createdAt: time,
    },
    { id: '2', kind: 'sms', to: fact, text: fact, createdAt: time },
  ];
  return {
    password: passwordPage({ locale, token: fact }),
    wrongPassword: passwordPage({ locale, token: fact, error: { code: 'wrong_password', attemptsLeft: 3 } }),
    upload: uploadPage(upload),
    refused: uploadPage({ ...upload, error: { code: 'too_large', maxBytes: 5 } }),
    start: startPage({ ...link, deskName: fact, reference: fact, institution: fact, expiresAt: time }),
    startOfNoName: startPage({ ...link, reference: fact, institution: fact, expiresAt: time }),
    send: sendPage({ ...link, reference: fact, maxBytes: 5, sending: true }),
    withdraw: withdrawPage(link),
    notMe: notMePage(link),
    notMeDone: notMeDonePage({ locale }),
    again: backToSendingPage({ locale }),
    goodbye: goodbyePage({ locale }),
    received: receiptPage({ ...receipt, state: 'received', withdrawable: true }),
    withdrawn: receiptPage({ ...receipt, state: 'destroyed', withdrawnAt: time }),
    fetched: receiptPage({ ...receipt, state: 'fetched', fetchedAt: time, delivered: true }),
    taken: receiptPage({ ...receipt, ...left, state: 'fetched', fetched: 'wholly', fetchedAt: time }),
    partly: receiptPage({ ...receipt, ...left, state: 'received', fetched: 'partly' }),
    fetching: receiptPage({ ...receipt, ...left, state: 'received', fetched: 'partly', beingFetched: true }),
    destroyed: receiptPage({ ...receipt, state: 'destroyed', fetchedAt: time, destroyedAt: time }),
    neutral: neutralPage({ locale }),
    ended: linkEndedPage({ locale, code: 'link_expired' }),
    error: errorPage({ locale, code: 'internal', requestId: fact }),
    home: homePage({ locale, asks: true }),
    ask: askPage({ locale, typed: { email: fact, words: fact } }),
    askRefused: askPage({ locale, error: { code: 'invalid_request', fields: ['email', 'words'] } }),
    askDone: askDonePage({ locale }),
    signIn: signInPage({ locale }),
    signInFailed: signInPage({ locale, error: { code: 'sign_in_failed' } }),
    outbox: outboxPage({ locale, messages }),
    emptyOutbox: outboxPage({ locale, messages: [] }),
  };
}

t.test('every page in every language is a whole, labelled document in its language', async (t) => {
  for (const locale of locales) {
    for (const [name, html] of Object.entries(everyPage(locale, 'PL-1'))) {
      const page = `${locale} ${name}`;
      t.ok(html.startsWith(`<!doctype html><html lang="${locale}">`), page);
      t.equal(count(html, /<h1[ >]/g), 1, `${page} has one h1`);
      t.equal(count(html, /<main id="content"/g), 1, `${page} has a main landmark`);
      t.match(
        html,
        /<body><a class="skip-link" href="#content">/,
        `${page} begins with a way to the content`,
      );
      t.match(html, /<title>[^<]{5,}<\/title>/, page);
      t.same(
        html.match(/<link [^>]*>/g),
        [
          '<link rel="stylesheet" href="/assets/sluice.css"/>',
          ...(name.startsWith('signIn') ? ['<link rel="stylesheet" href="/assets/desk.css"/>'] : []),
          '<link rel="icon" type="image/svg+xml" href="/assets/icon.svg"/>',
        ],
        page,
      );
      t.notMatch(html, /undefined|NaN|\[object/, page);
      const ids = [...html.matchAll(/ id="([^"]*)"/g)].map((match) => match[1]);
      t.equal(new Set(ids).size, ids.length, `${page} has no id twice`);
      const referred = html.matchAll(/ (?:href="#|for="|aria-labelledby="|aria-describedby=")([^"]+)"/g);
      for (const target of [...referred].flatMap((match) => match[1]?.split(' ') ?? [])) {
        t.ok(ids.includes(target), `${page}: ${target} exists`);
      }
      for (const [input] of html.matchAll(/<input [^>]*>/g)) {
        t.ok(
          html.includes(`<label for="${/ id="([^"]+)"/.exec(input)?.[1]}">`),
          `${page}: ${input} has a label`,
        );
      }
    }
  }
});

t.test('no page carries or lets in script, style or a foreign address', async (t) => {
  const hostile = `"><script>alert(1)</script><img src=x onerror=alert(1)> ' onclick=alert(1) javascript:alert(1)`;
  const harmless = everyPage('en', 'x');
  for (const [name, html] of Object.entries(everyPage('en', hostile))) {
    t.equal(
      skeleton(html),
      skeleton(harmless[name] ?? ''),
      `${name}: hostile facts make no tag and no attribute`,
    );
    // pages that send, show what became of it, or end a link for this browser load a script of ours; nothing is ever inline
    const rest = html.replaceAll(/<script type="module" src="\/assets\/[\w.-]+"><\/script>/g, '');
    t.equal(
      rest.length < html.length,
      /^(?:password|wrongPassword|send|again|received|taken|partly|fetching|withdrawn|fetched|destroyed|goodbye|notMeDone|ended)$/.test(
        name,
      ),
      name,
    );
    t.notMatch(rest, /<(?:script|style|img|iframe|object|embed|base)\b/i, name);
    const inTags = (rest.match(/<[a-z][^>]*>/gi) ?? []).join('\n');
    t.notMatch(inTags, /\s(?:on\w+|style|src|formaction)=/i, name);
    t.notMatch(
      inTags,
      /(?:href|action)="(?!\/|#|\?lang=[a-z]{2}"|https:\/\/a\.example\/)/i,
      `${name}: only our own addresses`,
    );
  }
});

t.test('the password page tells two tokens apart by nothing but the token', async (t) => {
  const other = 'b_-'.padEnd(43, 'Z');
  for (const locale of locales) {
    for (const error of [undefined, { code: 'wrong_password' as const, attemptsLeft: 9 }]) {
      const [one, two] = [
        passwordPage({ locale, token, error }),
        passwordPage({ locale, token: other, error }),
      ];
      t.equal(one.replaceAll(token, '*'), two.replaceAll(other, '*'), locale);
      t.equal(one.split(token).length, 2, 'the token stands in the form’s address alone');
    }
  }
});

t.test('the forms send exactly the fields their routes know', async (t) => {
  const password = passwordPage({ locale: 'en', token });
  t.match(password, `<form class="panel" method="post" action="/l/${token}/session">`);
  t.same(names(password), ['password']);
  t.match(password, /autocomplete="off"/);
  t.notMatch(password, /maxlength|pattern=/, 'a pasted password is never cut or refused by the browser');
  const upload = uploadPage({ locale: 'en', token, reference: 'R', maxBytes: 1 });
  t.match(upload, `method="post" action="/l/${token}/upload" enctype="multipart/form-data"`);
  t.same(names(upload), ['file'], 'one part only: any other would be refused');
  t.match(upload, /type="file" accept="\.zip"/);
  t.same(names(signInPage({ locale: 'en' })), ['email', 'password']);
});

t.test('a failed step is read out, and leads to its field', async (t) => {
  for (const locale of locales) {
    const html = passwordPage({ locale, token, error: { code: 'wrong_password', attemptsLeft: 2 } });
    t.match(html, /role="alert"/);
    t.ok(
      html.includes(`<a href="#password">${errorText(locale, 'wrong_password', { attemptsLeft: 2 })}</a>`),
    );
    t.match(html, /aria-describedby="password-hint password-fault problem" aria-invalid="true"/);
    t.ok(html.includes(`<title>${textsIn(locale)('problem-prefix')} `));
  }
  const fine = passwordPage({ locale: 'en', token });
  t.notMatch(fine, /role="alert"|aria-invalid="true"/);
  t.match(fine, /aria-invalid="false"/);
});

t.test('the upload page says how to protect, how not to send, and the limit', async (t) => {
  for (const locale of locales) {
    const html = uploadPage({
      locale,
      token,
      reference: 'PL-7',
      institution: 'Clinic',
      maxBytes: 10 * 1024 ** 3,
    });
    for (const word of [
      'PL-7',
      'Clinic',
      '7-Zip',
      'Keka',
      'AES-256',
      'ZipCrypto',
      'WhatsApp',
      'WeTransfer',
    ]) {
      t.ok(html.includes(word), `${locale} ${word}`);
    }
    t.match(html, /10\sGB/);
  }
  t.notMatch(uploadPage({ locale: 'en', token, reference: 'PL-7', maxBytes: 1 }), />Institution</);
});

t.test('the receipt tells what became of the file', async (t) => {
  const facts = {
    locale: 'en',
    reference: 'PL-7',
    token,
    withdrawable: false,
    uploadId: 'u-1',
    sha256: 'ab'.repeat(32),
    size: 5_000_000,
    receivedAt: time,
    ...{ fetched: 'never' as const, beingFetched: false, bytesSent: 0, delivered: false },
  } as const;
  const received = receiptPage({ ...facts, state: 'received' });
  t.match(received, 'Your file has arrived');
  t.match(received, 'ab'.repeat(32));
  t.match(received, '4.7 MB (5,000,000 bytes)');
  t.match(received, '<time datetime="2025-11-21T20:13:00.000Z">21 November 2025 at 20:13 UTC</time>');
  t.notMatch(received, /Downloaded|Deleted/);
  t.match(
    receiptPage({ ...facts, state: 'fetched', fetchedAt: time }),
    /has been downloaded[\s\S]*Downloaded/,
  );
  const destroyed = receiptPage({ ...facts, state: 'destroyed', fetchedAt: time, destroyedAt: time });
  t.match(destroyed, /has been deleted[\s\S]*Deleted/);
  t.notMatch(destroyed, /password for the files by phone/, 'nobody needs its password any more');
});

t.test('the plain form says which rule of the ZIP reader was broken, in its sentence', async (t) => {
  for (const locale of locales) {
    for (const [rule, code] of Object.entries(zipRules)) {
      const error = { code, rule, entry: 3 };
      const html = uploadPage({ locale, token, reference: 'R', maxBytes: 1, error });
      t.ok(html.includes(escaped(errorText(locale, code, error))), `${rule} in ${locale}`);
      t.ok(html.includes(escaped(text(locale, zipRuleTextId(rule) ?? ''))), rule);
    }
  }
});

t.test('every error code makes a page, and each end of a link its own title', async (t) => {
  for (const code of errorCodes) {
    t.ok(errorPage({ locale: 'hu', code }).includes(escaped(errorText('hu', code))), code);
  }
  const title = (code: (typeof errorCodes)[number]) =>
    /<h1>([^<]+)/.exec(linkEndedPage({ locale: 'en', code }))?.[1];
  const ends = ['link_locked', 'link_expired', 'link_revoked', 'link_used', 'busy', 'link_not_live'] as const;
  t.equal(new Set(ends.map(title)).size, ends.length);
  t.match(linkEndedPage({ locale: 'en', code: 'busy', retryAfterSeconds: 7 }), 'wait 7 seconds');
  t.match(errorPage({ locale: 'en', code: 'internal', requestId: 'req-9' }), 'req-9');
});

t.test('the outbox shows the newest first and links only web addresses', async (t) => {
  const html = outboxPage({
    locale: 'en',
    messages: [
      {
        id: '1',
        kind: 'sms',
        to: '+48600000000',
        text: 'older javascript:alert(1) data:text/html,x',
        createdAt: time,
      },
      {
        id: '2',
        kind: 'mail',
        to: 'a@clinic.example',
        subject: 'newer',
        text: 'Go to http://127.0.0.1:8080/l/abc, then stop.\nOr https://x.example/y?a=1&b=2.',
        createdAt: new Date(time.getTime() + 1),
      },
    ],
  });
  t.ok(html.indexOf('newer') < html.indexOf('older'));
  t.same(html.match(/<a href="[^#][^>]*>/g), [
    '<a href="http://127.0.0.1:8080/l/abc" rel="noreferrer">',
    '<a href="https://x.example/y?a=1&amp;b=2" rel="noreferrer">',
  ]);
  t.match(html, '+48600000000');
});

t.test('the stylesheet loads nothing, and its colours can be read in light and dark', async (t) => {
  const css = readFileSync(new URL('../../src/pages/layout/sluice.css', import.meta.url), 'utf8');
  t.notMatch(css, /url\(|@import|@font-face/);
  const [light, dark] = [...css.matchAll(/:root \{([^}]+)\}/g)].map((match) => coloursIn(match[1] ?? ''));
  const text = [
    'ink/paper',
    'ink/panel',
    'quiet/paper',
    'quiet/panel',
    'accent/paper',
    'accent/panel',
    'on-accent/accent',
    'on-accent/accent-strong',
    'alarm/alarm-paper',
    'on-alarm/alarm',
    'ink/alarm-paper',
    'ink/caution-paper',
    'ink/success-paper',
  ];
  const borders = ['control/paper', 'control/panel', 'alarm/paper', 'alarm/panel'];
  for (const colours of [light, dark]) {
    for (const pair of text) t.ok(contrast(colours, pair) >= 4.5, `${pair}: ${contrast(colours, pair)}`);
    for (const pair of borders) t.ok(contrast(colours, pair) >= 3, `${pair}: ${contrast(colours, pair)}`);
  }
});

function count(html: string, pattern: RegExp): number {
  return html.match(pattern)?.length ?? 0;
}

function names(html: string): (string | undefined)[] {
  return [...html.matchAll(/ name="([^"]+)"/g)]
    .map((match) => match[1])
    .filter((name) => !/viewport|color-scheme|robots|referrer/.test(name ?? ''));
}

/** Tags and attribute names in order, without any value or text. */
function skeleton(html: string): string {
  return [...html.matchAll(/<(\/?[a-z0-9!]+)((?:\s+[a-z-]+(?:="[^"]*")?)*)\s*\/?>/gi)]
    .map(([, tag, attributes]) => `${tag}${(attributes ?? '').replace(/="[^"]*"/g, '')}`)
    .join('\n');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

type Colours = Map<string, string>;

function coloursIn(rule: string): Colours {
  return new Map(
    [...rule.matchAll(/--([a-z-]+): (#[0-9a-f]{3,6});/g)].map(([, name = '', hex = '']) => [name, hex]),
  );
}

/** The contrast ratio of WCAG 2.2. */
function contrast(colours: Colours | undefined, pair: string): number {
  const [a = 0, b = 0] = pair.split('/').map((name) => luminance(colours?.get(name) ?? '#000'));
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

function luminance(hex: string): number {
  const digits = hex.length === 4 ? [...hex.slice(1)].map((digit) => digit + digit).join('') : hex.slice(1);
  const [r = 0, g = 0, b = 0] = [0, 2, 4].map((at) => {
    const channel = Number.parseInt(digits.slice(at, at + 2), 16) / 255;
    return channel <= 0.03928 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
