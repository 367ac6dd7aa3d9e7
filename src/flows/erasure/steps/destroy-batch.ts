// The bytes and keys of a batch of uploads are destroyed together, and looked for together.

import type { Context } from '../../../context/context.js';
import type { PurgeEvidence, SweepRow } from '../../../db/uploads.js';
import { isSluiceError, SluiceError } from '../../../errors.js';
import type { Destruction, ObjectStore } from '../../../storage/contract/object-store.js';

/** What became of a batch: each row is in one of the two. */
export interface DestroyedBatch {
  readonly gone: readonly { readonly row: SweepRow; readonly evidence: PurgeEvidence }[];
  readonly failed: readonly FailedRow[];
}

/** `keyDestroyedAt`: absent where not even the key is gone */
export interface FailedRow {
  readonly row: SweepRow;
  readonly error: SluiceError;
  readonly keyDestroyedAt?: string;
}

type Part = { readonly row: SweepRow; readonly outcome: Destruction | SluiceError };

/**
 * Keys first: from here on the bytes are noise, in every copy and backup. Then every version of the bytes. Each store
 * looks again behind its removals. An upload whose key could not be destroyed keeps its bytes for the next sweep, which
 * loses nothing: the order of an upload's key before its bytes is never turned round.
 */
export async function destroyBatch(
  ctx: Pick<Context, 'objects' | 'keys'>,
  rows: readonly SweepRow[],
): Promise<DestroyedBatch> {
  const keys = await destroyNames(ctx.keys, rows, ({ keyName, nextKeyName }) => [keyName, nextKeyName]);
  const keyDestroyedAt = new Date().toISOString();
  const goneKeys = new Map(keys.filter(isGone).map(({ row, outcome }) => [row.id, outcome]));
  const keyless = rows.filter(({ id }) => goneKeys.has(id));
  const objects = await destroyNames(ctx.objects, keyless, ({ objectName, restObject }) => [
    objectName,
    restObject,
  ]);
  const verifiedAt = new Date().toISOString();
  const gone = objects.filter(isGone).map(({ row, outcome }) => {
    const { versions, unfinished, verifiedAbsent, absence } = outcome;
    const key = goneKeys.get(row.id);
    return {
      row,
      evidence: {
        ...({ keyDestroyed: true, keyDestroyedAt, versions, unfinished, verifiedAt } as const),
        verifiedAbsent: verifiedAbsent && key?.verifiedAbsent === true,
        // how it was seen; a proof says no more than that
        absence: { by: absence, at: verifiedAt },
        ...(key !== undefined && { keyAbsence: { by: key.absence, at: keyDestroyedAt } }),
      },
    };
  });
  return {
    gone,
    failed: [
      ...keys.filter(isFailed).map(({ row, outcome: error }) => ({ row, error })),
      ...objects.filter(isFailed).map(({ row, outcome: error }) => ({ row, error, keyDestroyedAt })),
    ],
  };
}

/** What the audit chain says of it. */
export function purgeFacts({ versions, unfinished, verifiedAbsent, absence, keyAbsence }: PurgeEvidence) {
  const seen = { absence: absence.by, ...(keyAbsence !== undefined && { keyAbsence: keyAbsence.by }) };
  return { keyDestroyed: true as const, versions, unfinished, verifiedAbsent, ...seen };
}

/** Destroys the names of each row in one call. The first name's destruction speaks for a row, unless one failed. */
async function destroyNames(
  store: ObjectStore,
  rows: readonly SweepRow[],
  namesOf: (row: SweepRow) => readonly [string, string | null],
): Promise<Part[]> {
  if (rows.length === 0) return [];
  const names = rows.flatMap(namesOf).filter((name) => name !== null);
  const outcomes = await store.destroyMany(names).catch((cause: unknown) => {
    const error = isSluiceError(cause) ? cause : unsaid(cause);
    return new Map(names.map((name) => [name, error]));
  });
  return rows.map((row) => {
    const mine = namesOf(row).flatMap((name) => (name === null ? [] : [outcomes.get(name) ?? unsaid()]));
    return {
      row,
      outcome: mine.find((outcome) => outcome instanceof SluiceError) ?? weakest(mine) ?? unsaid(),
    };
  });
}

/** The first name's destruction, with the least that was seen of any. */
function weakest(mine: readonly (Destruction | SluiceError)[]): Destruction | undefined {
  const [first, ...others] = mine.flatMap((outcome) => (outcome instanceof SluiceError ? [] : [outcome]));
  const lesser = others.find(({ verifiedAbsent }) => !verifiedAbsent);
  return first && { ...first, ...(lesser && { verifiedAbsent: false, absence: lesser.absence }) };
}

function unsaid(cause?: unknown): SluiceError {
  return new SluiceError('object_not_destroyed', 'the store said nothing of an object', { cause });
}

function isGone(part: Part): part is { row: SweepRow; outcome: Destruction } {
  return !(part.outcome instanceof SluiceError);
}

function isFailed(part: Part): part is { row: SweepRow; outcome: SluiceError } {
  return part.outcome instanceof SluiceError;
}
