// A stranger who floods made-up links and accounts keeps nobody out who has one, and learns nothing by the time of an answer.
import { randomBytes } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import t from 'tap';
import { newLinkToken } from '../../src/crypto/tokens.js';
import { answerStepMs } from '../../src/flows/steps/answer-in-steps.js';
import { request } from '../services/http-client.js';
import { startService } from '../services/service.js';
import { givePassword, issueLink } from '../services/steps.js';

const service = await startService(t);
const handler = await service.agent('handler');

const unknownLink = () => `${service.baseUrl}/l/${newLinkToken()}`;
const signIn = (email: string, password: string) =>
  request(`${service.baseUrl}/desk/sign-in`, {
    method: 'POST',
    headers: { origin: service.baseUrl, 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ email, password }).toString(),
  });

/** Asks so many times a second until it is told to stop. @returns how many answers of each status came */
async function flood(ask: () => Promise<{ status: number }>, perSecond: number, until: Promise<unknown>) {
  const counts = new Map<number, number>();
  const asked: Promise<unknown>[] = [];
  let over = false;
  void until.finally(() => {
    over = true;
  });
  while (!over) {
    const answered = ask().then(({ status }) => counts.set(status, (counts.get(status) ?? 0) + 1));
    asked.push(answered.catch(() => undefined));
    await pause(1000 / perSecond);
  }
  await Promise.all(asked);
  return counts;
}

t.test('the right password gets through while strangers flood links and accounts', async (t) => {
  const links = [];
  for (let at = 0; at < 6; at += 1) links.push(await issueLink(handler));
  const genuine = (async () => {
    await pause(1000);
    for (const link of links) {
      const [opened, signed] = await Promise.all([
        givePassword(link.url, link.password),
        signIn(handler.email, handler.password),
      ]);
      t.equal(opened.status, 200, 'a clinic gets in');
      t.equal(signed.status, 303, 'an agent gets in');
      const wrong = await givePassword(link.url, 'XXXX-XXXX-XXXX-XX');
      t.equal(wrong.status, 401, 'and is told that a password is wrong');
    }
  })();
  const [atLinks, atAccounts] = await Promise.all([
    flood(() => givePassword(unknownLink(), 'XKQ7-MP3D-9RTW-B4'), 64, genuine),
    flood(() => signIn(`${randomBytes(6).toString('hex')}@nobody.example`, 'a wrong password'), 32, genuine),
  ]);
  t.ok((atLinks.get(404) ?? 0) > 50, 'it was a flood');
  // a machine that is busy with everything else may be too slow to read a request in time: that is no answer of ours
  const others = [...atLinks.keys(), ...atAccounts.keys()].filter(
    (status) => ![401, 404, 408].includes(status),
  );
  t.same(others, [], 'strangers are told what they are always told, and never that it is busy');
  const [recorded] = await service.sql<{ count: number }[]>`
    select count(*)::int as count from audit_events where action = 'agent.sign_in_failed' and agent_id is null`;
  t.ok((recorded?.count ?? 0) >= (atAccounts.get(401) ?? 0), 'each attempt is recorded');
  t.equal((await service.run(['audit', 'verify'])).code, 0);
});

t.test('links that ended answer like unknown ones, at the same moments', async (t) => {
  const make = {
    unknown: async () => unknownLink(),
    revoked: async () => {
      const { id, url } = await issueLink(handler);
      t.equal((await handler.api('POST', `/links/${id}/revoke`)).status, 200);
      return url;
    },
    expired: async () => {
      const { id, url } = await issueLink(handler);
      await service.sql`update links set expires_at = now() - interval '1 minute' where id = ${id}`;
      return url;
    },
    'expired and locked': async () => {
      const { id, url } = await issueLink(handler);
      await service.sql`
        update links set expires_at = now() - interval '1 minute', state = 'locked', locked_at = now(), failed_attempts = 10
        where id = ${id}`;
      return url;
    },
  };
  for (const [kind, url] of Object.entries(make)) {
    const address = await url();
    for (let tries = 0; tries < 3; tries += 1) {
      const asked = performance.now();
      const answer = await givePassword(address, 'XKQ7-MP3D-9RTW-B4');
      const took = performance.now() - asked;
      t.equal(answer.status, 404, kind);
      t.ok(took >= answerStepMs - 2, `${kind}: not before its moment, ${Math.round(took)} ms`);
    }
  }
});

t.test('"this was not me" does not tell by its time whether there is a link', async (t) => {
  for (const url of [unknownLink(), (await issueLink(handler)).url]) {
    const asked = performance.now();
    t.equal((await request(`${url}/not-me`, { method: 'POST' })).status, 204);
    t.ok(performance.now() - asked >= answerStepMs - 2);
  }
});
