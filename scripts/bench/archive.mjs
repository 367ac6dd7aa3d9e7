// An AES-256 archive of one stored entry as the service accepts it. What stands for encrypted content is noise.
import { createCipheriv } from 'node:crypto';
import { open } from 'node:fs/promises';

const NAME = Buffer.from('data.bin');
const SALT_AND_CHECK = 16 + 2;
const AUTHENTICATION_CODE = 10;
const SLAB = 4 * 1024 * 1024;
/** APPNOTE 7.2 and the AE-2 extra field: vendor version 2, "AE", AES-256, stored. */
const EXTRA = Buffer.from([0x01, 0x99, 7, 0, 2, 0, 0x41, 0x45, 3, 0, 0]);

export const MIB = 1024 * 1024;

/** Writes an archive of exactly `size` bytes, under 4 GiB. */
export async function writeArchive(path, size) {
  const { head, contentBytes, tail } = frame(size);
  const noise = createCipheriv('aes-128-ctr', Buffer.alloc(16, 7), Buffer.alloc(16));
  const zeros = Buffer.alloc(SLAB);
  const file = await open(path, 'w');
  try {
    await file.write(head);
    for (let left = contentBytes; left > 0; left -= SLAB)
      await file.write(noise.update(left < SLAB ? zeros.subarray(0, left) : zeros));
    await file.write(tail);
  } finally {
    await file.close();
  }
  return path;
}

function frame(size) {
  const localBytes = 30 + NAME.length + EXTRA.length;
  const centralBytes = 46 + NAME.length + EXTRA.length;
  const entryBytes = size - localBytes - centralBytes - 22;
  const plainBytes = entryBytes - SALT_AND_CHECK - AUTHENTICATION_CODE;
  if (plainBytes < 1 || size >= 2 ** 32) throw new RangeError(`no archive of ${size} bytes`);
  const shared = Buffer.alloc(26);
  shared.writeUInt16LE(51, 0); // needs version 5.1
  shared.writeUInt16LE(1, 2); // encrypted
  shared.writeUInt16LE(99, 4); // AES
  shared.writeUInt16LE(0x5821, 8); // 2024-01-01; no CRC in AE-2
  shared.writeUInt32LE(entryBytes, 14);
  shared.writeUInt32LE(plainBytes, 18);
  shared.writeUInt16LE(NAME.length, 22);
  shared.writeUInt16LE(EXTRA.length, 24);
  const head = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), shared, NAME, EXTRA]);
  const made = Buffer.from([51, 0]);
  const central = [Buffer.from('PK\x01\x02', 'latin1'), made, shared, Buffer.alloc(14), NAME, EXTRA];
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(centralBytes, 12);
  end.writeUInt32LE(localBytes + entryBytes, 16);
  return { head, contentBytes: entryBytes, tail: Buffer.concat([...central, end]) };
}
