// The fields that each route takes: of the API and the clinic's door as the OpenAPI document says, of the desk as the forms
// on its pages say.
import { pick } from './http-client.js';

/** Names of fields, by route as http/front/route-access.ts writes it. */
export type Fields = Map<string, Set<string>>;

type Json = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Enters what the document says of bodies and queries; members of members are written with dots. */
export function enterDescribed(document: unknown, fields: Fields): void {
  for (const [path, methods] of Object.entries(pick(document, 'paths') as Json)) {
    for (const [method, operation] of Object.entries(methods as Json)) {
      const route = `${method.toUpperCase()} ${path.replace(/\{(\w+)\}/g, ':$1')}`;
      const content = pick(operation, 'requestBody', 'content');
      for (const { schema } of Object.values((content ?? {}) as Readonly<Record<string, Json>>))
        for (const name of namesIn(schema)) enter(fields, route, name);
      for (const parameter of (pick(operation, 'parameters') ?? []) as Json[])
        if (parameter.in === 'query') enter(fields, route, `?${parameter.name}`);
    }
  }
}

function namesIn(schema: unknown): string[] {
  if (!isObject(schema)) return [];
  const choices = [schema.anyOf, schema.oneOf, schema.allOf].flatMap((each) =>
    Array.isArray(each) ? each : [],
  );
  const own = Object.entries(isObject(schema.properties) ? schema.properties : {}).flatMap(
    ([name, inner]) => {
      const more = namesIn(inner).map((each) => `${name}.${each}`);
      return more.length > 0 ? [name, ...more] : [name];
    },
  );
  return [...own, ...choices.flatMap(namesIn)];
}

/** Enters the forms of a page. @param patterns the addresses of all routes, as they are registered */
export function enterForms(page: string, patterns: readonly string[], fields: Fields): void {
  for (const [, attributes = '', inside = ''] of page.matchAll(/<form\b([^>]*)>([\s\S]*?)<\/form>/g)) {
    const method = /method="post"/i.test(attributes) ? 'POST' : 'GET';
    const action = (/action="([^"]*)"/.exec(attributes)?.[1] ?? '').split('?')[0] ?? '';
    const pattern = patterns
      .filter((each) => matches(each, action))
      .sort((a, b) => a.split(':').length - b.split(':').length)[0];
    if (pattern === undefined) continue;
    enter(fields, `${method} ${pattern}`);
    for (const [, name = ''] of inside.matchAll(/<(?:input|select|textarea|button)\b[^>]*?\bname="([^"]+)"/g))
      enter(fields, `${method} ${pattern}`, method === 'GET' ? `?${name}` : name);
  }
}

function matches(pattern: string, action: string): boolean {
  const [wanted, given] = [pattern.split('/'), action.split('/')];
  return (
    wanted.length === given.length && wanted.every((part, at) => part.startsWith(':') || part === given[at])
  );
}

function enter(fields: Fields, route: string, name?: string): void {
  const known = fields.get(route) ?? new Set();
  fields.set(route, known);
  if (name !== undefined) known.add(name);
}
