import t from 'tap';
import {
  attentionFilters,
  attentions,
  attentionsOf,
  readPlace,
  writePlace,
} from '../../src/domain/attention.js';

t.test('what asks for a deed is urgent, and nothing else', async (t) => {
  t.same(attentionsOf('urgent'), [
    'arrived',
    'blocked',
    'unattended',
    'close_requested',
    'undelivered',
    'locked',
    'expiring',
  ]);
  t.same(attentionsOf(undefined), attentions);
  for (const each of attentionFilters) t.ok(attentionsOf(each).length > 0, each);
});

t.test('a place in the list survives its way through an address, and nothing else does', async (t) => {
  const id = '0192f0c1-7b7e-7c52-8d4b-3f4d1c2b5a69';
  for (const attention of attentions) t.same(readPlace(writePlace({ attention, id })), { attention, id });
  const wrong = [
    '',
    'closed',
    `.${id}`,
    `nothing.${id}`,
    `closed.${id}x`,
    `closed.${id.toUpperCase()}`,
    ['a'],
    1,
    undefined,
  ];
  for (const each of wrong) t.equal(readPlace(each), undefined, String(each));
});
