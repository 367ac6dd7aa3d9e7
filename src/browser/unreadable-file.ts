/** The system no longer gives a file as it was chosen: it was changed, moved, locked, or its disk is gone. */
export class UnreadableFile extends Error {
  readonly fileName: string;

  constructor(fileName: string) {
    super('a file cannot be read as it was chosen');
    this.fileName = fileName;
  }
}
