// The desk's own words for mails with links, by reason.
import type { Queryable } from './connect.js';

export interface MailTemplateRow {
  readonly id: string;
  readonly reason: string;
  readonly lines: string;
}

/** By reason. */
export async function listMailTemplates(sql: Queryable, limit: number): Promise<MailTemplateRow[]> {
  return await sql<
    MailTemplateRow[]
  >`select id, reason, lines from mail_templates order by lower(reason) limit ${limit}`;
}

/** The words of a reason, in the place of earlier ones. @returns the id */
export async function upsertMailTemplate(
  tx: Queryable,
  template: { readonly id: string; readonly reason: string; readonly lines: string },
): Promise<string> {
  const [row] = await tx<{ id: string }[]>`
    insert into mail_templates (id, reason, lines) values (${template.id}, ${template.reason}, ${template.lines})
    on conflict (lower(reason)) do update set reason = excluded.reason, lines = excluded.lines
    returning id`;
  return row?.id ?? template.id;
}

/** @returns the id of what was there */
export async function deleteMailTemplate(tx: Queryable, reason: string): Promise<string | undefined> {
  const [row] = await tx<{ id: string }[]>`
    delete from mail_templates where lower(reason) = lower(${reason}) returning id`;
  return row?.id;
}
