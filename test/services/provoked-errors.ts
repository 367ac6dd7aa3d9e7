// Requests that must be refused, each with something private in a place where a careless program would repeat it.
import { encryptedZip } from './archives.js';
import { basic, multipart, type RequestOptions } from './http-client.js';

/** What the requests hold that nobody may repeat. */
export interface PrivateFacts {
  readonly ticketId: string;
  /** of a link */
  readonly url: string;
  readonly site: string;
  /** the link's */
  readonly password: string;
  /** of the API */
  readonly token: string;
  readonly fileName: string;
  readonly person: {
    readonly name: string;
    readonly email: string;
    readonly phone: string;
    readonly locale: string;
  };
  readonly words: { readonly subject: string; readonly note: string };
}

const json = { 'content-type': 'application/json' };

/** Name, address and request; each is answered with a 4xx. */
export function badRequests({
  url,
  site,
  password,
  token,
  person,
}: PrivateFacts): [string, string, RequestOptions][] {
  return [
    ['cut JSON', `${url}/session`, { method: 'POST', headers: json, body: `{"password":"${password}` }],
    [
      'JSON with a line like a frame',
      `${url}/session`,
      { method: 'POST', headers: json, body: `\n    at ${password}` },
    ],
    ['no JSON', `${url}/session`, { method: 'POST', headers: json, body: password }],
    ['a wrong type', `${url}/session`, { method: 'POST', json: { password: [password] } }],
    ['a field too much', `${url}/session`, { method: 'POST', json: { password, name: person.name } }],
    [
      'another type of body',
      `${url}/session`,
      { method: 'POST', headers: { 'content-type': 'text/plain' }, body: password },
    ],
    ['a huge password', `${url}/session`, { method: 'POST', json: { password: password.repeat(3000) } }],
    ['a password in the address', `${url}/session?password=${password}`, { method: 'POST' }],
    ['nothing below the link', `${url}/${password}`, {}],
    ['another method', `${url}/upload`, { method: 'DELETE', headers: basic(password) }],
    ['an address that cannot be read', `${url}/%zz${password}`, {}],
    ['bad Basic', `${url}/receipt`, { headers: { authorization: `Basic ${password}` } }],
    ['a stranger’s token', `${site}/api/v1/tickets`, { headers: { authorization: `Bearer ${token}x` } }],
    [
      'a token as an id',
      `${site}/api/v1/tickets/${token}`,
      { headers: { authorization: `Bearer ${token}` } },
    ],
  ];
}

/** Name, path below the API and body of calls by POST. */
export function badApiBodies({ ticketId, person, words }: PrivateFacts): [string, string, string][] {
  const contact = JSON.stringify(person);
  return [
    ['a cut contact', `/tickets/${ticketId}/links`, `{"passwordBy":"sms","contact":${contact.slice(0, -1)}`],
    [
      'an unknown member',
      `/tickets/${ticketId}/links`,
      `{"passwordBy":"sms","contact":${contact},"more":${contact}}`,
    ],
    [
      'a bad phone',
      `/tickets/${ticketId}/links`,
      `{"passwordBy":"sms","contact":${contact.replace('+48', '+48x')}}`,
    ],
    [
      'a bad locale',
      `/tickets/${ticketId}/links`,
      `{"passwordBy":"sms","contact":${contact.replace('"pl"', `"${person.email}"`)}}`,
    ],
    ['a contact as reason', `/uploads/${ticketId}/downloads`, JSON.stringify({ reason: words.note })],
    [
      'a long subject',
      '/tickets',
      JSON.stringify({ reference: 'P-2', institution: 'C', subject: words.subject.repeat(99) }),
    ],
    [
      'a NUL',
      '/tickets',
      JSON.stringify({ reference: 'P-2', institution: 'C', subject: `${words.subject}\u0000` }),
    ],
    [
      'half a letter',
      '/tickets',
      JSON.stringify({ reference: 'P-3', institution: 'C', subject: `${words.subject}\ud800` }),
    ],
  ];
}

/** Forms that are no upload, although some of them look like one. */
export function badForms({
  fileName,
  words,
}: PrivateFacts): { readonly type: string; readonly body: Buffer }[] {
  return [
    multipart([{ name: fileName, fileName, content: encryptedZip() }]),
    multipart([
      { name: 'file', fileName, content: encryptedZip() },
      { name: 'file', fileName, content: 'x' },
    ]),
    multipart([{ name: 'note', content: words.note }]),
    {
      ...multipart([{ name: 'file', fileName, content: encryptedZip() }]),
      type: `multipart/form-data; name=${encodeURIComponent(fileName)}`,
    },
  ];
}
