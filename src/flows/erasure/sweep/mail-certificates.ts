// The proof of deletion goes to the clinic's contact, where that is wanted, before the contact is forgotten.
import { newId } from '../../../crypto/tokens.js';
import { insertMessage } from '../../../db/messages.js';
import { listCertificateReceivers, listTicketsToCertify } from '../../../db/tickets.js';
import { batchSize, inBatches } from './in-batches.js';
import type { SweepEdges } from './sweep-edges.js';

/** Writes one mail per person into the outbox; the document itself is made when it is sent. */
export async function mailCertificates(ctx: SweepEdges): Promise<void> {
  await inBatches(
    () => listTicketsToCertify(ctx.sql, batchSize),
    async (tickets) => {
      let written = 0;
      for (const { id: ticketId } of tickets) written += await mailCertificate(ctx, ticketId);
      return written;
    },
  );
}

async function mailCertificate(ctx: SweepEdges, ticketId: string): Promise<number> {
  return await ctx.sql.begin(async (tx) => {
    const receivers = await listCertificateReceivers(tx, ticketId);
    for (const { id: contactId } of receivers)
      await insertMessage(tx, {
        id: newId(),
        kind: 'mail',
        template: 'certificate',
        ticketId,
        to: { contactId },
      });
    return receivers.length;
  });
}
