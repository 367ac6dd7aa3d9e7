// An institution is entered, with its agreements and the people it has authorised (domain MP1, MP2).
import type { Context } from '../../context/context.js';
import { newId } from '../../crypto/tokens.js';
import { appendAudit } from '../../db/audit-log.js';
import { isUniqueViolation, type Tx } from '../../db/connect.js';
import {
  findInstitution,
  insertAgreement,
  insertAuthorisedContact,
  insertInstitution,
  lockAgreement,
  markAgreementCorrected,
  markAgreementEnded,
  tieTickets,
} from '../../db/institutions.js';
import { type Agent, actorOf } from '../../domain/actor.js';
import type { AuditEvent } from '../../domain/audit-event.js';
import { assertEndable, dayBefore, isDay } from '../../domain/institution.js';
import type { Locale } from '../../domain/locale.js';
import { assertMailAddress } from '../../domain/mail-address.js';
import { parsePhone } from '../../domain/phone.js';
import { SluiceError } from '../../errors.js';

type Edges = Pick<Context, 'sql' | 'chain'>;

/** What may be entered. Days are `YYYY-MM-DD`, UTC, both inclusive; without `from` it begins today. */
export type InstitutionRecord =
  | { readonly kind: 'institution'; readonly name: string }
  | {
      readonly kind: 'agreement';
      readonly institutionId: string;
      readonly number: string;
      readonly from: string;
      readonly until?: string | undefined;
      /** the agreement whose place it takes: that one ends the day before */
      readonly replaces?: string | undefined;
      /** an entry that was wrong: it counts no more */
      readonly corrects?: string | undefined;
    }
  | {
      readonly kind: 'contact';
      readonly institutionId: string;
      readonly name: string;
      readonly email: string;
      readonly phone?: string | undefined;
      readonly locale: Locale;
      readonly from: string;
      readonly until?: string | undefined;
    };

/**
 * Enters it.
 * @returns its id
 * @throws not_found (the institution, the agreement), agreement_ended, already_recorded, invalid_request (the days, the address), email_not_ascii, invalid_phone
 */
export async function recordInstitution(
  ctx: Edges,
  agent: Agent,
  record: InstitutionRecord,
): Promise<{ id: string }> {
  if (record.kind !== 'institution') assertDays(record.from, record.until);
  if (record.kind === 'agreement' && record.replaces !== undefined && record.corrects !== undefined)
    throw new SluiceError('invalid_request', 'one or the other', { extras: { fields: ['replaces'] } });
  const id = newId();
  const actor = actorOf(agent);
  try {
    await ctx.sql.begin(async (tx) => {
      let events: AuditEvent[];
      if (record.kind === 'institution') {
        await insertInstitution(tx, { id, name: record.name });
        const tickets = await tieTickets(tx, record.name, id);
        const about = { actor, subject: {} };
        events = [{ action: 'institution.added', ...about, facts: { institutionId: id } }];
        if (tickets > 0)
          events.push({ action: 'institution.tied', ...about, facts: { institutionId: id, tickets } });
      } else {
        const { institutionId } = record;
        if ((await findInstitution(tx, institutionId)) === undefined) throw new SluiceError('not_found');
        if (record.kind === 'agreement') {
          await insertAgreement(tx, { ...record, id, until: record.until });
          events = await succeed(tx, agent, { ...record, id });
        } else {
          const email = assertMailAddress(record.email);
          const phone = record.phone === undefined ? undefined : parsePhone(record.phone)?.e164;
          if (record.phone !== undefined && phone === undefined) throw new SluiceError('invalid_phone');
          await insertAuthorisedContact(tx, { ...record, id, email, phone, until: record.until });
          const facts = { institutionId, contactId: id };
          events = [{ action: 'contact.authorised', actor, subject: {}, facts }];
        }
      }
      await appendAudit(tx, ctx.chain, events);
    });
  } catch (error) {
    const known = ['institutions_name', 'authorised_contacts_email'].some((name) =>
      isUniqueViolation(error, name),
    );
    if (known) throw new SluiceError('already_recorded');
    throw error;
  }
  return { id };
}

/** What becomes of the entry whose place an agreement takes. @throws not_found, agreement_ended, invalid_request */
async function succeed(
  tx: Tx,
  agent: Agent,
  made: {
    readonly id: string;
    readonly institutionId: string;
    readonly from: string;
    readonly replaces?: string | undefined;
    readonly corrects?: string | undefined;
  },
): Promise<AuditEvent[]> {
  const { id, institutionId, from, replaces, corrects } = made;
  const about = { actor: actorOf(agent), subject: {} };
  const facts = {
    ...{ institutionId, agreementId: id },
    ...(replaces !== undefined && { replaces }),
    ...(corrects !== undefined && { corrects }),
  };
  const added = { action: 'agreement.added', ...about, facts } as const;
  const beforeId = replaces ?? corrects;
  if (beforeId === undefined) return [added];
  const before = await lockAgreement(tx, beforeId);
  if (before === undefined || before.institutionId !== institutionId) throw new SluiceError('not_found');
  if (replaces === undefined) {
    if (before.succession !== null) throw new SluiceError('agreement_ended');
    await markAgreementCorrected(tx, beforeId, id);
    return [added];
  }
  // one whose time is over ended by itself, and keeps its last day
  const last = dayBefore(from);
  const endedOn = before.until !== null && before.until < last ? before.until : last;
  assertEndable(before, endedOn);
  await markAgreementEnded(tx, beforeId, { on: endedOn, reason: undefined, by: id });
  const ended = { institutionId, agreementId: beforeId, endedOn };
  return [added, { action: 'agreement.ended', ...about, facts: ended }];
}

function assertDays(from: string, until: string | undefined): void {
  const wrong = isDay(from)
    ? until === undefined || (isDay(until) && until >= from)
      ? undefined
      : 'until'
    : 'from';
  if (wrong !== undefined)
    throw new SluiceError('invalid_request', 'days are YYYY-MM-DD, the end not before the beginning', {
      extras: { fields: [wrong] },
    });
}
