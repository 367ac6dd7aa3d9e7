// The programs that tests drive and npm does not have: a real 7-Zip, a real S3 server, a real browser, PostgreSQL's own
// reader of dumps and spelling dictionaries, from Debian's packages.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const packages = {
  'p7zip-full': ['7z'],
  chromium: ['chromium'],
  'ceph-mon': ['ceph-mon', 'monmaptool'],
  'ceph-osd': ['ceph-osd'],
  radosgw: ['radosgw', 'radosgw-admin'],
  'ceph-common': ['ceph'],
  'postgresql-client': ['pg_restore'],
  zstd: ['zstd'],
  hunspell: ['hunspell'],
};

/** Dictionaries of hunspell: the files that show that a package is there. */
const dictionaries = {
  'hunspell-en-us': 'en_US.dic',
  'hunspell-en-gb': 'en_GB.dic',
  'hunspell-pl': 'pl_PL.dic',
  'hunspell-sl': 'sl_SI.dic',
  'hunspell-no': 'nb_NO.dic',
  'hunspell-hu': 'hu_HU.dic',
};

/** Installs what is missing, where root and apt are there; elsewhere says what to install. The tests go on either way. */
export function ensureTestPrograms() {
  const missing = missingPackages();
  if (missing.length === 0) return;
  const install = ['install', '-y', '--no-install-recommends', ...missing];
  if (process.getuid?.() !== 0 || !isInstalled('apt-get')) {
    console.log(`Some tests will be skipped. They need: ${missing.join(', ')}. On Debian or Ubuntu:`);
    console.log(`  sudo apt-get update && sudo apt-get ${install.join(' ')}`);
    return;
  }
  console.log(`Installing ${missing.join(', ')} (apt-get) ...`);
  if (!aptGet(['update']) || !aptGet(install))
    console.log('apt-get failed (see above); some tests will be skipped.');
}

function missingPackages() {
  const programs = Object.keys(packages).filter((name) => !packages[name].every(isInstalled));
  const files = Object.keys(dictionaries).filter(
    (name) => !existsSync(join('/usr/share/hunspell', dictionaries[name])),
  );
  return [...programs, ...files];
}

function isInstalled(program) {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/bin'];
  return folders.some((folder) => {
    try {
      accessSync(join(folder, program), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

function aptGet(args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const ran = spawnSync('apt-get', ['-q', ...args], { env, stdio: ['ignore', 'ignore', 'inherit'] });
  if (ran.signal) process.kill(process.pid, ran.signal);
  return ran.status === 0;
}
