// Operators are told by mail what is wrong with the service itself.
import { newId } from '../../crypto/tokens.js';
import { listOperators } from '../../db/agents.js';
import type { Queryable } from '../../db/connect.js';
import { insertMessage, type MessageFacts } from '../../db/messages.js';

/** A mail to each active operator but one, in the transaction of what it tells. */
export async function tellOperators(
  tx: Queryable,
  template: string,
  facts: MessageFacts = {},
  except?: string,
): Promise<void> {
  for (const { id } of await listOperators(tx)) {
    if (id === except) continue;
    await insertMessage(tx, { id: newId(), kind: 'mail', template, to: { agentId: id }, facts });
  }
}
