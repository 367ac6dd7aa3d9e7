import t from 'tap';
import { type Locale, locales, negotiateLocale } from '../../src/domain/locale.js';
import { spell } from '../../src/domain/spelling-alphabet.js';
import { formatBytes, formatExactBytes, formatTime } from '../../src/locales/formats.js';

t.test('the browser’s wish picks the language', async (t) => {
  const cases: [string | undefined, Locale][] = [
    [undefined, 'en'],
    ['', 'en'],
    ['pl', 'pl'],
    ['pl-PL,pl;q=0.9,en-US;q=0.8', 'pl'],
    ['de-DE,de;q=0.9,sl;q=0.3', 'sl'],
    ['en;q=0.5,hu;q=0.7', 'hu'],
    ['en;q=0.7,hu;q=0.7', 'en'],
    ['no', 'nb'],
    ['nn-NO, en;q=0.4', 'nb'],
    ['NB-no', 'nb'],
    ['hu;q=0, sl;q=0.1', 'sl'],
    ['*', 'en'],
    ['*;q=0.2, pl;q=0.3', 'pl'],
    ['fr', 'en'],
    ['pl;q=nonsense, sl;q=0.2', 'sl'],
    ['pl;q=2, sl;q=0.2', 'sl'],
    ['hu ; q = 0.4 , sl ; q = 0.3', 'hu'],
    ['constructor, toString, __proto__', 'en'],
    [`${'x,'.repeat(100_000)}pl`, 'en'],
  ];
  for (const [header, locale] of cases)
    t.equal(negotiateLocale(header), locale, header?.slice(0, 40) ?? 'none');
});

t.test('a password is spelled letter by letter, without its dashes', async (t) => {
  t.same(spell('en', 'xkq7-M'), ['X-ray', 'Kilo', 'Quebec', 'seven', 'Mike']);
  t.same(spell('pl', 'W2'), ['Wacław', 'dwa']);
  t.same(spell('sl', 'W-3'), ['dvojni V', 'tri']);
  t.same(spell('nb', 'V W 8'), ['enkelt-V', 'dobbelt-V', 'åtte']);
  t.same(spell('hu', 'Zs0'), ['Zoltán', 'Sándor', 'nulla']);
});

t.test('every letter and digit has a word of its own that begins like it', async (t) => {
  for (const locale of locales) {
    const words = spell(locale, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789');
    t.equal(new Set(words).size, 36, `36 different words in ${locale}`);
    // V to Y are called by name in some languages; all others start with their letter.
    const initials = words.slice(0, 21).map((word) => word.normalize('NFD').charAt(0));
    t.equal(initials.join(''), 'ABCDEFGHIJKLMNOPQRSTU', locale);
  }
});

t.test('what cannot be spelled is refused and not repeated in the error', async (t) => {
  for (const password of ['AB*C', 'ß', 'ı', '😀', '٣']) {
    t.throws(() => spell('en', password), {
      code: 'password_malformed',
      message: 'a character of the password has no word in the spelling alphabet',
    });
  }
});

t.test('sizes are rounded down in steps of 1,024', async (t) => {
  t.equal(formatBytes('en', 1), '1 byte');
  t.equal(formatBytes('en', 1023), '1,023 bytes');
  t.equal(formatBytes('en', 1024), '1 kB');
  t.equal(formatBytes('en', 10 * 1024 ** 3), '10 GB');
  t.equal(formatBytes('en', 10 * 1024 ** 3 - 1), '9.9 GB');
  t.equal(formatBytes('en', 5 * 1024 ** 5), '5,120 TB');
  t.match(formatBytes('pl', 1.5 * 1024 ** 2), /^1,5\sMB$/);
  t.match(formatExactBytes('pl', 1_234_567), /^1\s234\s567 bajtów$/);
});

t.test('times name their zone', async (t) => {
  const winter = new Date('2025-11-21T20:13:59Z');
  t.equal(formatTime('en', winter), '21 November 2025 at 20:13 UTC');
  t.match(formatTime('pl', winter), /21 listopada 2025.*21:13 CET/);
  t.match(formatTime('nb', new Date('2025-07-01T20:13:00Z')), /1\. juli 2025.*22:13 CEST/);
  for (const locale of locales) t.match(formatTime(locale, winter), / (?:UTC|CET)$/, locale);
});
