// A desk with a past: people, clinics, and tickets at every moment of their life. All of it goes through the service itself;
// only how long ago it was, and what a demo cannot meet with (an SMS that fails, a store that refuses), is written afterwards.
import { Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js';
import postgres from 'postgres';
import { call, sluice } from './studio.mjs';

const clinics = ['Klinika Zachód', 'Bolnica Jug', 'Klinikk Vest', 'Északi Kórház', 'Clinic North'];
const contacts = [
  { name: 'Ola Nordmann', email: 'ola@klinikk.invalid', phone: '+4740612345', locale: 'nb' },
  { name: 'Ana Novak', email: 'ana@bolnica.invalid', phone: '+38640123456', locale: 'sl' },
  { name: 'Jan Zieliński', email: 'jan@klinika.invalid', phone: '+48601234567', locale: 'pl' },
  { name: 'Kovács Éva', email: 'eva@korhaz.invalid', phone: '+36301234567', locale: 'hu' },
];
const day = 24 * 60;
let number = 4711;

/** Everything of a desk in the middle of a week. @returns the accounts, and the tickets that have a picture of their own */
export async function liveThrough(demo) {
  const sql = postgres(demo.settings.DATABASE_URL, { max: 1, onnotice: () => {} });
  try {
    return await live(demo, sql);
  } finally {
    await sql.end();
  }
}

async function live(demo, sql) {
  await sql`update agents set name = 'Ewa Kowal' where email = ${demo.handler.email}`;
  const password = 'four unrelated words here';
  const account = (name, email, role) => {
    sluice(
      demo,
      ['agent', 'add', '--email', email, '--name', name, '--role', role, '--password-stdin'],
      password,
    );
    return {
      email,
      password,
      token: sluice(demo, ['token', 'create', '--email', email, '--name', 'pictures']),
    };
  };
  const lead = account('Marta Lis', 'marta@desk.invalid', 'lead');
  const operator = account('Jonas Berg', 'jonas@desk.invalid', 'operator');
  account('Nina Kos', 'nina@desk.invalid', 'dpo');
  await institutions(lead.token);
  const work = worker(demo.handler.token, lead.token);

  for (let week = 11; week >= 1; week--) await past(work, week);
  const moments = {
    waiting: await work.link({ by: 'sms', ago: 50 }),
    arrived: await work.stored({ bytes: 48_300_000, by: 'sms', ago: 3 * 60 }),
    fetched: await work.fetched({ bytes: 31_700_000, ago: 5 * 60 }),
    mine: await work.stored({ bytes: 3_900_000, ago: 45 }),
    closed: await work.closed({ bytes: 12_400_000, ago: 2 * day }),
  };
  const afterwards = await present(sql, work);
  sluice(demo, ['sweep']);
  let queued = 1;
  while (queued > 0)
    [{ queued }] = await sql`select count(*)::int as queued from messages where next_attempt_at is not null`;
  await afterwards();
  for (const each of work.ago) await shift(sql, each);
  const fetcher = [lead, demo.handler].find(({ token }) => token === moments.fetched.token);
  return { lead, operator, fetcher, ...moments };
}

async function institutions(token) {
  const from = '2026-01-01';
  for (const [at, name] of clinics.entries()) {
    const { id } =
      name === 'Clinic North'
        ? (await call(token, '/institutions')).institutions.find((each) => each.name === name)
        : await call(token, '/institutions', { name });
    if (at !== 1)
      await call(token, `/institutions/${id}/agreements`, { number: `DPA-2026-0${at + 1}`, from });
    const person = contacts[(at + 2) % contacts.length];
    await call(token, `/institutions/${id}/contacts`, { ...person, from });
  }
}

/** What a handler and the clinics do, one step further each. */
function worker(...tokens) {
  const worker = {
    /** what happened how many minutes ago */
    ago: [],
    async ticket({ ago = 0 } = {}) {
      number += 1;
      const [token, at] = [tokens[number % 3 === 0 ? 1 : 0], number % clinics.length];
      const asked = {
        reference: `SUP-${number}`,
        institution: clinics[at],
        subject: 'Study cannot be opened',
      };
      const { id } = await call(token, '/tickets', asked);
      worker.ago.push([id, ago]);
      return { ticketId: id, token, contact: contacts[number % contacts.length] };
    },
    async link({ by = 'phone', ago = 0 } = {}) {
      const ticket = await worker.ticket({ ago });
      const asked = { contact: ticket.contact, passwordBy: by };
      const { id, url, password } = await call(ticket.token, `/tickets/${ticket.ticketId}/links`, asked);
      return { ...ticket, linkId: id, url, password };
    },
    async stored({ bytes = 40_000, ago = 0 }) {
      const link = await worker.link({ ago });
      const form = new FormData();
      form.set('file', new Blob([await archive(bytes)], { type: 'application/zip' }), 'data.zip');
      const authorization = `Basic ${Buffer.from(`:${link.password}`).toString('base64')}`;
      const sent = await fetch(`${link.url}/upload`, {
        method: 'POST',
        headers: { authorization },
        body: form,
      });
      if (sent.status !== 201) throw new Error(`upload: ${sent.status} ${await sent.text()}`);
      return { ...link, ...(await sent.json()) };
    },
    async fetched(asked) {
      const upload = await worker.stored(asked);
      const why = { reason: 'diagnosis', note: 'series 2 does not open' };
      const { id } = await call(upload.token, `/uploads/${upload.uploadId}/downloads`, why);
      const headers = { authorization: `Bearer ${upload.token}` };
      const content = await fetch(upload.url.replace(/\/l\/.*/, `/api/v1/downloads/${id}/content`), {
        headers,
      });
      const saved = Buffer.from(await content.arrayBuffer());
      let state = '';
      while (state !== 'delivered')
        state = (await call(upload.token, `/tickets/${upload.ticketId}`)).uploads[0].state;
      return { ...upload, downloadId: id, saved };
    },
    async closed(asked) {
      const fetched = await worker.fetched(asked);
      await call(fetched.token, `/downloads/${fetched.downloadId}/confirm`, { sha256: fetched.sha256 });
      await call(fetched.token, `/tickets/${fetched.ticketId}/close`, { workingCopiesDestroyed: true });
      return fetched;
    },
  };
  return worker;
}

/** What happened so many weeks ago: some files, and some links that nobody used. */
async function past(work, weeks) {
  for (let at = 0; at < 2 + ((weeks * 7) % 4); at++) {
    await work.closed({ ago: weeks * 7 * day - at * day - 300 });
    if (at % 2 === 0) await work.link({ by: 'sms', ago: weeks * 7 * day });
  }
}

/** The list of today: something of everything. @returns what is to be done when the messages are out */
async function present(sql, work) {
  await work.ticket();
  for (let at = 0; at < 4; at++) await work.link({ by: 'sms', ago: at * 700 + 20 });
  const arrived = await work.stored({ bytes: 212_000, ago: 40 });
  await work.link({ ago: 3 * day - 190 });
  const undelivered = await work.link({ by: 'sms', ago: 12 });
  const locked = await work.link({ ago: 90 });
  const blocked = await work.fetched({ bytes: 98_000, ago: 4 * day });
  const ended = await work.link({ by: 'sms', ago: day });
  return async () => {
    await sql`update messages set state = 'undelivered' where link_id = ${undelivered.linkId} and kind = 'sms'`;
    await sql`update links set state = 'locked' where id = ${locked.linkId}`;
    await sql`update uploads set blocked_at = now() where id = ${blocked.uploadId}`;
    await sql`update links set state = 'revoked' where ticket_id = ${ended.ticketId}`;
    await sql`update tickets set close_requested_at = now() where id = ${ended.ticketId}`;
    await sql`update tickets set held_at = now(), held_by = handler_id where id = ${arrived.ticketId}`;
  };
}

/** Lets a ticket have happened `minutes` ago, and its steps hours apart. The audit log's triggers refuse that, as they must; so they are put out of force. */
async function shift(sql, [ticketId, minutes]) {
  const gap = Math.min(minutes / 6, 90 + ((minutes * 7) % 250));
  const back = (steps) => sql`make_interval(mins => ${Math.round(minutes - steps * gap)})`;
  await sql`set session_replication_role = replica`;
  await sql`update audit_events set at = at - case
      when action like 'ticket.opened' or action like 'link.issued' or action like 'message%' then ${back(0)}
      when action like 'link%' then ${back(1)} when action like 'upload%' then ${back(2)}
      when action like 'download%' then ${back(3)} when action like 'ticket.closed' then ${back(4)} else ${back(5)} end
    where ticket_id = ${ticketId}`;
  await sql`update tickets set created_at = created_at - ${back(0)}, closed_at = closed_at - ${back(4)} where id = ${ticketId}`;
  await sql`update links set created_at = created_at - ${back(0)}, expires_at = expires_at - ${back(0)},
    opened_at = opened_at - ${back(1)} where ticket_id = ${ticketId}`;
  await sql`update uploads set stored_at = stored_at - ${back(2)}, delivered_at = delivered_at - ${back(3)},
    purged_at = purged_at - ${back(5)} where ticket_id = ${ticketId}`;
  await sql`update messages set accepted_at = accepted_at - ${back(0)}, final_at = final_at - ${back(0)} where ticket_id = ${ticketId}`;
}

/** An archive as a clinic's own program makes it: AES, and nobody's data in it. */
async function archive(bytes) {
  const writer = new ZipWriter(new Uint8ArrayWriter(), {
    password: 'eight words',
    encryptionStrength: 3,
    level: 0,
  });
  await writer.add('files.zip', new Uint8ArrayReader(new Uint8Array(bytes)));
  return await writer.close();
}
