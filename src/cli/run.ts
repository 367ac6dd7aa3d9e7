// Commands: each parses its own arguments, builds a context, calls flows and turns the outcome into text and an exit
// code. No rules live here, and no SQL, storage or cryptography.
import { ConfigError } from '../config/config.js';
import { programVersion } from '../config/version.js';
import { isSluiceError } from '../errors.js';
import { type Command, UsageError } from './command.js';

/** Each is loaded when it is called: a command for cron should not load the whole service first. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  serve: async () => (await import('./serve.js')).serveCommand,
  sweep: async () => (await import('./sweep.js')).sweepCommand,
  migrate: async () => (await import('./migrate.js')).migrateCommand,
  agent: async () => (await import('./agent.js')).agentCommand,
  token: async () => (await import('./token.js')).tokenCommand,
  audit: async () => (await import('./audit.js')).auditCommand,
  bill: async () => (await import('./bill.js')).billCommand,
  register: async () => (await import('./register.js')).registerCommand,
  certificate: async () => (await import('./certificate.js')).certificateCommand,
  mail: async () => (await import('./mail.js')).mailCommand,
  keys: async () => (await import('./keys.js')).keysCommand,
  restore: async () => (await import('./restore.js')).restoreCommand,
  stores: async () => (await import('./stores.js')).storesCommand,
  canary: async () => (await import('./canary.js')).canaryCommand,
  doctor: async () => (await import('./doctor.js')).doctorCommand,
};

const usage = `usage: sluice <command>

  serve                                     the service, configured by the environment
  sweep [--dry-run] [--json]                one sweep, for cron; exit 0 all done, 1 something failed, 2 could not run
  migrate                                   brings the database up to date
  agent add --email E --name N --role R --password-stdin [--locale L]
                                            an account; R is handler, lead, dpo or operator
  agent invite --email E --name N --role R [--locale L]
                                            an account whose password its holder sets, by a link in a mail
  agent role --email E --role R             another role, from the next request on
  agent freeze|unfreeze --email E           shuts an account at once, running downloads included; opens it again
  agent forget-factor --email E             lets the person set up a new second factor
  agent deactivate --email E                ends an account: the person is erased, the events stay
  agent freeze|role|deactivate … --hand-over-to E|leads
                                            who gets its open tickets; must be said before an account ends
  token create --email E --name N [--scope all|read] [--days N]
                                            prints one API token
  token list --email E                      tokens of an account
  token revoke --id ID                      takes a token back
  audit verify [--json]                     walks the audit chain; exit 0 intact, 1 broken
  certificate verify FILE [--public-key BASE64] [--json]
                                            whether a certificate, receipt or register is genuine; exit 0 yes, 1 no
  register people|sub-processors|transfers|processing|agreements [--from D] [--to D] [--institution ID]
           [--csv|--json] [--out FILE]      a register of data protection: signed JSON, CSV, or PDF by the file's name
  bill --month YYYY-MM [--lines]            what a month costs each institution, as CSV; --lines: what is behind it
  mail bounce                               a mail server's report on standard input, as an alias pipes it; exit 75: once more
  keys rotate [--json]                      wraps every data key anew under the first master key
  restore reconcile [--dry-run] [--public-key BASE64]… [--json]
                                            after a restore: erases again what was erased since; exit 0 done, 1 not all
  stores accept [--dry-run] [--accept-missing] [--json]
                                            after the stores were moved: looks for every upload there, and records the place
  canary [--json]                           a made-up file through the whole service, apart from all others; exit 0 well, 1 not
  doctor [--json]                           checks every part of the configuration against the real thing
  --version                                 the version of this program
`;

/**
 * Runs one command and sets the exit code: what the command says, or 2 for a bad configuration, a bad command line or
 * anything that could not run.
 */
export async function run(args: readonly string[]): Promise<void> {
  ignoreClosedOutput();
  const [name, ...rest] = args;
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
    process.stdout.write(usage);
    process.exitCode = name === undefined ? 2 : 0;
    return;
  }
  if (name === '--version' || name === '-V' || name === 'version') {
    process.stdout.write(`${programVersion}\n`);
    return;
  }
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (load === undefined) return fail(`there is no command ${JSON.stringify(name)}\n\n${usage}`);
  try {
    const command = await load();
    process.exitCode = await command(rest);
  } catch (error) {
    fail(describe(error));
  }
  // a stray handle must never keep a cron job alive
  await flushed();
  process.exit();
}

function describe(error: unknown): string {
  if (error instanceof ConfigError || error instanceof UsageError) return error.message;
  if (isSluiceError(error)) return `${error.message} (${error.code})`;
  const code = (error as { code?: unknown }).code;
  const isConnection = typeof code === 'string' && /^(ECONN|ENOTFOUND|EAI_|ETIMEDOUT|CONNECT)/.test(code);
  if (isConnection)
    return `the database does not answer (${code}); is DATABASE_URL right and the server running?`;
  if (code === '42501')
    return 'the database role lacks a right (42501): make it the owner of its database, or grant create on schema public to it';
  // SQLSTATE class 22: a value that no column can hold
  if (typeof code === 'string' && /^22...$/.test(code)) return 'a value on the command line cannot be stored';
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

function fail(message: string): void {
  process.stderr.write(`sluice: ${message.trimEnd()}\n`);
  process.exitCode = 2;
}

/** Whoever reads our output may stop before its end (`| head`). That must not change what the exit code says. */
function ignoreClosedOutput(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
    });
  }
}

/** Output to a pipe is asynchronous; exiting before it is written would cut it. */
async function flushed(): Promise<void> {
  const written = (stream: NodeJS.WriteStream) =>
    new Promise<void>((resolve) => stream.write('', () => resolve()));
  await Promise.all([written(process.stdout), written(process.stderr)]);
}
