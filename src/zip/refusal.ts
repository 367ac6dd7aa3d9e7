import { type ErrorCode, SluiceError } from '../errors.js';

/** What can be wrong with an archive; the names and meanings are the error catalogue's. */
export type ZipErrorCode = Extract<ErrorCode, 'not_a_zip' | `zip_${string}`>;

/**
 * Every rule that an archive can break, with the code of its refusal. A rule's name stands in `extras.rule` and in
 * problem documents; it is stable: a new one may be added, none is ever renamed. Each has a sentence of its own in five
 * languages (`locales/`, `zip-` and the name).
 */
export const zipRules = {
  // the file as a whole is something else
  no_zip_signature: 'not_a_zip',
  is_7z: 'not_a_zip',
  is_rar: 'not_a_zip',
  is_other_archive: 'not_a_zip',
  is_office: 'not_a_zip',
  is_pdf: 'not_a_zip',
  is_image: 'not_a_zip',
  is_dicom: 'not_a_zip',
  is_program: 'not_a_zip',
  // nothing in it
  no_entries: 'zip_empty',
  no_file_content: 'zip_empty',
  // content that anyone can read, or soon can
  plain_content: 'zip_entry_not_encrypted',
  office_document: 'zip_entry_not_encrypted',
  not_aes: 'zip_weak_encryption',
  checksum_reveals_content: 'zip_guessable',
  // what unpacks into harm
  link_entry: 'zip_unsafe',
  device_entry: 'zip_unsafe',
  name_empty: 'zip_unsafe',
  name_too_long: 'zip_unsafe',
  name_control: 'zip_unsafe',
  name_direction: 'zip_unsafe',
  name_absolute: 'zip_unsafe',
  name_drive: 'zip_unsafe',
  name_traversal: 'zip_unsafe',
  name_device: 'zip_unsafe',
  name_stream: 'zip_unsafe',
  name_duplicate: 'zip_unsafe',
  name_file_and_folder: 'zip_unsafe',
  // more or other than one archive
  multi_disk: 'zip_split',
  too_many_entries: 'zip_too_many',
  // the end records and the directory as a whole
  end_record_missing: 'zip_malformed',
  archive_comment: 'zip_malformed',
  bytes_after_end: 'zip_malformed',
  zip64_end_record: 'zip_malformed',
  directory_too_large: 'zip_malformed',
  directory_bounds: 'zip_malformed',
  directory_record: 'zip_malformed',
  entry_count: 'zip_malformed',
  names_too_large: 'zip_malformed',
  too_many_empty_entries: 'zip_malformed',
  // one entry
  number_too_large: 'zip_malformed',
  strong_encryption: 'zip_malformed',
  masked_header: 'zip_malformed',
  unknown_flag: 'zip_malformed',
  entry_comment: 'zip_malformed',
  content_hash: 'zip_malformed',
  extra_field: 'zip_malformed',
  zip64_extra: 'zip_malformed',
  aes_extra: 'zip_malformed',
  aes_size: 'zip_malformed',
  empty_entry: 'zip_malformed',
  directory_with_data: 'zip_malformed',
  name_encoding: 'zip_malformed',
  unicode_path: 'zip_malformed',
  // local headers, and whether they tile the file
  local_header_missing: 'zip_malformed',
  local_name: 'zip_malformed',
  local_flags: 'zip_malformed',
  local_method: 'zip_malformed',
  local_sizes: 'zip_malformed',
  local_checksum: 'zip_malformed',
  local_aes_extra: 'zip_malformed',
  local_unicode_path: 'zip_malformed',
  data_descriptor: 'zip_malformed',
  gap: 'zip_malformed',
  overlap: 'zip_malformed',
} as const satisfies Readonly<Record<string, ZipErrorCode>>;

/** The name of a rule. */
export type ZipRule = keyof typeof zipRules;

/** Whether what an error carries as `rule` is one of these. */
export function isZipRule(rule: unknown): rule is ZipRule {
  return typeof rule === 'string' && Object.hasOwn(zipRules, rule);
}

/**
 * The error for a broken rule. The message holds the rule and nothing of the archive: names are personal data.
 * @param entry the entry's place in the central directory, from 1 on; left out where the whole archive is meant
 */
export function refusal(rule: ZipRule, entry?: number): SluiceError {
  const where = entry === undefined ? '' : ` in entry ${entry}`;
  return new SluiceError(zipRules[rule], `the archive breaks the rule ${rule}${where}`, {
    extras: entry === undefined ? { rule } : { rule, entry },
  });
}
