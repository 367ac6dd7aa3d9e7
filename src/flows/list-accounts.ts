// The register of the people who may work here (domain AS4).
import type { Context } from '../context.js';
import { type AccountRow, listAccounts as findAccounts } from '../db/agents.js';
import { listOpenTickets } from '../db/tickets.js';
import type { Agent } from '../domain/actor.js';

export type { AccountRow };

/** Accounts on one page. */
const accountsOnPage = 200;

/** A page of accounts, those that ended last. @param after the id of the last one of the page before */
export async function listAccounts(
  ctx: Pick<Context, 'sql'>,
  after: string | undefined,
): Promise<{ accounts: AccountRow[]; next: string | undefined }> {
  const found = await findAccounts(ctx.sql, { after, limit: accountsOnPage + 1 });
  const accounts = found.slice(0, accountsOnPage);
  return { accounts, next: found.length > accountsOnPage ? accounts.at(-1)?.id : undefined };
}

/** Open tickets that are named beside an account; the count tells of the rest. */
const namedTickets = 20;

/** The oldest open tickets of each account, for whoever may see tickets; nobody else learns more than how many. */
export async function listTicketsOfAccounts(
  ctx: Pick<Context, 'sql'>,
  agent: Agent,
): Promise<{ id: string; reference: string; handlerId: string }[]> {
  return agent.role === 'lead' ? await listOpenTickets(ctx.sql, namedTickets) : [];
}
