// `sluice token create`
import { createToken } from '../flows/create-token.js';
import { type Command, demand, demandSubcommand, parseFlags, print, withContext } from './command.js';

/** Prints one API token, which is stored hashed and never shown again. Exit 0. */
export const tokenCommand: Command = async (args) => {
  const flags = parseFlags(demandSubcommand(args, 'create', 'token'), {
    email: { type: 'string' },
    name: { type: 'string' },
  });
  const request = { email: demand(flags.email, 'email'), name: demand(flags.name, 'name') };
  return await withContext('token', async (ctx) => {
    print((await createToken(ctx, request)).token);
    return 0;
  });
};
