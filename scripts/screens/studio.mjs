// What all pictures need: the demo with data of its own, a real Chromium, and a place for the pictures.
import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { parseEnv } from 'node:util';
import { chromium } from 'playwright-core';
import { root } from '../install.mjs';
import { withPalette } from './palette-png.mjs';

const folder = join(root, 'docs/screens');
const browsers = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Where the demo is asked for. */
export const port = process.env.PORT ?? '8399';
export const origin = `http://127.0.0.1:${port}`;

/**
 * Starts the demo in a folder that is thrown away.
 * @returns how its handler signs in, what its commands and database need, and how it is stopped
 */
export async function startDemo() {
  const home = mkdtempSync(join(tmpdir(), 'sluice-screens-'));
  chmodSync(home, 0o711); // PostgreSQL may run as somebody else, and must get through
  const run = `import(${JSON.stringify(join(root, 'dist/demo/demo.js'))}).then(async ({ runDemo }) => {
    const stop = new AbortController();
    for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => stop.abort());
    await runDemo({ signal: stop.signal });
    process.exit();
  })`;
  const child = spawn(process.execPath, ['-e', run], {
    ...{ cwd: home, env: { ...process.env, PORT: port } },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const stop = async () => {
    child.kill('SIGINT');
    await ended;
    rmSync(home, { recursive: true, force: true });
  };
  const lines = createInterface({ input: child.stdout });
  let account = {};
  for await (const line of lines) {
    const [, email, password] = /^Demo handler\s+(\S+)\s+password: (\S+)/.exec(line) ?? [];
    if (email !== undefined) account = { email, password };
    const token = /^API token\s+(slc_\S+)/.exec(line)?.[1];
    if (token === undefined) continue;
    lines.on('line', () => {}); // else its output would stop when nobody takes it
    const settings = readFileSync(join(home, '.sluice/env'), 'utf8');
    return { handler: { ...account, token }, settings: parseEnv(settings), stop };
  }
  await stop();
  throw new Error(`the demo did not start; is port ${port} taken?`);
}

/** Runs a command of Sluice's on the demo. @returns what it printed */
export function sluice(demo, args, input = '') {
  const command = [join(root, 'dist/cli/main.cjs'), ...args];
  const env = { ...process.env, ...demo.settings };
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { env, input, encoding: 'utf8' });
  if (status !== 0) throw new Error(`sluice ${args.join(' ')}: ${stderr}`);
  return stdout.trim();
}

/** What the demo answers to a call. */
export async function call(token, path, body) {
  const answer = await fetch(`${origin}/api/v1${path}`, {
    ...(body !== undefined && { method: 'POST', body: JSON.stringify(body) }),
    headers: {
      authorization: `Bearer ${token}`,
      ...(body !== undefined && { 'content-type': 'application/json' }),
    },
  });
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
  return await answer.json();
}

/** Starts Chromium. */
export async function startBrowser() {
  return await chromium.launch({
    executablePath: process.env.CHROMIUM ?? browsers.find((path) => existsSync(path)),
    args: ['--no-sandbox', '--disable-gpu'],
  });
}

/** A page of a profile of its own, that says yes to every question. */
export async function newPage(browser, { viewport, dark = false, locale = 'en-GB' }) {
  const colorScheme = dark ? 'dark' : 'light';
  const context = await browser.newContext({ viewport, colorScheme, locale, timezoneId: 'Europe/Warsaw' });
  const page = await context.newPage();
  page.on('dialog', (dialog) => dialog.accept());
  return page;
}

/** Takes the picture of a whole page, or of its upper `clip` pixels. */
export async function picture(page, name, { clip } = {}) {
  await page.evaluate(() => {
    window.scrollTo(0, 0);
    document.activeElement?.blur();
  });
  const { width } = page.viewportSize();
  const height = Math.min(
    clip ?? Number.POSITIVE_INFINITY,
    await page.evaluate(() => document.documentElement.scrollHeight),
  );
  const part = { fullPage: true, clip: { x: 0, y: 0, width, height } };
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${name}.png`), withPalette(await page.screenshot(part)));
  console.log(`docs/screens/${name}.png`);
}
