// A made-up file for trial runs: nobody's data, and other bytes each time.
import { newId, newObjectName } from '../../crypto/tokens.js';
import { oneFileArchive } from '../../zip/one-file-archive.js';

/** Two archives of the same made-up words. */
export interface Canary {
  /** not encrypted: must be refused */
  readonly plain: Uint8Array;
  /** marked as AES, so that it is taken; what stands for ciphertext is known all the same */
  readonly marked: Uint8Array;
  /** bytes of it that must not be found where it is kept */
  readonly known: readonly Uint8Array[];
}

/** Made anew for each run, so that none finds what another left. */
export function makeCanary(): Canary {
  const words = `This is a trial run of Sluice, ${newId()}, and nobody's data. ${newObjectName()}`;
  const name = `canary-${newObjectName()}.txt`;
  const encode = (text: string) => new TextEncoder().encode(text);
  const content = encode(words.repeat(40));
  return {
    plain: oneFileArchive(name, content, false),
    marked: oneFileArchive(name, content, true),
    known: [encode(words), encode(name)],
  };
}
