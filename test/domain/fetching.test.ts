// How far a file was fetched, and when it is as good as had.
import fc from 'fast-check';
import t from 'tap';
import { asGoodAsWholeBytes, fetchedOf } from '../../src/domain/fetching.js';

const mib = 1024 * 1024;

t.test('how far a file was fetched', async (t) => {
  t.equal(fetchedOf({ bytesSent: 0, fetchedAt: null }), 'never');
  t.equal(fetchedOf({ bytesSent: 1, fetchedAt: null }), 'partly');
  t.equal(fetchedOf({ bytesSent: 5, fetchedAt: new Date() }), 'wholly');
});

t.test('a file is as good as had when little of it is missing', async (t) => {
  t.equal(asGoodAsWholeBytes(100 * mib), 99 * mib, 'all but a segment');
  t.equal(asGoodAsWholeBytes(mib), mib - Math.floor(mib / 10), 'of a small one, all but a tenth');
  t.equal(asGoodAsWholeBytes(22), 20);
  fc.assert(
    fc.property(fc.integer({ min: 10, max: 20 * 1024 ** 3 }), (size) => {
      const least = asGoodAsWholeBytes(size);
      return least <= size - 1 && least >= 0.9 * size && size - least <= mib;
    }),
  );
});
