// Pieces of a stream, and whether what is made again is what was made before.
import t from 'tap';
import type { Mark } from '../../src/browser/workers/mark.js';
import { PieceSink } from '../../src/browser/workers/piece-sink.js';
import { crc32 } from '../../src/zip/crc32.js';

const bytes = Uint8Array.from({ length: 1000 }, (_, index) => (index * 7919) % 251);

/** Sends bytes in chunks through a sink. @returns the pieces, what was told with each, and how it ended */
async function through(
  source: Uint8Array,
  { skip = 0, marks = [], chunk = 37 }: { skip?: number; marks?: readonly Mark[]; chunk?: number },
) {
  const pieces: number[] = [];
  const told: Mark[] = [];
  const sink = new PieceSink({
    pieceBytes: 100,
    skip,
    marks,
    give: (piece, mark) => {
      pieces.push(...piece);
      told.push(mark);
      sink.grant();
    },
    skipped: () => undefined,
  });
  sink.grant();
  const writer = sink.writable().getWriter();
  writer.closed.catch(() => undefined);
  try {
    for (let at = 0; at < source.length; at += chunk) await writer.write(source.subarray(at, at + chunk));
    await writer.close();
  } catch {
    // its words are in `failure`
  }
  return { pieces: Uint8Array.from(pieces), told, failure: sink.failure };
}

t.test('any cut of the same bytes gives the same pieces, and marks that fit', async (t) => {
  for (const chunk of [1, 37, 100, 250, 1000]) {
    const { pieces, told } = await through(bytes, { chunk });
    t.same(pieces, bytes);
    t.same(
      told,
      told.map((mark) => ({ bytes: mark.bytes, crc: crc32(bytes.subarray(0, mark.bytes)) })),
    );
    for (const skip of [0, 1, 99, 100, 101, 537, 999, 1000]) {
      const again = await through(bytes, { skip, marks: told, chunk: 1001 - chunk });
      t.same(again.pieces, bytes.subarray(skip), `${skip} bytes are left away`);
      t.equal(again.failure, undefined);
    }
  }
});

t.test(
  'a byte that differs anywhere in what was made before is found, before it could be sent',
  async (t) => {
    const { told } = await through(bytes, {});
    for (const at of [0, 99, 100, 450, 536, 537, 999]) {
      const other = bytes.slice();
      other[at] = (other[at] ?? 0) ^ 1;
      const { failure, pieces } = await through(other, { skip: 537, marks: told });
      t.equal(failure?.why, 'differs', `byte ${at}`);
      t.ok(pieces.length + 537 <= Math.max(637, at + 1), 'nothing behind it was given');
    }
  },
);

t.test('marks that make no sense are left out, and stop nothing', async (t) => {
  const marks = [0, 300, 200, 5000].map((at) => ({ bytes: at, crc: crc32(bytes.subarray(0, at)) }));
  t.same((await through(bytes, { marks })).pieces, bytes);
});
