// What the registers of data protection are made of, and what is kept of them. Each list goes on behind a key, so that one
// of any length is read in pages.
import type { Role } from '../domain/actor.js';
import type { RegisterName, RegisterScope, ReviewOutcome } from '../domain/register.js';
import type { Fragment, Queryable } from './connect.js';
import { bytesSentIn } from './downloads.js';

/** Rows that one page of a register has, at most. */
const pageSize = 1000;

/** All rows of a list that goes on behind the last one's key. */
async function* inPages<T>(
  page: (after: T | undefined, limit: number) => Promise<readonly T[]>,
): AsyncGenerator<T> {
  let last: T | undefined;
  for (;;) {
    const rows = await page(last, pageSize);
    yield* rows;
    if (rows.length < pageSize) return;
    last = rows.at(-1);
  }
}

/** A file that came in (`upload`) or went out (`download`). People by id; names while they exist. */
export interface TransferRow {
  readonly at: Date;
  readonly direction: 'in' | 'out';
  readonly id: string;
  readonly reference: string;
  readonly institution: string;
  readonly fromId: string;
  readonly fromName: string | null;
  readonly toId: string;
  readonly toName: string | null;
  readonly reason: string | null;
  readonly basis: string | null;
  readonly bytes: number;
  readonly extent: string;
  readonly sha256: string | null;
  readonly uploadId: string;
  readonly destroyedAt: Date | null;
}

/** Every file in and out, in the order in which they were begun. */
export function readTransfers(sql: Queryable, scope: RegisterScope): AsyncGenerator<TransferRow> {
  const from = scope.from ?? new Date(0);
  const to = scope.to ?? new Date('9999-12-31T00:00:00Z');
  const at = (column: Fragment) => sql`${column} >= ${from} and ${column} < ${to}`;
  const ofInstitution =
    scope.institution === undefined ? sql`` : sql`and t.institution_id = ${scope.institution}`;
  const behind = (id: Fragment, last: TransferRow | undefined) =>
    last === undefined ? sql`` : sql`and ${id} > ${last.id}::uuid`;
  return inPages(
    async (last, limit) =>
      await sql<TransferRow[]>`
    select * from (
      (select u.stored_at as at, 'in' as direction, u.id, t.reference, t.institution, c.id::text as from_id, c.name as from_name,
        'service' as to_id, null as to_name, null as reason, a.number as basis, u.size_bytes::float8 as bytes,
        'whole' as extent, encode(u.sha256, 'hex') as sha256, u.id as upload_id, u.purged_at as destroyed_at
      from uploads u join links l on l.id = u.link_id join contacts c on c.id = l.contact_id join tickets t on t.id = u.ticket_id
        left join agreements a on a.id = l.agreement_id
      where u.stored_at is not null and ${at(sql`u.stored_at`)} ${ofInstitution} ${behind(sql`u.id`, last)}
      order by u.id limit ${limit})
      union all
      (select d.started_at as at, 'out' as direction, d.id, t.reference, t.institution, 'service' as from_id, null as from_name,
        g.id::text as to_id, g.name as to_name, d.reason, a.number as basis, ${bytesSentIn(sql)} as bytes,
        case when d.state = 'completed' then 'whole' when d.state = 'running' then 'running' else 'part' end as extent,
        encode(u.sha256, 'hex') as sha256, u.id as upload_id, u.purged_at as destroyed_at
      from downloads d join uploads u on u.id = d.upload_id join links l on l.id = u.link_id join tickets t on t.id = u.ticket_id
        join agents g on g.id = d.agent_id left join agreements a on a.id = l.agreement_id
      where d.started_at is not null and ${at(sql`d.started_at`)} ${ofInstitution} ${behind(sql`d.id`, last)}
      order by d.id limit ${limit})
    ) both_ways order by id limit ${limit}`,
  );
}

/** A person who may process data: an account of the desk, or one whom an institution has authorised. */
export interface PersonRow {
  readonly id: string;
  readonly group: 'desk' | 'institution';
  readonly name: string | null;
  readonly email: string | null;
  readonly institution: string | null;
  readonly role: Role | null;
  readonly history: readonly string[];
  readonly document: string | null;
  readonly since: Date;
  readonly until: Date | null;
  readonly secrecyAcceptedAt: Date | null;
  readonly secrecySha256: string | null;
  readonly trainedOn: string | null;
}

