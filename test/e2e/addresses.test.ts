// Every place where a mail address is entered judges it by the same rule.
import { randomBytes, randomUUID } from 'node:crypto';
import t from 'tap';
import { ConfigError, loadConfig } from '../../src/config/config.js';
import { type AddressCase, addressCases, surroundedCases } from '../services/addresses.js';
import { signInAtDesk } from '../services/desk-browser.js';
import { type Answer, pick, pickText } from '../services/http-client.js';
import { startService } from '../services/service.js';
import { demand, newReference, openTicket } from '../services/steps.js';

const service = await startService(t);
const origin = service.baseUrl;
const [handler, lead, operator] = [
  await service.agent('handler'),
  await service.agent('lead'),
  await service.agent('operator'),
];
const desk = {
  handler: await signInAtDesk(origin, handler),
  lead: await signInAtDesk(origin, lead),
  operator: await signInAtDesk(origin, operator),
};
const ticketId = await openTicket(handler);
const created = await lead.api('POST', '/institutions', { name: 'Clinic of Addresses' });
const institution = pickText(demand(created, 201).json(), 'id');
const day = new Date().toISOString().slice(0, 10);
const person = { name: 'Anna', locale: 'pl' };

/** A door, and where what it keeps is found. */
interface Door {
  readonly name: string;
  enter(typed: string): Promise<Answer>;
  newest(): Promise<{ email: string }[]>;
  /** makes room for the next */
  clear?(): Promise<unknown>;
}
const contacts = () => service.sql<{ email: string }[]>`select email from contacts order by id desc limit 1`;
const authorised = {
  newest: () =>
    service.sql<{ email: string }[]>`select email from authorised_contacts order by id desc limit 1`,
  clear: () => service.sql`delete from authorised_contacts`,
};
const form = (email: string) => ({
  once: randomUUID(),
  email,
  passwordBy: 'phone',
  name: 'Anna',
  language: 'pl',
});
const doors: readonly Door[] = [
  {
    name: 'a link by the API',
    enter: (email) =>
      handler.api('POST', `/tickets/${ticketId}/links`, {
        contact: { ...person, email },
        passwordBy: 'phone',
      }),
    newest: contacts,
  },
  {
    name: 'a ticket at the desk',
    enter: (email) =>
      desk.handler.post('/desk/tickets', {
        ...form(email),
        reference: newReference(),
        institution: 'North',
        newInstitution: 'yes',
      }),
    newest: contacts,
  },
  {
    name: 'a further link at the desk',
    enter: (email) => desk.handler.post(`/desk/tickets/${ticketId}/links`, form(email)),
    newest: contacts,
  },
  {
    name: 'an authorised contact by the API',
    enter: (email) => lead.api('POST', `/institutions/${institution}/contacts`, { ...person, email }),
    ...authorised,
  },
  {
    name: 'an authorised contact at the desk',
    enter: (email) =>
      desk.lead.post(`/desk/institutions/${institution}/contacts`, {
        name: 'Anna',
        email,
        language: 'pl',
        from: day,
      }),
    ...authorised,
  },
  {
    name: 'an account at the desk',
    enter: (email) =>
      desk.operator.post('/desk/accounts', { name: 'Anna', email, role: 'handler', locale: 'pl' }),
    newest: () => service.sql<{ email: string }[]>`select email from agents order by id desc limit 1`,
    clear: () => service.sql`
      with gone as (delete from agent_invitations), mails as (delete from messages where template = 'invitation')
      update agents set email = 'cleared-' || id || '@desk.example' where name = 'Anna'`,
  },
];

/** What a form refuses before its page is asked: no keyboard makes a control character. */
const control = /[^\P{Cc}\t\r\n]/u;

