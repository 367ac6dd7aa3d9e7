// CRC-32 as ZIP uses it (APPNOTE 4.4.7). Eight tables, so that contents of gigabytes are summed eight bytes at a time.
const tables = makeTables();

/** A table `k` tells what a byte does to the sum `k` bytes later. */
function makeTables(): Uint32Array {
  const all = new Uint32Array(8 * 256);
  for (let byte = 0; byte < 256; byte++) {
    let rest = byte;
    for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
    all[byte] = rest;
  }
  for (let at = 256; at < all.length; at++) {
    const before = all[at - 256] ?? 0;
    all[at] = (before >>> 8) ^ (all[before & 0xff] ?? 0);
  }
  return all;
}

/** The CRC-32 of bytes that come piece by piece. */
export class RunningCrc32 {
  #rest = 0xffffffff;

  update(bytes: Uint8Array): void {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const whole = bytes.length - (bytes.length % 8);
    let rest = this.#rest;
    let at = 0;
    for (; at < whole; at += 8) {
      const low = view.getUint32(at, true) ^ rest;
      const high = view.getUint32(at + 4, true);
      rest =
        (tables[1792 + (low & 0xff)] ?? 0) ^
        (tables[1536 + ((low >>> 8) & 0xff)] ?? 0) ^
        (tables[1280 + ((low >>> 16) & 0xff)] ?? 0) ^
        (tables[1024 + (low >>> 24)] ?? 0) ^
        (tables[768 + (high & 0xff)] ?? 0) ^
        (tables[512 + ((high >>> 8) & 0xff)] ?? 0) ^
        (tables[256 + ((high >>> 16) & 0xff)] ?? 0) ^
        (tables[high >>> 24] ?? 0);
    }
    for (; at < bytes.length; at++) rest = (tables[(rest ^ view.getUint8(at)) & 0xff] ?? 0) ^ (rest >>> 8);
    this.#rest = rest;
  }

  /** of all bytes so far, an unsigned 32-bit number */
  get value(): number {
    return (this.#rest ^ 0xffffffff) >>> 0;
  }
}

/** The CRC-32 of bytes that are all here, an unsigned 32-bit number. */
export function crc32(bytes: Uint8Array): number {
  const sum = new RunningCrc32();
  sum.update(bytes);
  return sum.value;
}
