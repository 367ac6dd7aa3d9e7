// Whether the configured master keys are those under which things are sealed. A wrong one shows nowhere by itself: new
// things are sealed under it, and nobody opens the old ones for days.
import type { Context } from '../../context/context.js';
import { databaseSecretKeyId, openFromDatabase } from '../../crypto/database-secret.js';
import { keyFileMasterKeyId, unwrapDataKey } from '../../crypto/file-key.js';
import type { MasterKeys } from '../../crypto/master-keys.js';
import { newObjectName } from '../../crypto/tokens.js';
import { sampleSealedSecrets } from '../../db/sealed-secrets.js';
import { sampleKeptUploads } from '../../db/stores.js';
import { isSluiceError, SluiceError } from '../../errors.js';

type Edges = Pick<Context, 'sql' | 'keys' | 'masterKeys'>;

/** Sealed values of each kind that are opened: the newest. */
const secretsOfAKind = 20;
/** Key files that are opened. */
const keyFiles = 8;
/** So many damaged ones are no accident of one file. */
const tellingKeyFiles = 2;
/** A key store that takes longer is passed over, in milliseconds: a start must not wait for it. */
const keyFilesMs = 3000;

/** Master keys that were seen to open what is sealed under them. */
const seen = new WeakSet<MasterKeys>();

/**
 * Compares the ids of master keys in use with the configured ones, and opens something under each: the same id may stand
 * for other bytes.
 * @returns what is wrong, in words for an operator, with ids and never a key; undefined where all is well or nothing is
 * sealed yet. A key store that does not answer is passed over.
 */
export async function examineMasterKeys(ctx: Edges): Promise<string | undefined> {
  const [secrets, files] = [await openSecrets(ctx), await openKeyFiles(ctx)];
  const outcomes = [...secrets, ...files];
  const ids = (which: Outcome['opens']) =>
    new Set(outcomes.filter(({ opens }) => opens === which).map(({ keyId }) => keyId));
  const [unknown, good] = [ids('unknown'), ids('yes')];
  // one that does not open may be damaged; if none does, the key is another one. A single key file tells nothing of it:
  // behind a rotation it may be all that is left under its id
  const broken = (which: readonly Outcome[], id: string) =>
    which.filter(({ keyId, opens }) => keyId === id && opens === 'no').length;
  const wrong = [...ids('no')].filter(
    (id) => !good.has(id) && (broken(secrets, id) > 0 || broken(files, id) >= tellingKeyFiles),
  );
  if (unknown.size > 0)
    return `secrets are sealed under ${[...unknown].sort().join(', ')}; MASTER_KEY has: ${ctx.masterKeys.ids.join(', ')}`;
  if (wrong.length > 0)
    return `what is sealed under ${wrong.sort().join(', ')} does not open: MASTER_KEY has other bytes under this id`;
  if (good.size > 0) seen.add(ctx.masterKeys);
  return undefined;
}

/**
 * Refuses to seal anything new under keys that were not yet seen to be right. Once they were, nothing is asked.
 * @throws master_key_unknown
 */
export async function assertMasterKeys(ctx: Edges): Promise<void> {
  if (seen.has(ctx.masterKeys)) return;
  const problem = await examineMasterKeys(ctx);
  if (problem !== undefined) throw new SluiceError('master_key_unknown', problem);
}

interface Outcome {
  readonly keyId: string;
  readonly opens: 'yes' | 'no' | 'unknown';
}

async function openSecrets(ctx: Edges): Promise<Outcome[]> {
  return (await sampleSealedSecrets(ctx.sql, secretsOfAKind)).flatMap(({ context, id, sealed }) =>
    outcomeOf(
      () => databaseSecretKeyId(sealed),
      () => openFromDatabase(ctx.masterKeys, `${context}:${id}`, sealed),
    ),
  );
}

async function openKeyFiles(ctx: Edges): Promise<Outcome[]> {
  const uploads = await sampleKeptUploads(ctx.sql, newObjectName(), keyFiles);
  const signal = AbortSignal.timeout(keyFilesMs);
  const found = await Promise.all(
    uploads.map(async ({ id: uploadId, keyName }) => {
      const bytes = await keyFileOf(ctx, keyName, signal);
      if (bytes === undefined) return [];
      return outcomeOf(
        () => keyFileMasterKeyId(bytes),
        () => unwrapDataKey(ctx.masterKeys, { uploadId }, bytes),
      );
    }),
  );
  return found.flat();
}

/** Undefined where it is not to be had just now: that is told elsewhere. */
async function keyFileOf(ctx: Edges, name: string, signal: AbortSignal): Promise<Buffer | undefined> {
  try {
    const pieces: Uint8Array[] = [];
    for await (const piece of await ctx.keys.get(name, { signal })) pieces.push(piece as Uint8Array);
    return Buffer.concat(pieces);
  } catch (error) {
    if (isSluiceError(error) || signal.aborted) return undefined;
    throw error;
  }
}

function outcomeOf(keyIdOf: () => string, open: () => unknown): Outcome[] {
  let keyId: string;
  try {
    keyId = keyIdOf();
  } catch (error) {
    // no sealed value at all: says nothing of any key
    if (isSluiceError(error, 'seal_broken')) return [];
    throw error;
  }
  try {
    open();
    return [{ keyId, opens: 'yes' }];
  } catch (error) {
    if (isSluiceError(error, 'master_key_unknown')) return [{ keyId, opens: 'unknown' }];
    if (isSluiceError(error, 'seal_broken')) return [{ keyId, opens: 'no' }];
    throw error;
  }
}
