// The desk's own words for mails with links, by reason.
import type { Context } from '../../context/context.js';
import { listMailTemplates, type MailTemplateRow } from '../../db/mail-templates.js';

export type { MailTemplateRow };

/** So many can be chosen from. */
const shownAtMost = 100;

/** By reason. */
export async function listTemplates(ctx: Pick<Context, 'sql'>): Promise<MailTemplateRow[]> {
  return await listMailTemplates(ctx.sql, shownAtMost);
}
