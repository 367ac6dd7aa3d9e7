import { setTimeout as pause } from 'node:timers/promises';
import argon2 from 'argon2';
import fc from 'fast-check';
import t from 'tap';
import { FairQueue } from '../../src/crypto/fair-queue.js';
import { acceptLinkPassword, newLinkPassword } from '../../src/crypto/link-password.js';
import { createPasswordHasher } from '../../src/crypto/password-hasher.js';
import {
  constantTimeEqual,
  hashToken,
  isWellFormedApiToken,
  isWellFormedToken,
  newApiToken,
  newId,
  newLinkToken,
  newObjectName,
  newSessionToken,
} from '../../src/crypto/tokens.js';
import {
  linkPasswordAlphabet,
  linkPasswordSymbols,
  normaliseLinkPassword,
} from '../../src/domain/link-password.js';

t.test('tokens are well-formed, differ, and have one spelling only', async (t) => {
  const tokens = Array.from({ length: 200 }, () => newLinkToken());
  t.equal(new Set(tokens).size, 200);
  t.ok(tokens.every((token) => isWellFormedToken(token) && Buffer.from(token, 'base64url').length === 32));
  t.ok(isWellFormedToken(newSessionToken()));
  const canonical = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
    .split('')
    .filter((last) => isWellFormedToken('A'.repeat(42) + last));
  t.equal(canonical.join(''), 'AEIMQUYcgkosw048');
  const token = newLinkToken();
  for (const text of ['', token.slice(1), `${token}A`, `${token}\n`, ` ${token}`, `${token.slice(0, 42)}=`]) {
    t.equal(isWellFormedToken(text), false);
  }
  t.equal(isWellFormedToken(`+${'A'.repeat(42)}`), false);
  t.ok(isWellFormedApiToken(newApiToken()));
  t.notOk(isWellFormedApiToken(newLinkToken()));
  t.equal(newApiToken().length, 47);
  t.match(newObjectName(), /^[0-9a-f]{32}$/);
  t.match(newObjectName('beef0000'), /^beef[0-9a-f]{28}$/, 'names of one upload begin alike');
});

t.test('a token is stored as its SHA-256', async (t) => {
  // FIPS 180-4's example for "abc"
  const expected = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
  t.equal(hashToken('abc').toString('hex'), expected);
});

t.test('compares texts and bytes of any length', async (t) => {
  t.equal(constantTimeEqual('abc', Buffer.from('abc')), true);
  t.equal(constantTimeEqual('abc', 'abd'), false);
  t.equal(constantTimeEqual('abc', 'abcd'), false);
  t.equal(constantTimeEqual('', ''), true);
});

t.test(
  'ids are version 7 UUIDs that only grow, even when the clock stands still, jumps back or fills up',
  async (t) => {
    const start = Date.now() + 10_000;
    const ids = Array.from({ length: 10_000 }, () => newId(start));
    ids.push(newId(start - 60_000), newId(start + 60_000), newId(start));
    t.ok(ids.every((id) => /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(id)));
    t.ok(ids.every((id, at) => at === 0 || (ids[at - 1] ?? '') < id));
    t.equal(Number.parseInt((ids[0] ?? '').replace('-', '').slice(0, 12), 16), start);
  },
);

/** How far symbols are from even; with 23 degrees of freedom an even choice passes 90 once in 10^9. */
function chiSquared(symbols: readonly string[]): number {
  const expected = symbols.length / linkPasswordAlphabet.length;
  return [...linkPasswordAlphabet]
    .map((letter) => symbols.filter((symbol) => symbol === letter).length - expected)
    .reduce((sum, difference) => sum + difference ** 2 / expected, 0);
}

