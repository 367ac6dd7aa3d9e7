// The one client of all comparisons: bare node:http, a file in slabs of 1 MiB as the body, answers read to their end.
import { createReadStream } from 'node:fs';
import { Agent, request } from 'node:http';
import { MIB } from './archive.mjs';

const agent = new Agent({ keepAlive: true, maxSockets: 256 });

/**
 * One request. `body` is a Buffer or string, or `{ path, size, before, after }`: a file, perhaps with something around.
 * @returns `{ status, headers, text }`; with `discard` the text is the number of bytes that came
 */
export function call(method, url, { headers = {}, body, discard = false, expect, fresh = false } = {}) {
  return new Promise((resolve, reject) => {
    const isFile = body?.path !== undefined;
    const length = isFile ? body.size + around(body).length : Buffer.byteLength(body ?? '');
    const sent = request(url, {
      method,
      agent: fresh ? false : agent,
      headers: { ...(body === undefined ? {} : { 'content-length': length }), ...headers },
    });
    sent.on('error', reject).on('response', (answer) => {
      let bytes = 0;
      const pieces = [];
      answer.on('error', reject).on('data', (piece) => {
        bytes += piece.length;
        if (!discard) pieces.push(piece);
      });
      answer.on('end', () => {
        const text = discard ? String(bytes) : Buffer.concat(pieces).toString();
        const { statusCode: status, headers: got } = answer;
        if (expect !== undefined && status !== expect) reject(new Error(`${method} ${status}: ${text}`));
        else resolve({ status, headers: got, text });
      });
    });
    if (!isFile) sent.end(body);
    else sendFile(sent, body, reject);
  });
}

function sendFile(sent, { path, before, after }, reject) {
  if (before) sent.write(before);
  const file = createReadStream(path, { highWaterMark: MIB });
  file.on('error', reject).on('end', () => sent.end(after));
  file.pipe(sent, { end: false });
  sent.on('close', () => file.destroy());
}

function around({ before = '', after = '' }) {
  return before + after;
}

/** A call with and without a JSON body, the answer parsed. @throws where the answer is not `expect` */
export async function callJson(method, url, { headers = {}, json, expect }) {
  const body = json === undefined ? {} : { body: JSON.stringify(json) };
  const type = json === undefined ? {} : { 'content-type': 'application/json' };
  const { text } = await call(method, url, { headers: { ...type, ...headers }, ...body, expect });
  return JSON.parse(text);
}

/** A whole upload by tus: creation and one PATCH. @param headers of the creation; a cookie it sets is given back */
export async function sendByTus(url, { path, size, headers = {} }) {
  const version = { 'tus-resumable': '1.0.0' };
  const created = await call('POST', url, {
    headers: { ...version, ...headers, 'upload-length': size, 'content-length': 0 },
    expect: 201,
  });
  const [cookie] = created.headers['set-cookie'] ?? [];
  await call('PATCH', new URL(created.headers.location, url).href, {
    headers: {
      ...version,
      ...(cookie === undefined ? {} : { cookie: cookie.split(';')[0] }),
      'upload-offset': 0,
      'content-type': 'application/offset+octet-stream',
    },
    body: { path, size },
    expect: 204,
  });
}

/** A whole upload as a browser's plain form sends it. */
export async function sendByForm(url, { path, size, headers = {} }) {
  const boundary = '----sluicebench0123456789';
  const before =
    `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="data.zip"\r\n` +
    'content-type: application/zip\r\n\r\n';
  await call('POST', url, {
    headers: { ...headers, 'content-type': `multipart/form-data; boundary=${boundary}` },
    body: { path, size, before, after: `\r\n--${boundary}--\r\n` },
    expect: 201,
  });
}

/** A body put as it is. */
export async function sendByPut(url, { path, size }) {
  const { status, text } = await call('PUT', url, { body: { path, size } });
  if (status >= 300) throw new Error(`PUT ${status}: ${text}`);
}
