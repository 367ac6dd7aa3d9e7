// What was made with an account's rights ends when those rights are given anew.
import { markTokensRevoked } from '../../../db/api-tokens.js';
import type { Tx } from '../../../db/connect.js';
import type { Actor } from '../../../domain/actor.js';
import type { AuditEvent } from '../../../domain/audit-event.js';

/** Takes back every token of an account that still works. @returns what is to be recorded with it, in the same transaction */
export async function revokeTokens(tx: Tx, actor: Actor, agentId: string): Promise<AuditEvent[]> {
  const ids = await markTokensRevoked(tx, agentId);
  return ids.map((tokenId) => ({ action: 'token.revoked', actor, subject: { agentId }, facts: { tokenId } }));
}
