// `node scripts/screens.mjs [clinic|desk]`: takes the pictures in docs/screens/, from the demo and a real Chromium. Look at them.
// Same names, addresses and times every time would need a clock of one's own; so pictures change a little with each run.
import { photographClinic } from './screens/clinic.mjs';
import { photographDesk } from './screens/desk.mjs';
import { startBrowser, startDemo } from './screens/studio.mjs';

const wanted = process.argv[2];
const audiences = { clinic: photographClinic, desk: photographDesk };
for (const [name, photograph] of Object.entries(audiences)) {
  if (wanted !== undefined && wanted !== name) continue;
  const demo = await startDemo();
  const browser = await startBrowser();
  try {
    await photograph(browser, demo);
  } finally {
    await browser.close();
    await demo.stop();
  }
}
