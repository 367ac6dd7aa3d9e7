import reader from 'jsqr';
import { renderToString } from 'preact-render-to-string';
import t from 'tap';
import { locales } from '../../src/domain/locale.js';
import { enrolPage } from '../../src/pages/desk/sign-in.js';
import { QrCode } from '../../src/pages/layout/qr-code.js';

/** What a camera sees of the picture: each module a square of `scale` pixels, dark where the path says so. */
function seen(page: string, scale = 4): string | undefined {
  const svg = page.slice(page.indexOf('<svg class="qr-code"'));
  const size = Number(/viewBox="0 0 (\d+) \1"/.exec(svg)?.[1]);
  const side = size * scale;
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  const path = /<path[^>]* d="([^"]+)"/.exec(svg)?.[1] ?? '';
  for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g)) {
    for (let row = Number(y) * scale; row < (Number(y) + 1) * scale; row += 1) {
      for (let column = Number(x) * scale; column < (Number(x) + Number(width)) * scale; column += 1)
        pixels.set([0, 0, 0], (row * side + column) * 4);
    }
  }
  return reader.default(pixels, side, side)?.data;
}

t.test('a camera reads what the picture says', async (t) => {
  for (const text of ['x', `otpauth://totp/${'y'.repeat(150)}?secret=ABC`, 'zażółć gęślą jaźń'])
    t.equal(seen(renderToString(QrCode({ text, label: 'picture' }))), text, text);
});

t.test('setting up one-time codes shows the key as a picture and as text, and nothing inline', async (t) => {
  const secret = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP';
  const uri = `otpauth://totp/Sluice%20(desk.example):anna%40desk.example?secret=${secret}`;
  for (const locale of locales) {
    const html = enrolPage({ locale, secret, uri, passkeysPossible: false });
    t.equal(seen(html), uri, locale);
    t.match(html, 'JBSW Y3DP EHPK 3PXP JBSW Y3DP EHPK 3PXP', locale);
    t.match(html, /<svg[^>]* role="img" aria-label="[^"]{8,}"/, locale);
    t.notMatch(html, /<(?:script|style|img)\b|\sstyle=/i, locale);
  }
});
