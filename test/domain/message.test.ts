import fc from 'fast-check';
import t from 'tap';
import { isFinalStatus, type MessageStatus, mergeStatus, messageStatuses } from '../../src/domain/message.js';

const anyStatus = fc.constantFrom(...messageStatuses);

t.test('a late report of an earlier state changes nothing', async (t) => {
  t.equal(mergeStatus('sent', 'queued'), 'sent');
  t.equal(mergeStatus('sending', 'sending'), 'sending');
  t.equal(mergeStatus('delivered', 'sent'), 'delivered');
  t.equal(mergeStatus('queued', 'delivered'), 'delivered', 'states may be skipped');
  t.equal(mergeStatus('sent', 'undelivered'), 'undelivered');
});

t.test('the first final state stays, whatever is reported after it', async (t) => {
  for (const final of messageStatuses.filter(isFinalStatus)) {
    for (const later of messageStatuses) t.equal(mergeStatus(final, later), final, `${final} then ${later}`);
  }
  t.same(messageStatuses.filter(isFinalStatus), ['delivered', 'undelivered', 'failed']);
});

t.test('reports of one course give the same end in every order', async () => {
  const courses = fc.constantFrom<MessageStatus[]>(
    ['queued', 'sending', 'sent', 'delivered'],
    ['queued', 'sent', 'undelivered'],
    ['queued', 'sending', 'failed'],
    ['queued', 'sending', 'sent'],
  );
  const shuffledCourses = courses.chain((course) =>
    fc.tuple(fc.constant(course), fc.shuffledSubarray(course, { minLength: course.length })),
  );
  fc.assert(
    fc.property(shuffledCourses, ([course, shuffled]) => {
      return shuffled.reduce(mergeStatus) === course.at(-1);
    }),
  );
});

t.test('a repeated report changes nothing', async () => {
  fc.assert(
    fc.property(anyStatus, anyStatus, (known, reported) => {
      const once = mergeStatus(known, reported);
      return mergeStatus(once, reported) === once;
    }),
  );
});
