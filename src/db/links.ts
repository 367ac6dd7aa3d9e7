// One-time links, the count of their wrong passwords, and the sessions of those who gave the right one.
import type { LinkState, PasswordChannel } from '../domain/link.js';
import type { Locale } from '../domain/locale.js';
import type { TicketState } from '../domain/ticket.js';
import { deadAfterSeconds, defaultUploadTtlHours } from '../domain/upload.js';
import type { Queryable } from './connect.js';
import { promisedUntil } from './promised-time.js';

export interface LinkRow {
  readonly id: string;
  readonly ticketId: string;
  readonly contactId: string;
  /** the agreement and the authorisation in force when it was issued */
  readonly agreementId: string | null;
  readonly authorisedContactId: string | null;
  readonly passwordBy: PasswordChannel;
  readonly state: LinkState;
  readonly issuedBy: string;
  readonly createdAt: Date;
  readonly expiresAt: Date;
  /** when somebody said that the password was told by phone, and who */
  readonly toldAt: Date | null;
  readonly toldBy: string | null;
  readonly openedAt: Date | null;
  readonly usedAt: Date | null;
  readonly revokedAt: Date | null;
  readonly lockedAt: Date | null;
  readonly disownedAt: Date | null;
  readonly failedAttempts: number;
  readonly resends: number;
  /** past its end: until when what began in time may end on it; null before, and where nothing is under way */
  readonly finishingUntil: Date | null;
  readonly request: string | null;
  /** uploads that were refused or broke off */
  readonly refusedUploads: number;
  /** when the last upload was begun */
  readonly uploadBegunAt: Date | null;
  /** the database's clock when the row was read */
  readonly now: Date;
}

/** A link with what its uploader may be told after giving the password. */
export interface OpenLinkRow extends LinkRow {
  readonly passwordHash: string | null;
  readonly reference: string;
  readonly institution: string;
  readonly ticketState: TicketState;
  readonly restrictedAt: Date | null;
  readonly handlerId: string | null;
  readonly locale: Locale;
}

/**
 * The facts for `linkStateAt` of links `l`: an upload over several requests has the time that it was promised, a form as long
 * as its process lives.
 */
export const finishingUntil = (sql: Queryable) => sql`
  (select max(case when u.method = 'tus'
      then ${promisedUntil(sql, defaultUploadTtlHours)}
      else u.seen_at + make_interval(secs => ${deadAfterSeconds}) end)
    from uploads u where u.link_id = l.id and l.expires_at <= clock_timestamp() and u.state = 'receiving' and u.fenced_at is null)`;

/** `linkStateAt` says of links `l` that they are live. */
export const isLiveLink = (sql: Queryable) => sql`
  (l.state in ('issued', 'opened', 'locked') and (l.expires_at > clock_timestamp()
    or coalesce(${finishingUntil(sql)} > clock_timestamp(), false)))`;

const columns = (sql: Queryable) => sql`
  l.id, l.ticket_id, l.contact_id, l.agreement_id, l.authorised_contact_id, l.password_by, l.state, l.issued_by, l.created_at, l.expires_at, l.told_at, l.told_by, l.opened_at, l.used_at,
  l.revoked_at, l.locked_at, l.disowned_at, l.failed_attempts, l.resends, l.refused_uploads, l.upload_begun_at, l.request,
  ${finishingUntil(sql)} as finishing_until,
  clock_timestamp() as now`;

const openColumns = (sql: Queryable) => sql`
  ${columns(sql)}, l.password_hash, t.reference, t.institution, t.state as ticket_state, t.restricted_at, t.handler_id, c.locale`;

export async function insertLink(
  tx: Queryable,
  link: {
    id: string;
    ticketId: string;
    contactId: string;
    tokenHash: Buffer;
    passwordHash: string;
    passwordBy: PasswordChannel;
    issuedBy: string;
    ttlHours: number;
    request: string | undefined;
    templateId: string | undefined;
    agreementId: string | null;
    authorisedContactId: string | null;
  },
): Promise<{ expiresAt: Date }> {
  const [row] = await tx<{ expiresAt: Date }[]>`
    insert into links (id, ticket_id, contact_id, token_hash, password_hash, password_by, issued_by, lives_hours, request, template_id,
      agreement_id, authorised_contact_id, expires_at)
    values (${link.id}, ${link.ticketId}, ${link.contactId}, ${link.tokenHash}, ${link.passwordHash}, ${link.passwordBy},
      ${link.issuedBy}, ${link.ttlHours}, ${link.request ?? null},
      (select id from mail_templates where id = ${link.templateId ?? null}::uuid), ${link.agreementId}, ${link.authorisedContactId},
      date_trunc('milliseconds', now()) + make_interval(hours => ${link.ttlHours}))
    returning expires_at`;
  if (row === undefined) throw new Error('the link was not inserted');
  return row;
}

