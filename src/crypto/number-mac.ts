// Counts messages to one number without keeping the number.
import { deriveSubkey, type MasterKeys } from './master-keys.js';
import { keyedHash } from './sodium.js';

/**
 * A keyed BLAKE2b-256 of a phone number, under a subkey of the current (first) master key. Equal numbers give equal
 * bytes until the master key is rotated; then counting begins anew, which a daily cap can bear.
 * @param phone in E.164 form, such as `+48601234567`; another spelling would count apart
 * @returns 32 bytes
 */
export function numberMac(masterKeys: MasterKeys, phone: string): Buffer {
  return Buffer.from(
    keyedHash(deriveSubkey(masterKeys, masterKeys.current.id, 'number-mac'), Buffer.from(phone)),
  );
}
