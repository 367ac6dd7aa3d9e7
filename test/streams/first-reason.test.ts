import t from 'tap';
import { SluiceError } from '../../src/errors.js';
import { FirstReason } from '../../src/streams/first-reason.js';

const refusal = new SluiceError('not_a_zip');
const broken = new SluiceError('truncated_body');

async function* refused(): AsyncGenerator<Uint8Array> {
  yield new Uint8Array(1);
  throw refusal;
}

async function drain(source: AsyncIterable<Uint8Array>): Promise<void> {
  for await (const _ of source);
}

t.test('what the stream ended with stays the reason when the connection breaks afterwards', async (t) => {
  const cut = new AbortController();
  const first = new FirstReason(cut.signal);
  await t.rejects(drain(first.watch(refused())));
  cut.abort(broken);
  t.equal(first.or(new Error('the store was told to stop')), refusal);
});

t.test('a connection that broke first is the reason', async (t) => {
  const cut = new AbortController();
  const first = new FirstReason(cut.signal);
  cut.abort(broken);
  await t.rejects(drain(first.watch(refused())));
  t.equal(first.or(refusal), broken);
  t.equal(new FirstReason(cut.signal).or(refusal), broken, 'also where it broke before anything began');
});

t.test('what was thrown elsewhere is the reason where nothing else was', async (t) => {
  const failure = new Error('the store fails');
  const cut = new AbortController();
  const first = new FirstReason(cut.signal);
  t.equal(first.or(failure), failure);
  cut.abort(broken);
  t.equal(first.or(broken), failure);
});
