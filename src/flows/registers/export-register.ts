// A register leaves the service: drawn up, signed or written out, and recorded with the SHA-256 of what left.
import { createHash } from 'node:crypto';
import type { Context } from '../../context/context.js';
import { newId } from '../../crypto/tokens.js';
import { appendAudit } from '../../db/audit-log.js';
import { insertRegisterExport } from '../../db/registers.js';
import { type Agent, actorOf } from '../../domain/actor.js';
import {
  type RegisterDocument,
  type RegisterName,
  type RegisterScope,
  registerJson,
} from '../../domain/register.js';
import { signRecord } from '../steps/sign-record.js';
import { readRegister } from './steps/read-register.js';

type Edges = Pick<Context, 'sql' | 'chain' | 'config' | 'masterKeys'>;

/** How a register becomes a file. JSON is signed, and the same for everybody. */
export type RegisterWriter =
  | { readonly format: 'json' }
  | { readonly format: 'csv' | 'pdf'; readonly write: (document: RegisterDocument) => Uint8Array };

/** What left, and its SHA-256 in hex. */
export interface ExportedRegister {
  readonly content: Buffer;
  readonly sha256: string;
  readonly edition: string;
  readonly entries: number;
}

/**
 * Draws a register up and records that it leaves: without the record, nothing is given.
 * @param by undefined: a command of the operator
 * @throws register_too_long
 */
export async function exportRegister(
  ctx: Edges,
  by: Agent | undefined,
  asked: { readonly name: RegisterName; readonly scope: RegisterScope },
  writer: RegisterWriter,
): Promise<ExportedRegister> {
  const { format } = writer;
  const document = await readRegister(ctx, asked, format);
  const content =
    writer.format === 'json'
      ? Buffer.from(await signRecord(ctx, registerJson(document)))
      : Buffer.from(writer.write(document));
  const digest = createHash('sha256').update(content).digest();
  const [entries, sha256] = [document.entries.length, digest.toString('hex')];
  await ctx.sql.begin(async (tx) => {
    await insertRegisterExport(tx, {
      ...{ id: newId(), register: asked.name, edition: new Date(document.edition), format, entries },
      ...{ sha256: digest, by: by?.id ?? null },
    });
    await appendAudit(tx, ctx.chain, [
      {
        action: 'register.exported',
        actor: by === undefined ? { kind: 'operator' } : actorOf(by),
        subject: {},
        facts: { register: asked.name, format, entries, sha256 },
      },
    ]);
  });
  return { content, sha256, edition: document.edition, entries };
}