export async function findLink(sql: Queryable, id: string): Promise<LinkRow | undefined> {
  const [row] = await sql<LinkRow[]>`select ${columns(sql)} from links l where l.id = ${id}`;
  return row;
}

/** The newest links of a ticket, newest first. @param page `before`: the id of the last one of the page before */
export async function listLinks(
  sql: Queryable,
  ticketId: string,
  { before, limit }: { before?: string | undefined; limit: number },
): Promise<LinkRow[]> {
  return await sql<LinkRow[]>`
    select ${columns(sql)} from links l
    where l.ticket_id = ${ticketId} ${before === undefined ? sql`` : sql`and l.id < ${before}`}
    order by l.id desc limit ${limit}`;
}

/** An upload on a locked link was refused or broke off. */
export async function markUploadRefused(tx: Queryable, id: string): Promise<void> {
  await tx`update links set refused_uploads = refused_uploads + 1 where id = ${id}`;
}

/** The link of an address, for its password check. */
export async function findLinkByToken(sql: Queryable, tokenHash: Buffer): Promise<OpenLinkRow | undefined> {
  const [row] = await sql<OpenLinkRow[]>`
    select ${openColumns(sql)} from links l join tickets t on t.id = l.ticket_id join contacts c on c.id = l.contact_id
    where l.token_hash = ${tokenHash}`;
  return row;
}

/** The link that a session cookie opens, if it is the link of this address. */
export async function findLinkBySession(
  sql: Queryable,
  tokenHash: Buffer,
  sessionHash: Buffer,
): Promise<OpenLinkRow | undefined> {
  const [row] = await sql<OpenLinkRow[]>`
    select ${openColumns(sql)} from link_sessions s join links l on l.id = s.link_id
      join tickets t on t.id = l.ticket_id join contacts c on c.id = l.contact_id
    where s.token_hash = ${sessionHash} and s.expires_at > now() and l.token_hash = ${tokenHash}`;
  return row;
}

/** The link, locked until the transaction ends. Lock the ticket first where both are needed. */
export async function lockLink(tx: Queryable, id: string): Promise<OpenLinkRow | undefined> {
  const [row] = await tx<OpenLinkRow[]>`
    select ${openColumns(tx)} from links l join tickets t on t.id = l.ticket_id join contacts c on c.id = l.contact_id
    where l.id = ${id} for no key update of l`;
  return row;
}

/**
 * One attempt, and the password for which it was reserved. `lapsesAt`, to the microsecond, tells it from others: it is
 * sent as text, since the driver passes every timestamp through a `Date` and cuts it to milliseconds.
 */
export interface Reservation {
  readonly linkId: string;
  readonly passwordHash: string | null;
  readonly lapsesAt: string;
}

/**
 * Reserves one password attempt before anything is hashed: together with the attempts that other processes are
 * checking now, no more than `limit` can ever be tried. A reservation whose process died lapses by itself.
 * @returns the reservation; `wait` when reservations use up the remainder; `locked` when none is left
 */
export async function reserveAttempt(
  sql: Queryable,
  linkId: string,
  limit: number,
  lapseSeconds: number,
): Promise<Reservation | 'wait' | 'locked'> {
  const [row] = await sql<Reservation[]>`
    update links set attempt_reservations = array(select r from unnest(attempt_reservations) r where r > clock_timestamp())
      || (clock_timestamp() + make_interval(secs => ${lapseSeconds}))
    where id = ${linkId} and state <> 'locked'
      and failed_attempts + (select count(*) from unnest(attempt_reservations) r where r > clock_timestamp()) < ${limit}
    returning id as link_id, password_hash, attempt_reservations[cardinality(attempt_reservations)]::text as lapses_at`;
  if (row !== undefined) return row;
  const [now] = await sql<{ locked: boolean }[]>`
    select state = 'locked' or failed_attempts >= ${limit} as locked from links where id = ${linkId}`;
  return now?.locked === false ? 'wait' : 'locked';
}

/**
 * Turns a reservation into a verified wrong password.
 * @param limit the last one allowed locks a link that takes uploads; undefined where it has ended and nothing is left to lock
 * @returns undefined when the reservation has lapsed, or a resend made it void: then nothing is counted
 */
