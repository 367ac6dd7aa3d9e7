// Whoever floods a link that has ended learns nothing that an unknown link would not tell.
import t from 'tap';
import type { Context } from '../../src/context/context.js';
import { SluiceError } from '../../src/errors.js';
import { issueLink } from '../../src/flows/links/issue-link.js';
import { openLink } from '../../src/flows/links/open-link.js';
import { contact } from '../races/case.js';
import { openLinkOf, testContext } from '../races/context.js';

const fixture = await testContext(t);
const { sql } = fixture.ctx;

/** A link whose time is over, noted by no sweep yet. */
async function endedLink() {
  const { ticketId } = await openLinkOf(fixture);
  const issued = await issueLink(fixture.ctx, fixture.handler, { ticketId, contact, passwordBy: 'phone' });
  if (issued.repeated) throw new Error('not new');
  await sql`update links set expires_at = now() - interval '1 minute' where id = ${issued.id}`;
  return {
    id: issued.id,
    token: new URL(issued.url).pathname.slice(-43),
    password: issued.password ?? '',
  };
}

const withPasswords = (played: Partial<Context['passwords']>): Context => ({
  ...fixture.ctx,
  passwords: { ...fixture.ctx.passwords, ...played },
});
const knock = (ctx: Context, token: string, password = 'WRONG-ONE') =>
  openLink(ctx, { token, password, wantsSession: false });

t.test(
  'while all its attempts are being checked, further ones are refused like at an unknown link',
  async (t) => {
    const { token } = await endedLink();
    let release = () => {};
    const checking = new Promise<void>((resolve) => {
      release = resolve;
    });
    let begun = 0;
    const ctx = withPasswords({
      verify: async () => {
        begun += 1;
        await checking;
        return false;
      },
    });
    const burst = Array.from({ length: 20 }, () => knock(ctx, token));
    let refused = 0;
    for (const each of burst) each.catch(() => (refused += 1));
    const asked = performance.now();
    while (refused < 10 && performance.now() - asked < 30_000) await new Promise((go) => setTimeout(go, 20));
    t.same([begun, refused], [10, 10], 'ten are checked, and the others do not wait for them');
    release();
    for (const outcome of await Promise.allSettled(burst))
      t.match(outcome, { status: 'rejected', reason: { code: 'not_found' } });
  },
);

t.test('a full queue refuses like an unknown link, and takes no attempt', async (t) => {
  const { id, token, password } = await endedLink();
  const ctx = withPasswords({
    verify: async () => {
      throw new SluiceError('busy');
    },
  });
  await t.rejects(knock(ctx, token), { code: 'not_found' });
  const [row] = await sql`select failed_attempts, attempt_reservations from links where id = ${id}`;
  t.same(row, { failedAttempts: 0, attemptReservations: [] });
  await t.rejects(knock(fixture.ctx, token, password), { code: 'link_expired' }, 'the right one is told');
});

t.test('its wrong passwords are counted and recorded, and lock nothing and tell nobody', async (t) => {
  const { id, token, password } = await endedLink();
  const [before] = await sql`select count(*)::int as count from messages`;
  await Promise.all(
    Array.from({ length: 12 }, () => t.rejects(knock(fixture.ctx, token), { code: 'not_found' })),
  );
  const attempts = await sql<{ action: string; count: number }[]>`
    select action, count(*)::int as count from audit_events
    where link_id = ${id} and action in ('link.password_wrong', 'link.locked') group by action`;
  t.same(attempts, [{ action: 'link.password_wrong', count: 10 }]);
  const [row] = await sql`select state, failed_attempts from links where id = ${id}`;
  t.same(row, { state: 'issued', failedAttempts: 10 });
  const [after] = await sql`select count(*)::int as count from messages`;
  t.same(after, before);
  await t.rejects(knock(fixture.ctx, token, password), { code: 'not_found' }, 'the right one comes too late');
});
