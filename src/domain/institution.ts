// What must be known of an institution and a person before a link is issued (domain MP1, MP2). Pure.
import { SluiceError } from '../errors.js';
import type { Agent } from './actor.js';

/** What policies ask for, and what was said to meet them otherwise. */
export interface Standing {
  readonly agreementInForce: boolean;
  readonly contactAuthorised: boolean;
}

/** What a handler states beside the request. */
export interface Statements {
  /** how a person who is not known as authorised was verified */
  readonly verification?: string | undefined;
  /** why a link is issued without an agreement in force; a lead's word only */
  readonly agreementOverride?: string | undefined;
}

/**
 * Whether the desk's policies let a link be issued.
 * @returns which statements were needed; they are put on record
 * @throws agreement_required, contact_not_authorised
 */
export function assertIssuable(
  policy: { readonly requireAgreement: boolean; readonly requireAuthorisedContact: boolean },
  agent: Pick<Agent, 'role'>,
  standing: Standing,
  stated: Statements,
): { readonly override: boolean; readonly verified: boolean } {
  const override = policy.requireAgreement && !standing.agreementInForce;
  if (override && (stated.agreementOverride === undefined || agent.role !== 'lead'))
    throw new SluiceError('agreement_required');
  const verified = policy.requireAuthorisedContact && !standing.contactAuthorised;
  if (verified && stated.verification === undefined) throw new SluiceError('contact_not_authorised');
  return { override, verified };
}

/** Whether a text is a day of the calendar, `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  // the database counts no year 0, and a year of long ago or far ahead is a slip
  if (!/^(?:19|2\d)\d\d-\d\d-\d\d$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
