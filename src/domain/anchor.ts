// The end of the audit chain as it is published outside. Pure.

/** What is signed of an anchor. */
export interface Anchor {
  readonly format: 'sluice/anchor/1';
  /** whose chain it is */
  readonly installation: string;
  /** the last entry */
  readonly seq: number;
  /** its hash, 64 hexadecimal digits */
  readonly hash: string;
  /** RFC 3339, UTC */
  readonly at: string;
}

const name = /^anchor-(\d{15})\.json$/;

/** The name of the anchor of an entry: in the order of entries. */
export function anchorName(seq: number): string {
  return `anchor-${String(seq).padStart(15, '0')}.json`;
}

/** The entry that a name says, or undefined where it is none of ours. */
export function seqOfAnchorName(text: string): number | undefined {
  const [, digits] = name.exec(text) ?? [];
  return digits === undefined ? undefined : Number(digits);
}

/** The anchor out of parsed JSON, or undefined where it is none. */
export function readAnchor(value: unknown): Anchor | undefined {
  const { format, installation, seq, hash, at } = (value ?? {}) as Record<string, unknown>;
  if (format !== 'sluice/anchor/1' || typeof installation !== 'string' || typeof at !== 'string')
    return undefined;
  if (!Number.isSafeInteger(seq) || typeof hash !== 'string' || !/^[0-9a-f]{64}$/.test(hash))
    return undefined;
  return { format, installation, seq: Number(seq), hash, at };
}
