// Institutions, their agreements and the people they have authorised.
import { Type, type TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import type { FastifyInstance } from 'fastify';
import type { Context } from '../../context/context.js';
import { changeInstitution } from '../../flows/institutions/change-institution.js';
import { endAgreement } from '../../flows/institutions/end-agreement.js';
import { recordInstitution } from '../../flows/institutions/record-institution.js';
import { searchInstitutions } from '../../flows/institutions/search-institutions.js';
import { showInstitution } from '../../flows/institutions/show-institution.js';
import { withdrawAuthorisation } from '../../flows/institutions/withdraw-authorisation.js';
import { about, answers } from '../front/describe-route.js';
import { agentOf } from '../front/guard-routes.js';
import { idParams, institutionSchemas as schemas } from './schemas-institutions.js';

/** Registers the routes. */
export async function institutionRoutes(
  root: FastifyInstance,
  { ctx }: { readonly ctx: Context },
): Promise<void> {
  const app = root.withTypeProvider<TypeBoxTypeProvider>();
  const detail = async (institutionId: string) => {
    const { institution, facts, agreements, contacts } = await showInstitution(ctx, institutionId);
    const { id, name, agreementInForce } = institution;
    return {
      ...{ id, name, agreementInForce, ...facts },
      agreements: agreements.map(({ institutionId: _same, ...agreement }) => agreement),
      contacts: contacts.map(({ institutionId: _same, ...contact }) => contact),
    };
  };

  app.get(
    '/institutions',
    {
      schema: {
        querystring: schemas.query,
        response: answers(200, schemas.list),
        ...about('institution', 'Institutions, and whether an agreement is in force'),
      },
    },
    async (request) => {
      const { rows, next } = await searchInstitutions(ctx, request.query.q, request.query.cursor);
      return {
        nextCursor: next,
        institutions: rows.map(({ id, name, agreementInForce }) => ({ id, name, agreementInForce })),
      };
    },
  );

  app.post(
    '/institutions',
    {
      schema: {
        body: schemas.institution,
        response: answers(201, schemas.created),
        ...about('institution', 'Enter an institution'),
      },
    },
    async (request, reply) =>
      await reply
        .code(201)
        .send(await recordInstitution(ctx, agentOf(request), { kind: 'institution', ...request.body })),
  );

  app.get(
    '/institutions/:id',
    {
      schema: {
        params: idParams,
        response: answers(200, schemas.detail),
        ...about('institution', 'An institution with its agreements and authorised contacts'),
      },
    },
    async (request) => await detail(request.params.id),
  );

  app.patch(
    '/institutions/:id',
    {
      schema: {
        params: idParams,
        body: schemas.change,
        response: answers(200, schemas.detail),
        ...about(
          'institution',
          'Record what an institution is called in its register, and where it is reached',
        ),
      },
    },
    async (request) => {
      await changeInstitution(ctx, agentOf(request), request.params.id, request.body);
      return await detail(request.params.id);
    },
  );

  agreementRoutes(root, ctx);
}

/** Agreements and authorised people of an institution. */
function agreementRoutes(root: FastifyInstance, ctx: Context): void {
  const app = root.withTypeProvider<TypeBoxTypeProvider>();
  const today = () => new Date().toISOString().slice(0, 10);

  app.post(
    '/institutions/:id/agreements',
    {
      schema: {
        params: idParams,
        body: schemas.agreement,
        response: answers(201, schemas.created),
        ...about('institution', 'Enter a data-processing agreement'),
      },
    },
    async (request, reply) => {
      const institutionId = request.params.id;
      const asked = { kind: 'agreement' as const, from: today(), ...request.body, institutionId };
      return await reply.code(201).send(await recordInstitution(ctx, agentOf(request), asked));
    },
  );

  app.post(
    '/agreements/:id/end',
    {
      schema: {
        params: idParams,
        body: schemas.end,
        response: answers(200, schemas.ended),
        ...about('institution', 'End an agreement before its time; it stays on record'),
      },
    },
    async (request) => {
      const { endedOn, reason } = request.body;
      const { id } = request.params;
      await endAgreement(ctx, agentOf(request), { id, on: endedOn, reason });
      return { id, endedOn };
    },
  );

  app.post(
    '/institutions/:id/contacts',
    {
      schema: {
        params: idParams,
        body: schemas.contact,
        response: answers(201, schemas.created),
        ...about('institution', 'Enter somebody whom the institution has authorised'),
      },
    },
    async (request, reply) => {
      const institutionId = request.params.id;
      const asked = { kind: 'contact' as const, from: today(), ...request.body, institutionId };
      return await reply.code(201).send(await recordInstitution(ctx, agentOf(request), asked));
    },
  );

  app.delete(
    '/authorised-contacts/:id',
    {
      schema: {
        params: idParams,
        response: answers(204, Type.Null({ description: 'withdrawn' })),
        ...about('institution', 'Withdraw an authorisation; the person is erased'),
      },
    },
    async (request, reply) => {
      await withdrawAuthorisation(ctx, agentOf(request), request.params.id);
      return await reply.code(204).send(null);
    },
  );
}
