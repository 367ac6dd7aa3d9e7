// The database: whether it answers, is as this version needs it, and keeps the same time.
import type { Context } from '../../../context/context.js';
import { databaseTime, findRoleFacts } from '../../../db/connect.js';
import { compareMigrations } from '../../../db/migrate.js';
import { findSigningKey } from '../../../db/signing-keys.js';
import { findSweepFacts } from '../../../db/sweeps.js';
import { isSweepOverdue } from '../../../domain/alarm.js';
import type { Finding } from './finding.js';

type Edges = Pick<Context, 'sql' | 'config'>;

const part = 'database';
/** More is told; with so much, requests to S3 and one-time codes are refused, and retention ends at the wrong time. */
const toldSeconds = 5;
const tooManySeconds = 300;

/**
 * What is found of it, and whether other examinations can ask it.
 * @throws whatever the driver throws where it does not answer
 */
export async function examineDatabase(ctx: Edges): Promise<{ findings: Finding[]; usable: boolean }> {
  const skewSeconds = ((await databaseTime(ctx.sql)).getTime() - Date.now()) / 1000;
  const role = await findRoleFacts(ctx.sql);
  const { pending, changed, unknown } = await compareMigrations(ctx.sql);
  const findings: Finding[] = [
    { part, severity: 'ok', what: 'answers', remedy: '' },
    ...judgeClock(skewSeconds),
    ...judgeRole(role),
    ...judgeFiles(changed, unknown),
  ];
  if (pending.length > 0) {
    const what = `${pending.length} migrations are missing`;
    const may = role.mayCreate;
    const remedy = may
      ? 'run sluice migrate'
      : `make ${role.name} the owner of its database, or grant create on schema public to it; then run sluice migrate`;
    const lacks = may ? what : `${what}, and the role may not create tables`;
    findings.push({
      part,
      code: may ? 'not_migrated' : 'no_create_right',
      severity: 'fail',
      what: lacks,
      remedy,
    });
    return { findings, usable: false };
  }
  const key = await findSigningKey(ctx.sql);
  findings.push(
    key === undefined
      ? { part, severity: 'fail', what: 'there is no signing key', remedy: 'run sluice migrate' }
      : { part, severity: 'ok', what: `proofs are signed with key ${key.id}`, remedy: '' },
  );
  findings.push(await examineSweep(ctx));
  return { findings, usable: true };
}

function judgeClock(skewSeconds: number): Finding[] {
  const apart = Math.round(Math.abs(skewSeconds));
  if (apart <= toldSeconds) return [];
  const what = `its clock is ${apart} s ${skewSeconds > 0 ? 'ahead of' : 'behind'} this machine's`;
  const severity = apart > tooManySeconds ? 'fail' : 'warn';
  return [{ part, code: 'clocks_differ', severity, what, remedy: 'synchronise both clocks (NTP)' }];
}

function judgeRole(role: { name: string; superuser: boolean }): Finding[] {
  if (!role.superuser) return [];
  const what = `the role ${role.name} is a superuser: whoever takes over Sluice has the whole server`;
  const remedy = 'give Sluice a role that owns its database and nothing else (docs/operating.md)';
  return [{ part, code: 'superuser_role', severity: 'warn', what, remedy }];
}

/** Neither stops the service: during an upgrade the version before serves on the newer schema. */
function judgeFiles(changed: readonly string[], unknown: readonly string[]): Finding[] {
  const findings: Finding[] = [];
  if (changed.length > 0) {
    const what = `${changed.join(', ')} ${changed.length === 1 ? 'is' : 'are'} not as applied: the files were changed`;
    const remedy = 'install the files of this version anew; sluice migrate refuses them';
    findings.push({ part, code: 'migration_changed', severity: 'warn', what, remedy });
  }
  if (unknown.length > 0) {
    const what = `a newer version brought it up to date (${unknown.join(', ')}): these programs are older`;
    const remedy = 'restart everything with the programs of the newer version';
    findings.push({ part, code: 'database_ahead', severity: 'warn', what, remedy });
  }
  return findings;
}

/** By the same measure as the service's own alarm. */
async function examineSweep(ctx: Edges): Promise<Finding> {
  const facts = await findSweepFacts(ctx.sql);
  const sweep = 'sweep';
  if (
    isSweepOverdue(facts, ctx.config.sweepOverdueMinutes) ||
    (facts.lastSweepAt === null && !facts.running)
  ) {
    const what =
      facts.lastSweepAt === null ? 'has never run' : `ended last at ${facts.lastSweepAt.toISOString()}`;
    return { part: sweep, severity: 'warn', what, remedy: 'look whether its timer runs (see deploy/)' };
  }
  const what = facts.running
    ? 'is at work'
    : `ended within the last ${ctx.config.sweepOverdueMinutes} minutes`;
  return { part: sweep, severity: 'ok', what, remedy: '' };
}
