// `sluice mail bounce`
import { isSluiceError } from '../errors.js';
import { recordBounce } from '../flows/messages/record-bounce.js';
import { type Command, demandSubcommand, parseFlags, print, withContext } from './command.js';

/** sysexits.h: whoever pipes a mail to us keeps it and tries again. */
const tempFail = 75;
/** What counts of a report stands before the mail that came back, which may be large, in bytes. */
const maxBytes = 1024 * 1024;

/**
 * Takes a mail server's report (RFC 3464) on standard input, as an alias pipes it. Exit 0 also for what is no report: whoever
 * pipes would else send it back. Exit 75 where it could not be recorded now.
 */
export const mailCommand: Command = async (args) => {
  parseFlags(demandSubcommand(args, 'bounce', 'mail'), {});
  const raw = await readReport();
  return await withContext('mail', async (ctx) => {
    try {
      print(await recordBounce(ctx, raw));
      return 0;
    } catch (err) {
      ctx.log.error(
        { err: isSluiceError(err) ? err.code : err },
        'a report could not be recorded; it is to come again',
      );
      return tempFail;
    }
  });
};

/** All is read, so that the other side is not cut off in the middle; no more is kept than counts. */
async function readReport(): Promise<string> {
  const pieces: Buffer[] = [];
  let kept = 0;
  for await (const piece of process.stdin) {
    if (kept < maxBytes) pieces.push(piece as Buffer);
    kept += (piece as Buffer).length;
  }
  return Buffer.concat(pieces).subarray(0, maxBytes).toString('latin1');
}
