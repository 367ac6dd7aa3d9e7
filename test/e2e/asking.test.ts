// What cannot be undone: the desk asks before it does it, naming to whom and what, and says afterwards that it was done.
import t, { type Test } from 'tap';
import { routeAccess } from '../../src/http/front/route-access.js';
import { type DeskSession, placeOf, postForm, signInAtDesk } from '../services/desk-browser.js';
import type { Answer } from '../services/http-client.js';
import { startService, type TestAgent } from '../services/service.js';
import { demand, issueLink } from '../services/steps.js';
import { startWebhookReceiver } from '../services/webhook-receiver.js';

const receiver = await startWebhookReceiver();
t.teardown(() => receiver.close());
const service = await startService(t, { env: { WEBHOOK_ALLOW: '127.0.0.1', ASK_PAGE: 'true' } });
const origin = service.baseUrl;
const agents = {
  handler: await service.agent('handler'),
  lead: await service.agent('lead'),
  operator: await service.agent('operator'),
};
const handler = await signInAtDesk(origin, agents.handler);
const lead = await signInAtDesk(origin, agents.lead);
const operator = await signInAtDesk(origin, agents.operator);

/** A form of the desk whose act cannot be undone, and whom its question has to name. */
interface Destroying {
  readonly by: DeskSession;
  readonly path: string;
  readonly form?: Readonly<Record<string, string>>;
  readonly names: string;
  readonly done: string;
}

async function tokenOf(agent: TestAgent): Promise<string> {
  const [row] = await service.sql<{ id: string }[]>`
    select id from api_tokens where agent_id = ${agent.id} and revoked_at is null order by id limit 1`;
  return row?.id ?? '';
}

async function colleague(): Promise<TestAgent> {
  const agent = await service.agent('handler');
  await service.sql`update agents set name = 'Zofia Wrona' where id = ${agent.id}`;
  return agent;
}

/** Every such form, by its line in the table. */
const destroying: Readonly<Record<string, () => Promise<readonly Destroying[]>>> = {
  'POST /desk/links/:id/revoke': async () => {
    const { id, ticketId } = await issueLink(agents.handler);
    const [contact] = await service.sql<
      { name: string }[]
    >`select name from contacts where ticket_id = ${ticketId}`;
    return [
      {
        by: handler,
        path: `/desk/links/${id}/revoke`,
        names: contact?.name ?? '?',
        done: 'link was revoked',
      },
    ];
  },
  'POST /desk/link-requests/:id/dismiss': async () => {
    const place = placeOf(demand(await lead.post('/desk/institutions', { name: 'Bolnica Jug' }), 303));
    const person = { name: 'Miha Zupan', email: 'miha@jug.example', language: 'sl', from: '2026-01-01' };
    demand(await lead.post(`${place}/contacts`, person), 303);
    demand(await postForm(origin, '/ask', { email: person.email, words: 'it does not start' }), 200);
    const [row] = await service.sql<{ id: string }[]>`select id from link_requests`;
    const path = `/desk/link-requests/${row?.id}/dismiss`;
    return [{ by: handler, path, names: 'Miha Zupan', done: 'request was dismissed' }];
  },
  'POST /desk/account/tokens/:id/revoke': async () => {
    const path = `/desk/account/tokens/${await tokenOf(agents.operator)}/revoke`;
    return [{ by: operator, path, names: 'Test operator', done: 'token was revoked' }];
  },
  'POST /desk/account/report-abuse': async () => {
    const by = await signInAtDesk(origin, await service.agent('handler'));
    const path = '/desk/account/report-abuse';
    return [{ by, path, names: 'Test handler', done: 'account is suspended' }];
  },
  'POST /desk/tokens/:id/revoke': async () => {
    const path = `/desk/tokens/${await tokenOf(await colleague())}/revoke`;
    return [{ by: lead, path, names: 'Zofia Wrona', done: 'token was revoked' }];
  },
  'POST /desk/accounts/:id': async () => {
    const path = `/desk/accounts/${(await colleague()).id}`;
    const about = { by: operator, path, names: 'Zofia Wrona' };
    return [
      { ...about, form: { change: 'forget_factor' }, done: 'Two-step verification was reset' },
      { ...about, form: { change: 'end' }, done: 'account was deleted' },
    ];
  },
  'POST /desk/authorised-contacts/:id/withdraw': async () => {
    const place = placeOf(demand(await lead.post('/desk/institutions', { name: 'Bolnica Sever' }), 303));
    const person = { name: 'Maja Kos', email: 'maja@sever.example', language: 'sl', from: '2026-01-01' };
    demand(await lead.post(`${place}/contacts`, person), 303);
    const [row] = await service.sql<{ id: string }[]>`
      select id from authorised_contacts where email = ${person.email}`;
    const form = { institution: place.split('/').at(-1) ?? '' };
    const path = `/desk/authorised-contacts/${row?.id}/withdraw`;
    return [{ by: lead, path, form, names: 'Maja Kos', done: 'record erased' }];
  },
  'POST /desk/webhooks/:id': async () => {
    const entered = { name: 'Receiver of all', url: receiver.url, link_used: 'yes' };
    const page = demand(await operator.post('/desk/webhooks', entered), 201);
    const [, path = ''] = /action="(\/desk\/webhooks\/[\w-]{36})"/.exec(page.text) ?? [];
    return [
      {
        by: operator,
        path,
        form: { change: 'delete' },
        names: 'Receiver of all',
        done: 'webhook was deleted',
      },
    ];
  },
};

