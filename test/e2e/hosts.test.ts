// Which host a request is for must have one answer: a proxy before us may have gone by another.
import { once } from 'node:events';
import { connect } from 'node:net';
import t from 'tap';
import { startService } from '../services/service.js';

const service = await startService(t);

async function statusOf(lines: readonly string[]): Promise<string> {
  const socket = connect(service.port, '127.0.0.1');
  await once(socket, 'connect');
  socket.write(`${[...lines, 'Connection: close', '', ''].join('\r\n')}`);
  let answer = '';
  for await (const piece of socket) answer += String(piece);
  return /^HTTP\/1\.1 (\d+)/.exec(answer)?.[1] ?? answer;
}

const own = `127.0.0.1:${service.port}`;

t.test('two hosts are none, on every kind of route', async (t) => {
  for (const path of [
    '/',
    '/l/'.padEnd(46, 'A'),
    '/desk/sign-in',
    '/api/v1/openapi.json',
    '/nothing',
    '/healthz',
  ]) {
    t.not(await statusOf([`GET ${path} HTTP/1.1`, `Host: ${own}`]), '400', path);
    for (const second of [own, 'elsewhere.example', ''])
      for (const name of ['Host', 'host', 'HOST'])
        t.equal(await statusOf([`GET ${path} HTTP/1.1`, `Host: ${own}`, `${name}: ${second}`]), '400', path);
    t.equal(await statusOf([`GET ${path} HTTP/1.1`]), '400', 'no host');
    t.equal(await statusOf([`GET http://elsewhere.example${path} HTTP/1.1`, `Host: ${own}`]), '400');
    for (const host of ['a, b', 'a@b', 'a/b', 'a b', '"'])
      t.equal(await statusOf([`GET ${path} HTTP/1.1`, `Host: ${host}`]), '400', host);
  }
});
