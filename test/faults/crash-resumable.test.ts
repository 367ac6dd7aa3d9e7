// A resumable upload. Whatever fails or dies at whatever step: what was acknowledged stays,
// what was not leaves nothing, and the next one who comes finishes the work.
import t from 'tap';
import type { Context } from '../../src/context/context.js';
import { isSluiceError } from '../../src/errors.js';
import { appendUpload } from '../../src/flows/uploads/append-upload.js';
import { createUpload } from '../../src/flows/uploads/create-upload.js';
import { resumeUpload } from '../../src/flows/uploads/resume-upload.js';
import { openLinkOf } from '../races/context.js';
import { testDatabase } from '../services/postgres.js';
import { bytes, emptyTally, type Flow, faultMatrix, keptOf, type Link, nothingLost } from './matrix.js';

// Where no server is shared, one of our own serves the whole file, and not one each test.
await testDatabase(t);

const tally = emptyTally();

interface Resumed extends Link {
  /** what the sender knows */
  uploadId: string | undefined;
}

/** Sends as a tus client does: from wherever the upload stands, in pieces that end at these offsets. */
async function send(ctx: Context, subject: Resumed, ends: readonly number[]): Promise<string> {
  const { linkId } = subject;
  const { signal } = new AbortController();
  subject.uploadId ??= (await createUpload(ctx, linkId, bytes.length)).uploadId;
  const ids = { uploadId: subject.uploadId, linkId };
  let { offset } = await resumeUpload(ctx, ids, signal);
  for (const end of ends) {
    if (end <= offset) continue;
    const piece = bytes.subarray(offset, end);
    const body = (async function* () {
      yield piece;
    })();
    const asked = { ...ids, offset, bodyBytes: piece.length, checksum: undefined, body, signal };
    offset = (await appendUpload(ctx, asked)).offset;
  }
  return subject.uploadId;
}

function resumable(
  name: string,
  ends: readonly number[],
  milestones: readonly string[],
): Flow<Resumed, string> {
  return {
    name,
    milestones,
    prepare: async (fixture) => ({ ...(await openLinkOf(fixture)), uploadId: undefined }),
    run: async (ctx, _home, subject) => await send(ctx, subject, ends),
    recover: async (t, { fixture, ctx, subject, outcome }) => {
      for (let tries = 0; outcome.kind !== 'returned' && tries < 3; tries += 1) {
        try {
          await send(ctx, subject, [bytes.length]);
          break;
        } catch (error) {
          if (isSluiceError(error, 'link_used')) break;
          if (!isSluiceError(error, 'upload_gone')) throw error;
          subject.uploadId = undefined;
        }
      }
      const kept = await keptOf(t, fixture, subject);
      if (outcome.kind === 'returned') t.equal(kept, outcome.value, 'what was acknowledged is kept');
    },
  };
}

t.test('a resumable upload in one piece', (t) =>
  faultMatrix(
    t,
    resumable(
      'tus',
      [bytes.length],
      ['createUploadIntent', 'keys.put', 'objects.writePart', 'objects.complete', 'commitOnce'],
    ),
    tally,
  ),
);
t.test('a resumable upload in two pieces', (t) =>
  faultMatrix(
    t,
    resumable(
      'tus in pieces',
      [1_100_000, bytes.length],
      ['objects.put', 'objects.writePart', 'objects.complete', 'commitOnce'],
    ),
    tally,
  ),
);

t.test('nothing is lost and nothing is left over', async (t) => nothingLost(t, tally, 44));
