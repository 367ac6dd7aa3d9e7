// Texts of SMS that the provider keeps, and when each is to be erased there: the messages themselves, and copies of them.
import type { Queryable } from './connect.js';

/**
 * Notes what the provider reports about a text that is not the one we hold for sent: a copy, or one that was canceled
 * on its way there. Its text must be erased all the same.
 * @param copy `id` is our message's, if the report names it; reports about messages that are not ours are passed over
 */
export async function markCopyReported(
  tx: Queryable,
  copy: { providerId: string; id: string | undefined; final: boolean },
): Promise<void> {
  const when = copy.final ? tx`now()` : tx`now() + interval '72 hours'`;
  const known = await tx`
    update messages set redact_after = case when redacted_at is null then least(redact_after, ${when}) end
    where provider_id = ${copy.providerId} returning id`;
  if (known.length > 0 || copy.id === undefined) return;
  await tx`
    insert into message_copies (provider_id, message_id, redact_after)
    select ${copy.providerId}, id, ${when} from messages where id = ${copy.id} and kind = 'sms'
    on conflict (provider_id) do update set redact_after =
      case when message_copies.redacted_at is null then least(message_copies.redact_after, excluded.redact_after) end`;
}

/** A text that the provider keeps. */
export interface ProviderCopy {
  readonly messageId: string;
  readonly providerId: string;
  readonly ticketId: string | null;
  readonly linkId: string | null;
}

/** SMS whose text is to be erased at the provider now; the claim lapses by itself. */
export async function claimRedactions(
  sql: Queryable,
  limit: number,
  claimSeconds: number,
): Promise<ProviderCopy[]> {
  const lapse = sql`now() + make_interval(secs => ${claimSeconds})`;
  return await sql<ProviderCopy[]>`
    with sent as (
      update messages set redact_after = ${lapse}
      where id in (select id from messages where redact_after <= now() and provider_id is not null
        order by redact_after limit ${limit} for update skip locked)
      returning id as message_id, provider_id),
    copies as (
      update message_copies set redact_after = ${lapse}
      where provider_id in (select provider_id from message_copies where redact_after <= now()
        order by redact_after limit ${limit} for update skip locked)
      returning message_id, provider_id)
    select c.message_id, c.provider_id, m.ticket_id, m.link_id
    from (select * from sent union all select * from copies) c join messages m on m.id = c.message_id`;
}

/** @returns whether it was still to be erased */
export async function markCopyRedacted(tx: Queryable, providerId: string): Promise<boolean> {
  const sent = await tx`
    update messages set redact_after = null, redacted_at = now()
    where provider_id = ${providerId} and redact_after is not null returning id`;
  const copies = await tx`
    update message_copies set redact_after = null, redacted_at = now()
    where provider_id = ${providerId} and redact_after is not null returning message_id`;
  return sent.length + copies.length > 0;
}

/** Tries to erase again later. */
export async function markRedactionRetry(
  tx: Queryable,
  providerId: string,
  delaySeconds: number,
): Promise<void> {
  const when = tx`now() + make_interval(secs => ${delaySeconds})`;
  await tx`update messages set redact_after = ${when} where provider_id = ${providerId} and redact_after is not null`;
  await tx`
    update message_copies set redact_after = ${when} where provider_id = ${providerId} and redact_after is not null`;
}
