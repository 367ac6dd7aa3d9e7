// Fetching a file at the desk: asked for with a reason, and confirmed.
import type { FastifyInstance } from 'fastify';
import { downloadReasons } from '../../domain/download.js';
import { SluiceError } from '../../errors.js';
import { authoriseDownload } from '../../flows/downloads/authorise-download.js';
import { confirmDownload } from '../../flows/downloads/confirm-download.js';
import { showDownload } from '../../flows/downloads/show-download.js';
import { findTicketOfUpload } from '../../flows/uploads/find-ticket-of-upload.js';
import { downloadPage } from '../../pages/desk/ticket-files.js';
import { agentOf } from '../front/guard-routes.js';
import { words } from '../front/input-schemas.js';
import { type DeskOptions, frameOf, html, idOf, withId, wrongField } from './pages.js';
import { actOnTicket } from './ticket-page.js';

/** Registers everything under /desk/uploads and /desk/downloads. */
export function downloadRoutes(app: FastifyInstance, { ctx }: Pick<DeskOptions, 'ctx'>): void {
  app.post(
    '/uploads/:id/downloads',
    { schema: withId({ reason: 40, note: words(0, 1000) }, ['note']) },
    async (request, reply) => {
      const form = request.body as { reason: string; note?: string };
      const uploadId = idOf(request);
      const ticketId = await findTicketOfUpload(ctx, uploadId);
      const act = async () => {
        const reason = downloadReasons.find((each) => each === form.reason);
        if (reason === undefined) throw wrongField('reason');
        const asked = { uploadId, reason, note: form.note || undefined };
        const { id: downloadId, expiresAt } = await authoriseDownload(ctx, agentOf(request), asked);
        const facts = { ...frameOf(request), ticketId, downloadId, expiresAt };
        await html(reply.code(201), downloadPage(facts));
      };
      // a refusal is told where the file is
      return await actOnTicket(ctx, request, reply, { ticketId, act });
    },
  );

  app.post('/downloads/:id/confirm', { schema: withId({ sha256: 100 }) }, async (request, reply) => {
    const sha256 = (request.body as { sha256: string }).sha256.replace(/\s/g, '').toLowerCase();
    const { ticketId } = await showDownload(ctx, agentOf(request), idOf(request));
    const act = async () => {
      if (!/^[0-9a-f]{64}$/.test(sha256)) throw new SluiceError('digest_mismatch');
      await confirmDownload(ctx, agentOf(request), { downloadId: idOf(request), sha256 });
    };
    return await actOnTicket(ctx, request, reply, { ticketId, act });
  });
}
