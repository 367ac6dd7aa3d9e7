import t from 'tap';
import {
  assertNotPaused,
  countsAsRefused,
  freeRefusals,
  pauseAfter,
} from '../../src/domain/refusal-pause.js';

const at = (seconds: number) => new Date(Date.UTC(2026, 0, 1) + seconds * 1000);

t.test(
  'ten refused uploads meet no limit, and each further one a longer pause, of five minutes at most',
  async (t) => {
    for (let refused = 0; refused < freeRefusals; refused += 1) t.equal(pauseAfter(refused), 0);
    const pauses = Array.from({ length: 40 }, (_, more) => pauseAfter(freeRefusals + more));
    t.same(pauses.slice(0, 4), [5, 10, 20, 40]);
    t.ok(pauses.every((pause, n) => n === 0 || pause >= (pauses[n - 1] ?? 0)));
    t.equal(pauses.at(-1), 300);
    t.equal(pauseAfter(100_000), 300);
  },
);

t.test(
  'the pause is counted from when the last upload was begun, and says how long it still is',
  async (t) => {
    const link = { refusedUploads: 12, uploadBegunAt: at(0) };
    t.throws(() => assertNotPaused(link, at(0)), {
      code: 'upload_paused',
      extras: { retryAfterSeconds: 20 },
    });
    t.throws(() => assertNotPaused(link, at(19.5)), {
      code: 'upload_paused',
      extras: { retryAfterSeconds: 1 },
    });
    assertNotPaused(link, at(20));
    assertNotPaused({ refusedUploads: 9, uploadBegunAt: at(0) }, at(0));
    assertNotPaused({ refusedUploads: 5000, uploadBegunAt: null }, at(0));
  },
);

t.test('what is not the sender’s fault brings no pause nearer', async (t) => {
  for (const code of ['link_used', 'link_revoked', 'storage_full', 'unavailable', 'internal'] as const)
    t.notOk(countsAsRefused(code), code);
  for (const code of [
    'not_a_zip',
    'zip_entry_not_encrypted',
    'too_large',
    'truncated_body',
    'too_slow',
  ] as const)
    t.ok(countsAsRefused(code), code);
});
