// An agent comes back from the identity provider, which vouches for them.
import type { Context } from '../../context/context.js';
import { hashToken, isWellFormedToken } from '../../crypto/tokens.js';
import { deleteInvitationOf, findActiveAgent, findAgentByEmail, lockAccount } from '../../db/agents.js';
import { appendAudit } from '../../db/audit-log.js';
import type { Tx } from '../../db/connect.js';
import { deleteIdentityRequest, findIdentity, insertIdentity } from '../../db/identities.js';
import { hasWaitingRole } from '../../db/role-requests.js';
import { hasSecondFactor } from '../../db/second-factors.js';
import type { SessionStage } from '../../domain/account.js';
import { actorOf } from '../../domain/actor.js';
import type { AuditEvent } from '../../domain/audit-event.js';
import { isSluiceError, SluiceError } from '../../errors.js';
import { advanceSession } from './steps/advance-session.js';
import { bindingOf } from './steps/identity-binding.js';

type Edges = Pick<Context, 'sql' | 'chain' | 'config' | 'identity'>;
type Identity = Awaited<ReturnType<NonNullable<Context['identity']>['finish']>>;

/**
 * Opens a session for the account that is linked with the person; the first time a verified address leads to it. Nobody
 * gets an account here. A second factor of ours is asked for, unless the provider says that it took one in a way that the
 * configuration trusts.
 * @param given `browser`: the cookie of the browser that was sent there; `answer`: what it came back with
 * @throws identity_refused, whatever the reason; identity_unavailable; not_found where no provider is set up
 */
export async function signInByIdentity(
  ctx: Edges,
  given: { browser: string; answer: URLSearchParams },
): Promise<{ session: string; stage: SessionStage }> {
  if (ctx.identity === undefined) throw new SluiceError('not_found', 'no identity provider is set up');
  const { browser, answer } = given;
  const state = answer.get('state') ?? '';
  const hashes = { stateHash: hashToken(state), browserHash: hashToken(browser) };
  // used up before it is looked at: an address comes back once
  const asked = isWellFormedToken(browser) && (await deleteIdentityRequest(ctx.sql, hashes));
  if (!asked) throw new SluiceError('identity_refused', 'this browser was not sent there');
  try {
    const identity = await ctx.identity.finish(bindingOf(browser, state), answer);
    return await ctx.sql.begin(async (tx) => await open(ctx, tx, identity));
  } catch (error) {
    if (isSluiceError(error, 'identity_refused')) {
      await ctx.sql.begin(async (tx) => {
        await appendAudit(tx, ctx.chain, [
          { action: 'agent.sign_in_failed', actor: { kind: 'system' }, subject: {}, facts: {} },
        ]);
      });
    }
    throw error;
  }
}

async function open(
  ctx: Edges,
  tx: Tx,
  identity: Identity,
): Promise<{ session: string; stage: SessionStage }> {
  const linked = await findIdentity(tx, identity);
  const email = identity.verifiedEmail;
  const id = linked ?? (email === undefined ? undefined : (await findAgentByEmail(tx, email))?.id);
  if (id !== undefined) await lockAccount(tx, { id });
  // forgotten while this one waited for the account
  if (linked !== undefined && (await findIdentity(tx, identity)) !== linked)
    throw new SluiceError('identity_refused', 'the account is linked with nobody by now');
  const agent = id === undefined ? undefined : await findActiveAgent(tx, id);
  if (agent === undefined)
    throw new SluiceError('identity_refused', 'there is no such account, or it is shut');
  const about = { actor: actorOf(agent), subject: { agentId: agent.id } };
  const events: AuditEvent[] = [];
  if (linked === undefined) {
    // invited to a role that a second person has not agreed to: until then nobody enters it
    if (agent.passwordHash === null && (await hasWaitingRole(tx, agent.id)))
      throw new SluiceError('identity_refused', 'a second person decides about the account first');
    // who is known under another subject is somebody else by now, whoever has the address
    if (!(await insertIdentity(tx, { ...identity, agentId: agent.id })))
      throw new SluiceError('identity_refused', 'the account belongs to another person there');
    await deleteInvitationOf(tx, agent.id);
    events.push({ ...about, action: 'agent.identity_linked', facts: {} });
  }
  const trusted = isTrusted(ctx, identity);
  const stage: SessionStage = trusted
    ? 'full'
    : (await hasSecondFactor(tx, agent.id))
      ? 'second_factor'
      : ctx.config.policy.secondFactor === 'required'
        ? 'enrol'
        : 'full';
  events.push({
    ...about,
    action: 'agent.identity_used',
    facts: { secondFactor: trusted ? 'provider' : 'own' },
  });
  return {
    stage,
    session: await advanceSession(tx, ctx.chain, { agent, session: undefined, stage, events }),
  };
}

/** Whether the provider says that it took a second factor, in words that the configuration names. */
function isTrusted({ config: { oidc } }: Edges, { acr, amr }: Identity): boolean {
  if (oidc === undefined) return false;
  return (
    (acr !== undefined && oidc.trustedAcr.includes(acr)) || oidc.trustedAmr.some((each) => amr.includes(each))
  );
}