/** Accounts of the desk with their roles over time; who did not work here within the scope is left out. */
export function readAccountsOfRegister(sql: Queryable, scope: RegisterScope): AsyncGenerator<PersonRow> {
  return inPages(
    async (last, limit) =>
      await sql<PersonRow[]>`
    select g.id, 'desk' as group, g.name, g.email, null as institution, g.role,
      coalesce((select array_agg(to_char(e.at at time zone 'UTC', 'YYYY-MM-DD') || ' ' || (e.data ->> 'role') order by e.seq)
        from audit_events e where e.agent_id = g.id and e.action in ('agent.added', 'agent.role_changed')), '{}') as history,
      g.authorisation as document, g.created_at as since, g.ended_at as until, g.secrecy_accepted_at,
      encode(g.secrecy_sha256, 'hex') as secrecy_sha256, to_char(g.trained_on, 'YYYY-MM-DD') as trained_on
    from agents g
    where g.created_at < ${scope.to ?? new Date('9999-12-31T00:00:00Z')}
      and (g.ended_at is null or g.ended_at >= ${scope.from ?? new Date(0)})
      ${last === undefined ? sql`` : sql`and g.id > ${last.id}`}
    order by g.id limit ${limit}`,
  );
}

/** People whom institutions have authorised, also those whose authorisation has ended. */
export function readAuthorisedOfRegister(sql: Queryable, scope: RegisterScope): AsyncGenerator<PersonRow> {
  return inPages(
    async (last, limit) =>
      await sql<PersonRow[]>`
    select c.id, 'institution' as group, c.name, c.email, i.name as institution, null as role, '{}'::text[] as history,
      null as document, c.created_at as since, coalesce(c.ended_at, (c.valid_until + 1)::timestamp at time zone 'UTC') as until,
      null::timestamptz as secrecy_accepted_at, null as secrecy_sha256, null as trained_on
    from authorised_contacts c join institutions i on i.id = c.institution_id
    where c.created_at < ${scope.to ?? new Date('9999-12-31T00:00:00Z')}
      and (c.ended_at is null or c.ended_at >= ${scope.from ?? new Date(0)})
      ${scope.institution === undefined ? sql`` : sql`and c.institution_id = ${scope.institution}`}
      ${last === undefined ? sql`` : sql`and c.id > ${last.id}`}
    order by c.id limit ${limit}`,
  );
}

/** An agreement with what became of it. Days are `YYYY-MM-DD`. */
export interface AgreementLine {
  readonly id: string;
  readonly institution: string;
  readonly legalName: string | null;
  readonly registration: string | null;
  readonly number: string;
  readonly from: string;
  readonly until: string | null;
  readonly endedOn: string | null;
  readonly endReason: string | null;
  readonly succeededBy: string | null;
  readonly state: 'in_force' | 'coming' | 'ended' | 'corrected';
  /** links that were issued under it */
  readonly links: number;
}

/** Agreements that were in force within the scope. */
export function readAgreementsOfRegister(
  sql: Queryable,
  scope: RegisterScope,
): AsyncGenerator<AgreementLine> {
  return inPages(
    async (last, limit) =>
      await sql<AgreementLine[]>`
    select a.id, i.name as institution, i.legal_name, i.registration, a.number, to_char(a.valid_from, 'YYYY-MM-DD') as "from",
      to_char(a.valid_until, 'YYYY-MM-DD') as until, to_char(a.ended_on, 'YYYY-MM-DD') as ended_on, a.end_reason,
      (select s.number from agreements s where s.id = a.succeeded_by) as succeeded_by,
      case when a.succession = 'corrected' then 'corrected' when least(a.valid_until, a.ended_on) < current_date then 'ended' when a.valid_from > current_date then 'coming'
        else 'in_force' end as state,
      (select count(*)::int from links l where l.agreement_id = a.id) as links
    from agreements a join institutions i on i.id = a.institution_id
    where a.valid_from < coalesce(${scope.to ?? null}::timestamptz, 'infinity')
      and coalesce(least(a.valid_until, a.ended_on), 'infinity'::date) >= coalesce(${scope.from ?? null}::timestamptz, '-infinity')::date
      ${scope.institution === undefined ? sql`` : sql`and a.institution_id = ${scope.institution}`}
      ${last === undefined ? sql`` : sql`and a.id > ${last.id}`}
    order by a.id limit ${limit}`,
  );
}

/** An institution for which data is processed. */
export interface ControllerRow {
  readonly id: string;
  readonly name: string;
  readonly legalName: string | null;
  readonly registration: string | null;
  readonly address: string | null;
  readonly privacyEmail: string | null;
  readonly healthData: boolean;
}