t.test('link passwords have 14 symbols, at least 64 bits, and every symbol equally often', async (t) => {
  t.ok(linkPasswordSymbols * Math.log2(linkPasswordAlphabet.length) >= 64);
  t.notMatch(linkPasswordAlphabet, /[01OILU]/);
  t.equal(new Set(linkPasswordAlphabet).size, linkPasswordAlphabet.length);
  const passwords = Array.from({ length: 6000 }, () => newLinkPassword());
  const shape = /^[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{2}$/;
  t.ok(passwords.every((password) => shape.test(password)));
  t.equal(new Set(passwords).size, passwords.length);
  const bare = passwords.map((password) => password.replaceAll('-', ''));
  const places = Array.from({ length: linkPasswordSymbols }, (_, place) =>
    bare.map((password) => password.charAt(place)),
  );
  // each place for itself, and all together: there a choice by `byte % 24` would stand out at 180
  for (const symbols of [...places, places.flat()]) {
    const deviation = chiSquared(symbols);
    t.ok(deviation < 90, `deviation ${deviation}`);
  }
});

t.test('a link password is the same however it is typed', async (t) => {
  const separators = fc.constantFrom(
    '',
    '-',
    ' ',
    '\u00a0',
    '\u2011',
    '\u2013',
    '\u2014',
    '\u2212',
    '\t',
    '\u200b',
  );
  const typing = fc.tuple(fc.boolean(), fc.boolean(), separators);
  t.doesNotThrow(() =>
    fc.assert(
      fc.property(fc.array(typing, { minLength: 17, maxLength: 17 }), (habits) => {
        const password = newLinkPassword();
        const typed = [...password].map((symbol, at) => {
          const [lower, wide, separator] = habits[at] ?? [false, false, ''];
          if (symbol === '-') return separator;
          const written = lower ? symbol.toLowerCase() : symbol;
          return (wide ? String.fromCodePoint(written.charCodeAt(0) + 0xfee0) : written) + separator;
        });
        return normaliseLinkPassword(typed.join('')) === password.replaceAll('-', '');
      }),
    ),
  );
  t.equal(normaliseLinkPassword(newLinkPassword()).length, linkPasswordSymbols);
  t.not(normaliseLinkPassword('XKQ7'), normaliseLinkPassword('XKQ8'));
});

t.test('what cannot be a password is refused before it is hashed, and says why', async (t) => {
  const malformed = [
    ['', 'empty'],
    [' - \u2014\u200b', 'empty'],
    ['x', 'length'],
    ['x'.repeat(2000), 'length'],
    ['XKQ7-MP3D-9RTW-B0', 'letters'],
    ['zażółć gęślą jaź', 'letters'],
  ] as const;
  for (const [text, fault] of malformed)
    t.throws(() => acceptLinkPassword(text, 'person'), { code: 'password_malformed', extras: { fault } });
  const password = newLinkPassword();
  for (const by of ['person', 'program'] as const)
    t.equal(acceptLinkPassword(password, by), normaliseLinkPassword(password));
  for (const text of ['x', 'a wrong one', 'x'.repeat(64), 'XKQ7-MP3D-9RTW-B0', 'ł€😀\0'])
    t.equal(acceptLinkPassword(text, 'program'), normaliseLinkPassword(text), 'a program’s is a wrong one');
  for (const text of ['', ' - \u2014\u200b', 'x'.repeat(65), ' '.repeat(128).concat('x'), '\ufdfa'.repeat(5)])
    t.throws(() => acceptLinkPassword(text, 'program'), { code: 'password_malformed' });
});

t.test('hashes with the fixed parameters under a fresh salt, and verifies', async (t) => {
  const hasher = createPasswordHasher();
  const [first, second] = await Promise.all([hasher.hash('XKQ7'), hasher.hash('XKQ7')]);
  t.match(first, /^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  t.not(first, second);
  t.equal(await hasher.verify(first, 'XKQ7'), true);
  t.equal(await hasher.verify(first, 'XKQ8'), false);
  t.equal(await hasher.verifyNothing('XKQ7'), false);
  for (const malformed of ['', 'nonsense', '$argon2id$v=19$m=8']) {
    await t.rejects(hasher.verify(malformed, 'XKQ7'), { code: 'internal' });
  }
  t.equal(hasher.inFlight, 0, 'a failure gives its turn back');
});

t.test(
  'computes two at once at most, first come first served, and refuses when the queue is full',
  async (t) => {
    const begun: string[] = [];
    const working: (() => void)[] = [];
    const played = {
      argon2id: argon2.argon2id,
      hash: async (text: string) => {
        begun.push(text);
        await new Promise<void>((resolve) => working.push(resolve));
        return `hash of ${text}`;
      },
    };
    const { createPasswordHasher: create } = await t.mockImport<
      typeof import('../../src/crypto/password-hasher.js')
    >('../../src/crypto/password-hasher.js', { argon2: { default: played } });
    const hasher = create({ concurrency: 2, queueLimit: 12 });
    const callers = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
    // one key may have half of its lane's places: the six that wait here
    const answers = callers.map((text) => hasher.hash(text));
    for (let finished = 0; finished < callers.length; finished += 1) {
      const running = Math.min(2, callers.length - finished);
      t.strictSame(begun, callers.slice(0, finished + running));
      t.match(hasher, { inFlight: running, waiting: callers.length - finished - running });
      if (finished === 0)
        await t.rejects(hasher.hash('x'), { code: 'busy', extras: { retryAfterSeconds: 1 } });
      working.shift()?.();
      t.equal(await answers[finished], `hash of ${callers[finished]}`);
    }
    t.match(hasher, { inFlight: 0, waiting: 0 });
  },
);

t.test('nobody who comes later slips in before those who wait', async (t) => {
  const hasher = createPasswordHasher({ concurrency: 1, queueLimit: 10 });
  const order: string[] = [];
  const call = async (name: string): Promise<void> => {
    await hasher.hash('x');
    order.push(name);
  };
  const late = call('first').then(() => call('late'));
  await Promise.all([call('second'), call('third'), late]);
  t.strictSame(order, ['first', 'second', 'third', 'late']);
});

t.test('tells those who are refused to come again in at most 15 seconds', async (t) => {
  const hasher = createPasswordHasher({ concurrency: 1, queueLimit: 1000 });
  const stops = Array.from({ length: 1000 }, () => new AbortController());
  const running = hasher.hash('x');
  const waiting = stops.map(({ signal }, at) =>
    hasher.hash('x', { signal, asker: { lane: 'agents', key: String(at) } }),
  );
  await t.rejects(hasher.hash('x'), { code: 'busy', extras: { retryAfterSeconds: 15 } });
  for (const stop of stops) stop.abort();
  t.equal((await Promise.allSettled(waiting)).filter(({ status }) => status === 'rejected').length, 1000);
  await running;
});

t.test('one who goes away while waiting leaves the queue, and the others keep their places', async (t) => {
  const hasher = createPasswordHasher({ concurrency: 1, queueLimit: 2 });
  const leaving = new AbortController();
  const first = hasher.hash('x');
  const second = hasher.hash('x', { signal: leaving.signal, asker: { lane: 'agents', key: 'b' } });
  const third = hasher.hash('x');
  t.match(hasher, { inFlight: 1, waiting: 2 });
  leaving.abort(new Error('gone'));
  await t.rejects(second, { message: 'gone' });
  t.match(hasher, { inFlight: 1, waiting: 1 });
  await t.rejects(hasher.hash('x', { signal: leaving.signal }), { message: 'gone' });
  t.match(await first, /^\$argon2id/);
  t.match(await third, /^\$argon2id/);
  t.match(hasher, { inFlight: 0, waiting: 0 });
});

t.test('strangers take no place in the queue, and their answer takes as long', async (t) => {
  const hasher = createPasswordHasher({ concurrency: 1, queueLimit: 2 });
  const known = await hasher.hash('XKQ7');
  await hasher.verify(known, 'XKQ7');
  const asked = performance.now();
  await hasher.verify(known, 'XKQ8');
  const real = performance.now() - asked;
  const strangers = Array.from({ length: 500 }, () => hasher.verifyNothing('XKQ7'));
  t.match(hasher, { inFlight: 0, waiting: 0 });
  t.equal(await hasher.verify(known, 'XKQ7'), true, 'the right password is not busy');
  t.ok((await Promise.all(strangers)).every((answer) => answer === false));
  const begun = performance.now();
  await hasher.verifyNothing('XKQ7');
  t.ok(performance.now() - begun > real / 4, 'not at once');
});

t.test('where nobody real came before, a stranger waits for real work too', async (t) => {
  const hasher = createPasswordHasher();
  const asked = performance.now();
  await Promise.all([hasher.verifyNothing('a'), hasher.verifyNothing('b')]);
  t.ok(performance.now() - asked > 5, `${performance.now() - asked} ms`);
});

t.test(
  'an answer about nobody takes what a first question takes in its lane, whoever floods another',
  async (t) => {
    const played = {
      argon2id: argon2.argon2id,
      verify: async () => {
        await pause(10);
        return false;
      },
    };
    const { createPasswordHasher: create } = await t.mockImport<
      typeof import('../../src/crypto/password-hasher.js')
    >('../../src/crypto/password-hasher.js', { argon2: { default: played } });
    const hasher = create({ concurrency: 1 });
    const took = async (work: Promise<unknown>) => {
      const asked = performance.now();
      await work;
      return performance.now() - asked;
    };
    const flood = took(
      Promise.all(
        Array.from({ length: 60 }, () => hasher.verify('', '', { asker: { lane: 'links', key: 'flooded' } })),
      ),
    );
    const account = await took(hasher.verify('', '', { asker: { lane: 'agents', key: 'known' } }));
    const link = await took(hasher.verify('', '', { asker: { lane: 'links', key: 'other' } }));
    const all = await flood;
    t.ok(Math.max(account, link) < all / 4, 'who is known does not wait for the flood');
    for (const lane of ['agents', 'links'] as const) {
      for (let tries = 0; tries < 10; tries += 1) {
        const nobody = await took(hasher.verifyNothing('', { lane }));
        t.ok(nobody < all / 4, `${lane}: nor who is not, ${nobody} of ${all} ms`);
      }
    }
  },
);

t.test('lanes take turns, and in a lane its keys do: who floods waits behind himself', async (t) => {
  const turns = new FairQueue(1, 100, () => new Error('full') as never);
  const order: string[] = [];
  const run = (lane: 'links' | 'agents', key: string) =>
    turns.run({ lane, key }, async () => void order.push(`${lane} ${key}`), undefined);
  let release = () => {};
  const first = turns.run(
    { lane: 'links', key: 'flood' },
    () =>
      new Promise<void>((resolve) => {
        release = resolve;
      }),
    undefined,
  );
  const flood = Array.from({ length: 50 }, () => run('links', 'flood'));
  await t.rejects(run('links', 'flood'), { message: 'full' }, 'half of a lane is all that one key gets');
  const others = [
    run('links', 'b'),
    run('agents', 'x'),
    run('links', 'c'),
    run('agents', 'y'),
    run('links', 'b'),
  ];
  t.equal(turns.waiting, 55);
  release();
  await Promise.all([first, ...flood, ...others]);
  t.strictSame(order.slice(0, 8), [
    'agents x',
    'links flood',
    'agents y',
    'links b',
    'links c',
    'links flood',
    'links b',
    'links flood',
  ]);
  t.match(turns, { inFlight: 0, waiting: 0 });
});

t.test('a full lane refuses the last of whoever filled it, and not who comes next', async (t) => {
  const turns = new FairQueue(1, 8, () => new Error('full') as never);
  const order: string[] = [];
  const run = (key: string) => turns.run({ lane: 'links', key }, async () => void order.push(key), undefined);
  let release = () => {};
  const first = turns.run(
    { lane: 'links', key: 'first' },
    () =>
      new Promise<void>((resolve) => {
        release = resolve;
      }),
    undefined,
  );
  const outcomes = Promise.allSettled(['a', 'a', 'a', 'a', 'b', 'b', 'b', 'b'].map((key) => run(key)));
  await t.rejects(run('a'), { message: 'full' }, 'who has most of the places gets none more');
  const newcomers = [run('c'), run('d'), run('c')];
  t.equal(turns.waiting, 8, 'a lane stays as full as it may be');
  // now a 2, b 3, c 2, d 1
  await t.rejects(run('b'), { message: 'full' });
  newcomers.push(run('e'));
  t.equal(turns.waiting, 8);
  release();
  await Promise.all([first, ...newcomers]);
  t.same(
    (await outcomes).map(({ status }) => status),
    ['fulfilled', 'fulfilled', 'rejected', 'rejected', 'fulfilled', 'fulfilled', 'rejected', 'rejected'],
  );
  t.same(order.sort(), ['a', 'a', 'b', 'b', 'c', 'c', 'd', 'e']);
  t.match(turns, { inFlight: 0, waiting: 0 });
});
