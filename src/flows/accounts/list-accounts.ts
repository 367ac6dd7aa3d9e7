// The register of the people who may work here (domain AS4).
import type { Context } from '../../context/context.js';
import { type AccountRow, listAccounts as findAccounts } from '../../db/agents.js';

export type { AccountRow };

/** Accounts on one page. */
const accountsOnPage = 200;

/**
 * A page of accounts, those that ended last.
 * @param wanted `search`: part of a name or address; `after`: the id of the last one of the page before
 */
export async function listAccounts(
  ctx: Pick<Context, 'sql'>,
  wanted: { readonly search?: string | undefined; readonly after: string | undefined },
): Promise<{ accounts: AccountRow[]; next: string | undefined }> {
  const search = wanted.search?.trim() || undefined;
  const found = await findAccounts(ctx.sql, { search, after: wanted.after, limit: accountsOnPage + 1 });
  const accounts = found.slice(0, accountsOnPage);
  return { accounts, next: found.length > accountsOnPage ? accounts.at(-1)?.id : undefined };
}
