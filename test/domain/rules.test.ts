import t from 'tap';
import { AccessDenied, assertFound, assertHandles, assertSees } from '../../src/domain/access.js';
import { type Agent, roles } from '../../src/domain/actor.js';
import { rangeOf } from '../../src/domain/byte-range.js';
import { assertStartable, downloadStates } from '../../src/domain/download.js';
import { assertSameRequest } from '../../src/domain/idempotency.js';
import {
  assertResendable,
  assertTakesUpload,
  isLiveState,
  linkStateAt,
  linkStates,
  maxResends,
} from '../../src/domain/link.js';
import { assertNumberMayBeTexted, assertWithinSmsLimits } from '../../src/domain/sms-limits.js';
import { assertClosable, assertOpen } from '../../src/domain/ticket.js';
import {
  assertDownloadable,
  assertWithdrawable,
  uploadStates,
  whereabouts,
} from '../../src/domain/upload.js';
import { isTimeZone, isWorkingTime, parseWorkingHours } from '../../src/domain/working-hours.js';
import { isSluiceError } from '../../src/errors.js';

const now = new Date('2026-03-01T12:00:00Z');
const after = (ms: number) => new Date(now.getTime() + ms);

/** The code that a rule refuses with, or undefined where it lets pass. */
function refusal(rule: () => unknown): string | undefined {
  try {
    rule();
    return undefined;
  } catch (error) {
    if (isSluiceError(error)) return error.code;
    throw error;
  }
}

t.test('a link past its end is expired, whether a sweep noted it or not', async (t) => {
  for (const state of linkStates) {
    const link = { state, finishingUntil: null };
    t.equal(linkStateAt({ ...link, expiresAt: after(1) }, now), state, `${state} before its end`);
    const ended = isLiveState(state) ? 'expired' : state;
    t.equal(linkStateAt({ ...link, expiresAt: now }, now), ended, `${state} at its end`);
  }
});

t.test('what began in time may end within its own time; nothing new begins', async (t) => {
  for (const state of linkStates) {
    const link = { state, expiresAt: now };
    t.equal(
      linkStateAt({ ...link, finishingUntil: after(1) }, now),
      state,
      `${state} with an upload under way`,
    );
    const ended = isLiveState(state) ? 'expired' : state;
    t.equal(linkStateAt({ ...link, finishingUntil: now }, now), ended, `${state} when its time is over`);
    const code = refusal(() => assertTakesUpload({ ...link, finishingUntil: after(1) } as typeof link, now));
    t.ok(code?.startsWith('link_'), `${state} takes no new one`);
  }
});

t.test('a link takes an upload while it lives, also when it is locked', async (t) => {
  const code = (state: (typeof linkStates)[number], expiresAt = after(1)) =>
    refusal(() => assertTakesUpload({ state, expiresAt }, now));
  t.equal(code('issued'), undefined);
  t.equal(code('opened'), undefined);
  t.equal(code('locked'), undefined, 'a lock ends no session that is open already');
  t.equal(code('used'), 'link_used');
  t.equal(code('revoked'), 'link_revoked');
  t.equal(code('expired'), 'link_expired');
  t.equal(code('opened', now), 'link_expired');
});

t.test('a live link gets three new passwords; a locked one none', async (t) => {
  const code = (state: (typeof linkStates)[number], resends = 0, expiresAt = after(1)) =>
    refusal(() => assertResendable({ state, expiresAt, resends, finishingUntil: null }, now));
  t.equal(maxResends, 3);
  t.equal(code('issued', 2), undefined);
  t.equal(code('issued', 3), 'resend_limit');
  t.equal(code('opened'), undefined);
  t.equal(code('locked'), 'link_locked');
  t.equal(code('issued', 0, now), 'link_not_live');
  for (const state of ['used', 'revoked', 'expired'] as const) t.equal(code(state), 'link_not_live', state);
});

t.test('a ticket closes once, and not over a running or a missing download', async (t) => {
  const idle = { state: 'open', undelivered: 0, partly: 0, runningDownloads: 0 } as const;
  t.equal(
    refusal(() => assertClosable(idle, false)),
    undefined,
  );
  t.equal(
    refusal(() => assertClosable({ ...idle, state: 'closed' }, true)),
    'ticket_closed',
  );
  t.equal(
    refusal(() => assertClosable({ ...idle, undelivered: 1 }, false)),
    'undelivered_uploads',
  );
  t.equal(
    refusal(() => assertClosable({ ...idle, undelivered: 1 }, true)),
    undefined,
  );
  t.equal(
    refusal(() => assertClosable({ ...idle, runningDownloads: 1 }, true)),
    'download_running',
  );
  t.equal(
    refusal(() => assertOpen({ state: 'closed' })),
    'ticket_closed',
  );
  t.equal(
    refusal(() => assertOpen({ state: 'open' })),
    undefined,
  );
});

