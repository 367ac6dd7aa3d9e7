// Beside each code stands whether the same may be tried again; pages and transfers decide by it.
import t from 'tap';
import { errorCodes, isMendable, retryOf, SluiceError } from '../src/errors.js';

t.test('what pages show again is what whoever asked can mend', async (t) => {
  for (const code of [
    'invalid_request',
    'email_taken',
    'password_weak',
    'code_wrong',
    'open_tickets',
  ] as const)
    t.ok(isMendable(new SluiceError(code)), code);
  for (const code of ['unauthenticated', 'session_locked', 'forbidden', 'busy', 'internal'] as const)
    t.notOk(isMendable(new SluiceError(code)), code);
  t.notOk(isMendable(new Error('invalid_request')), 'a foreign error is nobody’s to mend');
});

t.test('what refuses an archive is never a matter of waiting: its upload is discarded', async (t) => {
  for (const code of errorCodes.filter((each) => each.startsWith('zip_') || each === 'not_a_zip'))
    t.equal(retryOf(code), 'after_mending', code);
});

t.test('what may pass leaves an upload as it is', async (t) => {
  const passing = [
    'unavailable',
    'storage_unavailable',
    'storage_full',
    'shutting_down',
    'truncated_body',
    'busy',
  ];
  for (const code of errorCodes.filter((each) => passing.includes(each)))
    t.equal(retryOf(code), 'later', code);
  // a setting that the operator mends must cost nobody's upload
  for (const code of ['master_key_unknown', 'stores_changed', 'stores_emptied'] as const)
    t.equal(retryOf(code), 'later', code);
});
