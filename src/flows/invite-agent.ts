// Somebody is invited by mail to an account, or to set a new password for the one they have.
import type { Context } from '../context.js';
import { sealForDatabase } from '../crypto/database-secret.js';
import { hashToken, newId, newLinkToken } from '../crypto/tokens.js';
import { insertAgent, lockAccount, upsertInvitation } from '../db/agents.js';
import { appendAudit } from '../db/audit-log.js';
import { isUniqueViolation, type Tx } from '../db/connect.js';
import { insertMessage } from '../db/messages.js';
import { invitationHours } from '../domain/account.js';
import type { Actor, Role } from '../domain/actor.js';
import type { Locale } from '../domain/locale.js';
import { assertMailAddress } from '../domain/mail-address.js';
import { SluiceError } from '../errors.js';

type Edges = Pick<Context, 'sql' | 'chain' | 'masterKeys'>;

/** Who is invited: a new person, or the holder of an account that is there. */
export type Invited =
  | { readonly email: string; readonly name: string; readonly role: Role; readonly locale: Locale }
  | { readonly id: string };

/**
 * Makes the account, where there is none yet, and mails a link by which the person sets the password.
 * @throws email_taken, not_found, invalid_request, email_not_ascii
 */
export async function inviteAgent(ctx: Edges, actor: Actor, invited: Invited): Promise<{ id: string }> {
  try {
    const person = 'id' in invited ? undefined : { ...invited, email: assertMailAddress(invited.email) };
    return await ctx.sql.begin(async (tx) => {
      const id = 'id' in invited ? await known(tx, invited.id) : newId();
      if (person !== undefined) await insertAgent(tx, { ...person, id, passwordHash: null });
      const token = newLinkToken();
      const expiresAt = await upsertInvitation(tx, {
        agentId: id,
        tokenHash: hashToken(token),
        hours: invitationHours,
      });
      const messageId = newId();
      await insertMessage(tx, {
        id: messageId,
        kind: 'mail',
        template: 'invitation',
        to: { agentId: id },
        sealedSecret: sealForDatabase(ctx.masterKeys, `message:${messageId}`, token),
        facts: { expiresAt: expiresAt.toISOString() },
      });
      const facts = { role: 'id' in invited ? null : invited.role };
      await appendAudit(tx, ctx.chain, [{ action: 'agent.invited', actor, subject: { agentId: id }, facts }]);
      return { id };
    });
  } catch (error) {
    if (isUniqueViolation(error, 'agents_email'))
      throw new SluiceError('email_taken', 'this address has an account');
    throw error;
  }
}

async function known(tx: Tx, id: string): Promise<string> {
  const account = await lockAccount(tx, { id });
  if (account === undefined || account.endedAt !== null) throw new SluiceError('not_found');
  return account.id;
}
