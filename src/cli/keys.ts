// `sluice keys rotate`
import { rotateKeys } from '../flows/operation/rotate-keys.js';
import { type Command, demandSubcommand, parseFlags, print, printJson, withContext } from './command.js';

/** Wraps every data key and database secret anew under the first key of MASTER_KEY. Exit 0, or 1 when some failed. */
export const keysCommand: Command = async (args) => {
  const flags = parseFlags(demandSubcommand(args, 'rotate', 'keys'), { json: { type: 'boolean' } });
  return await withContext('keys', async (ctx) => {
    const rotation = await rotateKeys(ctx);
    if (flags.json === true) printJson(rotation);
    else {
      print(
        `${rotation.rewrapped} data keys and ${rotation.resealed} database secrets are now under master key ${ctx.masterKeys.current.id}`,
        `${rotation.current} were already; ${rotation.failed} failed`,
      );
      if (rotation.failed === 0)
        print(
          'Once every process runs with this MASTER_KEY, run it again; if nothing was left, take the other keys out and destroy them.',
        );
    }
    return rotation.failed === 0 ? 0 : 1;
  });
};
