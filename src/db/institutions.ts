// Institutions with their agreements and the people they have authorised.

import type { AgreementSuccession, Standing } from '../domain/institution.js';
import type { Locale } from '../domain/locale.js';
import type { Queryable } from './connect.js';
import { searchPattern } from './search-pattern.js';

export interface InstitutionRow {
  readonly id: string;
  readonly name: string;
  readonly createdAt: Date;
  readonly agreementInForce: boolean;
}

/** What is on record of an institution beside its name. */
export interface InstitutionFacts {
  readonly legalName: string | null;
  readonly registration: string | null;
  readonly address: string | null;
  readonly privacyEmail: string | null;
  readonly healthData: boolean;
  /** ISO 3166-1 alpha-2 */
  readonly country: string | null;
  /** what the desk adds to mails with links */
  readonly mailLines: string | null;
}

/** Days are `YYYY-MM-DD`, UTC. */
export interface AgreementRow {
  readonly id: string;
  readonly institutionId: string;
  readonly number: string;
  readonly from: string;
  readonly until: string | null;
  /** its last day, where it ended before its time */
  readonly endedOn: string | null;
  readonly endReason: string | null;
  readonly succeededBy: string | null;
  readonly succession: AgreementSuccession | null;
  readonly inForce: boolean;
}

export interface AuthorisedContactRow {
  readonly id: string;
  readonly institutionId: string;
  readonly name: string;
  readonly email: string;
  readonly phone: string | null;
  readonly locale: Locale;
  readonly from: string;
  readonly until: string | null;
  readonly inForce: boolean;
}

const inForce = (sql: Queryable) =>
  sql`valid_from <= current_date and (valid_until is null or valid_until >= current_date)`;
/** Of an agreement: neither ended nor entered wrongly. */
const agreementInForce = (sql: Queryable) => sql`
  (${inForce(sql)} and (ended_on is null or ended_on >= current_date) and succession is distinct from 'corrected')`;
const period = (sql: Queryable) =>
  sql`to_char(valid_from, 'YYYY-MM-DD') as "from", to_char(valid_until, 'YYYY-MM-DD') as until`;
const days = (sql: Queryable) => sql`${period(sql)}, ${inForce(sql)} as in_force`;
const agreementColumns = (sql: Queryable) => sql`
  id, institution_id, number, ${period(sql)}, to_char(ended_on, 'YYYY-MM-DD') as ended_on, end_reason, succeeded_by, succession,
  ${agreementInForce(sql)} as in_force`;

/** @throws unique violation of `institutions_name` */
export async function insertInstitution(
  tx: Queryable,
  institution: { id: string; name: string },
): Promise<void> {
  await tx`insert into institutions (id, name) values (${institution.id}, ${institution.name})`;
}

/** Enters it unless there is one of that name. @returns whether it was entered */
export async function insertInstitutionOnce(
  tx: Queryable,
  institution: { id: string; name: string },
): Promise<boolean> {
  const rows = await tx`
    insert into institutions (id, name) values (${institution.id}, ${institution.name})
    on conflict (lower(name)) do nothing returning id`;
  return rows.length === 1;
}

/** By name; `search` matches any part of it. @param page `after`: the id of the last one of the page before */
export async function listInstitutions(
  sql: Queryable,
  search: string | undefined,
  { after, limit }: { after?: string | undefined; limit: number },
): Promise<InstitutionRow[]> {
  const pattern = searchPattern(search ?? '');
  return await sql<InstitutionRow[]>`
    select i.id, i.name, i.created_at,
      exists (select from agreements where institution_id = i.id and ${agreementInForce(sql)}) as agreement_in_force
    from institutions i
    where true ${search === undefined || search === '' ? sql`` : sql`and i.name ilike ${pattern}`}
      ${after === undefined ? sql`` : sql`and lower(i.name) > (select lower(p.name) from institutions p where p.id = ${after})`}
    order by lower(i.name) limit ${limit}`;
}

/** The institution that is called so, in letters of either case. */
export async function findInstitutionByName(
  sql: Queryable,
  name: string,
): Promise<{ id: string } | undefined> {
  const [row] = await sql<{ id: string }[]>`select id from institutions where lower(name) = lower(${name})`;
  return row;
}

