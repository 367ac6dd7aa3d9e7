// The settings of a trial run: those of the service, on tables and stores of its own, and nothing leaves the machine.
import { type Config, ConfigError } from './config.js';
import { Secret } from './secret.js';
import type { SettingProblem, StoreLocation } from './settings-reader.js';

/**
 * Everything as the service has it, but for where things lie and who is told.
 * @param schema of the same database
 * @throws ConfigError where a store beside the service's own cannot be named
 */
export function canaryConfig(config: Config, schema: string): Config {
  const problems: SettingProblem[] = [];
  const place = (name: string, own: StoreLocation | undefined, of: StoreLocation): StoreLocation => {
    const found = own ?? beside(of);
    if (found === undefined)
      problems.push({ name, problem: 'missing: beside a whole bucket there is no place; name one' });
    return found ?? of;
  };
  const objectStore = place('CANARY_OBJECT_STORE_URL', config.canaryStores.objects, config.objectStore);
  const keyStore = place('CANARY_KEY_STORE_URL', config.canaryStores.keys, config.keyStore);
  if (problems.length > 0) throw new ConfigError(problems);
  const databaseUrl = new URL(config.databaseUrl.reveal());
  databaseUrl.searchParams.set('search_path', schema);
  return {
    ...config,
    ...{ objectStore, keyStore, erasureLog: undefined, auditAnchors: [], oidc: undefined },
    databaseUrl: new Secret(databaseUrl.href),
    ...{ baseUrl: new URL('http://127.0.0.1'), deskUrl: new URL('http://127.0.0.1') },
    sms: { provider: 'outbox' },
    mail: { provider: 'outbox' },
    policy: {
      ...config.policy,
      ...{ requireAgreement: false, requireAuthorisedContact: false, secondApproval: false },
    },
  };
}

/** A sibling, never inside: no listing of the service's own store shows it. */
function beside(location: StoreLocation): StoreLocation | undefined {
  if (location.kind === 'file') return { kind: 'file', folder: `${location.folder}-canary` };
  return location.prefix === '' ? undefined : { ...location, prefix: `${location.prefix}-canary` };
}
