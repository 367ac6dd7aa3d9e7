import t from 'tap';
import { SluiceError } from '../src/errors.js';
import { describeError } from '../src/log.js';

t.test('of a foreign error only what cannot hold anybody’s words is logged', async (t) => {
  const secret = 'XKQ7-MP3D-9RTW-B4';
  const foreign = Object.assign(new TypeError(`not understood: ${secret}\n    at ${secret} (file:1:1)`), {
    code: 'E_X',
  });
  const described = describeError(foreign);
  t.notMatch(JSON.stringify(described), secret, 'also where a line of its message looks like a frame');
  t.match(described, { type: 'TypeError', code: 'E_X' });
  t.match((described.stack as string[])[0], /log\.test/, 'the true frames are there');

  const own = describeError(new SluiceError('internal', 'a message lacks its secret', { cause: foreign }));
  t.match(own, { message: 'a message lacks its secret', cause: { type: 'TypeError' } });
  t.notMatch(JSON.stringify(own), secret, 'nor as the cause of one of ours');
  t.same(describeError(secret), { type: 'string' }, 'whatever is thrown');
});
