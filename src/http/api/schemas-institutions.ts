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
const shown = { id, name: Type.String(), agreementInForce: Type.Boolean() };

export const institutionSchemas = {
  query: Type.Object({ q: Type.Optional(words(0, 200)), cursor: Type.Optional(id) }, strict),
  institution: Type.Object({ name: line(200) }, strict),
  agreement: Type.Object({ number: line(100), ...period }, strict),
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
    agreements: Type.Array(Type.Object({ id, number: Type.String(), ...shownPeriod })),
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
