// `sluice stores accept`
import { type Acceptance, acceptStores } from '../flows/operation/accept-stores.js';
import { type Command, demandSubcommand, parseFlags, print, printJson, withContext } from './command.js';

/**
 * After the stores were moved, or restored in another place: looks for every upload there, and records the place. Exit
 * 0: it is the recorded one; 1: something is missing, and nothing was recorded; 2: could not run.
 */
export const storesCommand: Command = async (args) => {
  const flags = parseFlags(demandSubcommand(args, 'accept', 'stores'), {
    'dry-run': { type: 'boolean' },
    'accept-missing': { type: 'boolean' },
    json: { type: 'boolean' },
  });
  const dryRun = flags['dry-run'] === true;
  return await withContext('stores', async (ctx) => {
    const found = await acceptStores(ctx, { dryRun, acceptMissing: flags['accept-missing'] === true });
    if (flags.json === true) printJson({ dryRun, ...ctx.places, ...found });
    else show(found, ctx.places, dryRun);
    return found.accepted || (dryRun && found.missing.length === 0) ? 0 : 1;
  });
};

function show(found: Acceptance, places: { objects: string; keys: string }, dryRun: boolean): void {
  const { accepted, missing, erasedSince, receiving, purging } = found;
  print(
    `object store ${places.objects}`,
    `key store    ${places.keys}`,
    `uploads found ${found.found}, missing ${missing.length}, erased since the dump ${erasedSince}, unfinished ${receiving}, being destroyed ${purging}`,
  );
  for (const id of missing) print(`MISSING: ${id}`);
  if (purging > 0)
    print('What is left of those being destroyed lies in the old place, too: destroy the old stores there.');
  if (accepted) print('These are the stores from now on. Destroy what lies in the old ones.');
  else if (missing.length > 0)
    print(
      'Nothing was recorded. Are these the right stores, and was all copied? If what is missing is really lost: --accept-missing',
    );
  else if (dryRun) print('dry run: nothing was recorded');
}