/** Somebody with this address whose authorisation is in force. @param institutionId undefined: by any institution */
export async function findAuthorisedContact(
  sql: Queryable,
  asked: { email: string; institutionId: string | undefined },
): Promise<AuthorisedContactRow | undefined> {
  const { email, institutionId } = asked;
  const [row] = await sql<AuthorisedContactRow[]>`
    select id, institution_id, name, email, phone, locale, ${days(sql)} from authorised_contacts
    where lower(email) = lower(${email}) and ended_at is null and ending_at is null and ${inForce(sql)}
      ${institutionId === undefined ? sql`` : sql`and institution_id = ${institutionId}`}
    order by id limit 1`;
  return row;
}

/** One institution, by id. */
export async function findInstitution(sql: Queryable, id: string): Promise<InstitutionRow | undefined> {
  const [row] = await sql<InstitutionRow[]>`
    select i.id, i.name, i.created_at,
      exists (select from agreements where institution_id = i.id and ${agreementInForce(sql)}) as agreement_in_force
    from institutions i where i.id = ${id}`;
  return row;
}

export async function insertAgreement(
  tx: Queryable,
  agreement: { id: string; institutionId: string; number: string; from: string; until: string | undefined },
): Promise<void> {
  await tx`
    insert into agreements (id, institution_id, number, valid_from, valid_until)
    values (${agreement.id}, ${agreement.institutionId}, ${agreement.number}, ${agreement.from}::text::date,
      ${agreement.until ?? null}::text::date)`;
}

/** Newest first. */
export async function listAgreements(sql: Queryable, institutionId: string): Promise<AgreementRow[]> {
  return await sql<AgreementRow[]>`
    select ${agreementColumns(sql)} from agreements where institution_id = ${institutionId} order by id desc limit 200`;
}

/** One agreement, locked until the transaction ends. */
export async function lockAgreement(tx: Queryable, id: string): Promise<AgreementRow | undefined> {
  const [row] = await tx<AgreementRow[]>`
    select ${agreementColumns(tx)} from agreements where id = ${id} for no key update`;
  return row;
}

/** It ends on this day. @param by the agreement that takes its place from the next day on */
export async function markAgreementEnded(
  tx: Queryable,
  id: string,
  end: { on: string; reason: string | undefined; by?: string | undefined },
): Promise<void> {
  await tx`
    update agreements set ended_on = ${end.on}::text::date, end_reason = ${end.reason ?? null},
      succeeded_by = ${end.by ?? null}::uuid, succession = ${end.by === undefined ? null : 'replaced'}
    where id = ${id}`;
}

/** It had been entered wrongly: another entry stands in its place. */
export async function markAgreementCorrected(tx: Queryable, id: string, by: string): Promise<void> {
  await tx`update agreements set succeeded_by = ${by}, succession = 'corrected' where id = ${id}`;
}

/** What is on record of an institution beside its name. */
export async function findInstitutionFacts(
  sql: Queryable,
  id: string,
): Promise<InstitutionFacts | undefined> {
  const [row] = await sql<InstitutionFacts[]>`
    select legal_name, registration, address, privacy_email, health_data, country, mail_lines from institutions where id = ${id}`;
  return row;
}

/** @returns whether there is such an institution */
export async function updateInstitutionFacts(
  tx: Queryable,
  id: string,
  facts: InstitutionFacts,
): Promise<boolean> {
  const rows = await tx`
    update institutions set legal_name = ${facts.legalName}, registration = ${facts.registration}, address = ${facts.address},
      privacy_email = ${facts.privacyEmail}, health_data = ${facts.healthData}, country = ${facts.country},
      mail_lines = ${facts.mailLines}
    where id = ${id} returning id`;
  return rows.length === 1;
}

/** Names of institutions for forms that complete what is typed. */
export async function listInstitutionNames(sql: Queryable, limit: number): Promise<string[]> {
  const rows = await sql<
    { name: string }[]
  >`select name from institutions order by lower(name) limit ${limit}`;
  return rows.map((row) => row.name);
}

/** What is added to mails with links, by institution. @param name of this one alone */
export async function listMailLines(
  sql: Queryable,
  name: string | undefined,
  limit: number,
): Promise<{ institution: string; lines: string }[]> {
  return await sql<{ institution: string; lines: string }[]>`
    select name as institution, mail_lines as lines from institutions
    where mail_lines is not null ${name === undefined ? sql`` : sql`and lower(name) = lower(${name})`}
    order by lower(name) limit ${limit}`;
}

