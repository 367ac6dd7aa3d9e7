// How an audit entry becomes the JSON that the hash chain covers.
import type { AuditEntry, ChainSeal } from '../domain/audit-event.js';
import { chainHash, commitment, newSalt } from './hash-chain.js';
import { constantTimeEqual } from './tokens.js';

/** The seal of the audit chain; every member of an entry is covered, absent ones as null. */
export const chainSeal: ChainSeal = {
  link: (previous: Uint8Array, entry: AuditEntry) =>
    chainHash(previous, {
      ...entry,
      at: entry.at.toISOString(),
      commitment: entry.commitment === null ? null : Buffer.from(entry.commitment).toString('hex'),
    }),
  commit: (note) => {
    const salt = newSalt();
    return { commitment: commitment(salt, note), salt };
  },
  matches: (expected, salt, note) => constantTimeEqual(expected, commitment(salt, note)),
};
