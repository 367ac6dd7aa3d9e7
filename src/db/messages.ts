// The outbox: notices to people, written with the fact they announce and sent afterwards, at least once.
import { randomUUID } from 'node:crypto';
import type { Locale } from '../domain/locale.js';
import type { MessageKind, MessageStatus } from '../domain/message.js';
import { lockUntilCommit } from './advisory-locks.js';
import { only, type Queryable } from './connect.js';
import { covers } from './covers.js';
import { isLiveLink } from './links.js';

export type MessageState = MessageStatus | 'canceled';

/** Facts a text needs beside names and secrets; times are RFC 3339. */
export type MessageFacts = Readonly<Record<string, string | number>>;

export interface NewMessage {
  readonly id: string;
  readonly kind: MessageKind;
  readonly template: string;
  readonly ticketId?: string | undefined;
  readonly linkId?: string | undefined;
  readonly uploadId?: string | undefined;
  /** `team`: the address that is set for all who handle tickets */
  readonly to: { readonly contactId: string } | { readonly agentId: string } | { readonly team: true };
  readonly sealedSecret?: Uint8Array | undefined;
  readonly segments?: number | undefined;
  readonly facts?: MessageFacts | undefined;
}

export async function insertMessage(tx: Queryable, message: NewMessage): Promise<void> {
  const { to } = message;
  await tx`
    insert into messages (id, kind, template, ticket_id, link_id, upload_id, contact_id, agent_id, to_team, bounce_id, sealed_secret,
      segments, facts)
    values (${message.id}, ${message.kind}, ${message.template}, ${message.ticketId ?? null}, ${message.linkId ?? null},
      ${message.uploadId ?? null}, ${'contactId' in to ? to.contactId : null}, ${'agentId' in to ? to.agentId : null},
      ${'team' in to}, ${message.kind === 'mail' ? randomUUID().replaceAll('-', '') : null},
      ${message.sealedSecret === undefined ? null : Buffer.from(message.sealedSecret)}, ${message.segments ?? null},
      ${tx.json(message.facts ?? {})})`;
}

/**
 * A message claimed for sending, with its receiver as they are now. `receiverFits`: an agent who is told of a ticket may see it
 * and works here; `linkMailed`: the mail with the link was accepted.
 */
export interface ClaimedMessage {
  readonly id: string;
  readonly kind: MessageKind;
  readonly template: string;
  readonly ticketId: string | null;
  readonly linkId: string | null;
  readonly uploadId: string | null;
  readonly sealedSecret: Buffer | null;
  readonly facts: MessageFacts;
  readonly attempts: number;
  readonly createdAt: Date;
  readonly bounceId: string | null;
  readonly contactId: string | null;
  readonly agentId: string | null;
  readonly toTeam: boolean;
  readonly receiverFits: boolean;
  readonly locale: Locale | null;
  readonly name: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly reference: string | null;
  readonly institution: string | null;
  readonly expiresAt: Date | null;
  readonly linkLive: boolean;
  readonly linkMailed: boolean;
  readonly linkCreatedAt: Date | null;
  readonly passwordBy: 'sms' | 'phone' | null;
  readonly request: string | null;
  /** what the desk adds to mails with links to the ticket's institution, else for the link's reason */
  readonly mailLines: string | null;
}

/**
 * Claims messages of one kind that are due; a claim lapses by itself after `claimSeconds`, so that a killed process loses none.
 * Two processes never hold one claim at the same time. A link's password is not claimed while its mail is still to be accepted:
 * a password without its link only makes people ask.
 */
export async function claimDueMessages(
  sql: Queryable,
  claim: { kind: MessageKind; limit: number; claimSeconds: number },
): Promise<ClaimedMessage[]> {
  const { kind, limit, claimSeconds } = claim;
  return await sql<ClaimedMessage[]>`
    with due as (
      select id from messages d where next_attempt_at <= now() and accepted_at is null and kind = ${kind}
        ${
          kind === 'sms'
            ? sql`and not exists (select from messages s where s.link_id = d.link_id and s.template = 'link'
              and s.accepted_at is null and s.next_attempt_at is not null)`
            : sql``
        }
      order by next_attempt_at limit ${limit} for update skip locked),
    claimed as (
      update messages m set state = 'sending', attempts = attempts + 1, next_attempt_at = now() + make_interval(secs => ${claimSeconds})
      from due where m.id = due.id returning m.*)
    select m.id, m.kind, m.template, m.ticket_id, m.link_id, m.upload_id, m.sealed_secret, m.facts, m.attempts, m.created_at,
      m.bounce_id, m.contact_id, m.agent_id, m.to_team, l.created_at as link_created_at,
      m.agent_id is null or m.ticket_id is null or (a.ended_at is null and a.ending_at is null and a.frozen_at is null
        and (a.role = 'lead' or (a.role = 'handler' and (coalesce(t.handler_id = a.id, true) or ${covers(sql, { cover: sql`a.id`, absent: sql`t.handler_id` })})))) as receiver_fits,
      exists (select from messages s where s.link_id = m.link_id and s.template = 'link' and s.accepted_at is not null) as link_mailed,
      coalesce(c.locale, a.locale) as locale, coalesce(c.name, a.name) as name, coalesce(c.email, a.email) as email, c.phone,
      t.reference, t.institution, l.expires_at, l.password_by, l.request, coalesce(i.mail_lines, mt.lines) as mail_lines,
      coalesce(${isLiveLink(sql)}, true) as link_live
    from claimed m left join contacts c on c.id = m.contact_id left join agents a on a.id = m.agent_id
      left join tickets t on t.id = m.ticket_id left join links l on l.id = m.link_id
      left join institutions i on i.id = t.institution_id left join mail_templates mt on mt.id = l.template_id
    order by m.created_at`;
}

