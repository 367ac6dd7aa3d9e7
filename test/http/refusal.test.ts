import { once } from 'node:events';
import { connect } from 'node:net';
import t from 'tap';
import { buildZip, plainFile } from '../fixtures/zip-builder.js';
import { pickText } from '../services/http-client.js';
import { startService } from '../services/service.js';

/** More than the buffers between two sockets hold, so that a sender notices when nobody reads. */
const contentBytes = 32 * 1024 * 1024;

/** Sends a whole request and looks at the answer only then, as some proxies do. @returns the answer's status line */
async function sendAllThenRead(port: number, head: string, body: Buffer): Promise<string> {
  const socket = connect(port, '127.0.0.1');
  await once(socket, 'connect');
  socket.pause();
  const failed = once(socket, 'error').then(([error]: unknown[]) => {
    throw error;
  });
  const sent = (bytes: Buffer | string) => new Promise((done) => socket.write(bytes, done));
  await Promise.race([failed, sent(head)]);
  for (let at = 0; at < body.length; at += 65_536) {
    await Promise.race([failed, sent(body.subarray(at, at + 65_536))]);
  }
  const answered = once(socket, 'data');
  socket.resume();
  const [answer] = (await Promise.race([failed, answered])) as [Buffer];
  failed.catch(() => undefined);
  socket.destroy();
  return answer.toString('latin1').split('\r\n')[0] ?? '';
}

t.test('an early refusal reaches a sender who reads only after the last byte', async (t) => {
  const service = await startService(t);
  const handler = await service.agent('handler');
  const ticket = await handler.api('POST', '/tickets', { reference: 'T-1', institution: 'Clinic' });
  const contact = { name: 'A', email: 'a@clinic.invalid', locale: 'en' };
  const issued = await handler.api('POST', `/tickets/${pickText(ticket.json(), 'id')}/links`, {
    passwordBy: 'phone',
    contact,
  });
  const [url, password] = [pickText(issued.json(), 'url'), pickText(issued.json(), 'password')];
  const body = Buffer.concat([
    Buffer.from('--b\r\nContent-Disposition: form-data; name="file"; filename="a.zip"\r\n\r\n'),
    buildZip([plainFile('a.bin', 'x'.repeat(contentBytes))]),
    Buffer.from('\r\n--b--\r\n'),
  ]);
  for (const connection of ['keep-alive', 'close']) {
    const head = [
      `POST ${new URL(url).pathname}/upload HTTP/1.1`,
      `Host: 127.0.0.1:${service.port}`,
      `Connection: ${connection}`,
      `Authorization: Basic ${Buffer.from(`:${password}`).toString('base64')}`,
      'Content-Type: multipart/form-data; boundary=b',
      `Content-Length: ${body.length}`,
      '\r\n',
    ].join('\r\n');
    t.match(await sendAllThenRead(service.port, head, body), /^HTTP\/1\.1 422 /, `Connection: ${connection}`);
  }
});
