// What a mail address may be, wherever one is entered: at the desk, by the API, on the command line, in a setting. One
// rule, so that what one door takes the mail server is not the first to refuse. Pure.
import { SluiceError } from '../errors.js';

/** Why a text is no address we send to. `local_not_ascii`: a server without SMTPUTF8 (RFC 6531) cannot be given it */
export type AddressFault = 'malformed' | 'too_long' | 'local_not_ascii';

/** RFC 5321, 4.5.3.1: octets of the part before the `@`, of a domain, and of a whole path without its brackets. */
const [maxLocal, maxDomain, maxWhole] = [64, 253, 254];

/** RFC 5322, 3.2.3: words of `atext` with single dots between. No quoted part: nobody's mailbox needs one. */
const dotAtom = /^[\w!#$%&'*+/=?^`{|}~-]+(?:\.[\w!#$%&'*+/=?^`{|}~-]+)*$/;
/** RFC 1035, 2.3.1 and RFC 1123, 2.1: letters, digits and inner hyphens. */
const hostLabel = /^[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?$/i;
/** What a name of a domain in any script is made of. All else, `%61` and full-width dots among it, is refused unread. */
const spelledDomain = /^[\p{L}\p{M}\p{N}\u00b7.-]+$/u;

/**
 * Reads one plain address of one mailbox: nothing that SMTP or a header could take for a second one, a comment, a quoted or
 * a routed part. Whether the mailbox exists, the server knows.
 * @returns the address as it is kept and sent: a domain in any script in its ASCII form (IDNA, RFC 5890)
 */
export function readMailAddress(
  text: string,
): { readonly address: string } | { readonly fault: AddressFault } {
  const at = text.lastIndexOf('@');
  const [local, domain] = [text.slice(0, at), text.slice(at + 1)];
  if (at < 1 || domain === '') return { fault: 'malformed' };
  if (!isAscii(local))
    return { fault: /^[^\s\p{C}"(),:;<>@[\\\]]+$/u.test(local) ? 'local_not_ascii' : 'malformed' };
  if (!dotAtom.test(local)) return { fault: 'malformed' };
  const host = asciiDomain(domain);
  if (host === undefined) return { fault: 'malformed' };
  if (local.length > maxLocal || host.length > maxDomain || local.length + 1 + host.length > maxWhole)
    return { fault: 'too_long' };
  const labels = host.split('.');
  const right = labels.length > 1 && labels.every((label) => hostLabel.test(label));
  // a last label of digits alone is a number of an address, not a name
  if (!right || /^\d+$/.test(labels.at(-1) ?? '')) return { fault: 'malformed' };
  return { address: `${local}@${host}` };
}

/**
 * The address as it is kept and sent.
 * @throws invalid_request, email_not_ascii
 */
export function assertMailAddress(text: string): string {
  const read = readMailAddress(text);
  if ('address' in read) return read.address;
  if (read.fault === 'local_not_ascii')
    throw new SluiceError('email_not_ascii', 'the part of an address before the @ must be ASCII');
  throw new SluiceError('invalid_request', 'not a mail address', { extras: { fields: ['email'] } });
}

/** The form in which an address would be kept, to look for it by; what is none stays as it is, and is not found. */
export function asKept(text: string): string {
  const read = readMailAddress(text);
  return 'address' in read ? read.address : text;
}

/** `address` or `Name <address>`, as a sender is set. @returns undefined where the address is none */
export function readMailbox(text: string): { readonly name: string; readonly address: string } | undefined {
  const named = /^\s*"?([^"<>\p{Cc}]*?)"?\s*<([^<>]+)>\s*$/u.exec(text);
  const read = readMailAddress(named?.[2] ?? text.trim());
  return 'address' in read ? { name: named?.[1] ?? '', address: read.address } : undefined;
}

function isAscii(text: string): boolean {
  return [...text].every((letter) => letter <= '\u007f');
}

/** A domain in ASCII. `URL` maps as browsers do (UTS 46); what it could read as a number or an escape never gets there. */
function asciiDomain(domain: string): string | undefined {
  if (isAscii(domain)) return domain;
  if (!spelledDomain.test(domain)) return undefined;
  try {
    return new URL(`http://${domain}`).hostname;
  } catch {
    return undefined;
  }
}
