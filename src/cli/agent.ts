// `sluice agent add`
import { type Role, roles } from '../domain/actor.js';
import { isLocale } from '../domain/locale.js';
import { addAgent } from '../flows/add-agent.js';
import {
  type Command,
  demand,
  demandSubcommand,
  parseFlags,
  print,
  UsageError,
  withContext,
} from './command.js';

/** Adds an account; the password comes by standard input, so that no process list shows it. Exit 0. */
export const agentCommand: Command = async (args) => {
  const flags = parseFlags(demandSubcommand(args, 'add', 'agent'), {
    email: { type: 'string' },
    name: { type: 'string' },
    role: { type: 'string' },
    locale: { type: 'string' },
    'password-stdin': { type: 'boolean' },
  });
  const email = demand(flags.email, 'email');
  if (!/^[^\s@]+@[^\s@]+$/.test(email) || email.length > 254)
    throw new UsageError('--email is not an e-mail address');
  const name = demand(flags.name, 'name');
  const role = roles.find((known): known is Role => known === demand(flags.role, 'role'));
  if (role === undefined) throw new UsageError(`--role must be one of ${roles.join(', ')}`);
  const locale = flags.locale ?? 'en';
  if (!isLocale(locale)) throw new UsageError('--locale must be one of en, pl, sl, nb, hu');
  if (flags['password-stdin'] !== true)
    throw new UsageError('--password-stdin is missing; the password is read from standard input');
  const password = (await readStandardInput()).replace(/\r?\n$/, '');
  return await withContext('agent', async (ctx) => {
    const { id } = await addAgent(ctx, { email, name, role, locale, password });
    print(id);
    return 0;
  });
};

async function readStandardInput(): Promise<string> {
  const pieces: Buffer[] = [];
  for await (const piece of process.stdin) pieces.push(piece as Buffer);
  return Buffer.concat(pieces).toString('utf8');
}
