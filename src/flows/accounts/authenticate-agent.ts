// Finds out which agent a credential belongs to.
import type { Context } from '../../context/context.js';
import { hashToken, isWellFormedApiToken, isWellFormedToken } from '../../crypto/tokens.js';
import { findAgentSession, markSessionSeen } from '../../db/agent-sessions.js';
import { findAgentByToken } from '../../db/api-tokens.js';
import { isLocked, mustRenew, type SessionStage, type TokenScope } from '../../domain/account.js';
import type { Agent } from '../../domain/actor.js';
import { SluiceError } from '../../errors.js';

/** What an agent may show: an API token or a desk session's cookie. */
export type Credential = { readonly bearer: string } | { readonly session: string };

/** Who asks, and how far they have come. */
export interface Authenticated {
  readonly agent: Agent;
  readonly scope: TokenScope;
  readonly stage: SessionStage;
  /** left alone for 15 minutes: the password is asked for again, and nothing is lost */
  readonly locked: boolean;
  /** hash of what was shown: one for each session and token */
  readonly viewer: Buffer;
}

/**
 * The active agent behind a credential, asked anew for each request, so that freezing, a new role or signing out acts at
 * the next one.
 * @param options `present`: somebody sits there, so that the session stays unlocked
 * @throws unauthenticated; password_overdue for a token of an account whose password is older than PASSWORD_MAX_AGE_DAYS
 */
export async function authenticateAgent(
  ctx: Pick<Context, 'sql' | 'config'>,
  credential: Credential,
  { present = true }: { present?: boolean } = {},
): Promise<Authenticated> {
  const found = await find(ctx, credential, present);
  if (found === undefined) throw new SluiceError('unauthenticated');
  return found;
}

async function find(
  ctx: Pick<Context, 'sql' | 'config'>,
  credential: Credential,
  present: boolean,
): Promise<Authenticated | undefined> {
  if ('bearer' in credential) {
    if (!isWellFormedApiToken(credential.bearer)) return undefined;
    const viewer = hashToken(credential.bearer);
    const found = await findAgentByToken(ctx.sql, viewer);
    if (found === undefined) return undefined;
    const { scope, passwordChangedAt, now, ...agent } = found;
    if (mustRenew(passwordChangedAt, now, ctx.config.policy.passwordMaxAgeDays))
      throw new SluiceError('password_overdue');
    return { agent, scope, stage: 'full', locked: false, viewer };
  }
  if (!isWellFormedToken(credential.session)) return undefined;
  const tokenHash = hashToken(credential.session);
  const found = await findAgentSession(ctx.sql, tokenHash);
  if (found === undefined) return undefined;
  const { stage, idleSeconds, ...agent } = found;
  const locked = isLocked(found);
  if (present && !locked) await markSessionSeen(ctx.sql, tokenHash);
  return { agent, scope: 'all', stage, locked, viewer: tokenHash };
}
