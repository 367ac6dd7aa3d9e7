// A ticket: one case of the helpdesk. Pure rules about its states.
import { SluiceError } from '../errors.js';

/** `closed` is final. */
export const ticketStates = ['open', 'closed'] as const;
export type TicketState = (typeof ticketStates)[number];

/** What must be known of a ticket's uploads to decide whether it may close. */
export interface ClosingFacts {
  readonly state: TicketState;
  /** uploads that are kept and were not fetched wholly; see `fetching.ts` */
  readonly undelivered: number;
  /** of these, uploads of which some bytes left */
  readonly partly: number;
  /** downloads that are running now */
  readonly runningDownloads: number;
}

/**
 * Decides whether a ticket may be closed now (domain MP6, MP7).
 * @param discard whether the handler gives up what was never downloaded, with a reason
 * @throws ticket_closed, download_running, undelivered_uploads
 */
export function assertClosable(ticket: ClosingFacts, discard: boolean): void {
  if (ticket.state === 'closed') throw new SluiceError('ticket_closed');
  if (ticket.runningDownloads > 0) throw new SluiceError('download_running');
  if (ticket.undelivered > 0 && !discard) {
    throw new SluiceError('undelivered_uploads', 'something was not downloaded, or not all of it', {
      extras: { undelivered: ticket.undelivered, partlyFetched: ticket.partly },
    });
  }
}

/** A hold is set once, and on what is still there. @throws ticket_held, ticket_erased */
export function assertHoldable(ticket: {
  readonly heldAt: Date | null;
  readonly erasingAt: Date | null;
  readonly erasedAt: Date | null;
}): void {
  if (ticket.erasedAt !== null || ticket.erasingAt !== null) throw new SluiceError('ticket_erased');
  if (ticket.heldAt !== null) throw new SluiceError('ticket_held');
}

/** @throws ticket_not_held */
export function assertHeld(ticket: { readonly heldAt: Date | null }): void {
  if (ticket.heldAt === null) throw new SluiceError('ticket_not_held');
}

/** A restriction is set once, and on what is still there. @throws ticket_restricted, ticket_erased */
export function assertRestrictable(ticket: {
  readonly restrictedAt: Date | null;
  readonly erasingAt: Date | null;
  readonly erasedAt: Date | null;
}): void {
  if (ticket.erasedAt !== null || ticket.erasingAt !== null) throw new SluiceError('ticket_erased');
  assertUnrestricted(ticket);
}

/** @throws ticket_not_restricted */
export function assertRestricted(ticket: { readonly restrictedAt: Date | null }): void {
  if (ticket.restrictedAt === null) throw new SluiceError('ticket_not_restricted');
}

/** Of a restricted ticket everything is kept, and nothing is fetched, sent or received (domain DC4). @throws ticket_restricted */
export function assertUnrestricted(ticket: { readonly restrictedAt: Date | null }): void {
  if (ticket.restrictedAt !== null) throw new SluiceError('ticket_restricted');
}

/** What lies on a ticket by the word of the data-protection officer. */
export type TicketMark = 'hold' | 'restriction';

/** How long a lead's proposal waits for another lead, in days. */
export const proposalDays = 7;

/** Links are issued and data is fetched on open tickets only. @throws ticket_closed */
export function assertOpen(ticket: { readonly state: TicketState }): void {
  if (ticket.state === 'closed') throw new SluiceError('ticket_closed');
}
