/** `changed`: the system no longer gives it as it was chosen: changed, moved, locked, or its disk is gone. `differs`: what was
 * read again is not what was read before, although size and time are. `unknown`: something else went wrong while reading. */
export type WhyUnreadable = 'changed' | 'differs' | 'unknown';

/** Files cannot be read as they were chosen. */
export class UnreadableFile extends Error {
  /** of the first; empty where it is not known which */
  readonly fileName: string;
  /** places of all that are known in what was chosen */
  readonly files: readonly number[];
  readonly why: WhyUnreadable;

  constructor(fileName: string, files: readonly number[] = [], why: WhyUnreadable = 'changed') {
    super('a file cannot be read as it was chosen');
    this.fileName = fileName;
    this.files = files;
    this.why = why;
  }
}
