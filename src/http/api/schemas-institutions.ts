// The shapes of institutions, agreements and authorised contacts.
import { Type } from '@fastify/type-provider-typebox';
import { locales } from '../../domain/locale.js';
import { day, id, idParams, line, maybeLine, words } from '../front/input-schemas.js';
import { mailAddress, oneOf } from './schemas.js';

export { idParams };

const strict = { additionalProperties: false } as const;
const period = { from: Type.Optional(day), until: Type.Optional(day) };
const shownPeriod = {
  from: Type.String(),
  until: Type.Unsafe<string | null>({ anyOf: [{ type: 'string' }, { type: 'null' }] }),
  inForce: Type.Boolean(),
};
const maybe = <T>(schema: object) => Type.Unsafe<T | null>({ anyOf: [schema, { type: 'null' }] });
const maybeText = maybe<string>({ type: 'string' });
const facts = {
  legalName: maybeText,
  registration: maybeText,
  address: maybeText,
  privacyEmail: maybeText,
  healthData: Type.Boolean(),
  country: maybeText,
  mailLines: maybeText,
};
const given = (schema: object) => Type.Optional(maybe<string>(schema));
const shown = { id, name: Type.String(), agreementInForce: Type.Boolean() };

export const institutionSchemas = {
  query: Type.Object({ q: Type.Optional(words(0, 200)), cursor: Type.Optional(id) }, strict),
  institution: Type.Object({ name: line(200) }, strict),
  change: Type.Object(
    {
      legalName: given(line(300)),
      registration: given(line(100)),
      address: given(line(500)),
      privacyEmail: given(mailAddress),
      healthData: Type.Optional(Type.Boolean({ description: 'whether what it sends is health data' })),
      country: given(Type.String({ pattern: '^[A-Z]{2}$', description: 'ISO 3166-1 alpha-2' })),
      mailLines: given(line(500, 'added to every mail with a link; no address of a web page')),
    },
    { ...strict, description: 'what is given is recorded; null takes it away' },
  ),
  agreement: Type.Object(
    {
      ...{ number: line(100), ...period },
      replaces: Type.Optional({ ...id, description: 'an agreement that ends the day before' }),
      corrects: Type.Optional({ ...id, description: 'an entry that was wrong, and counts no more' }),
    },
    strict,
  ),
  end: Type.Object({ endedOn: day, reason: line(500, 'about the agreement, not about a person') }, strict),
  ended: Type.Object({ id, endedOn: Type.String() }),
  contact: Type.Object(
    {
      name: line(200),
      email: mailAddress,
      phone: Type.Optional(maybeLine(40, 'E.164')),
      locale: oneOf(locales),
      ...period,
    },
    strict,
  ),
  created: Type.Object({ id }),
  list: Type.Object({
    institutions: Type.Array(Type.Object(shown)),
    nextCursor: Type.Unsafe<string | null>({ anyOf: [{ type: 'string' }, { type: 'null' }] }),
  }),
  detail: Type.Object({
    ...shown,
    ...facts,
    agreements: Type.Array(
      Type.Object({
        ...{ id, number: Type.String(), ...shownPeriod },
        endedOn: maybeText,
        endReason: maybeText,
        succeededBy: maybeText,
        succession: maybe<'replaced' | 'corrected'>({ type: 'string', enum: ['replaced', 'corrected'] }),
      }),
    ),
    contacts: Type.Array(
      Type.Object({
        id,
        name: Type.String(),
        email: Type.String(),
        phone: Type.Unsafe<string | null>({ anyOf: [{ type: 'string' }, { type: 'null' }] }),
        locale: oneOf(locales),
        ...shownPeriod,
      }),
    ),
  }),
};
