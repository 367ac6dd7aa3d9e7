// The register of the people who may work here (domain AS4).
import type { Context } from '../context.js';
import { type AccountRow, listAccounts as findAccounts } from '../db/agents.js';

export type { AccountRow };

/** Every account, those that ended last. */
export async function listAccounts(ctx: Pick<Context, 'sql'>): Promise<AccountRow[]> {
  return await findAccounts(ctx.sql);
}
