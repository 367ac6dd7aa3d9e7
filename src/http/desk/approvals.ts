// Approvals at the desk: asked for at a file, decided on a list.
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { downloadReasons } from '../../domain/download.js';
import { approvalsOnPage } from '../../domain/page.js';
import { isId } from '../../domain/text.js';
import type { SluiceError } from '../../errors.js';
import { askApproval } from '../../flows/downloads/ask-approval.js';
import { decideApproval } from '../../flows/downloads/decide-approval.js';
import { listApprovals } from '../../flows/downloads/list-approvals.js';
import { findTicketOfUpload } from '../../flows/uploads/find-ticket-of-upload.js';
import { approvalsPage } from '../../pages/desk/approvals.js';
import { agentOf } from '../front/guard-routes.js';
import { words } from '../front/input-schemas.js';
import { statusOf } from '../front/problem.js';
import { type DeskOptions, frameOf, html, idOf, shownError, withId, wrongField } from './pages.js';
import { actOnTicket, isTold } from './ticket-page.js';

/** Registers /desk/approvals, and asking for one. */
export function approvalPages(app: FastifyInstance, { ctx }: Pick<DeskOptions, 'ctx'>): void {
  const list = async (request: FastifyRequest, error?: SluiceError) => {
    const { after } = request.query as { after?: unknown };
    const approvals = await listApprovals(ctx, agentOf(request), isId(after) ? { after } : {});
    const next = approvals.length < approvalsOnPage ? undefined : approvals.at(-1)?.id;
    return approvalsPage({
      ...frameOf(request),
      approvals: approvals.map((each) => ({ ...each, waits: each.state === 'waiting' })),
      error: shownError(request, error),
      next,
    });
  };

  app.post(
    '/uploads/:id/approvals',
    { schema: withId({ reason: 40, note: words(0, 1000) }, ['note']) },
    async (request, reply) => {
      const form = request.body as { reason: string; note?: string };
      const uploadId = idOf(request);
      const ticketId = await findTicketOfUpload(ctx, uploadId);
      const act = async () => {
        const reason = downloadReasons.find((each) => each === form.reason);
        if (reason === undefined) throw wrongField('reason');
        await askApproval(ctx, agentOf(request), { uploadId, reason, note: form.note || undefined });
      };
      return await actOnTicket(ctx, request, reply, { ticketId, act });
    },
  );

  app.get('/approvals', { schema: { hide: true } }, async (request, reply) =>
    html(reply, await list(request)),
  );

  const deciding = withId({ decision: 10, words: words(0, 1000) }, ['words']);
  app.post('/approvals/:id', { schema: deciding }, async (request, reply) => {
    const { decision, words: said } = request.body as { decision: string; words?: string };
    const approved = decision === 'approve';
    if (!approved && decision !== 'refuse') throw wrongField('decision');
    const asked = { approvalId: idOf(request), approved, words: said || undefined };
    return await decided(request, reply, () => decideApproval(ctx, agentOf(request), asked));
  });

  const decided = async (request: FastifyRequest, reply: FastifyReply, decide: () => Promise<unknown>) => {
    try {
      await decide();
    } catch (error) {
      if (!isTold(error)) throw error;
      return html(reply.code(statusOf[error.code]), await list(request, error));
    }
    return await reply.redirect('/desk/approvals', 303);
  };
}
