// One account, for who is about to change it.
import type { Context } from '../../context/context.js';
import { type AccountRow, findAccount } from '../../db/agents.js';
import { assertFound } from '../../domain/access.js';

/** @throws not_found, also for an account that has ended */
export async function showAccountLine(ctx: Pick<Context, 'sql'>, id: string): Promise<AccountRow> {
  const account = await findAccount(ctx.sql, id);
  assertFound(account);
  return account;
}
