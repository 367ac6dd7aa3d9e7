// Which second factors an account has, for the pages that ask for one.
import type { Context } from '../../context/context.js';
import { listPasskeys } from '../../db/passkeys.js';
import type { Agent } from '../../domain/actor.js';
import { passkeySite } from '../../domain/passkey.js';

/** Whether a passkey may be asked for: the account has one, and the site a name that it is bound to. */
export async function listOwnFactors(
  ctx: Pick<Context, 'sql' | 'config'>,
  agent: Agent,
): Promise<{ passkey: boolean; passkeysPossible: boolean }> {
  const passkeysPossible = passkeySite(ctx.config.deskUrl) !== undefined;
  const passkeys = passkeysPossible ? await listPasskeys(ctx.sql, agent.id) : [];
  return { passkey: passkeys.length > 0, passkeysPossible };
}
