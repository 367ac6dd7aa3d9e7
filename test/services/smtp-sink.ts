// A real SMTP server that keeps what it is sent, and can refuse, hesitate or hang up.
import type { AddressInfo, Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { type SelfSigned, selfSigned } from './self-signed.js';

/** A mail as it arrived. */
export interface SunkMail {
  /** envelope, not headers */
  readonly from: string;
  readonly to: readonly string[];
  /** whether it came over TLS */
  readonly secure: boolean;
  /** the user who signed in, or null */
  readonly user: string | null;
  readonly raw: string;
  readonly parsed: Email;
  /** what was asked about reports (RFC 3461), where the server offers them */
  readonly reports: {
    readonly ret: string;
    readonly envid: string;
    readonly notify: string;
    readonly orcpt: string;
  } | null;
}

export interface SmtpSinkOptions {
  /** SMTP code with which every recipient is refused for good */
  readonly refuse?: number;
  /** SMTP code with which some are refused at RCPT, or after their content; undefined: taken. Asked anew for each mail */
  refuseTo?(address: string): number | undefined;
  refuseContentTo?(address: string): number | undefined;
  /** offers reports of delivery */
  readonly dsn?: boolean;
  /** does not offer SMTPUTF8 */
  readonly asciiOnly?: boolean;
  /** this many mails get `451` after their content; later ones are taken */
  readonly tempFail?: number;
  /** this many mails are taken, and the connection dies before the answer */
  readonly resetAfterAccept?: number;
  /** offers STARTTLS with the certificate `sink.ca`; `'always'`: TLS from the start */
  readonly starttls?: boolean | 'always';
  /** demands this sign-in */
  readonly auth?: { readonly user: string; readonly pass: string };
}

export interface SmtpSink {
  /** `smtp://` or `smtps://` on 127.0.0.1, with the sign-in if one is demanded */
  readonly url: string;
  readonly port: number;
  /** PEM to trust where TLS is offered */
  readonly ca: string | undefined;
  /** every mail taken, oldest first */
  readonly mails: SunkMail[];
  /** every user who tried to sign in, right or wrong */
  readonly signIns: string[];
  /** Resolves with the mails when `n` have arrived in all; rejects after `timeoutMs` (60,000). */
  waitFor(n: number, timeoutMs?: number): Promise<readonly SunkMail[]>;
  close(): Promise<void>;
}

/** Starts it on a free port of loopback. */
export async function startSmtpSink(options: SmtpSinkOptions = {}): Promise<SmtpSink> {
  const mails: SunkMail[] = [];
  const signIns: string[] = [];
  const arrivals = new Set<() => void>();
  const tls = options.starttls === undefined || options.starttls === false ? undefined : selfSigned();
  const keep = (mail: SunkMail) => {
    mails.push(mail);
    for (const arrived of [...arrivals]) arrived();
  };
  const sockets = new Set<Socket>();
  const hangUp = () => {
    for (const socket of sockets) socket.destroy();
  };
  const server = new SMTPServer(serverOptions(options, tls, { keep, hangUp, signIns }));
  server.server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  // A client that hangs up in the middle is what some tests are about.
  server.on('error', () => {});
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  const scheme = options.starttls === 'always' ? 'smtps' : 'smtp';
  const { auth } = options;
  const user = auth === undefined ? '' : `${encodeURIComponent(auth.user)}:${encodeURIComponent(auth.pass)}@`;
  return {
    url: `${scheme}://${user}127.0.0.1:${port}`,
    port,
    ca: tls?.cert,
    mails,
    signIns,
    waitFor: (n, timeoutMs = 60_000) =>
      new Promise((resolve, reject) => {
        const settle = () => {
          if (mails.length < n) return;
          clearTimeout(deadline);
          arrivals.delete(settle);
          resolve(mails);
        };
        const deadline = setTimeout(() => {
          arrivals.delete(settle);
          reject(new Error(`only ${mails.length} of ${n} mails arrived`));
        }, timeoutMs);
        arrivals.add(settle);
        settle();
      }),
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

function serverOptions(
  options: SmtpSinkOptions,
  tls: SelfSigned | undefined,
  { keep, hangUp, signIns }: { keep: (mail: SunkMail) => void; hangUp: () => void; signIns: string[] },
): SMTPServerOptions {
  const { auth, refuse } = options;
  let tempFails = options.tempFail ?? 0;
  let resets = options.resetAfterAccept ?? 0;
  return {
    ...(tls ?? {}),
    secure: options.starttls === 'always',
    disabledCommands: [...(tls === undefined ? ['STARTTLS'] : []), ...(auth === undefined ? ['AUTH'] : [])],
    allowInsecureAuth: true,
    authOptional: auth === undefined,
    disableReverseLookup: true,
    hideDSN: options.dsn !== true,
    hideSMTPUTF8: options.asciiOnly === true,
    closeTimeout: 100,
    onAuth: ({ username, password }, _session, callback) => {
      signIns.push(username ?? '');
      if (username === auth?.user && password === auth?.pass) callback(null, { user: username ?? '' });
      else callback(smtpError(535, `Authentication failed for ${username} with ${password}`));
    },
    onRcptTo: ({ address }, _session, callback) => {
      // Servers quote the address in their refusals; so does this one.
      const code = refuse ?? options.refuseTo?.(address);
      if (code === undefined) callback();
      else callback(smtpError(code, `<${address}>: Recipient address rejected`));
    },
    onData: (stream, session, callback) => {
      const { mailFrom, rcptTo } = session.envelope;
      const to = rcptTo.map(({ address }) => address);
      text(stream)
        .then(async (raw) => {
          if (tempFails > 0) {
            tempFails -= 1;
            return callback(smtpError(451, `try again later, ${to.join()}`));
          }
          const code = to.map((each) => options.refuseContentTo?.(each)).find((each) => each !== undefined);
          if (code !== undefined) return callback(smtpError(code, `not for ${to.join()}`));
          const parsed = await PostalMime.parse(raw);
          const user = typeof session.user === 'string' ? session.user : null;
          keep({
            from: mailFrom === false ? '' : mailFrom.address,
            to,
            secure: session.secure,
            user,
            raw,
            parsed,
            reports: options.dsn === true ? reportsOf(session.envelope) : null,
          });
          if (resets > 0) {
            resets -= 1;
            return hangUp();
          }
          callback();
        })
        .catch(callback);
    },
  };
}

/** What the envelope says about reports; its types do not know. */
function reportsOf(envelope: object): SunkMail['reports'] {
  const { dsn, rcptTo } = envelope as {
    dsn?: { ret?: string; envid?: string };
    rcptTo: { dsn?: { notify?: string | string[]; orcpt?: string } }[];
  };
  const of = rcptTo[0]?.dsn;
  return {
    ...{ ret: dsn?.ret ?? '', envid: dsn?.envid ?? '' },
    ...{ notify: String(of?.notify ?? ''), orcpt: of?.orcpt ?? '' },
  };
}

function smtpError(responseCode: number, message: string): Error {
  return Object.assign(new Error(message), { responseCode });
}
