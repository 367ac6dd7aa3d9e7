// `sluice agent add|invite|role|freeze|unfreeze|forget-factor|deactivate`
import { type Role, roles } from '../domain/actor.js';
import { isLocale } from '../domain/locale.js';
import { readMailAddress } from '../domain/mail-address.js';
import { addAgent } from '../flows/accounts/add-agent.js';
import { type AccountChange, changeAccount, type HandOver } from '../flows/accounts/change-account.js';
import { inviteAgent } from '../flows/accounts/invite-agent.js';
import { type Command, demand, parseFlags, print, UsageError, withContext } from './command.js';

const options = {
  email: { type: 'string' },
  name: { type: 'string' },
  role: { type: 'string' },
  locale: { type: 'string' },
  'password-stdin': { type: 'boolean' },
  'hand-over-to': { type: 'string' },
} as const;

/** What is done to an account that is there. */
const changes: Readonly<Record<string, AccountChange>> = {
  freeze: { kind: 'freeze' },
  unfreeze: { kind: 'unfreeze' },
  'forget-factor': { kind: 'forget_factor' },
  deactivate: { kind: 'end' },
};

/** Adds, invites, freezes or ends an account. Passwords come by standard input, so that no process list shows them. Exit 0. */
export const agentCommand: Command = async ([verb = '', ...args]) => {
  const change = Object.hasOwn(changes, verb) ? changes[verb] : undefined;
  if (change === undefined && !['add', 'invite', 'role'].includes(verb))
    throw new UsageError(`usage: sluice agent add|invite|role|${Object.keys(changes).join('|')} …`);
  const flags = parseFlags(args, options);
  const email = demand(flags.email, 'email');
  // who is meant need not be judged: an account from before the rule must still be found
  if (change === undefined && verb !== 'role') demandAddress(email);
  const handTo = handOverOf(flags['hand-over-to']);
  if (change?.kind === 'freeze' || change?.kind === 'end') return await alter(email, { ...change, handTo });
  if (change !== undefined) return await alter(email, change);
  if (verb === 'role') return await alter(email, { kind: 'role', role: demandRole(flags.role), handTo });
  const locale = flags.locale ?? 'en';
  const person = { email, name: demand(flags.name, 'name'), role: demandRole(flags.role), locale };
  if (!isLocale(locale)) throw new UsageError('--locale must be one of en, pl, sl, nb, hu');
  if (verb === 'invite') {
    return await withContext('agent', async (ctx) => {
      print((await inviteAgent(ctx, 'operator', { ...person, locale })).id);
      return 0;
    });
  }
  if (flags['password-stdin'] !== true)
    throw new UsageError('--password-stdin is missing; the password is read from standard input');
  const password = (await readStandardInput()).replace(/\r?\n$/, '');
  return await withContext('agent', async (ctx) => {
    print((await addAgent(ctx, { ...person, locale, password })).id);
    return 0;
  });
};

async function alter(email: string, change: AccountChange): Promise<number> {
  return await withContext('agent', async (ctx) => {
    print((await changeAccount(ctx, { kind: 'operator' }, { email }, change)).id);
    return 0;
  });
}

/** Who gets the open tickets of somebody who leaves. */
function handOverOf(given: string | undefined): HandOver | undefined {
  if (given === undefined) return undefined;
  const to = demand(given, 'hand-over-to');
  return to === 'leads' ? to : { email: to };
}

function demandAddress(email: string): void {
  const read = readMailAddress(email);
  if ('address' in read) return;
  if (read.fault === 'local_not_ascii')
    throw new UsageError('--email must be ASCII before the @: many mail servers take no other address');
  throw new UsageError('--email is not an e-mail address');
}

function demandRole(given: string | undefined): Role {
  const wanted = demand(given, 'role');
  const role = roles.find((known) => known === wanted);
  if (role === undefined) throw new UsageError(`--role must be one of ${roles.join(', ')}`);
  return role;
}

async function readStandardInput(): Promise<string> {
  const pieces: Buffer[] = [];
  for await (const piece of process.stdin) pieces.push(piece as Buffer);
  return Buffer.concat(pieces).toString('utf8');
}
