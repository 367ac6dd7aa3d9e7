// Hashing a link's password: whoever asks waits behind themselves, and who may not ask costs no hash.
import t from 'tap';
import type { Context } from '../../src/context/context.js';
import type { Asker } from '../../src/crypto/fair-queue.js';
import type { Agent } from '../../src/domain/actor.js';
import { issueLink } from '../../src/flows/links/issue-link.js';
import { resendLink } from '../../src/flows/links/resend-link.js';
import { revokeLink } from '../../src/flows/links/revoke-link.js';
import { sendLink } from '../../src/flows/links/send-link.js';
import { contact } from '../races/case.js';
import { openLinkOf, testContext } from '../races/context.js';

/** Edges that note who asks for a hash. */
function noting(ctx: Context): { ctx: Context; askers: (Asker | undefined)[] } {
  const { passwords } = ctx;
  const askers: (Asker | undefined)[] = [];
  const hash: Context['passwords']['hash'] = async (text, options) => {
    askers.push(options?.asker);
    return await passwords.hash(text, options);
  };
  return { ctx: { ...ctx, passwords: { ...passwords, hash } }, askers };
}

t.test('each agent hashes under their own key', async (t) => {
  const fixture = await testContext(t);
  const { ticketId, linkId } = await openLinkOf(fixture);
  const { ctx, askers } = noting(fixture.ctx);
  const asked = { contact, passwordBy: 'phone' } as const;
  await issueLink(ctx, fixture.handler, { ticketId, ...asked });
  const first = { reference: 'a reference of its own', institution: 'Klinika', newInstitution: true };
  await sendLink(ctx, fixture.handler, { ...first, ...asked }, 'a key of its own');
  await resendLink(ctx, fixture.handler, linkId);
  const own: Asker = { lane: 'agents', key: fixture.handler.id };
  t.same(askers, [own, own, own]);
});

t.test('a new password that may not be is not hashed', async (t) => {
  const fixture = await testContext(t);
  const { linkId } = await openLinkOf(fixture);
  const { ctx, askers } = noting(fixture.ctx);
  const stranger: Agent = { ...fixture.handler, id: '01900000-0000-7000-8000-000000000000' };
  await t.rejects(resendLink(ctx, stranger, linkId), { code: 'not_found' });
  await revokeLink(ctx, fixture.handler, linkId);
  await t.rejects(resendLink(ctx, fixture.handler, linkId), { code: 'link_not_live' });
  t.same(askers, []);
});
