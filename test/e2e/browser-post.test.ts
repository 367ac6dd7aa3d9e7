// Somebody at a clinic who has nothing but the mail and the text message, as they really arrive.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import t from 'tap';
import { browserMissing, startBrowser } from '../services/browser.js';
import { press, protectAndSend } from '../services/clinic.js';
import { passwordIn, startNoticeDesk } from '../services/notice-desk.js';

if (browserMissing !== false) {
  if (process.env.CI) t.fail(browserMissing);
  else t.test('from mail and text message alone', { skip: browserMissing }, async () => undefined);
} else {
  t.test('mail and text message are enough to get through, and to know that it arrived', async (t) => {
    const desk = await startNoticeDesk(t);
    const { contact } = await desk.text('nb');
    const [sms] = await desk.awaitSms(contact);
    const [mail] = await desk.awaitMails(contact.email);
    const address = /^http\S+\/l\/[\w-]{43}$/m.exec(mail?.parsed.text ?? '')?.[0] ?? '';
    const password = passwordIn(sms);
    t.match(address, /^http/);

    const { visit } = await startBrowser(t);
    const { page } = await visit({ locale: 'nb-NO' });
    await page.goto(address);
    await page.fill('#password', password);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/start');
    await page.click('text="Fortsett"');
    await page.waitForSelector('#choose-files');
    const file = join(t.testdir(), 'blodprøve.txt');
    await writeFile(file, 'x');
    await page.setInputFiles('#files-field', file);
    await page.waitForSelector('.files li');
    await protectAndSend(page, 'nb');
    await page.waitForURL('**/receipt');
    const receipt = await desk.awaitMails(contact.email, 2);
    const text = receipt.at(-1)?.parsed.text ?? '';
    t.match(text, 'er kommet fram');
    t.match(text, (await page.locator('code').last().textContent())?.slice(0, 64) ?? 'nothing');
    t.notMatch(text, 'blodprøve', 'no contents, no names');
    await press(page, 'nb', 'told-hide');

    const closing = /^http\S+\/not-me$/m.exec(mail?.parsed.text ?? '')?.[0] ?? '';
    await page.goto(closing);
    t.match(await page.textContent('h1'), 'Har du ikke bedt om dette?');
  });
}
