// Numbers about the work, added up from what remains when people are erased: times, states and institutions.
import type { BillLine } from '../domain/bill.js';
import type { SmsMonth } from '../domain/sms-cost.js';
import type { Queryable } from './connect.js';

/** A week by its Monday (UTC); durations in minutes, null where there was nothing. */
export interface WeekRow {
  readonly week: Date;
  readonly count: number;
  readonly median: number | null;
  readonly slow: number | null;
}

/** The last `weeks` weeks, this one included, each with a number even where nothing happened. */
const weeksOf = (sql: Queryable, weeks: number) => sql`
  select generate_series(date_trunc('week', now()) - make_interval(weeks => ${weeks - 1}), date_trunc('week', now()), interval '1 week') as week`;

/** Files that arrived, and how long after their link was issued: the median, and what nine of ten stayed below. */
export async function listArrivals(sql: Queryable, weeks: number): Promise<WeekRow[]> {
  return await sql<WeekRow[]>`
    select w.week, count(u.id)::int as count,
      (percentile_cont(0.5) within group (order by extract(epoch from u.stored_at - l.created_at)) / 60)::float8 as median,
      (percentile_cont(0.9) within group (order by extract(epoch from u.stored_at - l.created_at)) / 60)::float8 as slow
    from (${weeksOf(sql, weeks)}) w
      left join uploads u on u.stored_at >= w.week and u.stored_at < w.week + interval '1 week'
      left join links l on l.id = u.link_id
    group by w.week order by w.week`;
}

/** Files that were destroyed after somebody fetched them, and how long after. */
export async function listDestructions(sql: Queryable, weeks: number): Promise<WeekRow[]> {
  return await sql<WeekRow[]>`
    select w.week, count(u.id)::int as count,
      (percentile_cont(0.5) within group (order by extract(epoch from u.purged_at - least(u.fetched_at, u.delivered_at))) / 60)::float8 as median,
      (percentile_cont(0.9) within group (order by extract(epoch from u.purged_at - least(u.fetched_at, u.delivered_at))) / 60)::float8 as slow
    from (${weeksOf(sql, weeks)}) w
      left join uploads u on (u.fetched_at is not null or u.delivered_at is not null) and u.purged_at >= w.week and u.purged_at < w.week + interval '1 week'
    group by w.week order by w.week`;
}

/** Segments of SMS that the provider took, arrived or not, from the month on in which the first of these weeks began. */
export async function listSmsMonths(sql: Queryable, weeks: number): Promise<SmsMonth[]> {
  return await sql<SmsMonth[]>`
    select min(t.institution) as institution, to_char(date_trunc('month', m.accepted_at), 'YYYY-MM') as month,
      sum(m.segments)::int as segments
    from messages m join tickets t on t.id = m.ticket_id
    where m.kind = 'sms' and m.segments is not null
      and m.accepted_at >= date_trunc('month', date_trunc('week', now()) - make_interval(weeks => ${weeks - 1}))
    group by lower(t.institution), date_trunc('month', m.accepted_at) order by 1, 2`;
}

/** What is billed for a time: first kept files of tickets, and SMS that the provider took. The institution as it is on record. */
export async function listBillLines(
  sql: Queryable,
  { from, to }: { readonly from: Date; readonly to: Date },
): Promise<BillLine[]> {
  return await sql<BillLine[]>`
    select b.kind, b.at, coalesce(i.name, t.institution) as institution, t.institution_id, t.reference, b.account_id, b.segments
    from (
      select 'transaction' as kind, u.stored_at as at, u.ticket_id, l.issued_by as account_id, 0 as segments
      from uploads u join links l on l.id = u.link_id
      where u.stored_at >= ${from} and u.stored_at < ${to}
        and not exists (select from uploads e where e.ticket_id = u.ticket_id and (e.stored_at, e.id) < (u.stored_at, u.id))
      union all
      select 'sms', m.accepted_at, m.ticket_id, l.issued_by, m.segments
      from messages m left join links l on l.id = m.link_id
      where m.kind = 'sms' and m.segments is not null and m.accepted_at >= ${from} and m.accepted_at < ${to}
    ) b join tickets t on t.id = b.ticket_id left join institutions i on i.id = t.institution_id
    order by lower(coalesce(i.name, t.institution)), b.at, t.reference`;
}
