// Uploads that race: with each other, with the end of their link, and with the wrong passwords of others.
import t, { type Test } from 'tap';
import { encryptedZip } from '../services/archives.js';
import { pick, pickText, request, uploadFile } from '../services/http-client.js';
import { s3ForTests } from '../services/s3.js';
import { type Service, type ServiceOptions, startService, type TestAgent } from '../services/service.js';
import { beginUpload, codeOf, demand, issueLink, type OpenCase, openCase, until } from './case.js';

async function start(t: Test, options?: ServiceOptions) {
  const service = await startService(t, options);
  return { service, other: await service.spawnAnother(), handler: await service.agent('handler') };
}

async function intact(service: Service): Promise<boolean> {
  return (await service.run(['audit', 'verify'])).code === 0;
}

async function linkState(agent: TestAgent, { linkId }: Pick<OpenCase, 'linkId'>): Promise<string> {
  return pickText(demand(await agent.api('GET', `/links/${linkId}`), 200), 'state');
}

async function race(t: Test, options: ServiceOptions, bytes: number) {
  const { service, other, handler } = await start(t, options);
  const link = await openCase(handler);
  const answers = await Promise.all(
    Array.from({ length: 25 }, (_, at) => {
      const { baseUrl } = at % 2 === 0 ? service : other;
      return uploadFile(`${baseUrl}${link.path}`, link.password, encryptedZip(bytes, at));
    }),
  );
  const codes = answers.map((answer) => codeOf(answer));
  const winners = answers.filter((answer) => answer.status === 201);
  t.equal(winners.length, 1, `one is acknowledged: ${codes}`);
  t.equal(codes.filter((code) => code === 'link_used').length, 24, `the others are told why: ${codes}`);
  t.equal(await linkState(handler, link), 'used');
  await until('both stores hold one thing each', async () => {
    const { objects, keys } = await service.stored();
    return objects.length === 1 && keys.length === 1;
  });
  const rows = await service.sql`select state, count(*)::int from uploads group by state order by state`;
  t.strictSame(
    rows.filter((row) => row.state !== 'rejected').map((row) => [row.state, row.count]),
    [['stored', 1]],
    'every loser has ended',
  );
  const [events] = await service.sql`
    select count(*) filter (where action = 'upload.stored')::int as stored, count(*) filter (where action = 'link.used')::int as used
    from audit_events`;
  t.strictSame([events?.stored, events?.used], [1, 1], 'stored and used are recorded once');
  t.ok(await intact(service), 'the audit chain is intact');
}

t.test('of 25 uploads on one link over two processes exactly one wins', async (t) => {
  await t.test('small ones', async (t) => await race(t, {}, 4096));
  await t.test('large ones, into S3', async (t) => {
    const s3 = await s3ForTests(t);
    if (s3 !== undefined) await race(t, { s3 }, 6 * 1024 * 1024);
  });
});
