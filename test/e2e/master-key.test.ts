// `serve`, `doctor` and `canary` with a master key that is not the one under which things are sealed.
import { randomBytes } from 'node:crypto';
import t from 'tap';
import { encryptedZip } from '../services/archives.js';
import { pickText, request, uploadFile } from '../services/http-client.js';
import { startService } from '../services/service.js';
import { authorise, demand, download, issueLink } from '../services/steps.js';

const service = await startService(t);

t.test('a wrong MASTER_KEY stops the start, and is said without a key', async (t) => {
  for (const [id, says] of [
    ['other', /secrets are sealed under test; MASTER_KEY has: other/],
    ['test', /what is sealed under test does not open: MASTER_KEY has other bytes under this id/],
  ] as const) {
    const secret = randomBytes(32).toString('base64');
    const env = { MASTER_KEY: `${id}:${secret}`, PORT: '0' };
    const served = await service.run(['serve'], { env });
    t.match(served, { code: 2, stderr: says });
    const examined = await service.run(['doctor', '--json'], { env });
    t.equal(examined.code, 1);
    t.match(
      JSON.parse(examined.stdout).findings.find(({ part }: { part: string }) => part === 'master key'),
      { severity: 'fail', code: 'master_key_wrong', what: says },
    );
    t.match(await service.run(['canary'], { env }), { code: 2, stderr: says });
    for (const { stdout, stderr } of [served, examined]) t.notMatch(stdout + stderr, secret);
  }
  const both = `${service.env.MASTER_KEY},next:${randomBytes(32).toString('base64')}`;
  t.equal(
    (await service.run(['doctor', '--json'], { env: { MASTER_KEY: both } })).stdout.includes(
      'master_key_wrong',
    ),
    false,
  );
});

t.test(
  'a rotation over two processes, step by step as the guide says; one that was left out spends nothing',
  async (t) => {
    const handler = await service.agent('handler');
    const bearer = { authorization: `Bearer ${handler.token}` };
    const bytes = encryptedZip(5000);
    const old = service.env.MASTER_KEY ?? '';
    const fresh = `fresh:${randomBytes(32).toString('base64')}`;
    const stored = async (baseUrl: string) => {
      const link = await issueLink(handler);
      const answer = await uploadFile(link.url.replace(service.baseUrl, baseUrl), link.password, bytes);
      return pickText(demand(answer, 201).json(), 'uploadId');
    };
    const before = await stored(service.baseUrl);
    // the first process is not told of the new key; the second one seals under it, as in step 2
    const sealing = await service.spawnAnother({ MASTER_KEY: `${fresh},${old}` });
    const after = await stored(sealing.baseUrl);

    const { id, url } = await authorise(handler, after);
    const refused = await request(url, { headers: bearer });
    t.match([refused.status, refused.json()], [503, { code: 'master_key_unknown' }]);
    t.match(refused.headers['retry-after'], /^\d+$/);
    t.match((await handler.api('GET', `/downloads/${id}`)).json(), { state: 'authorised', bytesSent: 0 });
    const there = await request(url.replace(service.baseUrl, sealing.baseUrl), { headers: bearer });
    t.ok(there.bytes.equals(bytes), 'the same download works where the key is');
    t.ok((await download(handler, before)).bytes.equals(bytes), 'what is sealed under the old key goes on');

    // step 1: a process that knows both, and seals under the old one
    const knowing = await service.spawnAnother({ MASTER_KEY: `${old},${fresh}` });
    for (const uploadId of [await stored(knowing.baseUrl), await stored(sealing.baseUrl)])
      for (const { baseUrl } of [knowing, sealing]) {
        const asked = await authorise(handler, uploadId);
        const fetched = await request(asked.url.replace(service.baseUrl, baseUrl), { headers: bearer });
        t.ok(fetched.bytes.equals(bytes));
      }
    const rotated = await service.run(['keys', 'rotate', '--json'], {
      env: { MASTER_KEY: `${fresh},${old}` },
    });
    t.match([rotated.code, JSON.parse(rotated.stdout)], [0, { failed: 0 }]);
    const alone = await service.spawnAnother({ MASTER_KEY: fresh });
    t.equal((await request(`${alone.baseUrl}/readyz`)).status, 200, 'and the old key may go');
    for (const each of [knowing, sealing, alone]) await each.stop();
  },
);
