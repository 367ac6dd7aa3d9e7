// Shows whom an invitation is for.
import type { Context } from '../../context/context.js';
import type { Agent } from '../../domain/actor.js';
import { resolveInvitation } from './steps/resolve-invitation.js';

/** Whom a link of an invitation is for. Asking changes nothing: mail scanners ask too. @throws invitation_gone */
export async function findInvitation(ctx: Pick<Context, 'sql'>, token: string): Promise<Agent> {
  return await resolveInvitation(ctx, token);
}
