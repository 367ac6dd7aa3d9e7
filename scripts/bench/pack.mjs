// `node scripts/bench/pack.mjs [MIB]`: how fast a tab packs and encrypts, beside zip.js alone in the same tab. In turn, seven
// times; the median of the ratios counts. Needs a built dist/ and Chromium.
import { existsSync, readFileSync } from 'node:fs';
import http from 'node:http';
import { join } from 'node:path';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import { root } from '../install.mjs';

const mebibytes = Number(process.argv[2] ?? 128);
const rounds = 7;
const assets = join(root, 'dist/assets');
const { names } = JSON.parse(readFileSync(join(assets, 'manifest.json'), 'utf8'));
const alone = await build({
  stdin: {
    contents: `
      import { configure, ZipWriter } from '@zip.js/zip.js/lib/zip-core-custom.js';
      configure({ useWebWorkers: false, chunkSize: 1024 * 1024 });
      onmessage = async ({ data: file }) => {
        let bytes = 0;
        const sink = new WritableStream({ write: (chunk) => { bytes += chunk.length; } });
        const zip = new ZipWriter(sink, { bufferedWrite: false });
        await zip.add('a', { readable: file.stream() }, { password: 'x', encryptionStrength: 3, level: 0 });
        await zip.close();
        postMessage(bytes);
      };`,
    resolveDir: root,
  },
  bundle: true,
  minify: true,
  format: 'esm',
  write: false,
});
const scripts = {
  '/ours.js': readFileSync(join(assets, names['pack-worker.js'])),
  '/alone.js': alone.outputFiles[0].contents,
};
const server = http.createServer(({ url }, response) => {
  const script = scripts[url];
  response.setHeader('content-type', script === undefined ? 'text/html' : 'text/javascript');
  response.end(script ?? '<!doctype html><title>bench</title>');
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const paths = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? paths.find((path) => existsSync(path)),
  args: ['--no-sandbox', '--disable-gpu'],
});
const page = await browser.newPage();
await page.goto(`http://127.0.0.1:${server.address().port}/`);
const ratios = [];
for (let round = 0; round < rounds; round++) {
  const [ours, other] = await page.evaluate(measure, [mebibytes * 1024 * 1024, round % 2 === 0]);
  ratios.push(ours / other);
  console.log(
    `packed ${ours.toFixed(1)} MiB/s, zip.js alone ${other.toFixed(1)} MiB/s: ${(ours / other).toFixed(2)}`,
  );
}
console.log(`median of the ratios: ${ratios.sort((a, b) => a - b)[Math.floor(rounds / 2)].toFixed(2)}`);
await browser.close();
server.close();

/** Runs in the tab. @returns MiB/s of ours and of zip.js alone */
async function measure([size, oursFirst]) {
  const file = new File([new Uint8Array(size).fill(7)], 'a.bin');
  const timed = async (run) => {
    const begun = performance.now();
    await run();
    return size / 1048576 / ((performance.now() - begun) / 1000);
  };
  const packed = () =>
    timed(async () => {
      const worker = new Worker('/ours.js', { type: 'module' });
      const order = { files: [file], names: ['a.bin'], passphrase: 'x', salt: new Uint8Array(16), time: 0 };
      await new Promise((resolve) => {
        worker.onmessage = ({ data }) => {
          if (data.kind === 'end') resolve();
          else if (data.kind === 'piece') worker.postMessage({ kind: 'next' });
        };
        worker.postMessage({ kind: 'pack', order, skip: 0, pieceBytes: 8 * 1024 * 1024 });
        for (let ahead = 0; ahead < 2; ahead++) worker.postMessage({ kind: 'next' });
      });
      worker.terminate();
    });
  const plain = () =>
    timed(async () => {
      const worker = new Worker('/alone.js', { type: 'module' });
      await new Promise((resolve) => {
        worker.onmessage = resolve;
        worker.postMessage(file);
      });
      worker.terminate();
    });
  if (!oursFirst) {
    const other = await plain();
    return [await packed(), other];
  }
  return [await packed(), await plain()];
}
