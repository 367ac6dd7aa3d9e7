// The demo's outbox: SMS and mail as they would have been sent.
import type { Context } from '../../context/context.js';
import { openFromDatabase } from '../../crypto/database-secret.js';
import { listOutboxPage } from '../../db/messages.js';
import type { MessageKind } from '../../domain/message.js';

/** One message as its receiver would see it. */
export interface OutboxMessage {
  readonly id: string;
  readonly kind: MessageKind;
  readonly to: string;
  readonly subject?: string;
  readonly text: string;
  readonly createdAt: Date;
}

const shown = 100;

/** The newest messages. Only the outbox providers of a loopback service write any. */
export async function showOutbox(ctx: Pick<Context, 'sql' | 'masterKeys'>): Promise<OutboxMessage[]> {
  const rows = await listOutboxPage(ctx.sql, shown);
  return rows.map((row) => {
    const json = Buffer.from(
      openFromDatabase(ctx.masterKeys, `outbox-page:${row.messageId}`, row.sealedContent),
    ).toString();
    const content = JSON.parse(json) as { to: string; subject?: string; text: string };
    return { id: row.messageId, kind: row.kind, createdAt: row.createdAt, ...content };
  });
}
