// What an agent sees of the own account.
import type { Context } from '../../context/context.js';
import { lockAccount } from '../../db/agents.js';
import { listApiTokens, type TokenRow } from '../../db/api-tokens.js';
import { listPasskeys } from '../../db/passkeys.js';
import { countRecoveryCodes, findTotp } from '../../db/second-factors.js';
import { SluiceError } from '../../errors.js';

export type { TokenRow };

/** A passkey as its owner sees it. */
export interface OwnPasskey {
  readonly id: string;
  readonly name: string;
  readonly createdAt: Date;
  readonly lastUsedAt: Date | null;
}

/** Tokens, and which second factors are set up. */
export interface AccountView {
  readonly tokens: readonly TokenRow[];
  readonly totp: boolean;
  readonly passkeys: readonly OwnPasskey[];
  readonly recoveryCodesLeft: number;
  readonly secrecyAcceptedAt: Date | null;
}

/** @param which by id, or by address. @throws not_found */
export async function showAccount(
  ctx: Pick<Context, 'sql'>,
  which: { id: string } | { email: string },
): Promise<AccountView> {
  const account = await lockAccount(ctx.sql, which);
  if (account === undefined) throw new SluiceError('not_found', 'there is no such account');
  const [tokens, totp, passkeys, recoveryCodesLeft] = await Promise.all([
    listApiTokens(ctx.sql, account.id),
    findTotp(ctx.sql, account.id),
    listPasskeys(ctx.sql, account.id),
    countRecoveryCodes(ctx.sql, account.id),
  ]);
  const { secrecyAcceptedAt } = account;
  return { tokens, totp: totp?.confirmed === true, passkeys, recoveryCodesLeft, secrecyAcceptedAt };
}