for (const { name, enter, newest, clear } of doors) {
  const isForm = name.endsWith('at the desk');
  const surrounded = surroundedCases.map(
    ({ typed, kept, around }): AddressCase => ({ typed, kept: isForm || around === 'blanks' ? kept : null }),
  );
  t.test(`${name} is judged by the one rule`, async (t) => {
    for (const { typed, kept, code = 'invalid_request' } of [...addressCases, ...surrounded]) {
      const said = JSON.stringify(typed);
      const answer = await enter(typed);
      if (kept !== null) {
        t.ok([201, 303].includes(answer.status), `${said}: ${answer.status}`);
        t.equal((await newest())[0]?.email, kept, said);
      } else if (answer.status !== 400) t.equal(answer.status, 400, said);
      else if (!isForm) t.equal(pick(answer.json(), 'code'), code, said);
      else t.match(answer.text, control.test(typed) ? 'Nothing was changed' : 'id="problem"', said);
      await clear?.();
    }
  });
}

t.test('so are accounts on the command line, which are found however their domain is written', async (t) => {
  const add = (email: string) => [
    ...['agent', 'invite', '--email', email, '--name', 'Anna', '--role', 'handler', '--locale', 'pl'],
  ];
  // no argument of a process holds a zero
  const typable = addressCases.filter(({ typed }) => !typed.includes('\0'));
  for (const { typed, kept, code } of typable.filter((_each, at) => at % 6 === 0)) {
    const ran = await service.run(add(typed));
    t.equal(ran.code, kept === null ? 2 : 0, JSON.stringify(typed));
    if (code === 'email_not_ascii') t.match(ran.stderr, 'ASCII');
    if (kept === null) t.notMatch(ran.stderr, /\n\s+at /, 'in words');
  }
  for (const [at, { typed, kept, around }] of surroundedCases.entries()) {
    const other = (address: string) => address.replace('anna', `anna-${at}`);
    const ran = await service.run(add(other(typed)));
    t.equal(ran.code, around === 'blanks' ? 0 : 2, JSON.stringify(typed));
    const rows = await service.sql`select email from agents where email = ${other(kept)}`;
    t.equal(rows.length, around === 'blanks' ? 1 : 0, JSON.stringify(typed));
  }
  demand(
    await desk.operator.post('/desk/accounts', {
      name: 'Ö',
      email: 'x@bücher.example',
      role: 'dpo',
      locale: 'en',
    }),
    303,
  );
  t.equal((await service.run(['agent', 'freeze', '--email', 'x@BÜCHER.example'])).code, 0);
  t.equal((await service.run(['agent', 'unfreeze', '--email', 'x@xn--bcher-kva.example'])).code, 0);
});

t.test('so are addresses in settings', async (t) => {
  const base = {
    ...{ BASE_URL: 'http://127.0.0.1:8080', DATABASE_URL: 'postgres://x@127.0.0.1/x' },
    ...{ MASTER_KEY: `a:${randomBytes(32).toString('base64')}`, SMS_PROVIDER: 'outbox' },
    ...{ OBJECT_STORE_URL: 'file:///tmp/o', KEY_STORE_URL: 'file:///tmp/k', SMTP_URL: 'smtp://127.0.0.1' },
  };
  const refused = (env: Record<string, string>) => {
    try {
      loadConfig({ ...base, MAIL_FROM: 'a@b.example', ...env });
      return [];
    } catch (error) {
      if (error instanceof ConfigError) return error.problems.map(({ name }) => name);
      throw error;
    }
  };
  for (const { typed, kept } of addressCases) {
    // in these two a name or a comma means something, and whatever stands around a setting is cut off
    if (typed.trim() !== typed || /[<>,]/.test(typed) || typed === '') continue;
    const said = JSON.stringify(typed);
    const wrong = (name: string) => (kept === null ? [name] : []);
    t.same(refused({ MAIL_FROM: typed }), wrong('MAIL_FROM'), said);
    t.same(refused({ MAIL_FROM: `Desk <${typed}>` }), wrong('MAIL_FROM'), said);
    t.same(
      refused({ AUDIT_ANCHOR_URL: `mailto:${encodeURIComponent(typed)}` }),
      wrong('AUDIT_ANCHOR_URL'),
      said,
    );
  }
  for (const { typed } of surroundedCases) t.same(refused({ MAIL_FROM: typed }), [], JSON.stringify(typed));
  for (const name of ['x'.repeat(41), 'desk.example'])
    t.same(refused({ DESK_NAME: name }), ['DESK_NAME'], name);
  t.same(refused({ DESK_NAME: 'Wsparcie Północ Sp. z o.o.' }), []);
});
