// What all of the desk's routes share: their options, the schema of forms, sending a page.
import type { TSchema } from '@fastify/type-provider-typebox';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Context } from '../../context/context.js';
import { type ErrorExtras, SluiceError } from '../../errors.js';
import { type DeskFacts, type Done, doneTexts } from '../../pages/desk/desk-shell.js';
import type { FormError } from '../../pages/desk/form.js';
import type { SessionCookies } from '../front/cookies.js';
import { agentOf } from '../front/guard-routes.js';
import { formLine, idParams } from '../front/input-schemas.js';
import { localeOf, placeOf } from '../front/request-facts.js';
import { scriptedContentSecurityPolicy } from '../front/security-headers.js';

/** What the desk's surfaces need. */
export interface DeskOptions {
  readonly ctx: Context;
  readonly cookies: SessionCookies;
}

/** A field of a form: so many code points of one line; or a schema of input-schemas.ts. */
export type FormField = number | TSchema;

/** The schema of a form: text fields, all of them needed but `optional` ones. */
export function formSchema(fields: Readonly<Record<string, FormField>>, optional: readonly string[] = []) {
  return {
    hide: true,
    body: {
      type: 'object',
      required: Object.keys(fields).filter((name) => !optional.includes(name)),
      additionalProperties: false,
      properties: Object.fromEntries(
        Object.entries(fields).map(([name, field]) => [
          name,
          typeof field === 'number' ? formLine(field) : field,
        ]),
      ),
    },
  } as const;
}

const dones = Object.keys(doneTexts) as Done[];

/** What every page of somebody signed in is told. */
export const frameOf = (request: FastifyRequest): DeskFacts => {
  const { done } = request.query as { done?: unknown };
  return {
    ...{ locale: localeOf(request), agent: agentOf(request) },
    done: request.method === 'GET' ? dones.find((each) => each === done) : undefined,
  };
};

/** The schema of an act on one object without fields. */
export const bare = { hide: true, params: idParams } as const;

/** The schema of a form about one object. */
export const withId = (fields: Readonly<Record<string, FormField>>, optional: readonly string[] = []) => ({
  params: idParams,
  ...formSchema(fields, optional),
});

/** The id in a route's address. */
export const idOf = (request: FastifyRequest): string => (request.params as { id: string }).id;

/** A field that says what nobody offered. */
export const wrongField = (...fields: readonly string[]): SluiceError =>
  new SluiceError('invalid_request', 'a field is wrong', { extras: { fields } });

/** Sends a page. One with a script of ours (all text is escaped, so nobody else writes the tag) has the policy that lets it in. */
export const html = (reply: FastifyReply, page: string) => {
  if (page.includes('<script type="module" src="/assets/')) letScriptsIn(reply);
  return reply.type('text/html; charset=utf-8').send(page);
};

/** For a page with a script of ours: its answer's policy lets that in, and nothing inline. */
export const letScriptsIn = (reply: FastifyReply): FastifyReply =>
  reply.header('content-security-policy', scriptedContentSecurityPolicy);

/** What was typed into a form that its schema refused: texts alone. */
export const typedIn = (request: FastifyRequest): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries((request.body ?? {}) as Record<string, unknown>).filter(
      (field): field is [string, string] => typeof field[1] === 'string',
    ),
  );

/** Fields that are never shown again. */
const secrets: readonly string[] = ['current', 'password', 'code', 'answer', 'unlock'];

/** A refusal as the page of its form tells it: which fields are meant, with what was typed; of its extras, what is put into words. */
export function shownError(request: FastifyRequest, error: SluiceError | undefined): FormError | undefined {
  if (error === undefined) return undefined;
  const { retryAfterSeconds, fields }: ErrorExtras = error.extras;
  const typed = Object.entries((request.body ?? {}) as Record<string, unknown>).filter(
    (field): field is [string, string] => typeof field[1] === 'string' && !secrets.includes(field[0]),
  );
  return {
    ...{ code: error.code, action: placeOf(request), typed: Object.fromEntries(typed) },
    ...(typeof retryAfterSeconds === 'number' && { retryAfterSeconds }),
    ...(Array.isArray(fields) && { fields: fields.filter((each) => typeof each === 'string') }),
  };
}
