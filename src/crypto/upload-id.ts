// The one way in which an upload id becomes bytes inside a seal.
import { SluiceError } from '../errors.js';

const uuidPattern = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** The 16 raw bytes of a UUID (RFC 9562 section 4). @throws internal where it is not one */
export function uploadIdBytes(uploadId: string): Buffer {
  if (!uuidPattern.test(uploadId)) throw new SluiceError('internal', 'an upload id is not a UUID');
  return Buffer.from(uploadId.replaceAll('-', ''), 'hex');
}