/** The provider took it: nothing secret stays. @returns whether nobody had noted that before */
export async function markMessageAccepted(
  tx: Queryable,
  message: {
    id: string;
    providerId: string;
    state: MessageStatus;
    segments: number | undefined;
    redactAfterHours: number | undefined;
  },
): Promise<boolean> {
  const rows = await tx`
    update messages set sealed_secret = null, next_attempt_at = null, accepted_at = now(), error_code = null,
      provider_id = coalesce(provider_id, ${message.providerId}), segments = coalesce(${message.segments ?? null}, segments),
      state = case when state in ('sending', 'queued') then ${message.state} else state end,
      final_at = case when ${message.state} in ('delivered', 'undelivered', 'failed') then coalesce(final_at, now()) else final_at end,
      redact_after = case
        when ${message.redactAfterHours ?? null}::int is null or redacted_at is not null then null
        when state in ('delivered', 'undelivered', 'failed') then now()
        else now() + make_interval(hours => ${message.redactAfterHours ?? 0}) end
    where id = ${message.id} and accepted_at is null returning id`;
  return rows.length === 1;
}

/** The provider will never take it, or there is nothing left to say. Nothing secret stays. */
export async function markMessageEnded(
  tx: Queryable,
  id: string,
  state: 'failed' | 'canceled',
  code: string,
): Promise<boolean> {
  const rows = await tx`
    update messages set state = ${state}, sealed_secret = null, next_attempt_at = null, final_at = now(), error_code = ${code}
    where id = ${id} and accepted_at is null and next_attempt_at is not null returning id`;
  return rows.length === 1;
}

/** Sending did not work this time. */
export async function markMessageRetry(
  tx: Queryable,
  id: string,
  delaySeconds: number,
  code: string,
): Promise<void> {
  await tx`
    update messages set state = 'queued', next_attempt_at = now() + make_interval(secs => ${delaySeconds}), error_code = ${code}
    where id = ${id} and accepted_at is null and next_attempt_at is not null`;
}

export interface MessageRow {
  readonly id: string;
  readonly kind: MessageKind;
  readonly template: string;
  readonly state: MessageState;
  readonly ticketId: string | null;
  readonly linkId: string | null;
  readonly segments: number | null;
  readonly attempts: number;
  readonly errorCode: string | null;
  readonly createdAt: Date;
  readonly acceptedAt: Date | null;
  readonly finalAt: Date | null;
  readonly handlerId: string | null;
  readonly uploadId: string | null;
  readonly contactId: string | null;
  readonly agentId: string | null;
}

const columns = (sql: Queryable) => sql`
  m.id, m.kind, m.template, m.state, m.ticket_id, m.link_id, m.segments, m.attempts, m.error_code, m.created_at, m.accepted_at, m.final_at,
  m.upload_id, m.contact_id, m.agent_id,
  (select handler_id from tickets t where t.id = m.ticket_id) as handler_id`;

/** The message a provider speaks of, by its id at the provider or by ours, locked until the transaction ends. */
export async function lockMessage(
  tx: Queryable,
  ref: { providerId: string; id: string | undefined },
): Promise<MessageRow | undefined> {
  const [row] = await tx<MessageRow[]>`
    select ${columns(tx)} from messages m
    where m.provider_id = ${ref.providerId} or (m.id = ${ref.id ?? null} and m.provider_id is null) for update of m`;
  return row;
}

/** Moves a locked message to the state its provider reports; the final state lets its text be erased there. */
export async function markMessageStatus(
  tx: Queryable,
  message: { id: string; providerId: string; state: MessageStatus; final: boolean; code: string | undefined },
): Promise<void> {
  await tx`
    update messages set state = ${message.state}, provider_id = coalesce(provider_id, ${message.providerId}),
      sealed_secret = null, next_attempt_at = null, accepted_at = coalesce(accepted_at, now()),
      error_code = ${message.code ?? null},
      final_at = case when ${message.final} then coalesce(final_at, now()) else final_at end,
      redact_after = case when redacted_at is not null then null when ${message.final} then now()
        else coalesce(redact_after, now() + interval '72 hours') end
    where id = ${message.id}`;
}

