// Mail by SMTP, one recipient at a time. Here belongs everything that knows SMTP and nodemailer; never wording, never
// when or how often to send. Servers quote addresses in their answers, so none of those leaves this file.
import nodemailer from 'nodemailer';
import type { Secret } from '../../config/secret.js';
import { readMailAddress, readMailbox } from '../../domain/mail-address.js';
import { SluiceError } from '../../errors.js';
import type { Mail, SendMail, Sent } from '../transport.js';

const connectTimeoutMs = 10_000;
/** Silence after which a connection is given up. */
const idleTimeoutMs = 30_000;
/** A server that drips its answers resets the idle time-out for ever; no mail of ours needs longer than this. */
const sendTimeoutMs = 60_000;

/** How to reach the mail server. */
export interface SmtpOptions {
  /** `smtp://user:password@host:port` (STARTTLS) or `smtps://…` (TLS from the start); a query is not read */
  readonly url: Secret<string>;
  /** `address` or `Name <address>` */
  readonly from: string;
  /** what stands beside the address, in place of what `from` may say */
  readonly name?: string;
  /** `false` allows plain SMTP, to a loopback host only: to any other, TLS is required whatever stands here */
  readonly requireTls: boolean;
  /** where servers on the way report what became of a mail: `name@host`, which must take `name+anything@host` too */
  readonly bounce?: string;
  /** PEM of a private certificate authority, trusted instead of the public ones */
  readonly ca?: string;
}

/** A mail transport, built by `context.ts` and closed by it. */
export interface MailProvider {
  readonly send: SendMail;
  /** Resolves when the server lets us in; for `doctor`. @throws unavailable */
  check(): Promise<void>;
  /** Ends what is running (it throws `unavailable`) and releases every socket. */
  close(): void;
}

/**
 * Mail over SMTP, a connection per mail. The Message-ID is `<id@sender's domain>`, the same on every repeat, so that a
 * duplicate can be recognised (RFC 5322, 3.6.4).
 * @throws config_invalid where `url` or `from` is unusable
 */
export function smtpMail(options: SmtpOptions): MailProvider {
  const from = senderOf(options);
  const transport = nodemailer.createTransport(connectionOf(options));
  const closing = new AbortController();
  return {
    send: async (mail) => {
      if (closing.signal.aborted) throw new SluiceError('shutting_down');
      const message = messageOf(mail, from);
      if (message === null) return { outcome: 'refused', reason: 'mail_address_malformed' };
      const signal = AbortSignal.any([closing.signal, AbortSignal.timeout(sendTimeoutMs)]);
      try {
        const { messageId, rejectedErrors = [] } = await transport.sendMail({ ...message, signal });
        // nodemailer calls a mail sent when any recipient was taken; ours has one
        if (rejectedErrors[0] !== undefined) return refusedOrThrow(rejectedErrors[0]);
        return { outcome: 'accepted', providerId: messageId, status: 'sent' };
      } catch (error) {
        return refusedOrThrow(error);
      }
    },
    check: async () => {
      await transport.verify().catch((error: unknown) => {
        throw notLetIn(error);
      });
    },
    close: () => {
      closing.abort();
      transport.close();
    },
  };
}

/**
 * The `outbox` provider of the demo: hands each mail to `keep` instead of to a network, and calls it delivered.
 * Loopback only; the configuration sees to that.
 * @param keep stores or shows the mail; what it throws is thrown to the sender, who repeats
 */
export function keptMail(keep: (mail: Mail) => Promise<void>): MailProvider {
  return {
    send: async (mail) => {
      await keep(mail);
      return { outcome: 'accepted', providerId: `kept-${mail.id}`, status: 'delivered' };
    },
    check: async () => {},
    close: () => {},
  };
}

function connectionOf({ url, requireTls, ca }: SmtpOptions) {
  const { protocol, hostname, port, username, password } = parsed(url);
  const host = hostname.replace(/^\[|\]$/g, '');
  const secure = protocol === 'smtps:';
  const plainAllowed = !requireTls && isLoopback(host);
  return {
    host,
    port: port === '' ? (secure ? 465 : 587) : Number(port),
    secure,
    // Without this, a man in the middle who hides STARTTLS gets user, password and every link in the clear.
    requireTLS: !secure && !plainAllowed,
    // Between processes of one machine there is nobody to hide from, and their certificates are rarely real.
    ignoreTLS: !secure && plainAllowed,
    ...(ca === undefined ? {} : { tls: { ca } }),
    ...(username === ''
      ? {}
      : { auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) } }),
    connectionTimeout: connectTimeoutMs,
    greetingTimeout: connectTimeoutMs,
    dnsTimeout: connectTimeoutMs,
    socketTimeout: idleTimeoutMs,
    disableFileAccess: true,
    disableUrlAccess: true,
    logger: false,
  };
}

function parsed(url: Secret<string>): URL {
  let result: URL | undefined;
  try {
    result = new URL(url.reveal());
  } catch {
    // The error quotes the URL, and the password is in it.
  }
  if (result === undefined || !['smtp:', 'smtps:'].includes(result.protocol) || result.hostname === '') {
    throw new SluiceError('config_invalid', 'the mail server must be given as smtp://… or smtps://…');
  }
  return result;
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127(?:\.\d{1,3}){3}$/.test(host);
}

