// Which part of a register is asked for, as addresses say it.
import { Type } from '@fastify/type-provider-typebox';
import { isDay } from '../../domain/institution.js';
import type { RegisterScope } from '../../domain/register.js';
import { isId } from '../../domain/text.js';
import { SluiceError } from '../../errors.js';

const moment = (description: string) => Type.Optional(Type.String({ maxLength: 40, description }));

/** The query of a register: days or times. */
export const scopeFields = Type.Object({
  from: moment('YYYY-MM-DD or RFC 3339, inclusive'),
  to: moment('YYYY-MM-DD (that day included) or RFC 3339 (exclusive)'),
  institution: moment('the id of an institution'),
});

/** What the query says; empty fields, as forms send them, say nothing. @throws invalid_request naming the field */
export function askedScope(query: {
  readonly from?: string;
  readonly to?: string;
  readonly institution?: string;
}): RegisterScope {
  const institution = query.institution === '' ? undefined : query.institution;
  if (institution !== undefined && !isId(institution)) throw wrong('institution');
  const scope = { from: timeOf(query.from, 'from', 0), to: timeOf(query.to, 'to', 1), institution };
  if (scope.from !== undefined && scope.to !== undefined && scope.to <= scope.from) throw wrong('to');
  return scope;
}

const dayMs = 86_400_000;
const time = /^(?:19[789]|2\d\d)\d-\d\d-\d\dT\d\d:\d\d(:[0-5]\d(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)$/i;

function timeOf(text: string | undefined, field: string, daysLater: 0 | 1): Date | undefined {
  if (text === undefined || text === '') return undefined;
  if (isDay(text)) return new Date(Date.parse(`${text}T00:00:00Z`) + daysLater * dayMs);
  const parsed = time.test(text) ? new Date(text) : undefined;
  if (parsed === undefined || Number.isNaN(parsed.getTime())) throw wrong(field);
  return parsed;
}

const wrong = (field: string) =>
  new SluiceError('invalid_request', 'days are YYYY-MM-DD, times RFC 3339, the end behind the beginning', {
    extras: { fields: [field] },
  });
