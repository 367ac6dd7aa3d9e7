// Whose an answer is, and what follows from it: every status in the service's own hand and in everybody else's.
import t from 'tap';
import { type Answer, type Meaning, meaningOf, stopOf } from '../../src/browser/clinic/answers.js';
import { errorCodes } from '../../src/errors.js';
import { statusOf } from '../../src/http/front/problem.js';

const answer = (parts: Partial<Answer>): Answer => ({
  ...{ status: 200, redirected: false, tusResumable: null, contentType: null, offset: undefined },
  ...{ problem: undefined, location: undefined, retryAfterMs: undefined, expires: undefined },
  ...parts,
});
const statuses = Array.from({ length: 400 }, (_, index) => 200 + index);

t.test('what carries our own sign is ours, whatever the status', async (t) => {
  for (const status of statuses) {
    t.equal(meaningOf(answer({ status, tusResumable: '1.0.0' })), 'ours');
    t.equal(meaningOf(answer({ status, problem: { code: 'busy', detail: '' } })), 'ours');
  }
});

t.test('of what others answer, only what passes by itself is waited for', async (t) => {
  const means = (status: number, contentType = 'text/html') => meaningOf(answer({ status, contentType }));
  const waited: Record<string, Meaning> = {
    ...{ 0: 'lost', 401: 'sign-in', 407: 'sign-in', 511: 'sign-in', 413: 'too-large' },
    ...Object.fromEntries(
      [408, 425, 429, 500, 502, 503, 504, 520, 522, 530].map((status) => [status, 'later']),
    ),
  };
  for (const [status, meaning] of Object.entries(waited)) t.equal(means(Number(status)), meaning, status);
  for (const status of statuses.filter(
    (each) => each >= 400 && !(each in waited) && !(each > 519 && each < 531),
  ))
    t.equal(means(status), 'refused', String(status));
  t.equal(means(200), 'sign-in', 'a page in place of an answer');
  t.equal(means(204, ''), 'refused', 'an answer without our headers: something took them out');
  t.equal(meaningOf(answer({ status: 0, redirected: true })), 'sign-in');
  t.equal(meaningOf(answer({ tusResumable: '1.0.0', redirected: true })), 'sign-in', 'from elsewhere');
});

t.test(
  'every refusal of ours ends sending, is waited for, or is answered by loading the page anew',
  async (t) => {
    for (const code of errorCodes) {
      const status = statusOf[code];
      const stop = stopOf(answer({ status, problem: { code, detail: 'said' } }));
      if (stop === undefined) t.ok([408, 409, 423, 425, 429, 460].includes(status) || status >= 500, code);
      else if (stop.kind === 'refused') t.equal(stop.detail, 'said', code);
      else t.ok(['session', 'gone', 'unknown'].includes(stop.kind), code);
    }
    t.equal(stopOf(answer({ status: 409, problem: { code: 'link_used', detail: 'said' } }))?.kind, 'refused');
    t.equal(stopOf(answer({ status: 412, problem: { code: 'tus_version', detail: '' } }))?.kind, 'unknown');
    t.equal(stopOf(answer({ status: 418, tusResumable: '1.0.0' }))?.kind, 'unknown', 'not understood');
  },
);
