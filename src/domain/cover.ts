// Somebody is away and a colleague works their tickets meanwhile. Pure rules; who may act by it is in actor.ts. Decision 0042.
import { SluiceError } from '../errors.js';
import { type Agent, mayBeGivenTickets } from './actor.js';

/** Longer than that nobody is away: then their tickets are given to others. */
export const coverDaysAtMost = 366;

/** An absence as somebody says it: days from the first to the last one away, YYYY-MM-DD. */
export interface AbsenceDays {
  readonly fromDay: string;
  readonly untilDay: string;
}

/** Everybody who handles tickets says it of themselves, leads of others too. @throws not_found */
export function assertMaySetCover(agent: Agent, agentId: string): void {
  const own = agent.id === agentId && mayBeGivenTickets(agent.role);
  if (!own && agent.role !== 'lead') throw new SluiceError('not_found');
}

/** @throws invalid_request for days in the wrong order, or too many */
export function assertAbsence({ fromDay, untilDay }: AbsenceDays): void {
  const days = (Date.parse(untilDay) - Date.parse(fromDay)) / 86_400_000;
  if (!(days >= 0 && days < coverDaysAtMost))
    throw new SluiceError('invalid_request', 'no such absence', { extras: { fields: ['until'] } });
}