const lines = Object.entries(routeAccess).flatMap(([line, access]) =>
  access.door === 'agent' && access.destroys === true ? [line] : [],
);

t.test('the walk knows every form whose act cannot be undone', async (t) => {
  t.same(Object.keys(destroying).sort(), [...lines].sort());
  // closing asks for an attestation, and these two for the password
  const asked = ['POST /desk/account/factors/remove', 'POST /desk/tickets/:id/close'];
  const sounding = Object.keys(routeAccess).filter((line) =>
    /^POST \/desk\/.*(revoke|withdraw|remove|delete|close)$/.test(line),
  );
  t.same(
    sounding.filter((line) => !lines.includes(line) && !asked.includes(line)),
    [],
  );
});

/** Mails of steps before are sent when their turn comes. */
const recorded = async () =>
  (
    await service.sql<{ n: number }[]>`
    select count(*)::int as n from audit_events where action not like 'message.%'`
  )[0]?.n;

for (const [line, prepare] of Object.entries(destroying)) {
  t.test(`${line} asks first`, async (t) => {
    for (const each of await prepare()) await askedAndDone(t, each);
  });
}

async function askedAndDone(t: Test, { by, path, form = {}, names, done }: Destroying): Promise<void> {
  const before = await recorded();
  const question = demand(await by.ask(path, form), 200);
  t.equal(await recorded(), before, 'nothing is done before the answer');
  t.match(question.text, names, 'it says to whom');
  t.match(question.text, 'cannot be undone');
  t.match(question.text, /<a class="button second" href="\/desk\//, 'and leads back');
  const answered = demand(await sendFormOf(by, question), 303);
  t.ok(Number(await recorded()) > Number(before));
  t.match((await by.get(String(answered.headers.location))).text, done, 'afterwards it says so');
}

/** Presses the button of the page that asks, as a browser without script does. */
async function sendFormOf(by: DeskSession, { text }: Answer): Promise<Answer> {
  const form = /<form class="panel"[\s\S]*?<\/form>/.exec(text)?.[0] ?? '';
  const action = /action="([^"]+)"/.exec(form)?.[1] ?? '';
  const fields = [...form.matchAll(/<input type="hidden" name="(\w+)" value="([^"]*)"/g)];
  return await by.ask(action, Object.fromEntries(fields.map(([, name = '', value = '']) => [name, value])));
}

t.test('who may not do it is asked nothing', async (t) => {
  const { id } = await issueLink(agents.handler);
  const stranger = await signInAtDesk(origin, await colleague());
  t.equal((await stranger.ask(`/desk/links/${id}/revoke`)).status, 404);
  const token = await tokenOf(agents.lead);
  t.equal((await handler.ask(`/desk/account/tokens/${token}/revoke`)).status, 404);
  t.equal((await handler.ask(`/desk/tokens/${token}/revoke`)).status, 403);
});

t.test('what can be undone is done at once, and said', async (t) => {
  const { id } = await colleague();
  for (const [change, done] of Object.entries({ freeze: 'was suspended', unfreeze: 'can be used again' })) {
    const answer = demand(await operator.ask(`/desk/accounts/${id}`, { change }), 303);
    t.match((await operator.get(String(answer.headers.location))).text, done);
  }
});
