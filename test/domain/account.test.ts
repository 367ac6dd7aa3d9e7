import { createHash } from 'node:crypto';
import t from 'tap';
import { acceptAgentPassword } from '../../src/domain/account.js';

const person = { email: 'anna.nowak@desk.example', name: 'Anna Nowak' };
const refuses = (password: string) => {
  try {
    acceptAgentPassword(password, person);
    return false;
  } catch {
    return true;
  }
};

t.test('a password at random is never taken for a common one, whatever its letters', async (t) => {
  t.notOk(refuses('a1b7a3c9ba5ac2bc8a4cba6b'), 'hexadecimal with three letters');
  t.notOk(refuses('274951836072'), 'twelve digits');
  const random = Array.from({ length: 5000 }, (_, at) =>
    createHash('sha256').update(String(at)).digest('hex').slice(0, 24),
  );
  t.same(random.filter(refuses), []);
});

t.test('what is tried first is refused', async (t) => {
  for (const password of [
    ...[
      'short',
      'password1234',
      'Password2024!',
      'qwertyuiop12',
      '123456789012',
      'aaaaaaaaaaaa',
      'abcdefghijkl',
    ],
    ...['annanowak2024', 'anna.nowak@desk.example', 'sluicesluice1', 'haslohaslo123'],
  ])
    t.ok(refuses(password), password);
  t.notOk(refuses('three old herons by the lake'));
});
