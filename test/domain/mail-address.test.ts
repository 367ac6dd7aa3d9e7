import t from 'tap';
import { asKept, assertMailAddress, readMailAddress, readMailbox } from '../../src/domain/mail-address.js';
import { trimmed } from '../../src/domain/text.js';
import { isSluiceError } from '../../src/errors.js';
import { addressCases, surroundedCases } from '../services/addresses.js';

t.test('an address is one plain mailbox, its domain in any script', async (t) => {
  for (const { typed, kept, code = 'invalid_request' } of addressCases) {
    const read = readMailAddress(typed);
    t.equal('address' in read ? read.address : null, kept, JSON.stringify(typed));
    t.equal(asKept(typed), kept ?? typed);
    if (kept !== null) {
      t.equal(assertMailAddress(typed), kept);
      t.same(readMailAddress(kept), { address: kept }, 'what is kept is taken again');
      continue;
    }
    try {
      assertMailAddress(typed);
      t.fail(`${JSON.stringify(typed)} was taken`);
    } catch (error) {
      t.ok(isSluiceError(error, code), JSON.stringify(typed));
      t.notMatch(JSON.stringify(error), /anna|clinic/, 'no error repeats the address');
    }
  }
});

t.test('what stands around an address is taken off at the doors, never by the reader', async (t) => {
  for (const { typed, kept, around } of surroundedCases) {
    const said = JSON.stringify(typed);
    t.same(readMailAddress(typed), { fault: 'malformed' }, said);
    t.equal(trimmed('pasted', typed), kept, said);
    t.equal(trimmed('line', typed) === kept, around === 'blanks', said);
  }
});

t.test('a sender may have a name', async (t) => {
  t.same(readMailbox('Sluice <a@b.example>'), { name: 'Sluice', address: 'a@b.example' });
  t.same(readMailbox('"Sluice, Support" <a@b.example>'), { name: 'Sluice, Support', address: 'a@b.example' });
  t.same(readMailbox('Pomoc <a@łódź.example>'), { name: 'Pomoc', address: 'a@xn--d-uga0v4h.example' });
  t.same(readMailbox(' a@b.example '), { name: '', address: 'a@b.example' });
  for (const wrong of [
    '',
    'Sluice',
    'Sluice <>',
    'a@b.example, c@d.example',
    'x\r\nBcc: a@b.example',
    'Ł <ł@b.example>',
  ])
    t.equal(readMailbox(wrong), undefined, JSON.stringify(wrong));
});
