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
}

/** Who caused an event: an agent by account id, an uploader by contact id (a pseudonym), or a part of the system. */
export type Actor =
  | { readonly kind: 'agent'; readonly id: string }
  | { readonly kind: 'uploader'; readonly id: string }
  | { readonly kind: 'sweeper' | 'operator' | 'provider' | 'system' };

/** The actor that an agent is. */
export function actorOf(agent: Agent): Actor {
  return { kind: 'agent', id: agent.id };
}

/** The actor that a contact is when it acts through its link. */
export function uploaderActor(contactId: string): Actor {
  return { kind: 'uploader', id: contactId };
}

/** Handlers act on their own tickets, leads on all (domain MM1). */
export function mayHandle(agent: Agent, ticket: { readonly handlerId: string }): boolean {
  return agent.role === 'lead' || (agent.role === 'handler' && ticket.handlerId === agent.id);
}

/** Whoever may handle a ticket may see it; so may the data-protection officer, who never sees contents. */
export function maySee(agent: Agent, ticket: { readonly handlerId: string }): boolean {
  return agent.role === 'dpo' || mayHandle(agent, ticket);
}
