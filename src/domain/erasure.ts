// What was erased, as it stands in the list outside of the database: ids only. Pure. Decision 0025.

/** `agent`: an account; `contact`: a person whom an institution had authorised. A ticket's own contacts go with it. */
export const erasedKinds = ['upload', 'ticket', 'agent', 'contact'] as const;
export type ErasedKind = (typeof erasedKinds)[number];

/** One erased thing. */
export interface Erased {
  readonly kind: ErasedKind;
  /** UUID */
  readonly id: string;
}

/** What is signed of a batch. */
export interface ErasureBatch {
  readonly format: 'sluice/erasures/1';
  /** UUIDv7, also its name */
  readonly id: string;
  /** whose list it is */
  readonly installation: string;
  /** RFC 3339, UTC */
  readonly at: string;
  /** batches that stood in the list before it: one that is taken away is missed by those that came after */
  readonly after: readonly string[];
  readonly entries: readonly Erased[];
}

/** So many batches before it each batch names: more than processes write at once, so that each is named by a later one. */
export const namedBefore = 32;
/** Entries in one batch. */
export const mostEntries = 500;

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The name of a batch in the list. */
export function batchName(id: string): string {
  return `${id}.json`;
}

/** The batch that a name in the list says, or undefined where it is none of ours. */
export function batchOfName(name: string): string | undefined {
  const id = name.replace(/\.json$/, '');
  return name.endsWith('.json') && uuid.test(id) ? id : undefined;
}

/** The batch out of parsed JSON, or undefined where it is none. */
export function readErasureBatch(value: unknown): ErasureBatch | undefined {
  const { format, id, installation, at, after, entries } = (value ?? {}) as Record<string, unknown>;
  if (format !== 'sluice/erasures/1' || !isId(id) || !isId(installation) || typeof at !== 'string')
    return undefined;
  if (!Array.isArray(after) || !after.every(isId) || !Array.isArray(entries)) return undefined;
  const found = entries.map((entry: unknown) => (entry ?? {}) as Record<string, unknown>);
  const read = found.flatMap((entry) => {
    const kind = erasedKinds.find((known) => known === entry.kind);
    return kind !== undefined && isId(entry.id) ? [{ kind, id: entry.id }] : [];
  });
  if (read.length !== entries.length) return undefined;
  return { format, id, installation, at, after, entries: read };
}

function isId(value: unknown): value is string {
  return typeof value === 'string' && uuid.test(value);
}
