import fc from 'fast-check';
import t from 'tap';
import {
  asInternational,
  countryAllowed,
  eeaCountries,
  isLandline,
  parsePhone,
} from '../../src/domain/phone.js';

t.test('numbers as people write them become E.164 with their country', async (t) => {
  t.same(parsePhone('+48 501-234-567'), { e164: '+48501234567', country: 'PL' });
  t.same(parsePhone('+386 31 123 456'), { e164: '+38631123456', country: 'SI' });
  t.same(parsePhone('+4740612345'), { e164: '+4740612345', country: 'NO' });
  t.same(parsePhone('+36 20 123 4567'), { e164: '+36201234567', country: 'HU' });
});

t.test('a number need not be a known mobile', async (t) => {
  t.same(parsePhone('+39 06 1234 5678'), { e164: '+390612345678', country: 'IT' }, 'a landline');
  t.same(parsePhone('+48 999 999 999'), { e164: '+48999999999', country: 'PL' }, 'a range nobody has yet');
});

t.test('a number as it is written at home is understood by the language of its owner', async (t) => {
  t.equal(asInternational('501 234 567', 'pl'), '+48501234567');
  t.equal(asInternational('031/123-456', 'sl'), '+38631123456');
  t.equal(asInternational('06 20 123 4567', 'hu'), '+36201234567');
  t.equal(asInternational('0047 406 12 345', 'en'), '+4740612345');
  for (const text of ['501 234 567', '12', 'call me', ''])
    t.equal(asInternational(text, 'en'), text, `"${text}" stays as it is`);
});

t.test('landlines are known', async (t) => {
  t.equal(isLandline('+38615225050'), true);
  t.equal(isLandline('+38640123456'), false);
  t.equal(isLandline('no number'), false);
});

t.test('anything that is not an international number is refused', async (t) => {
  const refused = [
    '',
    '+',
    '501234567',
    '0048501234567',
    ' +48501234567',
    '+48501234567 ',
    '+48501234567\n',
    '+48 501 234 567 ext. 3',
    '+48501234567;ext=3',
    '+48(501)234567',
    '+48.501.234.567',
    '+48501234567,+48501234568',
    '+٤٨٥٠١٢٣٤٥٦٧',
    '++48501234567',
    'tel:+48501234567',
    '+48111',
    '+4850123456789012',
    '+999501234567',
    '+0501234567',
    `+48501234567${' '.repeat(100)}1`,
  ];
  for (const text of refused) t.equal(parsePhone(text), null, JSON.stringify(text));
});

t.test('numbers that cost their caller, or belong to no one phone, are refused', async (t) => {
  t.equal(parsePhone('+48 701 234 567'), null, 'premium rate, Poland');
  t.equal(parsePhone('+386 90 123 456'), null, 'premium rate, Slovenia');
  t.equal(parsePhone('+47 829 12 345'), null, 'premium rate, Norway');
  t.equal(parsePhone('+36 90 123 456'), null, 'premium rate, Hungary');
  t.equal(parsePhone('+48 801 234 567'), null, 'shared cost, Poland');
  t.equal(parsePhone('+47 02000'), null, 'company-wide, Norway');
  t.equal(parsePhone('+882 1234 56789'), null, 'a satellite network, of no country');
});

t.test('what is read once is read the same again', async () => {
  fc.assert(
    fc.property(fc.stringMatching(/^\+[1-9][0-9 -]{6,16}$/), (text) => {
      const phone = parsePhone(text);
      if (phone === null) return true;
      const again = parsePhone(phone.e164);
      return (
        /^\+[1-9][0-9]{4,14}$/.test(phone.e164) &&
        again?.e164 === phone.e164 &&
        again.country === phone.country
      );
    }),
    { numRuns: 300 },
  );
});

t.test('the allow-list decides by country, not by calling code', async (t) => {
  t.equal(countryAllowed('PL', eeaCountries), true);
  t.equal(countryAllowed('NO', eeaCountries), true);
  t.equal(countryAllowed('GB', eeaCountries), false);
  t.equal(countryAllowed('PL', ['pl', 'si']), true, 'the list in lower case');
  t.equal(countryAllowed('PL', []), false);
  t.equal(new Set(eeaCountries).size, 30);
  const kazakhstan = parsePhone('+77012345678');
  t.equal(kazakhstan?.country, 'KZ');
  t.equal(countryAllowed(kazakhstan?.country ?? '', ['RU']), false, 'both are +7');
});