export async function markAttemptWrong(
  tx: Queryable,
  { linkId, passwordHash, lapsesAt }: Reservation,
  limit: number | undefined,
): Promise<{ failedAttempts: number; lockedNow: boolean } | undefined> {
  const most = limit ?? null;
  const [row] = await tx<{ failedAttempts: number; lockedNow: boolean }[]>`
    update links l set failed_attempts = old.failed_attempts + 1, attempt_reservations = array_remove(old.attempt_reservations, ${lapsesAt}::text::timestamptz),
      state = case when old.failed_attempts + 1 >= ${most} and old.state in ('issued', 'opened') then 'locked' else old.state end,
      locked_at = case when old.failed_attempts + 1 >= ${most} and old.state in ('issued', 'opened') then now() else old.locked_at end
    from (select * from links where id = ${linkId} for no key update) old
    where l.id = old.id and old.password_hash = ${passwordHash}
      and ${lapsesAt}::text::timestamptz = any(old.attempt_reservations) and ${lapsesAt}::text::timestamptz > clock_timestamp()
    returning l.failed_attempts, l.state = 'locked' and old.state <> 'locked' as locked_now`;
  return row;
}

/**
 * Gives a reservation back: the password was right, or was never checked.
 * @returns false when it had lapsed, or a resend made it void: then what was checked under it does not count
 */
export async function giveAttemptBack(
  tx: Queryable,
  { linkId, lapsesAt }: Omit<Reservation, 'passwordHash'>,
): Promise<boolean> {
  const rows = await tx`
    update links set attempt_reservations = array_remove(attempt_reservations, ${lapsesAt}::text::timestamptz)
    where id = ${linkId} and ${lapsesAt}::text::timestamptz = any(attempt_reservations) and ${lapsesAt}::text::timestamptz > clock_timestamp()
    returning id`;
  return rows.length === 1;
}

/** @returns whether this was the first time */
export async function markLinkOpened(tx: Queryable, linkId: string): Promise<boolean> {
  const rows =
    await tx`update links set state = 'opened', opened_at = now() where id = ${linkId} and state = 'issued' returning id`;
  return rows.length === 1;
}

export async function insertLinkSession(
  tx: Queryable,
  session: { linkId: string; tokenHash: Buffer; hours: number },
): Promise<void> {
  await tx`
    insert into link_sessions (token_hash, link_id, expires_at)
    values (${session.tokenHash}, ${session.linkId}, now() + make_interval(hours => ${session.hours}))`;
}

/** A browser leaves the link of an address. */
export async function deleteLinkSession(
  sql: Queryable,
  of: { readonly tokenHash: Buffer; readonly sessionHash: Buffer },
): Promise<void> {
  await sql`
    delete from link_sessions s using links l
    where s.token_hash = ${of.sessionHash} and l.id = s.link_id and l.token_hash = ${of.tokenHash}`;
}

/** THE winner-picking update: of all uploads racing on a link one finds it live. @returns whether this one did */
export async function markLinkUsed(tx: Queryable, linkId: string): Promise<boolean> {
  const rows = await tx`
    update links set state = 'used', used_at = now() where id = ${linkId} and state in ('issued', 'opened', 'locked') returning id`;
  return rows.length === 1;
}

/** Ends a live link. @returns whether it was live */
export async function markLinkRevoked(tx: Queryable, linkId: string): Promise<boolean> {
  const rows = await tx`
    update links l set state = 'revoked', revoked_at = now()
    where l.id = ${linkId} and ${isLiveLink(tx)} returning l.id`;
  return rows.length === 1;
}

/** Its receiver says that they did not ask for it. @returns whether that was not known yet */
export async function markLinkDisowned(tx: Queryable, linkId: string): Promise<boolean> {
  const rows =
    await tx`update links set disowned_at = now() where id = ${linkId} and disowned_at is null returning id`;
  return rows.length === 1;
}

/** Ends every live link of a ticket, in the order in which the sweep locks them too. @returns their ids */
export async function markTicketLinksRevoked(tx: Queryable, ticketId: string): Promise<string[]> {
  const rows = await tx<{ id: string }[]>`
    update links set state = 'revoked', revoked_at = now()
    where id in (select id from links where ticket_id = ${ticketId} and state in ('issued', 'opened', 'locked')
      order by id for no key update) returning id`;
  return rows.map((row) => row.id);
}

/** A new password kills the old one, its count of wrong attempts and its sessions. @returns resends so far */
export async function markLinkResent(tx: Queryable, linkId: string, passwordHash: string): Promise<number> {
  await tx`delete from link_sessions where link_id = ${linkId}`;
  const [row] = await tx<{ resends: number }[]>`
    update links set password_hash = ${passwordHash}, resends = resends + 1, failed_attempts = 0, attempt_reservations = '{}',
      told_at = null, told_by = null
    where id = ${linkId} returning resends`;
  return row?.resends ?? 0;
}

/** Its password was told by phone, as this agent says. @returns false where that is on record already */
export async function markLinkTold(tx: Queryable, linkId: string, agentId: string): Promise<boolean> {
  const rows = await tx`
    update links set told_at = now(), told_by = ${agentId} where id = ${linkId} and told_at is null returning id`;
  return rows.length === 1;
}

