// How much of an archive may be readable by anyone: names, and entries that hold nothing. ZIP keeps names in the open, so
// an archive of long names with a few encrypted bytes would carry as much plain text as its sender likes.
import { refusal } from './refusal.js';

/** Names of all entries together, in bytes: so many anyway, and so many more for each file with content. */
const nameBytes = { anyway: 256 * 1024, eachFile: 256, atMost: 8 * 1024 * 1024 };
/** Folders and empty files: so many anyway, and as many more as there are files with content. */
const emptyEntriesAnyway = 1000;

/** Counts what an archive holds and shows. */
export class ReadableBudget {
  #names = 0;
  #content = 0;
  #files = 0;
  #empty = 0;

  /** @param names bytes of the entry's name in every spelling; @param content its bytes in the file, 0 for none */
  add(names: number, content: number): void {
    this.#names += names;
    this.#content += content;
    if (content > 0) this.#files++;
    else this.#empty++;
  }

  /** Whether there are more names than any archive may have; then it is not worth comparing more of them. */
  get isExhausted(): boolean {
    return this.#names > nameBytes.atMost;
  }

  /** @throws zip_malformed (`names_too_large`, `too_many_empty_entries`) */
  check(): void {
    // Names may also not outweigh what they name.
    const granted = nameBytes.anyway + Math.min(this.#files * nameBytes.eachFile, this.#content);
    if (this.isExhausted || this.#names > granted) throw refusal('names_too_large');
    if (this.#empty > emptyEntriesAnyway + this.#files) throw refusal('too_many_empty_entries');
  }
}