t.test('only what is wholly here can be fetched, and the receipt says where it is', async (t) => {
  const words: Record<string, string> = {};
  for (const state of uploadStates) {
    const here = state === 'stored' || state === 'delivered';
    t.equal(
      refusal(() => assertDownloadable({ state })),
      here ? undefined : 'upload_not_available',
      state,
    );
    words[state] = whereabouts(state, state === 'delivered' ? 'wholly' : 'never');
  }
  t.equal(whereabouts('stored', 'partly'), 'received');
  t.equal(whereabouts('stored', 'wholly'), 'fetched', 'though no download was sent whole');
  t.match(words, { stored: 'received', delivered: 'fetched', purging: 'destroyed', purged: 'destroyed' });
});

t.test('a range is what RFC 9110 says, and what it wants ignored is all of the file', async (t) => {
  const file = { size: 100, etag: '"e"' };
  const cases: [range: string, from: number, to: number][] = [
    ['bytes=0-', 0, 100],
    ['bytes=99-', 99, 100],
    ['bytes=10-10', 10, 11],
    ['bytes=10-999999999999999999999', 10, 100],
    ['bytes=-1', 99, 100],
    ['bytes=-1000', 0, 100],
    ['BYTES= 5-6 ', 5, 7],
  ];
  for (const [range, from, to] of cases)
    t.same(rangeOf({ range, ifRange: '"e"' }, file), { from, to }, range);
  for (const range of ['bytes=-0', 'bytes=100-', 'bytes=999999999999999999999-'])
    t.equal(
      refusal(() => rangeOf({ range }, file)),
      'range_not_satisfiable',
      range,
    );
  for (const range of [
    '',
    'bytes=-',
    'bytes=3-2',
    'bytes=0-1,2-3',
    'bytes 0-1',
    'lines=0-1',
    'bytes=1-2-3',
    'bytes=0x1-',
  ])
    t.equal(rangeOf({ range }, file), undefined, range);
  for (const ifRange of ['"x"', 'W/"e"', '', 'Sun, 22 Nov 2026 00:00:00 GMT'])
    t.equal(rangeOf({ range: 'bytes=0-', ifRange }, file), undefined, ifRange);
});

t.test('working hours are read strictly, and kept in their own time zone', async (t) => {
  const stretches = parseWorkingHours('Mon-Thu 08:00-16:00, Fri 08:00-14:30');
  t.match(stretches, [
    { days: [0, 1, 2, 3], from: 480, to: 960 },
    { days: [4], from: 480, to: 870 },
  ]);
  for (const bad of [
    '',
    'Mon',
    'Mon 8:00-16:00',
    'Fri-Mon 08:00-16:00',
    'Mon 16:00-08:00',
    'Mon 08:00-24:01',
    'Mon 08:60-09:00',
    'Mon 08:00-16:00,',
  ])
    t.equal(parseWorkingHours(bad), undefined, bad);
  t.ok(parseWorkingHours('Sat-Sun 00:00-24:00'));
  t.ok(isTimeZone('Europe/Oslo') && !isTimeZone('Europe/Nowhere'));
  const hours = { stretches: stretches ?? [], timeZone: 'Europe/Warsaw' };
  const cases: [time: string, works: boolean][] = [
    ['2026-11-23T06:59:59Z', false], // Monday, 07:59:59 in Warsaw
    ['2026-11-23T07:00:00Z', true],
    ['2026-07-20T06:00:00Z', true], // Monday, 08:00 in summer
    ['2026-11-27T13:29:59Z', true], // Friday
    ['2026-11-27T13:30:00Z', false],
    ['2026-11-28T10:00:00Z', false], // Saturday
    ['2026-11-22T23:30:00Z', false], // Sunday in UTC, Monday 00:30 in Warsaw
  ];
  for (const [time, works] of cases) t.equal(isWorkingTime(hours, new Date(time)), works, time);
  t.ok(isWorkingTime(undefined, new Date()), 'without hours it always works');
});

t.test('a download starts once and in time', async (t) => {
  for (const state of downloadStates) {
    const code = refusal(() => assertStartable({ state, expiresAt: after(1) }, now));
    t.equal(code, state === 'authorised' ? undefined : 'download_used', state);
    const partly = refusal(() => assertStartable({ state, expiresAt: after(1) }, now, true));
    t.equal(partly, state === 'completed' ? 'download_used' : undefined, `a part of one that is ${state}`);
    t.equal(
      refusal(() => assertStartable({ state, expiresAt: now }, now, true)),
      state === 'completed' ? 'download_used' : 'download_expired',
    );
  }
  t.equal(
    refusal(() => assertStartable({ state: 'authorised', expiresAt: now }, now)),
    'download_expired',
  );
});

