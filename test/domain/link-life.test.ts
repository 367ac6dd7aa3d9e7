import t from 'tap';
import { type LifeFacts, lifeOf, lifeStages } from '../../src/domain/link-life.js';

const at = (minute: number) => new Date(Date.UTC(2026, 10, 22, 8, minute));
const issued: LifeFacts = {
  disowned: false,
  ...{ state: 'issued', passwordBy: 'sms', issuedBy: 'agent-1', createdAt: at(0) },
  ...{
    toldAt: null,
    toldBy: null,
    openedAt: null,
    endedAt: null,
    sms: undefined,
    upload: undefined,
    download: undefined,
  },
};
const stored: NonNullable<LifeFacts['upload']> = {
  ...{
    state: 'stored',
    storedAt: at(9),
    deliveredAt: null,
    purgedAt: null,
    blockedAt: null,
    withdrawn: false,
    fetched: 'never',
    fetchedAt: null,
    beingFetched: false,
  },
};

/** A life in short: one word a stage. */
const drawn = (facts: Partial<LifeFacts>) => lifeOf({ ...issued, ...facts }).map(({ state }) => state);

t.test('a life is drawn stage by stage, and the one that is waited for stands out', async (t) => {
  t.same(
    lifeOf(issued).map(({ stage }) => stage),
    lifeStages,
  );
  t.same(drawn({}), ['done', 'now', 'ahead', 'ahead', 'ahead', 'ahead']);
  t.same(drawn({ passwordBy: 'phone' }), ['done', 'now', 'ahead', 'ahead', 'ahead', 'ahead']);
  const sms = { state: 'delivered', finalAt: at(1) } as const;
  t.same(drawn({ sms }), ['done', 'done', 'now', 'ahead', 'ahead', 'ahead']);
  const opened = { sms, state: 'opened', openedAt: at(5) } as const;
  t.same(drawn(opened), ['done', 'done', 'done', 'now', 'ahead', 'ahead']);
  const used = { ...opened, state: 'used', upload: stored } as const;
  t.same(drawn(used), ['done', 'done', 'done', 'done', 'now', 'ahead']);
  const left = { fetched: 'wholly', fetchedAt: at(30) } as const;
  const delivered = { ...stored, state: 'delivered', deliveredAt: at(30), ...left } as const;
  const download = { agentId: 'agent-2', reason: 'diagnosis' } as const;
  const life = lifeOf({ ...issued, ...used, upload: delivered, download });
  t.same(
    life.map(({ state }) => state),
    ['done', 'done', 'done', 'done', 'done', 'now'],
  );
  t.match(life[4], { at: at(30), by: 'agent-2', reason: 'diagnosis' });
  t.same(
    drawn({ ...used, upload: { ...delivered, state: 'purged', purgedAt: at(95) } }),
    Array(6).fill('done'),
  );
});

t.test('what goes wrong is told where it went wrong', async (t) => {
  const failing = lifeOf({ ...issued, sms: { state: 'undelivered', finalAt: at(2) } });
  t.match(failing[1], { state: 'failed', detail: 'sms_failed' });
  t.equal(failing[2]?.state, 'ahead', 'a new password may mend it');
  const expired = { ...issued, passwordBy: 'phone', state: 'expired', endedAt: at(50) } as const;
  t.match(lifeOf(expired)[2], { state: 'failed', detail: 'expired', at: at(50) });
  t.same(drawn(expired), ['done', 'never', 'failed', 'never', 'never', 'never']);
  t.same(
    drawn({ ...expired, state: 'revoked', openedAt: at(4) }),
    ['done', 'done', 'done', 'failed', 'never', 'never'],
    'opened, and withdrawn before anything came',
  );
  const disowned = lifeOf({ ...issued, state: 'revoked', disowned: true, endedAt: at(6) });
  t.match(disowned[2], { state: 'failed', detail: 'disowned' }, 'its receiver ended it, not the desk');
  const locked = lifeOf({ ...issued, passwordBy: 'phone', state: 'locked', endedAt: at(7) });
  t.match(locked[2], { state: 'failed', detail: 'locked' });
  const blocked = { ...stored, state: 'purging', deliveredAt: at(20), blockedAt: at(40) } as const;
  t.match(lifeOf({ ...issued, state: 'used', openedAt: at(5), upload: blocked })[5], {
    ...{ state: 'failed', detail: 'blocked' },
  });
});

t.test('a stage that was passed without a sign counts as passed', async (t) => {
  const used = {
    state: 'used',
    openedAt: at(5),
    upload: stored,
    sms: { state: 'sent', finalAt: null },
  } as const;
  t.same(drawn(used).slice(0, 4), ['done', 'done', 'done', 'done'], 'no report of the SMS ever came');
  const failed = { ...used, sms: { state: 'undelivered', finalAt: at(2) } } as const;
  t.equal(drawn(failed)[1], 'done', 'the password was used all the same');
});

t.test('a file that was destroyed before anybody fetched it was never fetched', async (t) => {
  const gone = { ...stored, state: 'purged', purgedAt: at(60), withdrawn: true } as const;
  const life = lifeOf({ ...issued, state: 'used', openedAt: at(5), upload: gone });
  t.match(life[4], { state: 'never' });
  t.match(life[5], { state: 'done', detail: 'withdrawn' });
});

t.test('a file on its way in is told as such', async (t) => {
  const upload = { ...stored, state: 'receiving', storedAt: null } as const;
  const life = lifeOf({ ...issued, state: 'opened', openedAt: at(5), upload });
  t.match(life[3], { state: 'now', detail: 'coming_in' });
});

t.test('nothing is ticked that nobody did or reported', async (t) => {
  const byPhone = { passwordBy: 'phone' } as const;
  t.match(lifeOf({ ...issued, ...byPhone })[1], { state: 'now', detail: 'by_phone' });
  const told = { ...byPhone, toldAt: new Date('2026-03-01T10:01:00Z'), toldBy: 'agent' };
  t.match(lifeOf({ ...issued, ...told })[1], { state: 'done', detail: 'told_by_phone', by: 'agent' });
  t.equal(
    lifeOf({ ...issued, ...byPhone, state: 'opened', openedAt: at(5) })[1]?.state,
    'done',
    'it was used',
  );
  t.equal(lifeOf(issued)[1]?.detail, undefined, 'no SMS was written');
  t.equal(lifeOf({ ...issued, sms: { state: 'canceled', finalAt: at(1) } })[1]?.detail, undefined);
  t.equal(lifeOf({ ...issued, sms: { state: 'queued', finalAt: null } })[1]?.detail, 'sms_on_its_way');
  for (const passwordBy of ['phone', 'sms'] as const)
    for (const state of ['expired', 'revoked', 'locked'] as const) {
      const states = drawn({ passwordBy, state, endedAt: at(9) });
      t.equal(states[1], 'never', `${state}: no password is waited for`);
      t.equal(states.filter((each) => each === 'failed').length, 1, `${state}: its end is said once`);
      t.notOk(states.includes('now'), `${state}: nothing is waited for`);
    }
});