/** Tickets without an institution that are called so get it. @returns how many */
export async function tieTickets(tx: Queryable, name: string, institutionId: string): Promise<number> {
  const rows = await tx`
    update tickets set institution_id = ${institutionId}
    where institution_id is null and lower(institution) = lower(${name}) returning id`;
  return rows.length;
}

/** Names of institutions on tickets that are not on record, with how many tickets have each; those of most tickets first. */
export async function listUntiedNames(
  sql: Queryable,
  limit: number,
): Promise<{ name: string; tickets: number; open: number; last: Date }[]> {
  return await sql<{ name: string; tickets: number; open: number; last: Date }[]>`
    select min(institution) as name, count(*)::int as tickets, count(*) filter (where state = 'open')::int as open,
      max(created_at) as last
    from tickets where institution_id is null
    group by lower(institution) order by count(*) desc, lower(institution) limit ${limit}`;
}

/** @throws unique violation of `authorised_contacts_email` */
export async function insertAuthorisedContact(
  tx: Queryable,
  contact: {
    id: string;
    institutionId: string;
    name: string;
    email: string;
    phone: string | undefined;
    locale: Locale;
    from: string;
    until: string | undefined;
  },
): Promise<void> {
  await tx`
    insert into authorised_contacts (id, institution_id, name, email, phone, locale, valid_from, valid_until)
    values (${contact.id}, ${contact.institutionId}, ${contact.name}, ${contact.email}, ${contact.phone ?? null},
      ${contact.locale}, ${contact.from}::text::date, ${contact.until ?? null}::text::date)`;
}

/** Those whose authorisation was not withdrawn: of an institution by name; the newest of all without one. 500 at most. */
export async function listAuthorisedContacts(
  sql: Queryable,
  institutionId: string | undefined,
): Promise<AuthorisedContactRow[]> {
  return await sql<AuthorisedContactRow[]>`
    select id, institution_id, name, email, phone, locale, ${days(sql)} from authorised_contacts
    where ended_at is null and ending_at is null ${institutionId === undefined ? sql`` : sql`and institution_id = ${institutionId}`}
    ${institutionId === undefined ? sql`order by id desc` : sql`order by lower(name), id`} limit 500`;
}

/** Decides to withdraw an authorisation; it counts no more. @returns whether it was there */
export async function markContactEnding(tx: Queryable, id: string): Promise<boolean> {
  const rows = await tx`
    update authorised_contacts set ending_at = coalesce(ending_at, now()) where id = ${id} and ended_at is null returning id`;
  return rows.length === 1;
}

/** Authorisations whose withdrawal was decided and not done. @returns their ids */
export async function listEndingContacts(sql: Queryable, limit: number): Promise<string[]> {
  const rows = await sql<{ id: string }[]>`
    select id from authorised_contacts where ending_at is not null and ended_at is null order by id limit ${limit}`;
  return rows.map((row) => row.id);
}

/** Withdraws an authorisation and erases the person. @returns the institution's id, if it was there */
export async function endAuthorisedContact(tx: Queryable, id: string): Promise<string | undefined> {
  const [row] = await tx<{ institutionId: string }[]>`
    update authorised_contacts set ended_at = now(), name = null, email = null, phone = null
    where id = ${id} and ended_at is null returning institution_id`;
  return row?.institutionId;
}

/** What policies ask when a link is issued, and what the link keeps: about the ticket's institution, and the person. */
export async function findStanding(
  sql: Queryable,
  asked: { institutionId: string | null; email: string; phone: string | undefined },
): Promise<Standing> {
  const { institutionId, email, phone = null } = asked;
  if (institutionId === null) return { agreementId: null, authorisationId: null };
  const [row] = await sql<Standing[]>`
    select
      (select id from agreements where institution_id = ${institutionId} and ${agreementInForce(sql)}
        order by valid_from desc, id desc limit 1) as agreement_id,
      (select id from authorised_contacts where institution_id = ${institutionId} and ended_at is null and ending_at is null
        and lower(email) = lower(${email}) and ${inForce(sql)} and (${phone}::text is null or phone = ${phone})
        order by id limit 1) as authorisation_id`;
  return row ?? { agreementId: null, authorisationId: null };
}
