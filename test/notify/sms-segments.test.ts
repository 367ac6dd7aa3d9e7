import t from 'tap';
import { smsSegments, toGsm7 } from '../../src/notify/sms/segments.js';

t.test('counts GSM 7-bit texts by 160, and by 153 a part', async (t) => {
  t.same(smsSegments(''), { encoding: 'gsm7', units: 0, segments: 0 });
  t.same(smsSegments('a'), { encoding: 'gsm7', units: 1, segments: 1 });
  t.same(smsSegments('a'.repeat(160)), { encoding: 'gsm7', units: 160, segments: 1 });
  t.same(smsSegments('a'.repeat(161)), { encoding: 'gsm7', units: 161, segments: 2 });
  t.same(smsSegments('a'.repeat(306)), { encoding: 'gsm7', units: 306, segments: 2 });
  t.same(smsSegments('a'.repeat(307)), { encoding: 'gsm7', units: 307, segments: 3 });
});

t.test('an escaped character counts two and is never split between parts', async (t) => {
  t.same(smsSegments('€'), { encoding: 'gsm7', units: 2, segments: 1 });
  t.same(smsSegments('^{}\\[~]|€\f'), { encoding: 'gsm7', units: 20, segments: 1 });
  t.same(smsSegments('€'.repeat(80)), { encoding: 'gsm7', units: 160, segments: 1 });
  // 153 is odd: each part holds only 76 escaped characters, so 153 of them (306 septets) need a third part.
  t.same(smsSegments('€'.repeat(152)), { encoding: 'gsm7', units: 304, segments: 2 });
  t.same(smsSegments('€'.repeat(153)), { encoding: 'gsm7', units: 306, segments: 3 });
});

t.test('counts other texts as UCS-2 by 70, and by 67 a part', async (t) => {
  t.same(smsSegments('ł'), { encoding: 'ucs2', units: 1, segments: 1 });
  t.same(smsSegments('ł'.repeat(70)), { encoding: 'ucs2', units: 70, segments: 1 });
  t.same(smsSegments('ł'.repeat(71)), { encoding: 'ucs2', units: 71, segments: 2 });
  t.same(smsSegments('ł'.repeat(134)), { encoding: 'ucs2', units: 134, segments: 2 });
  t.same(smsSegments('ł'.repeat(135)), { encoding: 'ucs2', units: 135, segments: 3 });
  t.same(
    smsSegments(`${'a'.repeat(70)}ć`),
    { encoding: 'ucs2', units: 71, segments: 2 },
    'one letter changes all',
  );
});

t.test('a surrogate pair counts two units and is never split between parts', async (t) => {
  t.same(smsSegments('😀'.repeat(35)), { encoding: 'ucs2', units: 70, segments: 1 });
  t.same(smsSegments('😀'.repeat(66)), { encoding: 'ucs2', units: 132, segments: 2 });
  t.same(smsSegments('😀'.repeat(67)), { encoding: 'ucs2', units: 134, segments: 3 });
});

t.test('knows exactly the 127 basic and 10 extension characters of GSM 03.38', async (t) => {
  const found = { 1: 0, 2: 0 };
  for (let code = 0; code <= 0xffff; code += 1) {
    if (code >= 0xd800 && code <= 0xdfff) continue;
    const { encoding, units } = smsSegments(String.fromCharCode(code));
    if (encoding === 'gsm7' && (units === 1 || units === 2)) found[units] += 1;
  }
  t.same(found, { 1: 127, 2: 10 });
  t.equal(smsSegments('\u001b').encoding, 'ucs2', 'escape is no character');
});

t.test('transliterates every letter of the five languages', async (t) => {
  t.equal(toGsm7('ąćęłńóśźż ĄĆĘŁŃÓŚŹŻ'), 'acelnoszz ACELNOSZZ');
  t.equal(toGsm7('čšž ČŠŽ ćđ'), 'csz CSZ cd');
  t.equal(toGsm7('æøå ÆØÅ'), 'æøå ÆØÅ');
  t.equal(toGsm7('áéíóöőúüű ÁÉÍÓÖŐÚÜŰ'), 'aéioööuüü AÉIOÖÖUÜÜ');
  t.equal(toGsm7('o\u030b e\u0328 n\u0303'), 'ö e ñ', 'composed or not');
});

t.test('makes typography plain, drops what cannot be seen and marks what has no likeness', async (t) => {
  t.equal(toGsm7('„a” «b» ‘c’ – — … a\u00a0b\u202fc\td'), '"a" "b" \'c\' - - ... a b c d');
  t.equal(toGsm7('a\u200bb\u00adc\u2066d\u0000e\ufe0f'), 'abcde');
  t.equal(toGsm7('Ω漢😀я'), 'Ω???');
  t.equal(toGsm7('{a}€\n'), '{a}€\n', 'leaves what GSM 7-bit has');
  for (let code = 0; code <= 0xffff; code += 7) {
    if (smsSegments(toGsm7(`x${String.fromCharCode(code)}`)).encoding !== 'gsm7')
      t.fail(`U+${code.toString(16)}`);
  }
});