/** Links past their end that nothing keeps live. */
export async function listLapsedLinks(
  sql: Queryable,
  limit: number,
): Promise<{ id: string; ticketId: string }[]> {
  return await sql<{ id: string; ticketId: string }[]>`
    select l.id, l.ticket_id from links l
    where l.state in ('issued', 'opened', 'locked') and l.expires_at <= now() and not ${isLiveLink(sql)}
    order by l.expires_at limit ${limit}`;
}

/** @returns the ids that were live until now */
export async function markLinksExpired(tx: Queryable, ids: readonly string[]): Promise<string[]> {
  const rows = await tx<{ id: string }[]>`
    update links set state = 'expired', expired_at = now()
    where id in (select l.id from links l where l.id = any(${ids as string[]}::uuid[]) and l.state in ('issued', 'opened', 'locked')
      and l.expires_at <= now() and not ${isLiveLink(tx)} order by l.id for no key update of l skip locked) returning id`;
  return rows.map((row) => row.id);
}

/** Ended links of closed tickets whose receipts are no longer shown. */
export async function listLinksToForget(
  sql: Queryable,
  receiptDays: number,
  limit: number,
): Promise<{ id: string; ticketId: string }[]> {
  return await sql<{ id: string; ticketId: string }[]>`
    select l.id, l.ticket_id from links l join tickets t on t.id = l.ticket_id
    where l.forgotten_at is null and l.token_hash is not null and t.erased_at is not null
      and greatest(t.erased_at, (select max(u.purged_at) from uploads u where u.link_id = l.id))
        + make_interval(days => ${receiptDays}) <= now()
    order by l.id limit ${limit}`;
}

/** Erases token and password hashes. @returns the ids that still had them */
export async function markLinksForgotten(tx: Queryable, ids: readonly string[]): Promise<string[]> {
  await tx`delete from link_sessions where link_id = any(${ids as string[]}::uuid[])`;
  const rows = await tx<{ id: string }[]>`
    update links set token_hash = null, password_hash = null, forgotten_at = now()
    where id = any(${ids as string[]}::uuid[]) and forgotten_at is null returning id`;
  return rows.map((row) => row.id);
}

/**
 * Live links whose end is near, of which the clinic was not reminded: never before half of their time has gone, never while a
 * file comes in, and none whose mail did not arrive.
 */
const endingUnreminded = (sql: Queryable, hours: number) => sql`
  l.state in ('issued', 'opened') and l.disowned_at is null and l.expires_at > now()
  and l.expires_at <= now() + make_interval(mins => least(${hours}::int * 60, coalesce(l.lives_hours, 720) * 30))
  and l.reminded_end is distinct from l.expires_at
  and exists (select from tickets t where t.id = l.ticket_id and t.state = 'open')
  and exists (select from contacts c where c.id = l.contact_id and c.email is not null)
  and exists (select from messages m where m.link_id = l.id and m.template = 'link' and m.accepted_at is not null
    and m.state not in ('undelivered', 'failed'))
  and not exists (select from uploads u where u.link_id = l.id and u.state = 'receiving' and u.fenced_at is null
    and u.seen_at > now() - interval '1 minute')`;

/** @param hours before their end */
export async function listEndingLinks(
  sql: Queryable,
  hours: number,
  limit: number,
): Promise<{ id: string }[]> {
  return await sql<{ id: string }[]>`
    select l.id from links l where ${endingUnreminded(sql, hours)} order by l.expires_at limit ${limit}`;
}

/** Notes that the clinic is reminded of a link's end. @returns those of which nobody had; of several processes one does */
export async function markLinksReminded(
  tx: Queryable,
  ids: readonly string[],
  hours: number,
): Promise<{ id: string; ticketId: string; contactId: string; expiresAt: Date }[]> {
  return await tx<{ id: string; ticketId: string; contactId: string; expiresAt: Date }[]>`
    update links set reminded_end = expires_at
    where id in (select l.id from links l where l.id = any(${ids as string[]}::uuid[]) and ${endingUnreminded(tx, hours)}
      order by l.id for no key update skip locked)
    returning id, ticket_id, contact_id, expires_at`;
}

/** A live link lives on. @returns its new end, which is never earlier than before; undefined when it is not live */
export async function markLinkExtended(tx: Queryable, id: string, hours: number): Promise<Date | undefined> {
  const [row] = await tx<{ expiresAt: Date }[]>`
    update links l set expires_at = greatest(expires_at, date_trunc('milliseconds', now()) + make_interval(hours => ${hours})),
      lives_hours = case when l.expires_at < now() + make_interval(hours => ${hours}) then ${hours} else l.lives_hours end
    where l.id = ${id} and l.state <> 'locked' and ${isLiveLink(tx)} returning l.expires_at`;
  return row?.expiresAt;
}
