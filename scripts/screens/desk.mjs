// Pictures of the desk: the list, one ticket at several moments of its life, and the pages of those who look after it.
import { liveThrough } from './desk-life.mjs';
import { newPage, origin, picture } from './studio.mjs';

const wide = { width: 1200, height: 760 };
const phone = { width: 390, height: 780 };
/** A long page is shown so far down, in pixels. */
const far = 1300;

/** Takes all of them. */
export async function photographDesk(browser, demo) {
  const life = await liveThrough(demo);
  const shot = async (looks, suffix, pictures) => {
    const page = await newPage(browser, { viewport: wide, ...looks });
    const shoot = (name, options) => picture(page, `desk-${name}${suffix}`, options);
    await pictures(page, shoot);
    await page.context().close();
  };
  const dark = { dark: true };
  await shot({}, '', (page, shoot) =>
    work(page, shoot, life, { signIn: true, issue: true, moments: true, help: true }),
  );
  await shot({ viewport: phone }, '-phone', (page, shoot) =>
    work(page, shoot, life, { issue: true, moments: true }),
  );
  await shot(dark, '-dark', (page, shoot) => work(page, shoot, life, { moments: true }));
  for (const locale of ['pl', 'sl', 'nb', 'hu'])
    await shot({ locale }, `-${locale}`, (page, shoot) => work(page, shoot, life, {}));
  await shot({}, '', (page, shoot) => saving(page, shoot, life));
  await shot({}, '', (page, shoot) => places(page, shoot, life.lead, ['numbers', 'institutions', 'account']));
  await shot({}, '', async (page, shoot) => {
    await places(page, shoot, life.operator, ['accounts']);
    await addWebhook(page);
    await page.goto(`${origin}/desk/webhooks`);
    await shoot('webhooks');
  });
  await shot(dark, '-dark', (page, shoot) => places(page, shoot, life.lead, ['numbers']));
}

async function signIn(page, { email, password }) {
  await page.goto(`${origin}/desk`);
  await page.fill('#email', email);
  await page.fill('#password', password);
  await page.click('button[type=submit]');
  await page.waitForURL((url) => url.pathname !== '/desk/sign-in');
}

/** A page that keeps itself up to date, once it does. */
async function open(page, path) {
  await page.goto(`${origin}/desk/tickets${path}`);
  await page.waitForSelector('#live[data-now=on]');
}

/** What a lead sees from signing in to the proof: always the list and a file that waits, the rest where it is wanted. */
async function work(page, shoot, life, wanted) {
  if (wanted.signIn) {
    await page.goto(`${origin}/desk`);
    await shoot('sign-in');
  }
  await signIn(page, life.lead);
  await open(page, '');
  await shoot('tickets', { clip: 900 });
  if (wanted.help) {
    await page.keyboard.press('?');
    await page.waitForSelector('#keys[open]');
    await shoot('keys', { clip: 760 });
  }
  if (wanted.issue) await issue(page, shoot);
  await open(page, `/${life.arrived.ticketId}`);
  await shoot('ticket-arrived', { clip: far });
  if (!wanted.moments) return;
  for (const moment of ['waiting', 'closed']) {
    await open(page, `/${life[moment].ticketId}`);
    await shoot(`ticket-${moment}`, { clip: far });
  }
}

/** One form, and the password to be dictated. */
async function issue(page, shoot) {
  await page.goto(`${origin}/desk/tickets/new`);
  await page.fill('#reference', `SUP-${5000 + (Date.now() % 1000)}`);
  await page.fill('#institution', 'Klinika Zachód');
  await page.fill('#email', 'jan@klinika.invalid');
  await page.selectOption('#passwordBy', 'phone');
  await shoot('new-ticket');
  await page.click('form.panel button[type=submit]');
  await page.waitForSelector('.dictation');
  await shoot('dictation');
}

/** From the download to the check of what was saved, and to the end. */
async function saving(page, shoot, life) {
  const { ticketId, saved } = life.fetched;
  await signIn(page, life.fetcher);
  await open(page, `/${life.mine.ticketId}`);
  await page.click('#files button');
  await page.waitForSelector('a[download]');
  await shoot('download');
  await open(page, `/${ticketId}`);
  const asFile = (buffer) => ({ name: 'saved.zip', mimeType: 'application/zip', buffer });
  await page.setInputFiles('.check-saved input', asFile(saved.subarray(1)));
  await page.waitForSelector('.check-saved .caution');
  await shoot('ticket-check-wrong', { clip: far });
  await page.setInputFiles('.check-saved input', asFile(saved));
  await page.waitForSelector('#life >> text="Downloaded file verified"');
  await page.waitForSelector('#live[data-now=on]');
  await shoot('ticket-fetched', { clip: 2 * far });
}

/** Other pages of the desk, once each. */
async function places(page, shoot, account, names) {
  await signIn(page, account);
  for (const name of names) {
    await page.goto(`${origin}/desk/${name}`);
    await shoot(name);
  }
}

/** The helpdesk, to be told what happens here. */
async function addWebhook(page) {
  await page.goto(`${origin}/desk/webhooks`);
  await page.fill('form.panel input[name=name]', 'Helpdesk');
  await page.fill('form.panel input[name=url]', 'https://helpdesk.example.org/hooks/sluice');
  await page.click('form.panel button[type=submit]');
  await page.waitForSelector('.secret');
}
