// What every object store must do when it destroys: part of the one contract.
import type { Test } from 'tap';
import { mostDestroyed } from '../../src/storage/contract/object-store.js';
import { all, chunks, namesIn, pattern, rejects, type Subject } from './object-store-contract.js';

/** One name: every version and every stray part of it, and nothing else. */
export async function destroying(t: Test, subject: Subject): Promise<void> {
  const store = await subject.open(t);
  const seen = { verifiedAbsent: true, absence: subject.absence };
  for (const name of ['a', 'a-longer', 'a/below', 'b']) {
    await store.put(name, chunks(pattern(10)));
    await subject.leaveUnfinished(store, name);
  }
  await store.put('a', chunks(pattern(20)));
  await subject.leaveUnfinished(store, 'a');

  t.same(
    await store.destroy('a'),
    { versions: subject.versioned ? 2 : 1, unfinished: 2, ...seen },
    'takes every version and every unfinished upload',
  );
  t.equal(await store.head('a'), null, 'it is not there');
  await rejects(t, store.get('a'), 'object_not_found', 'it cannot be read');
  t.same(await namesIn(store), ['a-longer', 'a/below', 'b'], 'longer names are left alone');
  t.same(
    (await store.findUnfinished(['a', 'a-longer', 'a/below', 'b'])).map(({ name }) => name).sort(),
    ['a-longer', 'a/below', 'b'],
    'and so are their unfinished uploads',
  );
  t.same(await store.destroy('a'), { versions: 0, unfinished: 0, ...seen }, 'a second time nothing is found');
  t.match(await store.destroy('never-there'), { versions: 0, ...seen }, 'nor for an unknown name');

  await store.put('a', chunks(pattern(30)));
  t.equal((await store.head('a'))?.bytes, 30, 'the name can be used again');
  for (const name of ['a', 'a-longer', 'a/below', 'b']) await store.destroy(name);
  t.same([await namesIn(store), await all(store.listUnfinished())], [[], []], 'at last the store is empty');
}

/** Many names at once, each with its own outcome. */
export async function destroyingMany(t: Test, subject: Subject): Promise<void> {
  const store = await subject.open(t);
  const seen = { verifiedAbsent: true, absence: subject.absence };
  // Close together and far apart, so that a listing has to go on and to jump.
  const close = Array.from({ length: 40 }, (_none, index) => `m-${String(index).padStart(3, '0')}`);
  const between = close.map((name) => `${name}-longer`);
  const others = ['a', 'm', 'm-', 'm-000.x', 'm/000', 'n', 'zz'];
  const all_ = [...close, ...between, ...others];
  for (let at = 0; at < all_.length; at += 16) {
    await Promise.all(all_.slice(at, at + 16).map((name) => store.put(name, chunks(pattern(10)))));
  }
  const twice = ['m-000', 'm-007', 'm-039'];
  for (const name of twice) await store.put(name, chunks(pattern(20)));
  for (const name of ['m-001', 'm-001', 'm-002', 'm', 'never-there'])
    await subject.leaveUnfinished(store, name);

  const wanted = [...close.toReversed(), 'never-there', 'z'];
  const outcomes = await store.destroyMany(wanted);
  t.same([...outcomes.keys()].sort(), wanted.toSorted(), 'each name has its outcome');
  for (const name of wanted) {
    const versions = !close.includes(name) ? 0 : subject.versioned && twice.includes(name) ? 2 : 1;
    const unfinished = name === 'm-001' ? 2 : ['m-002', 'never-there'].includes(name) ? 1 : 0;
    t.same(outcomes.get(name), { versions, unfinished, ...seen }, `${name} is gone for good`);
  }
  t.same(await namesIn(store), [...between, ...others].sort(), 'all others are left alone');
  t.same(
    (await store.findUnfinished(['m', ...wanted])).map(({ name }) => name),
    ['m'],
    'and so is an unfinished one of theirs',
  );

  const far = ['a', 'm-000-longer', 'm-039-longer', 'zz'];
  const gone = await store.destroyMany(far);
  t.same(
    far.map((name) => gone.get(name)),
    far.map(() => ({ versions: 1, unfinished: 0, ...seen })),
    'distant ones too',
  );
  t.same((await store.destroyMany([])).size, 0, 'none is no work');
  await rejects(t, store.destroyMany(['m', '../x']), 'invalid_request', 'a wrong name stops all of it');
  const many = Array.from({ length: mostDestroyed + 1 }, (_none, index) => `x-${index}`);
  await rejects(t, store.destroyMany(many), 'invalid_request', 'and so do too many');
  t.ok(await store.head('m'), 'before anything is touched');
  await store.destroyMany(await namesIn(store));
  t.same([await namesIn(store), await all(store.listUnfinished())], [[], []], 'at last the store is empty');
}
