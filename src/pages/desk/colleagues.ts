// Colleagues to whom tickets may be given, as a choice.
import { mayBeGivenTickets, type Role } from '../../domain/actor.js';

/** Somebody who works here; without a name once the account ended. */
export interface Colleague {
  readonly id: string;
  readonly name: string | null;
  readonly role: Role;
}

/** Those who may be given tickets, as options of a choice. */
export function colleagueOptions(colleagues: readonly Colleague[]): (readonly [string, string])[] {
  return colleagues
    .filter(({ role }) => mayBeGivenTickets(role))
    .map(({ id, name }) => [id, name ?? ''] as const);
}
