// A service whose SMS go to the played Twilio and whose mail goes to a real SMTP server, and what tests of notices ask
// of it. Waiting times of the outbox are skipped by moving them in the database: no test waits for a clock.
import type { Test } from 'tap';
import { type Answer, pick, pickText, request } from './http-client.js';
import {
  type PlayedMessage,
  type PlayedTwilio,
  startPlayedTwilio,
  twilioSignature,
} from './played-twilio.js';
import { type Service, startService, type TestAgent } from './service.js';
import { type SmtpSink, type SmtpSinkOptions, type SunkMail, startSmtpSink } from './smtp-sink.js';
import { demand, eventually, openTicket } from './steps.js';

/** Whoever a link is for. Numbers and addresses are different ones for each. */
export interface TestContact {
  readonly name: string;
  readonly email: string;
  readonly phone: string;
  readonly locale: string;
}

/** A link whose password goes by SMS. */
export interface TextedLink {
  readonly id: string;
  readonly ticketId: string;
  readonly url: string;
  readonly contact: TestContact;
}

/** A row of the outbox. */
export interface OutboxRow {
  readonly id: string;
  readonly kind: string;
  readonly template: string;
  readonly state: string;
  readonly attempts: number;
  readonly segments: number | null;
  readonly error: string | null;
  readonly sealed: boolean;
  readonly waits: boolean;
  readonly redacted: boolean;
}

export interface NoticeDesk {
  readonly service: Service;
  readonly handler: TestAgent;
  readonly twilio: PlayedTwilio;
  readonly sink: SmtpSink;
  /** Issues a link on a ticket of its own, for somebody new, with the password by SMS. */
  text(locale?: string, api?: TestAgent['api']): Promise<TextedLink>;
  /** SMS that the provider took for the number, oldest first. */
  smsTo(contact: TestContact): PlayedMessage[];
  /** Mails that arrived for the address, oldest first. */
  mailsTo(address: string): SunkMail[];
  /** Resolves with the SMS once there are `n`. */
  awaitSms(contact: TestContact, n?: number): Promise<PlayedMessage[]>;
  /** Resolves with the mails once there are `n`. */
  awaitMails(address: string, n?: number): Promise<SunkMail[]>;
  /** The outbox's rows about a link, oldest first. */
  outbox(linkId: string): Promise<OutboxRow[]>;
  /** Resolves with the one password SMS of a link when it is as wished. */
  awaitSmsRow(linkId: string, wished: (row: OutboxRow) => boolean): Promise<OutboxRow>;
  /** Lets nothing that is written from now on leave, until `releasePost`. */
  holdPost(): Promise<void>;
  releasePost(): Promise<void>;
  /** What could not be sent is not tried again by itself as long as the test runs: `hurry` makes it due. */
  holdRetries(t: Pick<Test, 'teardown'>): Promise<void>;
  /** Makes what waits about a link due now. */
  hurry(linkId: string): Promise<void>;
  /** The link as the API shows it. */
  show(linkId: string): Promise<unknown>;
  /** Calls the status hook as Twilio would, with a signature that may be a wrong one. */
  callHook(options: {
    fields: Record<string, string>;
    id?: string;
    signature?: string | null;
  }): Promise<Answer>;
}

const account = {
  accountSid: `AC${'0123456789abcdef'.repeat(2)}`,
  authToken: 'a-token-of-the-played-twilio',
};
let people = 0;

/** Somebody with an address and a number that nobody else has. */
export function newContact(locale = 'pl'): TestContact {
  people += 1;
  return {
    name: `Contact ${people}`,
    email: `contact-${people}@clinic.example`,
    phone: `+48${600_100_000 + people}`,
    locale,
  };
}

/** The password in an SMS. @throws where there is none */
export function passwordIn(sms: PlayedMessage | undefined): string {
  const found = /[A-Z0-9]{4}-[A-Z0-9]{4}-[A-Z0-9]{4}-[A-Z0-9]{2}/.exec(sms?.body ?? '')?.[0];
  if (found === undefined) throw new Error('there is no password in the SMS');
  return found;
}

