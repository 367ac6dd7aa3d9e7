import { type ErrorCode, SluiceError } from '../errors.js';

/** The five things that can be wrong with an archive; the names and meanings are the error catalogue's. */
export type ZipErrorCode = Extract<
  ErrorCode,
  'not_a_zip' | 'zip_empty' | 'zip_entry_not_encrypted' | 'zip_weak_encryption' | 'zip_malformed'
>;

/**
 * The rule that an archive broke, as it stands in `extras.rule`. Rules are stable, so that texts and tests can name
 * them; a new rule may be added, and none is ever renamed.
 */
export type ZipRule =
  // not_a_zip
  | 'no-zip-signature'
  // zip_empty
  | 'no-entries'
  | 'no-file-content'
  // zip_entry_not_encrypted
  | 'plain-content'
  // zip_weak_encryption
  | 'not-aes'
  | 'checksum-reveals-content'
  // zip_malformed: the end records and the directory as a whole
  | 'end-record-missing'
  | 'archive-comment'
  | 'bytes-after-end'
  | 'zip64-end-record'
  | 'multi-disk'
  | 'too-many-entries'
  | 'directory-too-large'
  | 'directory-bounds'
  | 'directory-record'
  | 'entry-count'
  // zip_malformed: one entry
  | 'number-too-large'
  | 'strong-encryption'
  | 'masked-header'
  | 'unknown-flag'
  | 'entry-comment'
  | 'extra-field'
  | 'zip64-extra'
  | 'aes-extra'
  | 'aes-size'
  | 'aes-checksum'
  | 'empty-entry'
  | 'directory-with-data'
  | 'unicode-path'
  // zip_malformed: names
  | 'name-empty'
  | 'name-too-long'
  | 'name-encoding'
  | 'name-nul'
  | 'name-backslash'
  | 'name-absolute'
  | 'name-drive'
  | 'name-traversal'
  | 'name-duplicate'
  // zip_malformed: local headers and tiling
  | 'local-header-missing'
  | 'local-name'
  | 'local-flags'
  | 'local-method'
  | 'local-sizes'
  | 'local-checksum'
  | 'local-aes-extra'
  | 'local-unicode-path'
  | 'data-descriptor'
  | 'gap'
  | 'overlap';

/**
 * The error for a broken rule. The message holds the rule and nothing of the archive: names are personal data.
 * @param entry the entry's place in the central directory, from 1 on; left out where the whole archive is meant
 */
export function refusal(code: ZipErrorCode, rule: ZipRule, entry?: number): SluiceError {
  const where = entry === undefined ? '' : ` in entry ${entry}`;
  return new SluiceError(code, `the archive breaks the rule ${rule}${where}`, {
    extras: entry === undefined ? { rule } : { rule, entry },
  });
}

/** {@link refusal} with the code `zip_malformed`. */
export function malformed(rule: ZipRule, entry?: number): SluiceError {
  return refusal('zip_malformed', rule, entry);
}
