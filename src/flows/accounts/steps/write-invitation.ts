// The mail by which a person sets the password of an account.
import type { Context } from '../../../context/context.js';
import { sealForDatabase } from '../../../crypto/database-secret.js';
import { hashToken, newId, newLinkToken } from '../../../crypto/tokens.js';
import { upsertInvitation } from '../../../db/agents.js';
import type { Tx } from '../../../db/connect.js';
import { insertMessage } from '../../../db/messages.js';
import { invitationHours } from '../../../domain/account.js';

/** A new link in place of an earlier one, in a mail to the account's address. */
export async function writeInvitation(
  tx: Tx,
  ctx: Pick<Context, 'masterKeys'>,
  agentId: string,
): Promise<void> {
  const token = newLinkToken();
  const invitation = { agentId, tokenHash: hashToken(token), hours: invitationHours };
  const expiresAt = await upsertInvitation(tx, invitation);
  const id = newId();
  await insertMessage(tx, {
    ...{ id, kind: 'mail', template: 'invitation', to: { agentId } },
    sealedSecret: sealForDatabase(ctx.masterKeys, `message:${id}`, token),
    facts: { expiresAt: expiresAt.toISOString() },
  });
}
