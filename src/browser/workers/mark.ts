/** How far an archive was packed, and the CRC-32 of all of it up to there. */
export interface Mark {
  /** from the beginning */
  readonly bytes: number;
  readonly crc: number;
}
