// How small bodies become values: JSON and forms, both in UTF-8 and nothing else.
import type { FastifyInstance } from 'fastify';
import { SluiceError } from '../../errors.js';

/** Fields that a form of ours never has. */
const maxFields = 100;

/** Installs the parsers. Bodies of other types are refused, unless a surface knows them. */
export function installBodyParsers(app: FastifyInstance, bodyLimit: number): void {
  const parseJson = app.getDefaultJsonParser('error', 'error');
  app.removeContentTypeParser(['application/json', 'text/plain']);
  app.addContentTypeParser('application/json', { parseAs: 'buffer', bodyLimit }, (request, body, done) => {
    const text = readUtf8(body as Buffer);
    if (text === undefined) done(notText());
    // calls without content may still say that they are JSON
    else if (text === '') done(null, null);
    else void parseJson(request, text, done);
  });
  const form = 'application/x-www-form-urlencoded';
  app.addContentTypeParser(form, { parseAs: 'buffer', bodyLimit }, (_request, body, done) => {
    const fields = readForm(body as Buffer);
    if (fields === undefined) done(notText());
    else done(null, fields);
  });
}

/** The text of bytes, undefined where they are not UTF-8: what would be replaced was not what was sent. */
function readUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/**
 * The fields of a form (WHATWG URL, 5.1). One that comes twice is a list, which no schema of ours takes.
 * @returns undefined for what is not well-formed
 */
export function readForm(bytes: Uint8Array): Record<string, string | string[]> | undefined {
  const text = readUtf8(bytes);
  const pairs = text?.split('&').filter((pair) => pair !== '') ?? [];
  if (text === undefined || pairs.length > maxFields) return undefined;
  const fields = new Map<string, string | string[]>();
  try {
    for (const pair of pairs) {
      const at = pair.indexOf('=');
      const [name, value] = at < 0 ? [pair, ''] : [pair.slice(0, at), pair.slice(at + 1)];
      const known = fields.get(decoded(name));
      fields.set(decoded(name), known === undefined ? decoded(value) : [known, decoded(value)].flat());
    }
  } catch {
    return undefined;
  }
  // without a prototype: `__proto__` is a name like any other
  return Object.assign(Object.create(null) as Record<string, string | string[]>, Object.fromEntries(fields));
}

/** @throws URIError */
const decoded = (text: string) => decodeURIComponent(text.replaceAll('+', ' '));

const notText = () =>
  new SluiceError('invalid_request', 'the body is not well-formed', { extras: { fields: ['(body)'] } });
