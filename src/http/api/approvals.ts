// Approvals of downloads by another lead, under SECOND_APPROVAL.
import { Type, type TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import type { FastifyInstance } from 'fastify';
import type { Context } from '../../context/context.js';
import { approvalCauses, approvalStateAt, approvalStates } from '../../domain/approval.js';
import { downloadReasons } from '../../domain/download.js';
import { approvalsOnPage } from '../../domain/page.js';
import { askApproval } from '../../flows/downloads/ask-approval.js';
import { decideApproval } from '../../flows/downloads/decide-approval.js';
import { listApprovals } from '../../flows/downloads/list-approvals.js';
import { about, answers } from '../front/describe-route.js';
import { agentOf } from '../front/guard-routes.js';
import { downloadRequest, holdRequest, id, idParams, oneOf, pageQuery, time } from './schemas.js';

const approvalSchema = Type.Object({
  id,
  uploadId: id,
  ticketId: id,
  reference: Type.String(),
  agent: id,
  because: oneOf(approvalCauses),
  reason: oneOf(downloadReasons),
  state: oneOf(approvalStates),
  createdAt: time,
  expiresAt: { ...time, description: 'until when it may be decided or, approved, used' },
});

const approveRequest = Type.Union([
  Type.Null(),
  Type.Object({ reason: Type.Optional(holdRequest.properties.reason) }, { additionalProperties: false }),
]);

type Approval = Awaited<ReturnType<typeof listApprovals>>[number];

const approvalJson = (approval: Approval) => ({
  ...{ id: approval.id, uploadId: approval.uploadId, ticketId: approval.ticketId },
  ...{ reference: approval.reference, agent: approval.agentId, because: approval.because },
  ...{ reason: approval.reason, state: approvalStateAt(approval, approval.now) },
  createdAt: approval.createdAt.toISOString(),
  expiresAt: approval.expiresAt.toISOString(),
});

/** Registers the routes. */
export async function approvalRoutes(
  root: FastifyInstance,
  { ctx }: { readonly ctx: Context },
): Promise<void> {
  const app = root.withTypeProvider<TypeBoxTypeProvider>();

  app.post(
    '/uploads/:id/approvals',
    {
      schema: {
        params: idParams,
        body: downloadRequest,
        response: answers(
          201,
          Type.Object({
            id,
            state: Type.Literal('waiting'),
            because: approvalSchema.properties.because,
            expiresAt: time,
          }),
        ),
        ...about('download', 'Ask another lead to approve one download'),
      },
    },
    async (request, reply) => {
      const asked = { uploadId: request.params.id, ...request.body };
      const { id, because, expiresAt } = await askApproval(ctx, agentOf(request), asked);
      const state = 'waiting' as const;
      return await reply.code(201).send({ id, state, because, expiresAt: expiresAt.toISOString() });
    },
  );

  app.get(
    '/approvals',
    {
      schema: {
        querystring: pageQuery,
        response: answers(
          200,
          Type.Object({
            approvals: Type.Array(approvalSchema),
            nextCursor: Type.Unsafe<string | null>({ anyOf: [{ type: 'string' }, { type: 'null' }] }),
          }),
        ),
        ...about('download', 'Approvals that wait or may be used: all for leads, their own for others'),
      },
    },
    async (request) => {
      const found = await listApprovals(ctx, agentOf(request), { after: request.query.cursor });
      const nextCursor = found.length < approvalsOnPage ? null : (found.at(-1)?.id ?? null);
      return { approvals: found.map(approvalJson), nextCursor };
    },
  );

  app.post(
    '/approvals/:id/approve',
    {
      schema: {
        params: idParams,
        body: approveRequest,
        response: answers(200, approvalSchema),
        ...about('download', 'Approve one download by who asked for it'),
      },
    },
    async (request) => {
      const asked = { approvalId: request.params.id, approved: true, words: request.body?.reason };
      return approvalJson(await decideApproval(ctx, agentOf(request), asked));
    },
  );

  app.post(
    '/approvals/:id/refuse',
    {
      schema: {
        params: idParams,
        body: holdRequest,
        response: answers(200, approvalSchema),
        ...about('download', 'Refuse a download, with a reason'),
      },
    },
    async (request) => {
      const asked = { approvalId: request.params.id, approved: false, words: request.body.reason };
      return approvalJson(await decideApproval(ctx, agentOf(request), asked));
    },
  );
}
