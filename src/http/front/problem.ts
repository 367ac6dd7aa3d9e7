// Errors as RFC 9457 problem documents, and the one table from codes to HTTP statuses.
import { STATUS_CODES } from 'node:http';
import type { Locale } from '../../domain/locale.js';
import type { ErrorCode, ErrorExtras } from '../../errors.js';
import { errorText } from '../../locales/texts.js';

/** Exhaustive: a new code does not compile before it has a status here. */
export const statusOf: Record<ErrorCode, number> = {
  invalid_request: 400,
  unknown_field: 400,
  not_found: 404,
  method_not_allowed: 405,
  unsupported_media_type: 415,
  unauthenticated: 401,
  forbidden: 403,
  cross_site_request: 403,
  idempotency_key_reused: 422,
  busy: 429,
  request_timeout: 408,
  unavailable: 503,
  shutting_down: 503,
  internal: 500,
  wrong_password: 401,
  password_required: 401,
  password_malformed: 400,
  link_locked: 423,
  link_used: 409,
  link_expired: 410,
  link_revoked: 410,
  link_not_live: 409,
  session_required: 401,
  resend_limit: 409,
  mail_refused: 409,
  no_receipt: 404,
  ask_limit: 429,
  request_taken: 409,
  invalid_phone: 400,
  phone_country_refused: 422,
  sms_limit: 429,
  phone_landline: 422,
  phone_required: 400,
  email_not_ascii: 400,
  agreement_required: 409,
  contact_not_authorised: 409,
  already_recorded: 409,
  agreement_ended: 409,
  institution_unknown: 409,
  register_too_long: 422,
  too_large: 413,
  no_file: 400,
  too_many_parts: 400,
  truncated_body: 400,
  too_slow: 408,
  too_many_uploads: 429,
  upload_paused: 429,
  tus_version: 412,
  offset_conflict: 409,
  checksum_mismatch: 460,
  upload_busy: 423,
  upload_gone: 410,
  not_a_zip: 422,
  zip_entry_not_encrypted: 422,
  zip_weak_encryption: 422,
  zip_guessable: 422,
  zip_unsafe: 422,
  zip_split: 422,
  zip_too_many: 422,
  zip_malformed: 422,
  zip_empty: 422,
  not_withdrawable: 409,
  upload_not_available: 410,
  destruction_due: 409,
  file_lost: 410,
  download_used: 410,
  download_expired: 410,
  range_not_satisfiable: 416,
  download_not_complete: 409,
  digest_mismatch: 409,
  approval_required: 403,
  approval_not_needed: 409,
  approval_asked: 409,
  approval_own: 403,
  approval_decided: 409,
  reference_taken: 409,
  ticket_closed: 409,
  undelivered_uploads: 409,
  download_running: 409,
  attestation_required: 400,
  ticket_unassigned: 409,
  ticket_taken: 409,
  ticket_held: 409,
  ticket_not_held: 409,
  ticket_restricted: 409,
  ticket_not_restricted: 409,
  own_proposal: 409,
  ticket_erased: 409,
  not_purged_yet: 409,
  object_not_found: 500,
  object_locked: 500,
  object_not_destroyed: 500,
  seal_broken: 500,
  key_not_found: 500,
  // another process may have the key, and this one gets it with its next start: nothing is lost, and nothing is used up
  master_key_unknown: 503,
  storage_unavailable: 503,
  storage_full: 503,
  stores_changed: 503,
  stores_emptied: 503,
  sign_in_failed: 401,
  session_locked: 401,
  code_wrong: 401,
  passkey_refused: 401,
  last_factor: 409,
  too_many_passkeys: 409,
  identity_refused: 401,
  identity_unavailable: 503,
  password_weak: 400,
  invitation_gone: 410,
  own_account: 409,
  own_role_request: 403,
  password_overdue: 403,
  open_tickets: 409,
  email_taken: 409,
  signature_invalid: 403,
  webhook_url_refused: 422,
  config_invalid: 500,
  migration_changed: 500,
  migration_out_of_order: 500,
  database_ahead: 500,
  audit_broken: 500,
  database_behind: 500,
};

/** 460 is the tus protocol's own. */
const ownTitles: Readonly<Record<number, string>> = { 460: 'Checksum Mismatch' };

/** A failure of ours about which whoever meets it has to do something: it has its own words and keeps its code. */
const toldFailures: readonly ErrorCode[] = ['seal_broken'];

/** Whether a failure is told by an id alone, under which the log knows more. */
export function isMasked(code: ErrorCode): boolean {
  return statusOf[code] === 500 && !toldFailures.includes(code);
}

/** What a caller is told. Extras are members of their own, as RFC 9457 section 3.2 allows. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly code: ErrorCode;
  readonly requestId: string;
  readonly [extra: string]: unknown;
}

/** The document for an error; a 5xx says nothing of its inside but an id under which the log knows more. */
export function problemOf(code: ErrorCode, extras: ErrorExtras, locale: Locale, requestId: string): Problem {
  const status = statusOf[code];
  const masked = isMasked(code);
  return {
    ...(masked ? {} : extras),
    type: `urn:sluice:problem:${masked ? 'internal' : code}`,
    title: STATUS_CODES[status] ?? ownTitles[status] ?? 'Error',
    status,
    detail: errorText(locale, masked ? 'internal' : code, masked ? {} : extras),
    code: masked ? 'internal' : code,
    requestId,
  };
}