/** Starts everything; it is stopped after the test. */
export async function startNoticeDesk(
  t: Pick<Test, 'teardown'>,
  options: { env?: Record<string, string>; smtp?: SmtpSinkOptions } = {},
): Promise<NoticeDesk> {
  const twilio = await startPlayedTwilio(account);
  t.teardown(() => twilio.close());
  const sink = await startSmtpSink(options.smtp);
  t.teardown(() => sink.close());
  const service = await startService(t, {
    twilio: { ...account, url: twilio.url },
    smtp: sink,
    env: options.env ?? {},
  });
  const handler = await service.agent('handler');
  const smsTo = ({ phone }: TestContact) => twilio.messages.filter(({ to }) => to === phone);
  const mailsTo = (address: string) => sink.mails.filter(({ to }) => to.includes(address));
  const outbox = async (linkId: string) =>
    await service.sql<OutboxRow[]>`
      select id, kind, template, state, attempts, segments, error_code as error, sealed_secret is not null as sealed,
        next_attempt_at is not null as waits, redacted_at is not null as redacted
      from messages where link_id = ${linkId} order by created_at, id`;
  const desk: NoticeDesk = {
    ...{ service, handler, twilio, sink, smsTo, mailsTo, outbox },
    text: async (locale, api = handler.api) => {
      const ticketId = await openTicket(handler);
      const contact = newContact(locale);
      const answer = await api('POST', `/tickets/${ticketId}/links`, { contact, passwordBy: 'sms' });
      const issued = demand(answer, 201).json();
      return { id: pickText(issued, 'id'), ticketId, url: pickText(issued, 'url'), contact };
    },
    awaitSms: async (contact, n = 1) =>
      await eventually(
        async () => smsTo(contact),
        (found) => found.length >= n,
      ),
    awaitMails: async (address, n = 1) =>
      await eventually(
        async () => mailsTo(address),
        (found) => found.length >= n,
      ),
    awaitSmsRow: async (linkId, wished) => {
      const find = async () => (await outbox(linkId)).filter(({ kind }) => kind === 'sms').at(-1);
      const row = await eventually(find, (found) => found !== undefined && wished(found));
      if (row === undefined) throw new Error('the link has no SMS');
      return row;
    },
    hurry: async (linkId) => {
      await service.sql`
        update messages set next_attempt_at = now()
        where link_id = ${linkId} and next_attempt_at is not null and accepted_at is null`;
    },
    holdPost: async () => {
      await service.sql`
        create function hold_post() returns trigger language plpgsql as
          'begin new.next_attempt_at := now() + interval ''1 hour''; return new; end'`;
      await service.sql`
        create trigger hold_post before insert on messages for each row execute function hold_post()`;
    },
    releasePost: async () => {
      await service.sql`drop function hold_post cascade`;
    },
    holdRetries: async (t) => {
      await service.sql`
        create function hold_retries() returns trigger language plpgsql as
          'begin new.next_attempt_at := now() + interval ''1 hour''; return new; end'`;
      t.teardown(() => service.sql`drop function hold_retries cascade`);
      await service.sql`
        create trigger hold_retries before update on messages for each row
          when (old.state = 'sending' and new.state = 'queued' and new.accepted_at is null)
          execute function hold_retries()`;
    },
    show: async (linkId) => demand(await handler.api('GET', `/links/${linkId}`), 200).json(),
    callHook: async ({ fields, id, signature }) => {
      const url = `${service.env.BASE_URL}/hooks/twilio/status${id === undefined ? '' : `?id=${id}`}`;
      const signed = signature === undefined ? twilioSignature(account.authToken, url, fields) : signature;
      return await request(url, {
        method: 'POST',
        body: new URLSearchParams(fields).toString(),
        headers: {
          'content-type': 'application/x-www-form-urlencoded',
          ...(signed === null ? {} : { 'x-twilio-signature': signed }),
        },
      });
    },
  };
  return desk;
}

/** Delivery state of a link's password SMS, as its handler sees it. */
export async function smsState(desk: NoticeDesk, linkId: string): Promise<unknown> {
  return pick(await desk.show(linkId), 'sms');
}
