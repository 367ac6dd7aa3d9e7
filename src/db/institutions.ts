// Institutions with their agreements and the people they have authorised.

import type { Locale } from '../domain/locale.js';
import type { Queryable } from './connect.js';
import { searchPattern } from './search-pattern.js';

export interface InstitutionRow {
  readonly id: string;
  readonly name: string;
  readonly createdAt: Date;
  readonly agreementInForce: boolean;
}

/** Days are `YYYY-MM-DD`, UTC. */
export interface AgreementRow {
  readonly id: string;
  readonly number: string;
  readonly from: string;
  readonly until: string | null;
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
const days = (sql: Queryable) => sql`
  to_char(valid_from, 'YYYY-MM-DD') as "from", to_char(valid_until, 'YYYY-MM-DD') as until, ${inForce(sql)} as in_force`;

/** @throws unique violation of `institutions_name` */
export async function insertInstitution(
  tx: Queryable,
  institution: { id: string; name: string },
): Promise<void> {
  await tx`insert into institutions (id, name) values (${institution.id}, ${institution.name})`;
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
      exists (select from agreements where institution_id = i.id and ${inForce(sql)}) as agreement_in_force
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
      exists (select from agreements where institution_id = i.id and ${inForce(sql)}) as agreement_in_force
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
    select id, number, ${days(sql)} from agreements where institution_id = ${institutionId} order by id desc limit 200`;
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

/** What policies ask when a link is issued: about the institution as the ticket names it, and the person. */
export async function findStanding(
  sql: Queryable,
  asked: { institution: string; email: string; phone: string | undefined },
): Promise<{ agreementInForce: boolean; contactAuthorised: boolean }> {
  const [row] = await sql<{ agreementInForce: boolean; contactAuthorised: boolean }[]>`
    with i as (select id from institutions where lower(name) = lower(${asked.institution}))
    select exists (select from agreements where institution_id in (select id from i) and ${inForce(sql)}) as agreement_in_force,
      exists (select from authorised_contacts where institution_id in (select id from i) and ended_at is null and ending_at is null
        and lower(email) = lower(${asked.email}) and ${inForce(sql)}
        and (${asked.phone ?? null}::text is null or phone = ${asked.phone ?? null})) as contact_authorised`;
  return row ?? { agreementInForce: false, contactAuthorised: false };
}
