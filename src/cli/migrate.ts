// `sluice migrate`
import { prepareDatabase } from '../flows/operation/prepare-database.js';
import { type Command, parseFlags, print, withContext } from './command.js';

/** Brings the database up to date. Exit 0. */
export const migrateCommand: Command = async (args) => {
  parseFlags(args, {});
  return await withContext('migrate', async (ctx) => {
    const { applied, signingKeyId } = await prepareDatabase(ctx);
    for (const name of applied) print(`applied ${name}`);
    print(
      applied.length === 0 ? 'the database is up to date' : `applied ${applied.length} migrations`,
      `proofs are signed with key ${signingKeyId}`,
    );
    return 0;
  });
};
