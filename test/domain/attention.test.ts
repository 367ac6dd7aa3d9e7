import t from 'tap';
import {
  attentionFilters,
  attentions,
  attentionsOf,
  readPlace,
  readSort,
  ticketSorts,
  writePlace,
  writeSort,
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
  for (const attention of attentions)
    for (const direction of ['after', 'before'] as const)
      t.same(readPlace(writePlace({ attention, id }), direction), { attention, id, direction });
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
  for (const each of wrong) t.equal(readPlace(each, 'after'), undefined, String(each));
});

t.test('an order survives its way through an address, and nothing else does', async (t) => {
  for (const by of ticketSorts)
    for (const descending of [true, false])
      t.same(readSort(writeSort({ by, descending })), { by, descending });
  for (const each of ['', '-', 'id', '--opened', 'opened ', ['opened'], null])
    t.equal(readSort(each), undefined);
});
