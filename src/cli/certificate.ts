// `sluice certificate verify FILE`
import { readFile } from 'node:fs/promises';
import { isPublicKey } from '../domain/signed-document.js';
import { listSigningKeys } from '../flows/audit/list-signing-keys.js';
import { type CertificateProblem, verifyCertificate } from '../flows/erasure/verify-certificate.js';
import {
  type Command,
  demandSubcommand,
  parseFlags,
  print,
  printJson,
  UsageError,
  withContext,
} from './command.js';

const problems: Record<CertificateProblem, string> = {
  not_a_certificate: 'this is no certificate of destruction, receipt or register',
  not_canonical:
    'it is not in the bytes in which it was issued: something was added, or it was laid out anew',
  unknown_key: 'it was signed by a key that is not known here',
  signature_wrong: 'it is not what was signed: something was changed',
};

/**
 * Checks a certificate, a receipt or a register against the keys of this service, or against the one that is given: then no settings and no
 * database are needed. Exit 0: genuine; 1: not.
 */
export const certificateCommand: Command = async (args) => {
  const [file, ...rest] = demandSubcommand(args, 'verify', 'certificate');
  const flags = parseFlags(rest, { 'public-key': { type: 'string' }, json: { type: 'boolean' } });
  if (file === undefined || file.startsWith('--'))
    throw new UsageError('usage: sluice certificate verify FILE [--public-key BASE64] [--json]');
  const bytes = await readFile(file).catch((cause: unknown) => {
    throw new UsageError('the file cannot be read', { cause });
  });
  const verdict = verifyCertificate(bytes, await trustedKeys(flags['public-key']));
  if (flags.json === true) printJson(verdict);
  else if (verdict.valid)
    print(`genuine: ${verdict.scope} ${verdict.reference}, ${extentOf(verdict)}, key ${verdict.keyId}`);
  else print(`NOT GENUINE: ${problems[verdict.problem]}`);
  return verdict.valid ? 0 : 1;
};

function extentOf({ uploads, entries }: { readonly uploads: number; readonly entries?: number }): string {
  return entries === undefined ? `${uploads} uploads` : `${entries} entries`;
}

async function trustedKeys(given: string | undefined): Promise<Uint8Array[]> {
  if (given === undefined) {
    const keys = await withContext('certificate', async (ctx) => await listSigningKeys(ctx));
    return keys.map(({ publicKey }) => Buffer.from(publicKey, 'base64'));
  }
  if (!isPublicKey(given)) throw new UsageError('--public-key is base64 of 32 bytes');
  return [Buffer.from(given, 'base64')];
}