/** Every institution. */
export function readControllers(sql: Queryable, scope: RegisterScope): AsyncGenerator<ControllerRow> {
  return inPages(
    async (last, limit) =>
      await sql<ControllerRow[]>`
    select id, name, legal_name, registration, address, privacy_email, health_data from institutions
    where true ${scope.institution === undefined ? sql`` : sql`and id = ${scope.institution}`}
      ${last === undefined ? sql`` : sql`and id > ${last.id}`}
    order by id limit ${limit}`,
  );
}

/** A sub-processor's entry. Days are `YYYY-MM-DD`. */
export interface SubProcessorRow {
  readonly id: string;
  readonly name: string;
  readonly service: string;
  readonly purpose: string;
  readonly country: string;
  readonly contract: string;
  readonly safeguards: string;
  readonly hosts: readonly string[];
  readonly from: string;
  readonly until: string | null;
}

/** All of them, those that have ended too, by name; a thousand at most. */
export async function listSubProcessors(sql: Queryable): Promise<SubProcessorRow[]> {
  return await sql<SubProcessorRow[]>`
    select id, name, service, purpose, country, contract, safeguards, hosts, to_char(valid_from, 'YYYY-MM-DD') as "from",
      to_char(valid_until, 'YYYY-MM-DD') as until
    from sub_processors order by lower(name), id limit 1000`;
}

export async function insertSubProcessor(
  tx: Queryable,
  entry: SubProcessorRow & { readonly createdBy: string },
): Promise<void> {
  const { id, name, service, purpose, country, contract, safeguards, hosts, from, until, createdBy } = entry;
  await tx`
    insert into sub_processors (id, name, service, purpose, country, contract, safeguards, hosts, valid_from, valid_until, created_by)
    values (${id}, ${name}, ${service}, ${purpose}, ${country}, ${contract}, ${safeguards}, ${hosts as string[]},
      ${from}::text::date, ${until}::text::date, ${createdBy})`;
}

/** Ends an entry on a day. @returns whether there was one that did not end before, nor begins after it */
export async function markSubProcessorEnded(tx: Queryable, id: string, day: string): Promise<boolean> {
  const rows = await tx`
    update sub_processors set valid_until = ${day}::text::date
    where id = ${id} and valid_from <= ${day}::text::date and (valid_until is null or valid_until > ${day}::text::date) returning id`;
  return rows.length === 1;
}

/** How a register stands: when it was looked through and exported last, and since when it is kept. */
export interface RegisterStanding {
  readonly register: RegisterName;
  readonly reviewedAt: Date | null;
  readonly outcome: ReviewOutcome | null;
  readonly edition: Date | null;
  /** when the service was set up */
  readonly since: Date;
}

/** Of each register the latest review and the latest export. */
export async function listRegisterStandings(
  sql: Queryable,
  names: readonly RegisterName[],
): Promise<RegisterStanding[]> {
  return await sql<RegisterStanding[]>`
    select n.register, r.reviewed_at, r.outcome, x.edition,
      (select coalesce(min(created_at), now()) from agents) as since
    from unnest(${names as string[]}::text[]) with ordinality n (register, at)
      left join lateral (select reviewed_at, outcome from register_reviews where register = n.register
        order by reviewed_at desc limit 1) r on true
      left join lateral (select edition from register_exports where register = n.register order by edition desc limit 1) x on true
    order by n.at`;
}

export async function insertRegisterReview(
  tx: Queryable,
  review: {
    readonly id: string;
    readonly register: RegisterName;
    readonly by: string;
    readonly outcome: ReviewOutcome;
    readonly note: string;
  },
): Promise<void> {
  await tx`
    insert into register_reviews (id, register, reviewed_by, outcome, note)
    values (${review.id}, ${review.register}, ${review.by}, ${review.outcome}, ${review.note})`;
}

export async function insertRegisterExport(
  tx: Queryable,
  made: {
    readonly id: string;
    readonly register: RegisterName;
    readonly edition: Date;
    readonly format: 'json' | 'csv' | 'pdf';
    readonly entries: number;
    readonly sha256: Buffer;
    readonly by: string | null;
  },
): Promise<void> {
  await tx`
    insert into register_exports (id, register, edition, format, entries, sha256, exported_by)
    values (${made.id}, ${made.register}, ${made.edition}, ${made.format}, ${made.entries}, ${made.sha256}, ${made.by})`;
}
