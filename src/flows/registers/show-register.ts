// A register is looked at. Its people stand on other pages of the desk too, for the same roles; what leaves is recorded.
import type { Context } from '../../context/context.js';
import type { RegisterDocument, RegisterName, RegisterScope } from '../../domain/register.js';
import { readRegister } from './steps/read-register.js';

/** The register as a page shows it. @throws register_too_long */
export async function showRegister(
  ctx: Pick<Context, 'sql' | 'config'>,
  asked: { readonly name: RegisterName; readonly scope: RegisterScope },
): Promise<RegisterDocument> {
  return await readRegister(ctx, asked, 'pdf');
}
