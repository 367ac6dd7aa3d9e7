// What keeps the service busy while somebody else measures: `node load.mjs`, told by JSON on its standard input.
// A process of its own, so that the clock of who measures does not wait for it.
import { text } from 'node:stream/consumers';
import { call } from './client.mjs';
import { waysIn } from './sluice.mjs';

const { uploads, flood } = JSON.parse(await text(process.stdin));
if (uploads) await Promise.all(uploads.links.map((link) => waysIn.tus(link, uploads.file)));
if (flood) await Promise.all(flood.urls.map((url) => guess(url)));

/** One wrong password after the other, for ever. */
async function guess(url) {
  for (;;) {
    const body = JSON.stringify({ password: 'AAAA-BBBB-CCCC-DD' });
    await call('POST', `${url}/session`, { headers: { 'content-type': 'application/json' }, body });
  }
}
