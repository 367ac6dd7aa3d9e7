// What only a real browser shows of the desk's doors.
import t from 'tap';
import { browserMissing, startBrowser } from '../services/browser.js';
import { startService } from '../services/service.js';

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