t.test(
  'a number is texted when it exists and its country is allowed; one to call must only be a number',
  async (t) => {
    const eea = ['PL', 'SI', 'NO', 'HU'];
    t.equal(assertNumberMayBeTexted('+48 601 234 567', 'sms', eea), '+48601234567');
    t.equal(assertNumberMayBeTexted('+1 202 555 0143', 'phone', eea), '+12025550143');
    t.equal(assertNumberMayBeTexted(undefined, 'phone', eea), undefined);
    t.equal(
      refusal(() => assertNumberMayBeTexted(undefined, 'sms', eea)),
      'phone_required',
    );
    t.equal(
      refusal(() => assertNumberMayBeTexted('', 'sms', eea)),
      'phone_required',
    );
    t.equal(
      refusal(() => assertNumberMayBeTexted('+1 202 555 0143', 'sms', eea)),
      'phone_country_refused',
    );
    t.equal(
      refusal(() => assertNumberMayBeTexted('601234567', 'phone', eea)),
      'invalid_phone',
    );
  },
);

t.test('the last SMS within a limit goes, the next does not', async (t) => {
  const limits = { smsPerNumberDaily: 3, smsHourlyBudget: 10 };
  const code = (numberToday: number, allThisHour: number) =>
    refusal(() => assertWithinSmsLimits({ numberToday, allThisHour }, limits));
  t.equal(code(3, 10), undefined);
  t.equal(code(4, 4), 'sms_limit');
  t.equal(code(1, 11), 'sms_limit');
});

t.test('an Idempotency-Key serves one request only', async (t) => {
  const request = { operation: 'issue-link', requestHash: Buffer.alloc(32, 1) };
  t.equal(
    refusal(() => assertSameRequest(request, { ...request })),
    undefined,
  );
  const reused = 'idempotency_key_reused';
  t.equal(
    refusal(() => assertSameRequest(request, { ...request, operation: 'open-ticket' })),
    reused,
  );
  const lastByteDiffers = Buffer.from([...Buffer.alloc(31, 1), 2]);
  t.equal(
    refusal(() => assertSameRequest(request, { ...request, requestHash: lastByteDiffers })),
    reused,
  );
});

t.test('handlers act on their own tickets, leads on all, the officer sees and never acts', async (t) => {
  const agent = (role: Agent['role'], id = 'me'): Agent => ({ id, role, email: 'a@b.example', name: 'A' });
  const mine = { handlerId: 'me' };
  const others = { handlerId: 'you' };
  const may = (who: Agent, ticket: { handlerId: string }) => ({
    handle: refusal(() => assertHandles(who, ticket, 'close-ticket', {})) === undefined,
    see: refusal(() => assertSees(who, ticket, 'show-ticket', {})) === undefined,
  });
  t.same(may(agent('handler'), mine), { handle: true, see: true });
  t.same(may(agent('handler'), others), { handle: false, see: false });
  t.same(may(agent('lead'), others), { handle: true, see: true });
  t.same(may(agent('dpo'), mine), { handle: false, see: true });
  t.same(may(agent('operator'), mine), { handle: false, see: false });
  t.equal(roles.length, 4, 'and there is no other role');
});

t.test(
  'what is not mine is refused in the words for what does not exist, and marked to be recorded',
  async (t) => {
    const stranger: Agent = { id: 'me', role: 'handler', email: 'a@b.example', name: 'A' };
    const caught = (ticket: { handlerId: string } | undefined): unknown => {
      try {
        assertHandles(stranger, ticket, 'close-ticket', { ticketId: 'x' });
        return undefined;
      } catch (error) {
        return error;
      }
    };
    const denied = caught({ handlerId: 'you' });
    const absent = caught(undefined);
    t.ok(denied instanceof AccessDenied);
    t.notOk(absent instanceof AccessDenied);
    t.match(denied, { code: 'not_found', attempted: 'close-ticket', subject: { ticketId: 'x' } });
    t.equal((denied as Error).message, (absent as Error).message);
    t.equal(
      refusal(() => assertFound(undefined)),
      'not_found',
    );
    t.equal(
      refusal(() => assertFound({})),
      undefined,
    );
  },
);

t.test('an upload may be taken back until it was fetched', async (t) => {
  const untouched = { bytesSent: 0, fetchedAt: null, beingFetched: false };
  const stored = { state: 'stored', held: false, ...untouched } as const;
  assertWithdrawable(stored);
  const refused = { code: 'not_withdrawable' };
  t.throws(() => assertWithdrawable({ ...stored, beingFetched: true }), refused, 'being fetched');
  t.throws(() => assertWithdrawable({ ...stored, bytesSent: 1 }), refused, 'a byte of it left');
  t.throws(() => assertWithdrawable({ ...stored, fetchedAt: now }), refused, 'fetched');
  t.throws(() => assertWithdrawable({ ...stored, held: true }), refused, 'held');
  for (const state of uploadStates) {
    if (state !== 'stored') t.throws(() => assertWithdrawable({ ...stored, state }), refused, state);
  }
});
