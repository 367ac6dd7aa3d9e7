// The one catalogue of everything that can go wrong in a way somebody must be told about.
// Codes are stable and know no HTTP; `http/front/error-handler.ts` maps each to a status, `locales/` to words.

/**
 * Whether the same may be tried again: `later` as it is, because something was in the way that passes; `after_mending`, when whoever
 * asks has given something else or done what is asked for; `after_signing_in`; `never`, because it is decided.
 */
export type Retry = 'later' | 'after_mending' | 'after_signing_in' | 'never';

/**
 * Every stable error code, with whether it may be tried again. A code is part of the contract: it is never renamed and never given
 * a new meaning. The comment behind each group says who meets it.
 */
const catalogue = {
  // requests in general
  invalid_request: 'after_mending',
  unknown_field: 'after_mending',
  not_found: 'never',
  method_not_allowed: 'never',
  unsupported_media_type: 'after_mending',
  unauthenticated: 'after_signing_in',
  forbidden: 'never',
  cross_site_request: 'never',
  idempotency_key_reused: 'after_mending',
  busy: 'later',
  request_timeout: 'later',
  unavailable: 'later',
  shutting_down: 'later',
  internal: 'later',
  // links and their passwords
  wrong_password: 'after_mending',
  password_required: 'after_mending',
  password_malformed: 'after_mending',
  link_locked: 'never',
  link_used: 'never',
  link_expired: 'never',
  link_revoked: 'never',
  link_not_live: 'never',
  session_required: 'after_signing_in',
  resend_limit: 'later',
  mail_refused: 'after_mending',
  no_receipt: 'never',
  ask_limit: 'later',
  request_taken: 'never',
  // contacts and messages
  invalid_phone: 'after_mending',
  phone_country_refused: 'after_mending',
  phone_landline: 'after_mending',
  sms_limit: 'later',
  phone_required: 'after_mending',
  email_not_ascii: 'after_mending',
  agreement_required: 'after_mending',
  contact_not_authorised: 'after_mending',
  already_recorded: 'after_mending',
  agreement_ended: 'never',
  institution_unknown: 'after_mending',
  register_too_long: 'after_mending',
  // uploads
  too_large: 'after_mending',
  no_file: 'after_mending',
  too_many_parts: 'after_mending',
  truncated_body: 'later',
  too_slow: 'later',
  too_many_uploads: 'later',
  upload_paused: 'later',
  tus_version: 'never',
  offset_conflict: 'later',
  checksum_mismatch: 'later',
  upload_busy: 'later',
  upload_gone: 'never',
  not_a_zip: 'after_mending',
  zip_entry_not_encrypted: 'after_mending',
  zip_weak_encryption: 'after_mending',
  zip_guessable: 'after_mending',
  zip_unsafe: 'after_mending',
  zip_split: 'after_mending',
  zip_too_many: 'after_mending',
  zip_malformed: 'after_mending',
  zip_empty: 'after_mending',
  not_withdrawable: 'never',
  // downloads
  upload_not_available: 'never',
  destruction_due: 'never',
  file_lost: 'never',
  download_used: 'never',
  download_expired: 'never',
  range_not_satisfiable: 'after_mending',
  download_not_complete: 'later',
  digest_mismatch: 'never',
  approval_required: 'later',
  approval_not_needed: 'never',
  approval_asked: 'later',
  approval_own: 'never',
  approval_decided: 'never',
  // tickets
  reference_taken: 'after_mending',
  ticket_closed: 'never',
  undelivered_uploads: 'after_mending',
  download_running: 'later',
  attestation_required: 'after_mending',
  ticket_unassigned: 'after_mending',
  ticket_taken: 'never',
  ticket_held: 'never',
  ticket_not_held: 'never',
  ticket_restricted: 'later',
  ticket_not_restricted: 'never',
  own_proposal: 'never',
  ticket_erased: 'never',
  not_purged_yet: 'later',
  // storage and sealing
  object_not_found: 'never',
  object_locked: 'later',
  object_not_destroyed: 'later',
  seal_broken: 'never',
  key_not_found: 'never',
  master_key_unknown: 'later',
  storage_unavailable: 'later',
  storage_full: 'later',
  stores_changed: 'later',
  stores_emptied: 'later',
  // accounts, sign-in, hooks
  sign_in_failed: 'after_mending',
  session_locked: 'after_signing_in',
  code_wrong: 'after_mending',
  passkey_refused: 'after_mending',
  last_factor: 'after_mending',
  too_many_passkeys: 'after_mending',
  identity_refused: 'after_mending',
  identity_unavailable: 'later',
  password_weak: 'after_mending',
  invitation_gone: 'never',
  own_account: 'after_mending',
  own_role_request: 'never',
  password_overdue: 'after_signing_in',
  open_tickets: 'after_mending',
  email_taken: 'after_mending',
  signature_invalid: 'never',
  webhook_url_refused: 'after_mending',
  // operation
  config_invalid: 'after_mending',
  migration_changed: 'never',
  migration_out_of_order: 'never',
  database_ahead: 'never',
  audit_broken: 'never',
  database_behind: 'later',
} as const satisfies Readonly<Record<string, Retry>>;

/** One of the catalogue's codes. */
export type ErrorCode = keyof typeof catalogue;

/** All codes, in the catalogue's order. */
export const errorCodes = Object.keys(catalogue) as readonly ErrorCode[];

/** Whether what was refused with this code may be tried again. */
export function retryOf(code: ErrorCode): Retry {
  return catalogue[code];
}

/** What an error may say beside its code: machine-readable, never a secret and never personal data. */
export type ErrorExtras = Readonly<Record<string, string | number | boolean | readonly string[] | undefined>>;

/**
 * An expected failure with a stable code.
 * @param code one of {@link errorCodes}
 * @param message for the log, in English, without secrets or personal data
 * @param options `cause` is kept; `extras` are shown to the caller as members of the problem document
 */
export class SluiceError extends Error {
  override readonly name = 'SluiceError';
  readonly code: ErrorCode;
  readonly extras: ErrorExtras;

  constructor(
    code: ErrorCode,
    message: string = code,
    options: { cause?: unknown; extras?: ErrorExtras } = {},
  ) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.code = code;
    this.extras = options.extras ?? {};
  }
}

/** Whether `error` is a {@link SluiceError}, and of this code if one is given. */
export function isSluiceError(error: unknown, code?: ErrorCode): error is SluiceError {
  return error instanceof SluiceError && (code === undefined || error.code === code);
}

/** Whether `error` is a refusal that whoever asked can mend: the page that it came from shows it again, with what was wrong. */
export function isMendable(error: unknown): error is SluiceError {
  return isSluiceError(error) && retryOf(error.code) === 'after_mending';
}
