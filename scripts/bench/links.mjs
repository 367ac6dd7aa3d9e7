// `node scripts/bench/links.mjs [--quick]`: links issued and passwords checked per second, beside one bare INSERT route
// on the same PostgreSQL and beside two bare argon2id threads.
import { call, callJson } from './client.mjs';
import { figure, inTurns, median, printHead, printTable } from './measure.mjs';
import { fileStores, linkRequest, prepareSluice, serve, startDatabase } from './sluice.mjs';
import { onStage, quick, startRival } from './stage.mjs';

const seconds = quick ? 2 : 5;
const rounds = quick ? 2 : 5;
const callers = 16;

await onStage(async (stage) => {
  await printHead(
    `Links and passwords, ${callers} callers for ${seconds} s each, ${rounds} rounds`,
    stage.folder,
  );
  const databaseUrl = await startDatabase(stage);
  const stores = await fileStores(stage);
  const service = await serve(stage, await prepareSluice(stage, { databaseUrl, stores }));
  const insert = await startRival(stage, 'insert-route', databaseUrl);
  const hashes = await startRival(stage, 'hashes');
  const places = [];
  for (let at = 0; at < callers; at += 1) {
    const ticket = await service.openTicket();
    places.push({ ticket, link: await service.issueLink(ticket.id) });
  }
  const json = { 'content-type': 'application/json' };
  const row = JSON.stringify({ name: 'A Person', email: 'person@clinic.example' });
  const issue = JSON.stringify(linkRequest);
  const bare = (kind) => async () =>
    callJson('GET', `${hashes.origin}/${kind}?seconds=${seconds}`, { expect: 200 });
  report(
    await inTurns(rounds, {
      issue: () =>
        rateOf(places, ({ ticket }) =>
          call('POST', `${service.origin}/api/v1/tickets/${ticket.id}/links`, {
            headers: { ...json, ...service.authorised },
            body: issue,
            expect: 201,
          }),
        ),
      insert: () =>
        rateOf(places, () =>
          call('POST', `${insert.origin}/rows`, { headers: json, body: row, expect: 201 }),
        ),
      hash: bare('hash'),
      check: () =>
        rateOf(places, ({ link }) =>
          call('POST', `${link.url}/session`, {
            headers: json,
            body: JSON.stringify({ password: link.password }),
            expect: 200,
          }),
        ),
      verify: bare('verify'),
    }),
  );
});

/** Every caller asks again as soon as it was answered. @returns answers per second */
async function rateOf(places, once) {
  const began = performance.now();
  let done = 0;
  const caller = async (place) => {
    for (; performance.now() - began < seconds * 1000; done += 1) await once(place);
  };
  await Promise.all(places.map(caller));
  return { perSecond: (done * 1000) / (performance.now() - began) };
}

function report(taken) {
  const rate = (name) => median(taken[name].perSecond);
  const withoutHash = 1 / (1 / rate('issue') - 1 / rate('hash'));
  printTable(
    ['what', 'per second', 'ratio', 'target'],
    [
      ['one bare INSERT route', figure(rate('insert')), '', ''],
      ['links issued', figure(rate('issue')), figure(rate('issue') / rate('insert')), ''],
      [
        'links issued, hash time subtracted',
        figure(withoutHash),
        figure(withoutHash / rate('insert')),
        '>= 0.3',
      ],
      ['bare argon2id hashes, two threads', figure(rate('hash')), '', ''],
      ['bare argon2id checks, two threads', figure(rate('verify')), '', ''],
      [
        'passwords checked (session opened)',
        figure(rate('check')),
        figure(rate('check') / rate('verify')),
        '>= 0.9',
      ],
    ],
  );
}
