// A passkey's answer is looked at: for signing in, and for going on in a session that was left alone.
import type { Context } from '../../../context/context.js';
import { readPasskeyAnswer, verifyPasskey } from '../../../crypto/passkeys.js';
import { hashToken } from '../../../crypto/tokens.js';
import { reserveSignIn } from '../../../db/agents.js';
import { appendAudit } from '../../../db/audit-log.js';
import type { Tx } from '../../../db/connect.js';
import { deleteChallenge, listPasskeys, markPasskeyUsed, type PasskeyRow } from '../../../db/passkeys.js';
import { signInLimit } from '../../../domain/account.js';
import { type Agent, actorOf } from '../../../domain/actor.js';
import type { AuditEvent } from '../../../domain/audit-event.js';
import { counterGoesOn, passkeySite } from '../../../domain/passkey.js';
import { isSluiceError, SluiceError } from '../../../errors.js';
import { holdAccount } from '../../steps/hold-account.js';

interface Shown {
  readonly passkey: PasskeyRow;
  readonly signCount: number;
}

/**
 * Takes an answer, once, and lets `act` do what it opens, in the transaction that marks the passkey as used; the event
 * that it gets must be the first that it records. Attempts are counted with those at the password.
 * @throws passkey_refused, what was refused is on record; unauthenticated where the session ended meanwhile
 */
export async function takePasskey<T>(
  ctx: Pick<Context, 'sql' | 'chain' | 'config'>,
  agent: Agent,
  given: { session: string; purpose: 'sign_in' | 'unlock'; answer: string },
  act: (tx: Tx, used: AuditEvent) => Promise<T>,
): Promise<T> {
  const about = { actor: actorOf(agent), subject: { agentId: agent.id } };
  const refuse = async (event: AuditEvent): Promise<never> => {
    await ctx.sql.begin(async (tx) => await appendAudit(tx, ctx.chain, [event]));
    throw new SluiceError('passkey_refused');
  };
  const shown = await check(ctx, agent, given);
  if (shown === undefined)
    return await refuse({ ...about, action: 'agent.sign_in_failed', actor: { kind: 'system' }, facts: {} });
  const { passkey, signCount } = shown;
  const facts = { passkeyId: passkey.id };
  const suspected: AuditEvent = { ...about, action: 'agent.passkey_suspected', facts };
  if (!counterGoesOn(passkey.signCount, signCount)) return await refuse(suspected);
  const done = await ctx.sql.begin(async (tx) => {
    await holdAccount(tx, agent.id, { session: given.session }); // before its passkeys, as whoever removes one does
    const marked = await markPasskeyUsed(tx, { id: passkey.id, keptCount: passkey.signCount, signCount });
    if (!marked) return undefined;
    const { purpose } = given;
    return { of: await act(tx, { ...about, action: 'agent.passkey_used', facts: { ...facts, purpose } }) };
  });
  return done === undefined ? await refuse(suspected) : done.of;
}

async function check(
  ctx: Pick<Context, 'sql' | 'config'>,
  agent: Agent,
  { session, purpose, answer: json }: { session: string; purpose: 'sign_in' | 'unlock'; answer: string },
): Promise<Shown | undefined> {
  const site = passkeySite(ctx.config.deskUrl);
  const reserved = await reserveSignIn(ctx.sql, { id: agent.id }, signInLimit);
  try {
    const answer = readPasskeyAnswer(json);
    const asked = { sessionHash: hashToken(session), purpose, challengeHash: hashToken(answer.challenge) };
    // used up before it is looked at: whatever comes of it, it works once
    if (!(await deleteChallenge(ctx.sql, asked)) || reserved === undefined || site === undefined)
      return undefined;
    const passkeys = await listPasskeys(ctx.sql, agent.id);
    const passkey = passkeys.find(({ credentialId }) => credentialId.equals(answer.credentialId));
    if (passkey === undefined) return undefined;
    return { passkey, signCount: await verifyPasskey(site, answer, passkey) };
  } catch (error) {
    if (isSluiceError(error, 'passkey_refused')) return undefined;
    throw error;
  }
}
