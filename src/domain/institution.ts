// What must be known of an institution and a person before a link is issued (domain MP1, MP2). Pure.
import { SluiceError } from '../errors.js';
import type { Agent } from './actor.js';
import { isLine } from './text.js';

/** What a link is issued under: the agreement in force and the person's authorisation, where there are such. */
export interface Standing {
  readonly agreementId: string | null;
  readonly authorisationId: string | null;
}

/** How an agreement gave way to another entry: from a day on, or because it had been entered wrongly. */
export type AgreementSuccession = 'replaced' | 'corrected';

/** How somebody who is not on record as authorised may have been verified; words for each stand in `locales/`. */
export const verificationWays = [
  'called_back',
  'institution_confirmed',
  'known_person',
  'written_order',
  'other',
] as const;
export type VerificationWay = (typeof verificationWays)[number];

/** What a handler states beside the request. */
export interface Statements {
  /** how a person who is not known as authorised was verified */
  readonly verification?: string | undefined;
  /** the same as one of a list; `other` where words alone are given */
  readonly verificationWay?: VerificationWay | undefined;
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
  const override = policy.requireAgreement && standing.agreementId === null;
  if (override && (stated.agreementOverride === undefined || agent.role !== 'lead'))
    throw new SluiceError('agreement_required');
  const verified = policy.requireAuthorisedContact && standing.authorisationId === null;
  if (verified && stated.verification === undefined) throw new SluiceError('contact_not_authorised');
  return { override, verified };
}

/**
 * An agreement ends once, on a day of its time.
 * @throws agreement_ended, invalid_request
 */
export function assertEndable(
  agreement: {
    readonly from: string;
    readonly until: string | null;
    readonly endedOn: string | null;
    readonly succession: AgreementSuccession | null;
  },
  endedOn: string,
): void {
  if (agreement.endedOn !== null || agreement.succession !== null) throw new SluiceError('agreement_ended');
  const within =
    isDay(endedOn) && endedOn >= agreement.from && (agreement.until === null || endedOn <= agreement.until);
  if (!within)
    throw new SluiceError('invalid_request', 'an agreement ends on a day of its time', {
      extras: { fields: ['endedOn'] },
    });
}

/** Code points of what the desk adds to mails with links to an institution. */
export const mailLinesAtMost = 500;

/** Whether words may be added to a mail with a link: that link is the only address to be opened in it. */
export function isMailLines(text: string): boolean {
  return isLine(text, mailLinesAtMost) && !/:\/\/|www\./i.test(text);
}

/** The day before a day of the calendar, both `YYYY-MM-DD`. */
export function dayBefore(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}

/** Names that one which is not on record may have been meant for, nearest first; three at most. */
export function similarNames(asked: string, names: readonly string[]): string[] {
  const wanted = foldName(asked);
  const allowed = Math.max(2, Math.floor(wanted.length / 4));
  return names
    .map((name) => ({ name, distance: editDistance(wanted, foldName(name)) }))
    .filter(({ name, distance }) => distance <= allowed || foldName(name).startsWith(wanted))
    .sort((one, other) => one.distance - other.distance)
    .slice(0, 3)
    .map(({ name }) => name);
}

const foldName = (name: string) =>
  name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .slice(0, 80);

/** Levenshtein's distance. */
function editDistance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++) {
      const swap = (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1);
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[other.length] ?? 0;
}

/** Whether a text is a day of the calendar, `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  // the database counts no year 0, and a year of long ago or far ahead is a slip
  if (!/^(?:19|2\d)\d\d-\d\d-\d\d$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
