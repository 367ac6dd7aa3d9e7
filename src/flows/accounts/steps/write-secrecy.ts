// That somebody accepted the undertaking of secrecy (domain MM3), in the words that were shown.
import { createHash } from 'node:crypto';
import { markSecrecyAccepted } from '../../../db/agents.js';
import type { Tx } from '../../../db/connect.js';
import { type Agent, actorOf } from '../../../domain/actor.js';
import type { AuditEvent } from '../../../domain/audit-event.js';

/** Notes it with the SHA-256 of the text, UTF-8. @returns what is to be recorded */
export async function writeSecrecy(tx: Tx, agent: Agent, undertaking: string): Promise<AuditEvent> {
  const digest = createHash('sha256').update(undertaking).digest();
  await markSecrecyAccepted(tx, agent.id, digest);
  return {
    action: 'agent.secrecy_accepted',
    actor: actorOf(agent),
    subject: { agentId: agent.id },
    facts: { sha256: digest.toString('hex') },
  };
}
