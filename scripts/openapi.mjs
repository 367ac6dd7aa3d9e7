// `npm run openapi`: prints the API's OpenAPI document, generated from the route schemas; with `--lint` checks it.
// Needs a build, but neither database nor stores: nothing is connected before it is used.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadConfig } from '../dist/config/config.js';
import { createContext } from '../dist/context/context.js';
import { buildApp } from '../dist/http/app.js';
import { createLogger } from '../dist/log.js';
import { root } from './install.mjs';

const config = loadConfig({
  BASE_URL: 'https://sluice.example.org',
  DATABASE_URL: 'postgres://nobody@127.0.0.1:1/nothing',
  MASTER_KEY: `none:${Buffer.alloc(32).toString('base64')}`,
  OBJECT_STORE_URL: 'file:///nonexistent/objects',
  KEY_STORE_URL: 'file:///nonexistent/keys',
  SMS_PROVIDER: 'twilio',
  TWILIO_ACCOUNT_SID: 'AC00000000000000000000000000000000',
  TWILIO_AUTH_TOKEN: 'none',
  TWILIO_FROM: '+15005550006',
  SMTP_URL: 'smtps://mail.example.org',
  MAIL_FROM: 'sluice@example.org',
});
const ctx = await createContext(config, createLogger({ level: 'silent' }));
const { server } = await buildApp(ctx);
await server.ready();
const document = JSON.stringify(server.swagger(), null, 2);
await server.close();
await ctx.close();

if (!process.argv.includes('--lint')) {
  process.stdout.write(`${document}\n`);
  process.exit();
}
const folder = mkdtempSync(join(tmpdir(), 'sluice-openapi-'));
const file = join(folder, 'openapi.json');
writeFileSync(file, document);
const linter = join(root, 'node_modules/@redocly/cli/bin/cli.js');
const linted = spawnSync(process.execPath, [linter, 'lint', file, '--config', join(root, 'redocly.yaml')], {
  stdio: 'inherit',
  env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true', CI: 'true' },
});
rmSync(folder, { recursive: true });
process.exit(linted.status ?? 1);
