// Whose word sets and lifts what lies on a ticket: the data-protection officer's; where there is none, that of two leads.
import { listAgentsWith } from '../../../db/agents.js';
import type { Tx } from '../../../db/connect.js';
import { deleteProposal, findProposal, insertProposal } from '../../../db/ticket-proposals.js';
import type { Agent } from '../../../domain/actor.js';
import type { TicketMark } from '../../../domain/ticket.js';
import { SluiceError } from '../../../errors.js';

/**
 * Whether it is done now, or proposed for another lead to decide. The ticket is locked.
 * @throws forbidden for a lead where there is an officer; own_proposal
 */
export async function decideTogether(
  tx: Tx,
  agent: Agent,
  asked: { readonly ticketId: string; readonly kind: TicketMark; readonly act: 'set' | 'lift' },
): Promise<'decided' | 'proposed'> {
  const { ticketId, kind, act } = asked;
  if (agent.role !== 'dpo') {
    if (agent.role !== 'lead' || (await listAgentsWith(tx, ['dpo'])).length > 0)
      throw new SluiceError('forbidden');
    const before = await findProposal(tx, ticketId, kind);
    if (before?.act !== act) {
      await insertProposal(tx, { ...asked, proposedBy: agent.id });
      return 'proposed';
    }
    if (before.proposedBy === agent.id) throw new SluiceError('own_proposal');
  }
  await deleteProposal(tx, ticketId, kind);
  return 'decided';
}