interface Sender {
  readonly address: string;
  readonly name: string;
  readonly domain: string;
  readonly bounce: string | undefined;
}

function senderOf({ from, name, bounce }: Pick<SmtpOptions, 'from' | 'name' | 'bounce'>): Sender {
  const mailbox = readMailbox(from);
  const returns = bounce === undefined ? undefined : readMailAddress(bounce);
  if (mailbox === undefined) throw new SluiceError('config_invalid', 'the sender of mail is no mail address');
  if (returns !== undefined && 'fault' in returns)
    throw new SluiceError('config_invalid', 'the address for bounces is no mail address');
  const domain = mailbox.address.slice(mailbox.address.lastIndexOf('@') + 1);
  return {
    ...mailbox,
    ...(name === undefined ? {} : { name: oneLine(name) }),
    domain,
    bounce: returns?.address,
  };
}

/** Where the envelope says it comes from. Each mail has a return path of its own, so that even a server that keeps no
 * envelope id tells which mail it speaks of (VERP). */
function returnPath(from: Sender, envelopeId: string | undefined): string {
  if (from.bounce === undefined || envelopeId === undefined) return from.bounce ?? from.address;
  const at = from.bounce.lastIndexOf('@');
  return `${from.bounce.slice(0, at)}+${idToken(envelopeId)}${from.bounce.slice(at)}`;
}

/** A report is asked for, whatever happens; servers that do not know RFC 3461 are not asked. */
function reportsOn(address: string, envelopeId: string) {
  const notify: ('success' | 'failure' | 'delay')[] = ['success', 'failure', 'delay'];
  return { id: idToken(envelopeId), return: 'headers' as const, notify, recipient: `rfc822;${address}` };
}

function messageOf(mail: Mail, from: Sender) {
  const read = readMailAddress(mail.to.address);
  if ('fault' in read) return null;
  const { address } = read;
  return {
    // The envelope is given outright, so that no header can add a recipient to it.
    envelope: { from: returnPath(from, mail.envelopeId), to: [address] },
    ...(mail.envelopeId === undefined ? {} : { dsn: reportsOn(address, mail.envelopeId) }),
    from: { address: from.address, name: from.name },
    to: { address, name: oneLine(mail.to.name ?? '') },
    messageId: `<${idToken(mail.id)}@${from.domain}>`,
    subject: oneLine(mail.subject),
    text: mail.text,
    html: mail.html,
    attachments: (mail.attachments ?? []).map((attachment) => ({ ...attachment })),
    xMailer: false as const,
    headers: {
      // RFC 3834: keeps vacation responders from answering; the second is how Exchange spells it.
      'Auto-Submitted': 'auto-generated',
      'X-Auto-Response-Suppress': 'All',
    },
  };
}

function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();
}

function idToken(id: string): string {
  if (!/^[0-9A-Za-z-]{1,64}$/.test(id)) throw new SluiceError('internal', 'the id of a mail is no UUID');
  return id;
}

/**
 * A permanent no (5yz, RFC 5321 4.2.1) to the recipient or to the message is an outcome. Before the recipient was
 * named, a no is about us (credentials, sender, TLS); a person can mend that and the repeat goes through, so it is
 * thrown like everything that may pass.
 */
function refusedOrThrow(error: unknown): Sent {
  const { code, command, replyCode } = factsOf(error);
  const aboutThisMail = command === 'RCPT TO' || command === 'DATA';
  // 503 and 530 are about the session, not the mail: bad sequence; authentication required.
  const permanent = replyCode !== undefined && replyCode >= 500 && ![503, 530].includes(replyCode);
  if (aboutThisMail && permanent) return { outcome: 'refused', reason: `smtp_${replyCode}` };
  const reason = replyCode === undefined || code === 'etls' ? `smtp_${code}` : `smtp_${replyCode}`;
  // No `cause`: the server's reply quotes addresses, and nodemailer keeps it in the error.
  throw new SluiceError('unavailable', `mail server: ${reason}`, { extras: { reason } });
}

/** Why a trial failed: what the server said to user and password, or else the code of the system or of TLS. */
function notLetIn(error: unknown): SluiceError {
  const { code, replyCode } = factsOf(error);
  const { originalCode } = error as { originalCode?: unknown };
  const known = typeof originalCode === 'string' && /^[A-Z0-9_]{1,60}$/.test(originalCode);
  const own = known ? originalCode.toLowerCase() : code;
  const reason = `smtp_${code === 'eauth' && replyCode !== undefined ? replyCode : own}`;
  return new SluiceError('unavailable', `mail server: ${reason}`, { extras: { reason } });
}

/** What may be told of nodemailer's error: codes, never texts. */
function factsOf(error: unknown): {
  code: string;
  command: string | undefined;
  replyCode: number | undefined;
} {
  const facts: { code?: unknown; command?: unknown; responseCode?: unknown } =
    typeof error === 'object' && error !== null ? error : {};
  return {
    code:
      typeof facts.code === 'string' && /^[A-Z_]{1,30}$/.test(facts.code)
        ? facts.code.toLowerCase()
        : 'failed',
    command: typeof facts.command === 'string' ? facts.command : undefined,
    replyCode: typeof facts.responseCode === 'number' ? facts.responseCode : undefined,
  };
}
