import { isSluiceError, type SluiceError } from '../errors.js';

/** From what the sender must hear first to what matters only when nothing else is wrong. */
const gravity: readonly string[] = [
  'zip_entry_not_encrypted',
  'zip_weak_encryption',
  'zip_guessable',
  'zip_unsafe',
  'zip_split',
  'zip_too_many',
  'zip_malformed',
  'zip_empty',
  'not_a_zip',
];

/**
 * Collects what is wrong while the directory is walked to its end, so that an archive with a plain entry is called
 * that, also when something else about it is odd. Only the gravest finding is kept, of equals the first.
 */
export class Findings {
  #gravest: SluiceError | undefined;

  /** Notes an error; a plain entry cannot be outdone and is thrown at once. */
  note(error: SluiceError): void {
    if (error.code === 'zip_entry_not_encrypted') throw error;
    const outdoes = (other: SluiceError) => gravity.indexOf(error.code) < gravity.indexOf(other.code);
    if (this.#gravest === undefined || outdoes(this.#gravest)) this.#gravest = error;
  }

  /** The result of `check`, or undefined where it threw a refusal, which is noted. */
  attempt<Result>(check: () => Result): Result | undefined {
    try {
      return check();
    } catch (error) {
      if (!isSluiceError(error)) throw error;
      this.note(error);
      return undefined;
    }
  }

  /** Throws the gravest of `error` and what was noted; `error` itself if it is none about the archive. */
  fail(error: unknown): never {
    if (isSluiceError(error) && gravity.includes(error.code)) {
      this.note(error);
      this.settle();
    }
    throw error;
  }

  /** Throws what was found, if anything was. */
  settle(): void {
    if (this.#gravest !== undefined) throw this.#gravest;
  }
}
