// `sluice restore reconcile`
import { isPublicKey } from '../domain/signed-document.js';
import { type Reconciliation, reconcileRestore } from '../flows/erasure/reconcile-restore.js';
import { acceptRestoredObjects } from '../flows/operation/accept-restored-objects.js';
import {
  type Command,
  demandSubcommand,
  parseFlags,
  print,
  printJson,
  UsageError,
  withContext,
} from './command.js';

/**
 * After a restore: erases again what the list kept outside of the database says was erased since the dump. Exit 0: the
 * database knows all of it; 1: something could not be done, believed, or found in a copy of the object store; 2: could not
 * run.
 */
export const restoreCommand: Command = async (args) => {
  const flags = parseFlags(demandSubcommand(args, 'reconcile', 'restore'), {
    'dry-run': { type: 'boolean' },
    'public-key': { type: 'string', multiple: true },
    json: { type: 'boolean' },
  });
  const dryRun = flags['dry-run'] === true;
  const publicKeys = flags['public-key'] ?? [];
  if (!publicKeys.every(isPublicKey)) throw new UsageError('--public-key must be base64 of 32 bytes');
  return await withContext('restore', async (ctx) => {
    const copy = dryRun ? undefined : await acceptRestoredObjects(ctx);
    if (copy?.accepted === false) {
      for (const id of copy.missing) process.stderr.write(`MISSING: ${id}\n`);
      process.stderr.write(
        `not all uploads are in ${ctx.places.objects}. Is it the right copy? If they are lost: sluice stores accept --accept-missing\n`,
      );
      return 1;
    }
    const found = await reconcileRestore(ctx, { dryRun, publicKeys });
    if (flags.json === true) printJson({ dryRun, ...found });
    else show(found, dryRun);
    return found.failed + found.forged.length + found.missing.length === 0 ? 0 : 1;
  });
};

function show(found: Reconciliation, dryRun: boolean): void {
  const { batches, uploads, tickets, agents, contacts, failed, forged, missing } = found;
  print(
    `${dryRun ? 'dry run: ' : ''}${batches} batches of erasures that the database did not know`,
    `${dryRun ? 'to be erased' : 'erased'} again: uploads ${uploads}, tickets ${tickets}, accounts ${agents}, authorised contacts ${contacts}; failed ${failed}`,
  );
  for (const id of forged) print(`NOT BELIEVED: ${id} is not signed by a key of this installation`);
  for (const id of missing) print(`MISSING: ${id} stood in the list and does not any more`);
  if (failed > 0) print('Run it again: what is done is not done twice.');
}
