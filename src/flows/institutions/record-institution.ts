// An institution is entered, with its agreements and the people it has authorised (domain MP1, MP2).
import type { Context } from '../../context/context.js';
import { newId } from '../../crypto/tokens.js';
import { appendAudit } from '../../db/audit-log.js';
import { isUniqueViolation } from '../../db/connect.js';
import {
  findInstitution,
  insertAgreement,
  insertAuthorisedContact,
  insertInstitution,
} from '../../db/institutions.js';
import { type Agent, actorOf } from '../../domain/actor.js';
import type { AuditEvent } from '../../domain/audit-event.js';
import { isDay } from '../../domain/institution.js';
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
 * @throws not_found (the institution), already_recorded, invalid_request (the days, the address), email_not_ascii, invalid_phone
 */
export async function recordInstitution(
  ctx: Edges,
  agent: Agent,
  record: InstitutionRecord,
): Promise<{ id: string }> {
  if (record.kind !== 'institution') assertDays(record.from, record.until);
  const id = newId();
  const actor = actorOf(agent);
  try {
    await ctx.sql.begin(async (tx) => {
      let event: AuditEvent;
      if (record.kind === 'institution') {
        await insertInstitution(tx, { id, name: record.name });
        event = { action: 'institution.added', actor, subject: {}, facts: { institutionId: id } };
      } else {
        const { institutionId } = record;
        if ((await findInstitution(tx, institutionId)) === undefined) throw new SluiceError('not_found');
        if (record.kind === 'agreement') {
          await insertAgreement(tx, { ...record, id, until: record.until });
          event = {
            action: 'agreement.added',
            actor,
            subject: {},
            facts: { institutionId, agreementId: id },
          };
        } else {
          const email = assertMailAddress(record.email);
          const phone = record.phone === undefined ? undefined : parsePhone(record.phone)?.e164;
          if (record.phone !== undefined && phone === undefined) throw new SluiceError('invalid_phone');
          await insertAuthorisedContact(tx, { ...record, id, email, phone, until: record.until });
          event = {
            action: 'contact.authorised',
            actor,
            subject: {},
            facts: { institutionId, contactId: id },
          };
        }
      }
      await appendAudit(tx, ctx.chain, [event]);
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
