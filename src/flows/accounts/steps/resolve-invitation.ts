// An invitation's link, for whoever shows it and whoever takes it.
import type { Context } from '../../../context/context.js';
import { hashToken, isWellFormedToken } from '../../../crypto/tokens.js';
import { findInvited } from '../../../db/agents.js';
import type { Agent } from '../../../domain/actor.js';
import { SluiceError } from '../../../errors.js';

/** Whom a link of an invitation is for. Asking changes nothing: mail scanners ask too. @throws invitation_gone */
export async function resolveInvitation(ctx: Pick<Context, 'sql'>, token: string): Promise<Agent> {
  const agent = isWellFormedToken(token) ? await findInvited(ctx.sql, hashToken(token)) : undefined;
  if (agent === undefined) throw new SluiceError('invitation_gone');
  return agent;
}
