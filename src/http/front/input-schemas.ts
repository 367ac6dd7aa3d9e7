// The schemas of everything that is typed in or sent along: one for an id, one for a line, one for free words, one for a
// secret, one for a time. Every surface uses these and no others.
import { Type } from '@fastify/type-provider-typebox';
import {
  idPattern,
  linePattern,
  secretPattern,
  type Trimming,
  trimmed,
  wordsPattern,
} from '../../domain/text.js';

/** A UUID. `format` is for readers: alone it also lets through `urn:uuid:…`, which the database does not read. */
export const id = Type.String({ format: 'uuid', pattern: idPattern, description: 'UUIDv7' });

/** The parameters of a route about one object. What is no id names nothing: 404. */
export const idParams = Type.Object({ id });

/** One line, trimmed; `maxLength` in code points. */
export const line = (maxLength: number, description?: string) =>
  Type.String({
    ...trim('line'),
    minLength: 1,
    maxLength,
    pattern: linePattern,
    ...(description && { description }),
  });

/** A line that may be empty. */
export const maybeLine = (maxLength: number, description?: string) =>
  Type.String({ ...trim('line'), maxLength, pattern: linePattern, ...(description && { description }) });

/** A line of what is signed: taken as it is, because the signature is over every blank of it. */
export const signedLine = (maxLength: number) => Type.String({ maxLength, pattern: linePattern });

/** Free words, trimmed; lengths in code points. */
export const words = (minLength: number, maxLength: number, description?: string) =>
  Type.String({
    ...trim('words'),
    ...{ minLength, maxLength, pattern: wordsPattern },
    ...(description && { description }),
  });

/** A line of a form, which may be empty; what was pasted into it is made one line. */
export const formLine = (maxLength: number) =>
  Type.String({ ...trim('pasted'), maxLength, pattern: linePattern });

/** A password, a code, an answer of an authenticator: taken as it is. */
export const secret = (maxLength: number) => Type.String({ maxLength, pattern: secretPattern });

/**
 * A time that is asked for. The format alone also lets through leap seconds, which no `Date` can hold, and years that the
 * database cannot.
 */
export const askedTime = Type.String({
  format: 'date-time',
  maxLength: 40,
  pattern: '^(?:19[789]|2\\d\\d)\\d-\\d\\d-\\d\\d[Tt]\\d\\d:\\d\\d:[0-5]\\d',
  description: 'RFC 3339, 1970 to 2999',
});

/** A day of the calendar. */
export const day = Type.String({
  format: 'date',
  pattern: '^(?:19|2\\d)\\d\\d-\\d\\d-\\d\\d$',
  description: 'YYYY-MM-DD, UTC, inclusive',
});

const trimName = 'x-trim';
const trim = (how: Trimming) => ({ [trimName]: how });

/** How the validator trims: before it counts, and for whoever is called then. */
export const trimKeyword = {
  keyword: trimName,
  type: 'string' as const,
  schemaType: 'string' as const,
  before: 'maxLength',
  modifying: true,
  errors: false as const,
  validate: (
    how: Trimming,
    text: string,
    _schema: unknown,
    place?: { readonly parentData: Record<string, unknown>; readonly parentDataProperty: string | number },
  ) => {
    if (place !== undefined) place.parentData[place.parentDataProperty] = trimmed(how, text);
    return true;
  },
};
