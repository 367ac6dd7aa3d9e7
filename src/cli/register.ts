// `sluice register NAME`
import { writeFile } from 'node:fs/promises';
import { defaultLocale } from '../domain/locale.js';
import { isRegisterName, registerNames } from '../domain/register.js';
import { exportRegister, type RegisterWriter } from '../flows/registers/export-register.js';
import { askedScope } from '../http/front/register-scope.js';
import { registerCsv, registerPdf } from '../pages/desk/register-files.js';
import { type Command, parseFlags, print, UsageError, withContext } from './command.js';

/**
 * Exports a register of data protection: signed JSON, or CSV, or PDF where the file's name ends so. Exit 0.
 * @throws UsageError, invalid_request, register_too_long
 */
export const registerCommand: Command = async (args) => {
  const [name = '', ...rest] = args;
  if (!isRegisterName(name))
    throw new UsageError(`usage: sluice register ${registerNames.join('|')} [--from D] [--to D] …`);
  const flags = parseFlags(rest, {
    ...{ from: { type: 'string' }, to: { type: 'string' }, institution: { type: 'string' } },
    ...{ csv: { type: 'boolean' }, json: { type: 'boolean' }, out: { type: 'string' } },
  });
  const { from, to, institution, out } = flags;
  if (flags.csv === true && flags.json === true) throw new UsageError('--csv or --json, not both');
  const scope = askedScope({
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    ...(institution !== undefined && { institution }),
  });
  return await withContext('register', async (ctx) => {
    const locale = defaultLocale;
    const csv: RegisterWriter = { format: 'csv', write: (document) => registerCsv(locale, document) };
    const pdf: RegisterWriter = {
      format: 'pdf',
      write: (document) => registerPdf(locale, document, ctx.config.deskName),
    };
    const writer = flags.csv === true ? csv : out?.endsWith('.pdf') === true ? pdf : undefined;
    const made = await exportRegister(ctx, undefined, { name, scope }, writer ?? { format: 'json' });
    if (out === undefined) process.stdout.write(made.content);
    else {
      // whoever else uses this machine has no business with it
      await writeFile(out, made.content, { mode: 0o600 });
      print(`${name}: ${made.entries} entries, SHA-256 ${made.sha256}, written to ${out}`);
    }
    return 0;
  });
};
