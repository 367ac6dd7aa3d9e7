// Writes the plain archive that carries files under their real names inside an encrypted one: stored, as a stream, of a
// length that is known before the first byte. The counterpart of the reader; runs in Node and in browsers.
// Never here: encryption, compression, files.
import { SluiceError } from '../errors.js';
import { RunningCrc32 } from './crc32.js';
import { flagBits, signatures } from './records.js';

/** One file to be written. */
export interface ArchiveFile {
  /** path with `/`, as `archiveNames` makes it */
  readonly name: string;
  /** bytes */
  readonly size: number;
  readonly modified: Date;
}

const localBytes = 30;
const centralBytes = 46;
const endBytes = 22;
const zip64EndBytes = 56 + 20;
const max16 = 0xffff;
const max32 = 0xffffffff;
const versions = { plain: 20, zip64: 45 } as const;
const zip64Tag = 0x0001;

/** From where on numbers are written in 64 bits. The format's own limits; lower ones give archives that mean the same. */
export interface ArchiveLimits {
  readonly bytes: number;
  readonly entries: number;
}
const formatLimits: ArchiveLimits = { bytes: max32, entries: max16 };

/**
 * The exact length of the archive of these files, in bytes.
 */
export function archiveLength(files: readonly ArchiveFile[], limits = formatLimits): number {
  const layout = new Layout(limits);
  let offset = 0;
  let directory = 0;
  for (const file of files) {
    const name = nameBytes(file).length;
    directory += centralBytes + name + layout.centralExtra(file, offset).length;
    offset += localBytes + name + layout.localExtra(file).length + file.size + layout.descriptorBytes(file);
  }
  return (
    offset +
    directory +
    (layout.needsZip64End(files.length, offset, directory) ? zip64EndBytes : 0) +
    endBytes
  );
}

/**
 * Writes the archive piece by piece; pieces are as `open` gives them, and small ones between.
 * @param open the bytes of the file at this place in `files`, exactly as many as its size says
 * @throws truncated_body when a file does not have the size that was stated: it was changed meanwhile
 */
export async function* writeArchive(
  files: readonly ArchiveFile[],
  open: (index: number) => AsyncIterable<Uint8Array>,
  limits = formatLimits,
): AsyncGenerator<Uint8Array> {
  const layout = new Layout(limits);
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const [index, file] of files.entries()) {
    const start = offset;
    const header = layout.localHeader(file);
    yield header;
    const crc = new RunningCrc32();
    let read = 0;
    for await (const piece of open(index)) {
      read += piece.length;
      if (read > file.size) break;
      crc.update(piece);
      yield piece;
    }
    if (read !== file.size)
      throw new SluiceError('truncated_body', 'a file changed while it was packed', {
        extras: { entry: index },
      });
    const descriptor = layout.dataDescriptor(file, crc.value);
    yield descriptor;
    directory.push(layout.centralRecord(file, start, crc.value));
    offset += header.length + file.size + descriptor.length;
  }
  yield* directory;
  const length = directory.reduce((sum, record) => sum + record.length, 0);
  yield layout.endRecords(files.length, offset, length);
}

/** Which records stand where, and in how many bits. */
class Layout {
  readonly #limits: ArchiveLimits;

  constructor(limits: ArchiveLimits) {
    this.#limits = limits;
  }

