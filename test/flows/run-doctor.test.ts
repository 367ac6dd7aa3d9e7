import { randomBytes } from 'node:crypto';
import { pathToFileURL } from 'node:url';
import t from 'tap';
import { loadConfig } from '../../src/config/config.js';
import { createContext } from '../../src/context/context.js';
import { runDoctor } from '../../src/flows/operation/run-doctor.js';
import { createLogger } from '../../src/log.js';

t.test('the doctor says which demands of a careful desk are off', async (t) => {
  const folder = pathToFileURL(t.testdir({ objects: {}, keys: {} })).href;
  const policies = async (settings: Record<string, string>) => {
    const config = loadConfig({
      ...{ BASE_URL: 'http://127.0.0.1:8080', SMS_PROVIDER: 'outbox', MAIL_PROVIDER: 'outbox' },
      ...{ OBJECT_STORE_URL: `${folder}/objects`, KEY_STORE_URL: `${folder}/keys` },
      // nobody listens there: the database is a finding of its own
      DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none',
      MASTER_KEY: `test:${randomBytes(32).toString('base64')}`,
      ...settings,
    });
    const ctx = await createContext(config, createLogger({ level: 'silent' }));
    t.teardown(() => ctx.close());
    const findings = await runDoctor(ctx);
    t.match(findings[0], { part: 'database', severity: 'fail' });
    return findings.filter(({ part }) => part === 'policy');
  };
  const off = await policies({});
  t.same(
    off.map(({ severity }) => severity),
    ['warn', 'warn', 'warn'],
  );
  t.same(
    off.map(({ remedy }) => remedy),
    ['set REQUIRE_AGREEMENT=true', 'set REQUIRE_AUTHORISED_CONTACT=true', 'set SECOND_APPROVAL=true'],
  );
  const on = await policies({ REQUIRE_AGREEMENT: 'true', SECOND_APPROVAL: 'true' });
  t.match(on, [{ severity: 'warn', remedy: 'set REQUIRE_AUTHORISED_CONTACT=true' }]);
  t.equal(on.length, 1, 'what is as it should be is not told');
});
