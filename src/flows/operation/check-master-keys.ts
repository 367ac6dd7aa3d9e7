// A process that has not the keys under which things are sealed must not begin.
import type { Context } from '../../context/context.js';
import { SluiceError } from '../../errors.js';
import { examineMasterKeys } from '../steps/examine-master-keys.js';

/** @throws config_invalid with the ids in use and the configured ones, never a key; what the database throws */
export async function checkMasterKeys(ctx: Pick<Context, 'sql' | 'keys' | 'masterKeys'>): Promise<void> {
  const problem = await examineMasterKeys(ctx);
  if (problem !== undefined) throw new SluiceError('config_invalid', problem);
}