  /** What a field of 32 bits holds: the number, or that it stands in 64 bits elsewhere. */
  #narrow(value: number): number {
    return value >= this.#limits.bytes ? max32 : value;
  }

  isLarge(file: ArchiveFile): boolean {
    return file.size >= this.#limits.bytes;
  }

  descriptorBytes(file: ArchiveFile): number {
    return this.isLarge(file) ? 24 : 16;
  }

  needsZip64End(count: number, offset: number, directory: number): boolean {
    return count >= this.#limits.entries || offset >= this.#limits.bytes || directory >= this.#limits.bytes;
  }

  /** In a local header both sizes always stand together; they are zero here, and the descriptor tells. */
  localExtra(file: ArchiveFile): Uint8Array {
    return this.isLarge(file) ? zip64Extra([0, 0]) : new Uint8Array(0);
  }

  centralExtra(file: ArchiveFile, offset: number): Uint8Array {
    const values = [
      ...(this.isLarge(file) ? [file.size, file.size] : []),
      ...(offset >= this.#limits.bytes ? [offset] : []),
    ];
    return values.length === 0 ? new Uint8Array(0) : zip64Extra(values);
  }

  localHeader(file: ArchiveFile): Uint8Array {
    const [name, extra] = [nameBytes(file), this.localExtra(file)];
    return record(localBytes + name.length + extra.length, (put) => {
      put.u32(signatures.localHeader);
      put.u16(this.isLarge(file) ? versions.zip64 : versions.plain);
      commonFields(put, file, 0);
      put.u32(this.isLarge(file) ? max32 : 0);
      put.u32(this.isLarge(file) ? max32 : 0);
      put.u16(name.length);
      put.u16(extra.length);
      put.bytes(name);
      put.bytes(extra);
    });
  }

  dataDescriptor(file: ArchiveFile, crc: number): Uint8Array {
    return record(this.descriptorBytes(file), (put) => {
      put.u32(signatures.descriptor);
      put.u32(crc);
      const size = this.isLarge(file) ? put.u64 : put.u32;
      size(file.size);
      size(file.size);
    });
  }

  centralRecord(file: ArchiveFile, offset: number, crc: number): Uint8Array {
    const [name, extra] = [nameBytes(file), this.centralExtra(file, offset)];
    const version = extra.length > 0 ? versions.zip64 : versions.plain;
    return record(centralBytes + name.length + extra.length, (put) => {
      put.u32(signatures.centralRecord);
      put.u16(version);
      put.u16(version);
      commonFields(put, file, crc);
      put.u32(this.#narrow(file.size));
      put.u32(this.#narrow(file.size));
      put.u16(name.length);
      put.u16(extra.length);
      put.u16(0); // comment
      put.u16(0); // disk
      put.u16(0); // internal attributes
      put.u32(0); // external attributes
      put.u32(this.#narrow(offset));
      put.bytes(name);
      put.bytes(extra);
    });
  }

  endRecords(count: number, offset: number, length: number): Uint8Array {
    const large = this.needsZip64End(count, offset, length);
    return record((large ? zip64EndBytes : 0) + endBytes, (put) => {
      if (large) {
        put.u32(signatures.zip64EndRecord);
        put.u64(44);
        put.u16(versions.zip64);
        put.u16(versions.zip64);
        put.u32(0);
        put.u32(0);
        put.u64(count);
        put.u64(count);
        put.u64(length);
        put.u64(offset);
        put.u32(signatures.zip64Locator);
        put.u32(0);
        put.u64(offset + length);
        put.u32(1);
      }
      put.u32(signatures.endRecord);
      put.u16(0);
      put.u16(0);
      put.u16(count >= this.#limits.entries ? max16 : count);
      put.u16(count >= this.#limits.entries ? max16 : count);
      put.u32(this.#narrow(length));
      put.u32(this.#narrow(offset));
      put.u16(0);
    });
  }
}

function nameBytes(file: ArchiveFile): Uint8Array {
  return new TextEncoder().encode(file.name);
}

function zip64Extra(values: readonly number[]): Uint8Array {
  return record(4 + 8 * values.length, (put) => {
    put.u16(zip64Tag);
    put.u16(8 * values.length);
    for (const value of values) put.u64(value);
  });
}

function commonFields(put: Put, file: ArchiveFile, crc: number): void {
  put.u16(flagBits.descriptor | flagBits.utf8);
  put.u16(0); // stored
  const time = file.modified;
  const year = Math.min(Math.max(time.getFullYear(), 1980), 2107);
  put.u16((time.getHours() << 11) | (time.getMinutes() << 5) | (time.getSeconds() >> 1));
  put.u16(((year - 1980) << 9) | ((time.getMonth() + 1) << 5) | time.getDate());
  put.u32(crc);
}

interface Put {
  u16(value: number): void;
  u32(value: number): void;
  u64(value: number): void;
  bytes(bytes: Uint8Array): void;
}

/** A record of a known length, filled from its start. */
function record(length: number, fill: (put: Put) => void): Uint8Array {
  const bytes = new Uint8Array(length);
  const view = new DataView(bytes.buffer);
  let at = 0;
  const advance = (by: number) => {
    at += by;
    return at - by;
  };
  fill({
    u16: (value) => view.setUint16(advance(2), value, true),
    u32: (value) => view.setUint32(advance(4), value, true),
    u64: (value) => view.setBigUint64(advance(8), BigInt(value), true),
    bytes: (more) => bytes.set(more, advance(more.length)),
  });
  return bytes;
}
