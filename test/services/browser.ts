// A real Chromium, where one is installed. Each visit has a profile of its own; what goes wrong in a page (an error, a
// message of the console, a breach of the content security policy, a request elsewhere) is collected.
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import type { Test } from 'tap';

const candidates = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const found = [process.env.CHROMIUM ?? '', ...candidates].find((path) => path !== '' && existsSync(path));

/** false, or what to install. */
export const browserMissing: false | string = found === undefined ? 'apt-get install chromium' : false;

/** A page with what went wrong in it. */
export interface Visit {
  readonly page: Page;
  /** grows as things go wrong; a good visit leaves it empty */
  readonly problems: string[];
  /** every request, with its body, as far as it has one that is not a file */
  readonly requests: { readonly method: string; readonly url: string; readonly body: string }[];
}

/** A started browser. */
export interface TestBrowser {
  readonly browser: Browser;
  visit(options?: BrowserContextOptions): Promise<Visit>;
}

/** Starts Chromium; it ends with the test. */
export async function startBrowser(t: Pick<Test, 'teardown'>): Promise<TestBrowser> {
  const browser = await chromium.launch({
    executablePath: found ?? '',
    args: [
      ...['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
      ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
      ...['--enable-precise-memory-info', '--disable-dev-shm-usage'],
    ],
  });
  t.teardown(() => browser.close());
  const visit: TestBrowser['visit'] = async (options = {}) => {
    const context = await browser.newContext({ locale: 'en-GB', ...options });
    const page = await context.newPage();
    // a deadline for what never comes: where many tests share few processors, one step may take minutes
    page.setDefaultTimeout(180_000);
    const problems: string[] = [];
    const requests: Visit['requests'] = [];
    let origin: string | undefined;
    page.on('pageerror', (error) => problems.push(`error: ${error.message}`));
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type()))
        problems.push(`console: ${message.text()} ${message.location().url}`);
    });
    context.on('request', (request) => {
      const url = new URL(request.url());
      if (/^https?:$/.test(url.protocol)) {
        origin ??= url.origin;
        if (url.origin !== origin) problems.push(`request elsewhere: ${url.origin}`);
      }
      requests.push({ method: request.method(), url: url.href, body: textOf(request.postDataBuffer()) });
    });
    return { page, problems, requests };
  };
  return { browser, visit };
}

function textOf(bytes: Buffer | null): string {
  return bytes === null ? '' : bytes.toString('latin1');
}

const axeSource = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
let axe: string | undefined;

/** What axe finds on the page as it is now, WCAG 2.2 AA and good practice: empty where all is well. */
export async function axeFindings(page: Page): Promise<string[]> {
  axe ??= await readFile(axeSource, 'utf8');
  // into the page's own world by the debugger: the page's policy lets no script in
  const session = await page.context().newCDPSession(page);
  await session.send('Runtime.evaluate', { expression: axe });
  const { result } = await session.send('Runtime.evaluate', {
    expression: `axe.run(document).then(({violations}) => JSON.stringify(violations.flatMap((v) =>
      v.nodes.map((n) => v.id + ': ' + n.target.join(' ') + ' ' + (n.failureSummary ?? '')))))`,
    awaitPromise: true,
    returnByValue: true,
  });
  await session.detach();
  return JSON.parse(String(result.value)) as string[];
}

/** Demands that axe finds nothing on the page as it is now, and that nothing stands beyond its edge. */
export async function assertSound(t: Pick<Test, 'same' | 'ok'>, page: Page, what: string): Promise<void> {
  t.same(await axeFindings(page), [], `axe: ${what}`);
  const over = await page.evaluate('document.documentElement.scrollWidth - window.innerWidth');
  t.ok(Number(over) <= 0, `${what} fits the window`);
}

/** Signs in at the desk by its page, where no second factor is asked for. @param page nothing is shown yet */
export async function signInByPage(
  page: Page,
  origin: string,
  account: { readonly email: string; readonly password: string },
): Promise<void> {
  await page.goto(`${origin}/desk`);
  await page.fill('#email', account.email);
  await page.fill('#password', account.password);
  await page.click('button[type=submit]');
  await page.waitForURL('**/desk/tickets');
}
