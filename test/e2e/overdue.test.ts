// When nothing is destroyed any more, the service says so itself, and goes on taking uploads.
import t from 'tap';
import { isSweepOverdue } from '../../src/domain/alarm.js';
import { encryptedZip } from '../services/archives.js';
import { request, uploadFile } from '../services/http-client.js';
import { startService } from '../services/service.js';
import { demand, eventually, issueLink } from '../services/steps.js';

t.test('a sweep is overdue when there is something to destroy and none has ended for too long', async (t) => {
  const now = new Date('2025-11-21T20:00:00Z');
  const ago = (minutes: number) => new Date(now.getTime() - minutes * 60_000);
  const facts = (lastSweepAt: Date | null, firstUploadAt: Date | null) => ({
    lastSweepAt,
    running: false,
    firstUploadAt,
    now,
  });
  t.notOk(isSweepOverdue(facts(null, null), 60), 'a fresh installation');
  t.notOk(isSweepOverdue(facts(null, ago(59)), 60));
  t.ok(isSweepOverdue(facts(null, ago(61)), 60), 'none ever ran');
  t.notOk(isSweepOverdue(facts(ago(59), ago(10_000)), 60));
  t.ok(isSweepOverdue(facts(ago(61), ago(10_000)), 60));
  const atWork = { ...facts(ago(61), ago(10_000)), running: true };
  t.notOk(isSweepOverdue(atWork, 60), 'a long one is at work');
});

t.test(
  'an overdue sweep is told once by several processes, stops no upload, and ends with a sweep',
  async (t) => {
    const service = await startService(t);
    const handler = await service.agent('handler');
    const operators = [await service.agent('operator'), await service.agent('operator')];
    const ready = async () => demand(await request(`${service.baseUrl}/readyz`), 200).json();
    const overdue = async () =>
      /^sluice_sweep_overdue (\d)$/m.exec((await request(`${service.baseUrl}/metrics`)).text)?.[1];
    const mails = async () =>
      await service.sql`select agent_id from messages where template = 'sweep-overdue' order by agent_id`;
    const alarms = async () => (await service.sql`select kind from alarms`).length;
    const link = await issueLink(handler);
    demand(await uploadFile(link.url, link.password, encryptedZip()), 201);
    t.match(await ready(), {
      status: 'ready',
      parts: { database: 'ok', objects: 'ok', keys: 'ok', masterKey: 'ok' },
    });
    t.equal(await overdue(), '0');

    const age = async () => {
      await service.sql`update uploads set created_at = created_at - interval '61 minutes'`;
      await service.sql`update sweeps set finished_at = finished_at - interval '61 minutes'`;
    };
    await age();
    t.match(await ready(), { status: 'ready', degraded: ['sweep_overdue'] });
    t.equal(await overdue(), '1');
    const stranger = await request(`${service.baseUrl}/readyz`, {
      headers: { 'x-forwarded-for': '192.0.2.7' },
    });
    t.same(stranger.json(), { status: 'ready' }, 'strangers learn nothing of it');
    // each process looks as soon as it starts
    await Promise.all([service.spawnAnother(), service.spawnAnother()]);
    await eventually(alarms, (n) => n === 1);
    const third = await service.spawnAnother();
    await eventually(
      async () => third.logs().includes('nothing is destroyed'),
      (looked) => looked,
    );
    t.same(
      await mails(),
      operators.map(({ id }) => ({ agent_id: id })).sort((a, b) => (a.agent_id < b.agent_id ? -1 : 1)),
    );
    const other = await issueLink(handler);
    demand(await uploadFile(other.url, other.password, encryptedZip()), 201);

    t.equal((await service.run(['sweep'])).code, 0);
    t.match(await ready(), {
      status: 'ready',
      parts: { database: 'ok', objects: 'ok', keys: 'ok', masterKey: 'ok' },
    });
    await service.spawnAnother();
    await eventually(alarms, (n) => n === 0);
    await age();
    await service.spawnAnother();
    await eventually(alarms, (n) => n === 1);
    t.equal((await mails()).length, 4, 'the next time it is told again');

    // a mistyped setting: what lies elsewhere is not called destroyed
    const typo = { KEY_STORE_URL: `${service.env.KEY_STORE_URL}-2` };
    const refused = await service.run(['sweep', '--json'], { env: typo });
    t.match([refused.code, refused.stdout], [2, '']);
    t.match(refused.stderr, /KEY_STORE_URL is file:.*stores_changed/s);
    const mistaken = await service.spawnAnother({ ...typo, METRICS_TOKEN: 'a-token-for-this-test' });
    const wrong = await request(`${mistaken.baseUrl}/metrics`);
    t.match(wrong.text, /^sluice_alarm\{kind="stores_changed"\} 1$/m);
    const another = await issueLink(handler);
    const toWrong = another.url.replace(service.baseUrl, mistaken.baseUrl);
    t.equal((await uploadFile(toWrong, another.password, encryptedZip())).status, 503);
    const accept = await service.run(['stores', 'accept', '--json'], { env: typo });
    t.equal(accept.code, 2, 'a folder that is not there is not an empty one');
    t.match(accept.stderr, 'storage_unavailable');
    t.equal(
      (await uploadFile(another.url, another.password, encryptedZip())).status,
      201,
      'the link was good',
    );
    t.equal((await service.run(['stores', 'accept'])).code, 0, 'where nothing changed nothing is missing');
  },
);
