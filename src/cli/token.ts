// `sluice token create|list|revoke`
import { tokenScopes } from '../domain/account.js';
import { isId } from '../domain/text.js';
import { createToken } from '../flows/accounts/create-token.js';
import { revokeToken } from '../flows/accounts/revoke-token.js';
import { showAccount } from '../flows/accounts/show-account.js';
import {
  type Command,
  demand,
  demandSubcommand,
  parseFlags,
  print,
  UsageError,
  withContext,
} from './command.js';

/** Prints one new API token, which is stored hashed and never shown again; or lists or takes back tokens. Exit 0. */
export const tokenCommand: Command = async (args) => {
  if (args[0] === 'list') return await list(args.slice(1));
  if (args[0] === 'revoke') return await revoke(args.slice(1));
  const flags = parseFlags(demandSubcommand(args, 'create', 'token'), {
    email: { type: 'string' },
    name: { type: 'string' },
    scope: { type: 'string' },
    days: { type: 'string' },
  });
  const of = { email: demand(flags.email, 'email') };
  const name = demand(flags.name, 'name');
  const scope = tokenScopes.find((known) => known === (flags.scope ?? 'all'));
  if (scope === undefined) throw new UsageError(`--scope must be one of ${tokenScopes.join(', ')}`);
  if (flags.days !== undefined && !/^\d{1,5}$/.test(flags.days))
    throw new UsageError('--days is a whole number');
  const days = flags.days === undefined ? undefined : Number(flags.days);
  return await withContext('token', async (ctx) => {
    print((await createToken(ctx, { of, name, scope, days })).token);
    return 0;
  });
};

/** One line a token: id, scope, until when it works, name. */
async function list(args: readonly string[]): Promise<number> {
  const flags = parseFlags(args, { email: { type: 'string' } });
  const which = { email: demand(flags.email, 'email') };
  return await withContext('token', async (ctx) => {
    const { tokens } = await showAccount(ctx, which);
    for (const { id, scope, expiresAt, revokedAt, name } of tokens) {
      const until = revokedAt === null ? (expiresAt?.toISOString() ?? 'no end') : 'taken back';
      print(`${id}  ${scope}  ${until}  ${name}`);
    }
    return 0;
  });
}

async function revoke(args: readonly string[]): Promise<number> {
  const flags = parseFlags(args, { id: { type: 'string' } });
  const id = demand(flags.id, 'id');
  if (!isId(id)) throw new UsageError('--id is not an id');
  return await withContext('token', async (ctx) => {
    await revokeToken(ctx, { kind: 'operator' }, { tokenId: id });
    return 0;
  });
}
