// What was looked at before a transaction, a password or a session, must still count in it: hashing takes its time, and the account's
// owner may have taken everything back meanwhile.
import { hashToken } from '../../crypto/tokens.js';
import { hasAgentSession } from '../../db/agent-sessions.js';
import { type AgentCredentials, lockCredentials } from '../../db/agents.js';
import type { Tx } from '../../db/connect.js';
import { SluiceError } from '../../errors.js';

/** What opened the way here: the hash that a password was checked against, the session's cookie. */
export interface Shown {
  readonly passwordHash?: string | null;
  readonly session?: string;
}

/**
 * Locks the account, so that whatever ends its sessions, tokens or password comes wholly before or wholly behind.
 * @returns it as it is now; undefined where it is shut, has another password, or the session is over
 */
export async function findStanding(
  tx: Tx,
  agentId: string,
  { passwordHash, session }: Shown,
): Promise<AgentCredentials | undefined> {
  const account = await lockCredentials(tx, agentId);
  if (account === undefined) return undefined;
  if (passwordHash !== undefined && account.passwordHash !== passwordHash) return undefined;
  const over =
    session !== undefined && !(await hasAgentSession(tx, { agentId, tokenHash: hashToken(session) }));
  return over ? undefined : account;
}

/** As {@link findStanding}. @throws unauthenticated where what was shown counts no more */
export async function holdAccount(tx: Tx, agentId: string, shown: Shown): Promise<AgentCredentials> {
  const account = await findStanding(tx, agentId, shown);
  if (account === undefined) throw new SluiceError('unauthenticated', 'it was taken back meanwhile');
  return account;
}