/** The mail that a server's report speaks of, locked until the transaction ends. */
export async function lockReportedMail(tx: Queryable, bounceId: string): Promise<MessageRow | undefined> {
  const [row] = await tx<
    MessageRow[]
  >`select ${columns(tx)} from messages m where m.bounce_id = ${bounceId} for update of m`;
  return row;
}

/** Moves a locked mail to what a server reports of it; a report on one whose acceptance was never learned is its acceptance. */
export async function markMailReported(
  tx: Queryable,
  mail: { id: string; state: MessageStatus; code: string | undefined },
): Promise<void> {
  await tx`
    update messages set state = ${mail.state}, sealed_secret = null, next_attempt_at = null,
      accepted_at = coalesce(accepted_at, now()), final_at = now(), error_code = ${mail.code ?? null}
    where id = ${mail.id}`;
}

/** Whether the mail with the link will never be accepted: nobody has the link. */
export async function isLinkMailRefused(tx: Queryable, linkId: string): Promise<boolean> {
  const [row] = await tx<{ refused: boolean }[]>`
    select coalesce(bool_and(accepted_at is null and next_attempt_at is null), false) as refused
    from messages where link_id = ${linkId} and template = 'link'`;
  return row?.refused === true;
}

/** Messages that are shown of one link: its letters, its passwords, what followed. */
const messagesOfLink = 30;

/** Messages of links, newest last, to show how they fared; of each link the newest. */
export async function listLinkMessages(sql: Queryable, linkIds: readonly string[]): Promise<MessageRow[]> {
  return await sql<MessageRow[]>`
    select shown.* from unnest(${linkIds as string[]}::uuid[]) as l(id) cross join lateral (
      select ${columns(sql)} from messages m where m.link_id = l.id and m.contact_id is not null
      order by m.created_at desc, m.id desc limit ${messagesOfLink}) shown
    order by shown.created_at, shown.id`;
}

/** Ends what waits to be sent for links that ended or whose password was replaced. */
export async function cancelLinkMessages(
  tx: Queryable,
  linkIds: readonly string[],
  kind: MessageKind | undefined,
): Promise<void> {
  await tx`
    update messages set state = 'canceled', sealed_secret = null, next_attempt_at = null, final_at = now()
    where link_id = any(${linkIds as string[]}::uuid[]) and accepted_at is null and next_attempt_at is not null
      and template in ('link', 'link-password', 'link-extended', 'link-ending') ${kind === undefined ? tx`` : tx`and kind = ${kind}`}`;
}

/** Notes that an SMS is asked for. @returns how many were in the last day for the number and in the last hour in all */
export async function countSms(
  tx: Queryable,
  numberMac: Buffer,
): Promise<{ numberToday: number; allThisHour: number }> {
  // the lock makes concurrent issuers count one after the other: a cap that can be raced is no cap
  await lockUntilCommit(tx, 'smsCounts');
  await tx`insert into sms_counts (number_mac) values (${numberMac})`;
  return only(
    await tx<{ numberToday: number; allThisHour: number }[]>`
      select
        (select count(*)::int from sms_counts where number_mac = ${numberMac} and at > now() - interval '1 day') as number_today,
        (select count(*)::int from sms_counts where at > now() - interval '1 hour') as all_this_hour`,
  );
}

/** Keeps what an outbox provider was given, for the demo's outbox page. */
export async function insertOutboxPage(
  tx: Queryable,
  messageId: string,
  sealedContent: Uint8Array,
): Promise<void> {
  await tx`
    insert into outbox_page (message_id, sealed_content) values (${messageId}, ${Buffer.from(sealedContent)})
    on conflict (message_id) do nothing`;
}

/** The newest entries of the outbox page. */
export async function listOutboxPage(
  sql: Queryable,
  limit: number,
): Promise<{ messageId: string; kind: MessageKind; sealedContent: Buffer; createdAt: Date }[]> {
  return await sql<{ messageId: string; kind: MessageKind; sealedContent: Buffer; createdAt: Date }[]>`
    select o.message_id, m.kind, o.sealed_content, o.created_at from outbox_page o join messages m on m.id = o.message_id
    order by o.created_at desc, o.message_id desc limit ${limit}`;
}

/** Removes what is kept for counting and showing only. */
export async function deleteLapsedMessages(tx: Queryable): Promise<void> {
  await tx`delete from sms_counts where at < now() - interval '1 day'`;
  await tx`delete from outbox_page where created_at < now() - interval '1 day'`;
}

/** Messages waiting to be sent, and the age of the oldest in seconds. */
export async function countWaitingMessages(
  sql: Queryable,
): Promise<{ waiting: number; oldestSeconds: number }> {
  return only(
    await sql<{ waiting: number; oldestSeconds: number }[]>`
      select count(*)::int as waiting, coalesce(extract(epoch from now() - min(created_at)), 0)::float8 as oldest_seconds
      from messages where next_attempt_at is not null and accepted_at is null`,
  );
}
