// Who does something. Actors are ids only: the audit chain must never hold a person's data.
import type { Locale } from './locale.js';

/** What an agent may be (domain DC8: no more rights than the job needs). */
export const roles = ['handler', 'lead', 'dpo', 'operator'] as const;
export type Role = (typeof roles)[number];
export const isRole = (text: string): text is Role => roles.some((each) => each === text);

/** Roles that see or change what is not their own. Nobody gets one by the word of a single person. */
export const guardedRoles: readonly Role[] = ['lead', 'dpo', 'operator'];
export const isGuardedRole = (role: Role): boolean => guardedRoles.includes(role);

/** Whether tickets may be given to somebody with this role. */
export const mayBeGivenTickets = (role: Role): boolean => role === 'handler' || role === 'lead';

/** An authenticated agent. `email` and `name` are for pages and notices, never for logs. */
export interface Agent {
  readonly id: string;
  readonly role: Role;
  readonly email: string;
  readonly name: string;
  /** the language of the desk's pages; null or absent: the browser's */
  readonly pageLocale?: Locale | null;
  /** IANA name of the zone of the times on them; null or absent: the language's */
  readonly timeZone?: string | null;
  /** ids of those who are away now and for whom this one covers (cover.ts) */
  readonly covers?: readonly string[];
}

/** Who caused an event: an agent by account id (`coverFor`: as the cover of another one), an uploader by contact id (a pseudonym), or a part of the system. */
export type Actor =
  | { readonly kind: 'agent'; readonly id: string; readonly coverFor?: string }
  | { readonly kind: 'uploader'; readonly id: string }
  | { readonly kind: 'sweeper' | 'operator' | 'provider' | 'system' };

/** The actor that an agent is. @param ticket what they act on: where they do so as somebody's cover, that is recorded */
export function actorOf(agent: Agent, ticket?: Handled): Actor {
  const coverFor = ticket === undefined ? undefined : coveredHandler(agent, ticket);
  return { kind: 'agent', id: agent.id, ...(coverFor !== undefined && { coverFor }) };
}

/** The handler for whom the agent covers on this ticket; undefined where they do not, or it is their own. */
function coveredHandler({ covers = [] }: Agent, { handlerId }: Handled): string | undefined {
  return handlerId !== null && covers.includes(handlerId) ? handlerId : undefined;
}

/** The actor that a contact is when it acts through its link. */
export function uploaderActor(contactId: string): Actor {
  return { kind: 'uploader', id: contactId };
}

/** Who answers for a ticket; null: nobody yet, it is in the team's queue. */
export interface Handled {
  readonly handlerId: string | null;
}

/**
 * Handlers act on their own tickets and on those of whom they cover for, leads on all (domain MM1); on one in the queue nobody does
 * before somebody took it.
 */
export function mayHandle(agent: Agent, ticket: Handled): boolean {
  if (ticket.handlerId === null) return false;
  if (agent.role !== 'handler') return agent.role === 'lead';
  return ticket.handlerId === agent.id || coveredHandler(agent, ticket) !== undefined;
}

/** Whose tickets the agent works: their own, and those of whom they cover for. */
export function workedBy({ id, covers = [] }: Agent): readonly string[] {
  return [id, ...covers];
}

/** Whether the agent may take the ticket: it is in the queue, and they may be given tickets. */
export function mayTake(agent: Agent, ticket: Handled): boolean {
  return ticket.handlerId === null && mayBeGivenTickets(agent.role);
}

/** Leads say who answers for any ticket; who handles one may give it away. */
export function mayAssign(agent: Agent, ticket: Handled): boolean {
  return agent.role === 'lead' || mayHandle(agent, ticket);
}

/**
 * Whoever may handle or take a ticket may see it; so may the data-protection officer, who never sees contents.
 */
export function maySee(agent: Agent, ticket: Handled): boolean {
  return agent.role === 'dpo' || mayHandle(agent, ticket) || mayTake(agent, ticket);
}
