// A message that did not reach its receiver is told to somebody who can do something about it.
import type { Context } from '../../context/context.js';
import { deleteLapsedAlarms, insertAlarm } from '../../db/alarms.js';
import type { Queryable } from '../../db/connect.js';
import type { AuditEvent } from '../../domain/audit-event.js';
import type { MessageKind } from '../../domain/message.js';
import { tellHandler, tellLeads } from './tell-handler.js';
import { tellOperators } from './tell-operators.js';

/** What is known of the message that was lost. */
export interface LostMessage {
  readonly kind: MessageKind;
  readonly template: string;
  readonly ticketId: string | null;
  readonly linkId: string | null;
  readonly uploadId: string | null;
  readonly contactId: string | null;
  readonly agentId: string | null;
}

/** Operators are told once of notices that nobody reads, until none was lost for so long, in minutes. */
const unreadLapsesMinutes = 24 * 60;

/**
 * Of a message to a contact, whoever answers for the ticket is told; of a notice to an agent, the leads; of what is no
 * ticket's, and where no lead is left, the operators.
 * @returns what is to be recorded of it
 */
export async function tellFailure(
  tx: Queryable,
  ctx: Pick<Context, 'config'>,
  lost: LostMessage,
): Promise<AuditEvent[]> {
  const { ticketId, linkId, uploadId, template, agentId } = lost;
  if (ticketId === null) return await alarmUnread(tx, agentId ?? undefined);
  const about = { ticketId, linkId: linkId ?? undefined, uploadId: uploadId ?? undefined };
  if (lost.contactId !== null) {
    const notice = lost.kind === 'sms' ? 'password-sms-failed' : 'mail-not-delivered';
    await tellHandler(tx, ctx, { ...about, template: notice, facts: { about: template } });
    return [];
  }
  const escalated = template === 'notice-not-delivered';
  const notice = { ...about, template: 'notice-not-delivered' };
  const told = escalated ? 0 : await tellLeads(tx, notice, agentId ?? undefined);
  return told > 0 ? [] : await alarmUnread(tx, agentId ?? undefined);
}

/** Tells the operators, unless they were told. @param except whose mail it was that did not arrive */
export async function alarmUnread(tx: Queryable, except?: string): Promise<AuditEvent[]> {
  await deleteLapsedAlarms(tx, ['notices_unread'], unreadLapsesMinutes);
  if (!(await insertAlarm(tx, 'notices_unread'))) return [];
  await tellOperators(tx, 'alarm', { kind: 'notices_unread' }, except);
  const facts = { kind: 'notices_unread' };
  return [{ action: 'alarm.raised', actor: { kind: 'system' }, subject: {}, facts }];
}
