// The one catalogue of everything that can go wrong in a way somebody must be told about.
// Codes are stable and know no HTTP; `http/front/error-handler.ts` maps each to a status, `locales/` to words.

/**
 * Every stable error code. A code is part of the contract: it is never renamed and never given a new meaning.
 * The comment behind each group says who meets it.
 */
export const errorCodes = [
  // requests in general
  'invalid_request',
  'unknown_field',
  'not_found',
  'method_not_allowed',
  'unsupported_media_type',
  'unauthenticated',
  'forbidden',
  'cross_site_request',
  'idempotency_key_reused',
  'busy',
  'request_timeout',
  'unavailable',
  'shutting_down',
  'internal',
  // links and their passwords
  'wrong_password',
  'password_required',
  'password_malformed',
  'link_locked',
  'link_used',
  'link_expired',
  'link_revoked',
  'link_not_live',
  'session_required',
  'resend_limit',
  'mail_refused',
  'no_receipt',
  // contacts and messages
  'invalid_phone',
  'phone_country_refused',
  'sms_limit',
  'phone_required',
  'email_not_ascii',
  'agreement_required',
  'contact_not_authorised',
  'already_recorded',
  // uploads
  'too_large',
  'no_file',
  'too_many_parts',
  'truncated_body',
  'too_slow',
  'too_many_uploads',
  'upload_paused',
  'tus_version',
  'offset_conflict',
  'checksum_mismatch',
  'upload_busy',
  'upload_gone',
  'not_a_zip',
  'zip_entry_not_encrypted',
  'zip_weak_encryption',
  'zip_guessable',
  'zip_unsafe',
  'zip_split',
  'zip_too_many',
  'zip_malformed',
  'zip_empty',
  'not_withdrawable',
  // downloads
  'upload_not_available',
  'destruction_due',
  'file_lost',
  'download_used',
  'download_expired',
  'range_not_satisfiable',
  'download_not_complete',
  'digest_mismatch',
  'approval_required',
  'approval_not_needed',
  'approval_asked',
  'approval_own',
  'approval_decided',
  // tickets
  'reference_taken',
  'ticket_closed',
  'undelivered_uploads',
  'download_running',
  'attestation_required',
  'ticket_held',
  'ticket_not_held',
  'ticket_erased',
  'not_purged_yet',
  // storage and sealing
  'object_not_found',
  'object_locked',
  'object_not_destroyed',
  'seal_broken',
  'key_not_found',
  'master_key_unknown',
  'storage_unavailable',
  'storage_full',
  'stores_changed',
  'stores_emptied',
  // accounts, sign-in, hooks
  'sign_in_failed',
  'session_locked',
  'code_wrong',
  'passkey_refused',
  'last_factor',
  'too_many_passkeys',
  'identity_refused',
  'identity_unavailable',
  'password_weak',
  'invitation_gone',
  'own_account',
  'own_role_request',
  'password_overdue',
  'open_tickets',
  'email_taken',
  'signature_invalid',
  'webhook_url_refused',
  // operation
  'config_invalid',
  'migration_changed',
  'migration_out_of_order',
  'database_ahead',
  'audit_broken',
  'database_behind',
] as const;

/** One of the catalogue's codes. */
export type ErrorCode = (typeof errorCodes)[number];

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
