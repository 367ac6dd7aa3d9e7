// Words that name tickets, accounts and people become ids, so that no address of a page holds a name.
import type { Context } from '../../context/context.js';
import { type AuditSubjectKind, findAuditSubjects } from '../../db/audit-search.js';
import type { Agent } from '../../domain/actor.js';
import { auditSubjectsAtMost } from '../../domain/page.js';
import { assertOfficer } from '../steps/assert-officer.js';

export type { AuditSubjectKind } from '../../db/audit-search.js';

/** What was asked for in words. */
export type AuditWords = Readonly<Partial<Record<AuditSubjectKind, string | undefined>>>;

/**
 * The ids that the words name.
 * @returns for each word that was given a list, which may be empty @throws not_found
 */
export async function resolveAuditFilter(
  ctx: Pick<Context, 'sql'>,
  agent: Agent,
  words: AuditWords,
): Promise<Partial<Record<AuditSubjectKind, string[]>>> {
  await assertOfficer(ctx, agent);
  const found: Partial<Record<AuditSubjectKind, string[]>> = {};
  for (const kind of ['tickets', 'accounts', 'people'] as const) {
    const asked = words[kind];
    if (asked !== undefined) found[kind] = await findAuditSubjects(ctx.sql, kind, asked, auditSubjectsAtMost);
  }
  return found;
}
