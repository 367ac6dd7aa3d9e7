import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import t from 'tap';
import { chainHash, commitment, GENESIS, newSalt } from '../../src/crypto/hash-chain.js';
import { canonicalJson, type JsonValue } from '../../src/domain/canonical-json.js';

/** The same value with the members of every object in the opposite order. */
function turnedAround(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turnedAround);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([name, member]) => [name, turnedAround(member)]),
  );
}

const { json } = fc.letrec<{ json: JsonValue }>((tie) => ({
  json: fc.oneof(
    { maxDepth: 4 },
    fc.string({ unit: 'binary' }).filter((text) => !/\p{Surrogate}/u.test(text)),
    fc.maxSafeInteger(),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('json'), { maxLength: 4 }),
    fc.dictionary(fc.string({ unit: 'grapheme' }), tie('json'), { maxKeys: 5 }),
  ),
}));

t.test('canonical JSON says the same as JSON, and does not depend on the order of members', async (t) => {
  t.doesNotThrow(() =>
    fc.assert(
      fc.property(json, (value) => {
        const text = canonicalJson(value);
        return (
          isDeepStrictEqual(JSON.parse(text), JSON.parse(JSON.stringify(value))) &&
          canonicalJson(turnedAround(value) as JsonValue) === text
        );
      }),
    ),
  );
});

t.test('sorts members by UTF-16 code units and escapes as little as possible', async (t) => {
  // the member names of RFC 8785 section 3.2.3
  const names = { '\u20ac': 1, '\r': 2, '\ufb33': 3, '1': 4, '\u{1f600}': 5, '\u0080': 6, '\u00f6': 7 };
  t.equal(canonicalJson(names), '{"\\r":2,"1":4,"\u0080":6,"\u00f6":7,"\u20ac":1,"\u{1f600}":5,"\ufb33":3}');
  t.equal(canonicalJson('\u20ac$\u000f\nA\'B"\\\\"/'), '"\u20ac$\\u000f\\nA\'B\\"\\\\\\\\\\"/"');
  t.equal(canonicalJson([-0, { __proto__: null, a: [] }]), '[0,{"a":[]}]');
  t.equal(canonicalJson(JSON.parse('{"__proto__":1,"constructor":2}')), '{"__proto__":1,"constructor":2}');
});

t.test('refuses what has no one spelling', async (t) => {
  const circle: { self?: unknown } = {};
  circle.self = circle;
  const sparse: unknown[] = [];
  sparse.length = 2;
  const refused: unknown[] = [
    undefined,
    1.5,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    2 ** 53,
    10n,
    '\ud800',
    { '\udc00': 1 },
    { a: undefined },
    [undefined],
    sparse,
    () => 1,
    Symbol('x'),
    new Date(0),
    new Map(),
    Buffer.from('x'),
    new (class Event {
      a = 1;
    })(),
    circle,
  ];
  for (const value of refused) t.throws(() => canonicalJson(value as JsonValue), { code: 'internal' });
});

t.test('each link of the chain depends on the one before, on the event and on nothing else', async (t) => {
  const first = chainHash(GENESIS, { type: 'a' });
  t.equal(first.length, 32);
  t.ok(first.equals(chainHash(new Uint8Array(32), { type: 'a' })));
  t.notOk(first.equals(chainHash(GENESIS, { type: 'b' })));
  t.notOk(first.equals(chainHash(first, { type: 'a' })));
  t.throws(() => chainHash(new Uint8Array(31), {}), { code: 'internal' });
});

t.test('a commitment binds its text, and says nothing without its salt', async (t) => {
  const salt = newSalt();
  t.equal(salt.length, 32);
  t.ok(commitment(salt, 'x').equals(commitment(salt, 'x')));
  t.notOk(commitment(salt, 'x').equals(commitment(salt, 'y')));
  t.notOk(commitment(salt, 'x').equals(commitment(newSalt(), 'x')));
  t.notOk(commitment(GENESIS, '{}').equals(chainHash(GENESIS, {})));
  t.throws(() => commitment(new Uint8Array(16), 'x'), { code: 'internal' });
});
