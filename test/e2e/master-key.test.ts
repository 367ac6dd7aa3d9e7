// `serve`, `doctor` and `canary` with a master key that is not the one under which things are sealed.
import { randomBytes } from 'node:crypto';
import t from 'tap';
import { startService } from '../services/service.js';

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
