// What only a real browser shows of the doors: the desk's, and the password of a link.
import t from 'tap';
import { textsIn } from '../../src/locales/texts.js';
import { browserMissing, startBrowser } from '../services/browser.js';
import { startService } from '../services/service.js';
import { issueLink } from '../services/steps.js';

const service = await startService(t);

t.test(
  'a browser gets through the desk’s door, and its forms are known as ours',
  { skip: browserMissing },
  async (t) => {
    const { visit } = await startBrowser(t);
    const { email, password } = await service.agent('handler');
    const { page, problems } = await visit();
    await page.goto(`${service.baseUrl}/desk/sign-in`);
    await page.fill('#email', email);
    await page.fill('#password', password);
    const [answer] = await Promise.all([
      page.waitForResponse((each) => each.request().method() === 'POST'),
      page.click('main button[type=submit]'),
    ]);
    t.equal(answer.status(), 303);
    await page.waitForURL('**/desk/tickets');
    t.same(problems, []);
  },
);

t.test(
  'what cannot be a password is not sent, a pasted SMS gives up its password, and a refused entry stays',
  { skip: browserMissing },
  async (t) => {
    const { visit } = await startBrowser(t);
    const say = textsIn('en');
    const handler = await service.agent('handler');
    const link = await issueLink(handler);
    const { page, problems, requests } = await visit();
    await page.goto(`${link.url}?lang=en`);
    const sent = () => requests.filter(({ method }) => method === 'POST').length;
    const fault = page.locator('#password-fault');
    for (const [entered, told] of [
      ['ABCD', say('password-fault-length', { count: 4 })],
      ['XKQ7-MP3D-9RTW-BŁ', say('password-fault-letters', { letters: 'Ł' })],
    ] as const) {
      await page.fill('#password', entered);
      await page.click('button[type=submit]');
      t.equal(await fault.textContent(), told);
      t.equal(await page.inputValue('#password'), entered);
    }
    t.equal(sent(), 0);
    await page.fill('#password', 'XXXX-XXXX-XXXX-XX');
    t.equal(await fault.isVisible(), false, 'nothing is said of what could be one');
    await page.click('button[type=submit]');
    await page.waitForSelector('#problem');
    const type = async () => await page.getAttribute('#password', 'type');
    t.same([await page.inputValue('#password'), await type()], ['XXXX-XXXX-XXXX-XX', 'password']);
    await page.click(`text="${say('password-show')}"`);
    t.equal(await type(), 'text');
    await page.click(`text="${say('password-hide')}"`);
    t.equal(await type(), 'password');
    await page.evaluate(
      (sms) => {
        const clipboardData = new DataTransfer();
        clipboardData.setData('text', sms);
        const pasted = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
        document.querySelector('#password')?.dispatchEvent(pasted);
      },
      textsIn('pl')('sms-link-password', { password: link.password }),
    );
    t.equal(await page.inputValue('#password'), link.password);
    await page.click('button[type=submit]');
    await page.waitForURL('**/start');
    t.same(
      problems.filter((each) => !/status of 401/.test(each)),
      [],
    );
  },
);
