import fc from 'fast-check';
import t from 'tap';
import {
  groupedLinkPassword,
  linkPasswordAlphabet,
  linkPasswordSymbols,
  readLinkPassword,
} from '../../src/domain/link-password.js';
import { locales } from '../../src/domain/locale.js';
import { renderSms } from '../../src/notify/sms-texts.js';

const password = 'XKQ7MP3D9RTWB4';
const grouped = 'XKQ7-MP3D-9RTW-B4';

t.test('a password is read out of the whole SMS, in every language', async (t) => {
  const symbol = fc.constantFrom(...linkPasswordAlphabet);
  const any = fc.array(symbol, { minLength: linkPasswordSymbols, maxLength: linkPasswordSymbols });
  fc.assert(
    fc.property(any, fc.constantFrom(...locales), (symbols, locale) => {
      const drawn = symbols.join('');
      const { text } = renderSms('link-password', locale, { password: groupedLinkPassword(drawn) });
      t.same(readLinkPassword(text), { password: drawn });
    }),
  );
  for (const text of [
    `Hasło: ${grouped}.`,
    `"${grouped}"`,
    `mój kod to ${password}`,
    `kod ${grouped.toLowerCase()}`,
  ])
    t.same(readLinkPassword(text), { password }, text);
});

t.test('what cannot be a password says what is wrong with it', async (t) => {
  t.same(readLinkPassword('ABCD'), { fault: 'length', count: 4 });
  t.same(readLinkPassword(`${grouped}5`), { fault: 'length', count: 15 });
  t.same(readLinkPassword('XKQ7-MP3D-9RTW-B'), { fault: 'length', count: 13 });
  t.same(readLinkPassword('XKQ7-MP3D-9RTW-BŁ'), { fault: 'letters', letters: ['Ł'] });
  t.same(readLinkPassword('0KQ7-MP3D-9RTO-1o'), { fault: 'letters', letters: ['0', 'O', '1'] });
  t.same(readLinkPassword(' \t\u200b-'), { fault: 'empty' });
  const two = `${grouped} lub ${grouped.replace('X', 'Y')}`;
  t.match(readLinkPassword(two), { fault: 'length' }, 'of two passwords none is guessed');
  t.same(readLinkPassword(`A${password}`), { fault: 'length', count: 15 }, 'nothing is cut out of a word');
});
