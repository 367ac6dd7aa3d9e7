// A register drawn up at one moment, so that its lines fit together.
import type { Context } from '../../../context/context.js';
import { databaseTime } from '../../../db/connect.js';
import {
  type RegisterDocument,
  type RegisterFormat,
  type RegisterName,
  type RegisterScope,
  registerLimits,
} from '../../../domain/register.js';
import { drawUpRegister } from './draw-up-register.js';

/**
 * A register as it is at one moment, for a page or a file. @param format whose limit holds
 * @throws register_too_long
 */
export async function readRegister(
  ctx: Pick<Context, 'sql' | 'config'>,
  asked: { readonly name: RegisterName; readonly scope: RegisterScope },
  format: RegisterFormat,
): Promise<RegisterDocument> {
  return await ctx.sql.begin('isolation level repeatable read read only', async (tx) => ({
    register: asked.name,
    edition: (await databaseTime(tx)).toISOString(),
    service: ctx.config.baseUrl.origin,
    scope: asked.scope,
    entries: await drawUpRegister(tx, ctx, { ...asked, most: registerLimits[format] }),
  }));
}
