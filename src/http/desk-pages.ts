// What all of the desk's routes share: their options, the schema of forms, sending a page.
import type { FastifyReply } from 'fastify';
import type { Context } from '../context.js';
import type { SessionCookies } from './cookies.js';
import { scriptedContentSecurityPolicy } from './security-headers.js';

/** What the desk's surfaces need. */
export interface DeskOptions {
  readonly ctx: Context;
  readonly cookies: SessionCookies;
}

const text = (maxLength: number) => ({ type: 'string', maxLength, pattern: '^[^\\u0000]*$' }) as const;

/** The schema of a form: text fields, all of them needed but `optional` ones. */
export function formSchema(fields: Readonly<Record<string, number>>, optional: readonly string[] = []) {
  return {
    hide: true,
    body: {
      type: 'object',
      required: Object.keys(fields).filter((name) => !optional.includes(name)),
      additionalProperties: false,
      properties: Object.fromEntries(Object.entries(fields).map(([name, max]) => [name, text(max)])),
    },
  } as const;
}

/** Sends a page. One with a script of ours (all text is escaped, so nobody else writes the tag) has the policy that lets it in. */
export const html = (reply: FastifyReply, page: string) => {
  if (page.includes('<script type="module" src="/assets/')) letScriptsIn(reply);
  return reply.type('text/html; charset=utf-8').send(page);
};

/** For a page with a script of ours: its answer's policy lets that in, and nothing inline. */
export const letScriptsIn = (reply: FastifyReply): FastifyReply =>
  reply.header('content-security-policy', scriptedContentSecurityPolicy);
