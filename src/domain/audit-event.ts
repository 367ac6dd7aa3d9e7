// The union of everything that can be recorded. Ids, codes, counts and times only: no names, addresses or free words.
import type { AbsenceWay } from './absence.js';
import type { Actor } from './actor.js';

/** The facts each action carries beside who, when and about what. Sizes are bytes; digests are hex. */
export interface AuditFacts {
  'agent.added': { role: string };
  'agent.signed_in': Record<never, never>;
  'agent.sign_in_failed': Record<never, never>;
  'agent.unlocked': Record<never, never>;
  'agent.signed_out': { sessions: number };
  'agent.invited': { role: string | null };
  'agent.joined': Record<never, never>;
  'agent.password_changed': Record<never, never>;
  'agent.factor_added': { factor: string };
  'agent.factor_removed': Record<never, never>;
  'agent.passkey_added': { passkeyId: string };
  'agent.passkey_removed': { passkeyId: string };
  'agent.passkey_used': { passkeyId: string; purpose: string };
  /** its counter did not go on: there is a copy of it */
  'agent.passkey_suspected': { passkeyId: string };
  'agent.identity_linked': Record<never, never>;
  /** the identity provider vouched for them; whose second factor counts: its own, or ours */
  'agent.identity_used': { secondFactor: 'provider' | 'own' };
  'agent.recovery_used': Record<never, never>;
  'agent.recovery_renewed': Record<never, never>;
  'agent.role_asked': { requestId: string; role: string };
  'agent.role_refused': { requestId: string; role: string };
  /** with `requestId` where two persons were needed */
  'agent.role_changed': { role: string; requestId?: string };
  'agent.frozen': Record<never, never>;
  'agent.unfrozen': Record<never, never>;
  'agent.ended': Record<never, never>;
  /** by its owner, of the own account: so many of each ended with it */
  'agent.abuse_reported': { sessions: number; tokens: number };
  /** away from and until these times, while another account covers */
  'agent.cover_set': { coverId: string; from: string; until: string };
  'agent.cover_ended': Record<never, never>;
  'token.created': { tokenId: string };
  'token.revoked': { tokenId: string };
  'access.denied': { attempted: string };
  'audit.read': { entries: string };
  'institution.added': { institutionId: string };
  /** which of its facts, by their names */
  'institution.changed': { institutionId: string; changed: string };
  /** tickets of this name had none */
  'institution.tied': { institutionId: string; tickets: number };
  /** with `replaces` or `corrects` where it took the place of another one */
  'agreement.added': { institutionId: string; agreementId: string; replaces?: string; corrects?: string };
  'agreement.ended': { institutionId: string; agreementId: string; endedOn: string };
  'agreement.overridden': Record<never, never>;
  'contact.authorised': { institutionId: string; contactId: string };
  /** words for mails with links */
  'template.changed': { templateId: string; removed: boolean };
  'contact.withdrawn': { institutionId: string; contactId: string };
  'contact.verified': { way: string };
  /** a register of data protection left the service */
  'register.exported': { register: string; format: string; entries: number; sha256: string };
  'register.reviewed': { register: string; outcome: string };
  'sub_processor.added': { subProcessorId: string };
  'sub_processor.ended': { subProcessorId: string };
  'agent.secrecy_accepted': { sha256: string };
  'agent.qualified': Record<never, never>;
  'webhook.added': { webhookId: string; events: string };
  'webhook.changed': { webhookId: string; change: string };
  'webhook.resent': { webhookId: string; deliveryId: string };
  'webhook.given_up': { webhookId: string; deliveryId: string; event: string; code: string };
  /** `queued`: for the team's queue, with nobody who answers for it */
  'ticket.opened': { queued?: true };
  'ticket.closed': { attested: true; discarded: number; certificateByMail: boolean };
  'ticket.close_requested': Record<never, never>;
  /** `from` is null where it was in the queue */
  'ticket.reassigned': { from: string | null; to: string };
  /** out of the queue, by the actor */
  'ticket.taken': Record<never, never>;
  /** put back into the queue */
  'ticket.queued': { from: string };
  'link.extended': { expiresAt: string };
  /** the clinic, of this end */
  'link.reminded': { expiresAt: string };
  'ticket.noted': Record<never, never>;
  'ticket.held': Record<never, never>;
  'ticket.hold_lifted': Record<never, never>;
  'ticket.restricted': Record<never, never>;
  'ticket.restriction_lifted': Record<never, never>;
  /** where there is no data-protection officer: one lead proposes, another decides */
  'ticket.proposed': { kind: string; act: string };
  /** by somebody who does not answer for it; once a session */
  'ticket.viewed': Record<never, never>;
  'ticket.erased': { contacts: number; notes: number };
  'erasure.begun': { kind: string; id: string };
  'erasure.reapplied': { kind: string; id: string; batch: string };
  /** with the agreement and the authorisation that it was issued under */
  'link.issued': { passwordBy: string; expiresAt: string; agreementId?: string; authorisationId?: string };
  'link_request.made': { requestId: string; contactId: string; institutionId: string };
  /** nothing was entered: the address is of nobody known, or a request from it was there already */
  'link_request.refused': { because: 'unknown' | 'recent' };
  'link_request.taken': { requestId: string };
  'link_request.dismissed': { requestId: string };
  /** nobody took it in time */
  'link_request.lapsed': { requestId: string };
  'link.opened': Record<never, never>;
  'link.password_wrong': { failedAttempts: number };
  'link.locked': { failedAttempts: number };
  'link.resent': { resends: number };
  /** its password, by phone: somebody said so */
  'link.told': Record<never, never>;
  'link.revoked': {
    because: 'revoked' | 'ticket_closed' | 'disowned' | 'replaced' | 'close_requested' | 'restored';
  };
  'link.disowned': { state: string };
  'link.expired': Record<never, never>;
  'link.used': Record<never, never>;
  'link.forgotten': Record<never, never>;
  'message.accepted': { messageId: string; kind: string; template: string; segments: number | null };
  'message.refused': { messageId: string; kind: string; template: string; code: string };
  'message.status': { messageId: string; kind: string; state: string };
  /** its receiver no longer works here or may not see the ticket: whoever answers for it was told instead */
  'message.redirected': { messageId: string; template: string };
  'message.redacted': { messageId: string };
  'upload.started': Record<never, never>;
  'upload.refused': { code: string };
  'upload.stored': { sha256: string; size: number; entries: number };
  'upload.withdrawn': Record<never, never>;
  'upload.discarded': Record<never, never>;
  'upload.warned': { purgeAt: string };
  'upload.alarm': { code: string };
  'approval.asked': { approvalId: string; because: string; reason: string };
  'approval.given': { approvalId: string };
  'approval.refused': { approvalId: string };
  'download.authorised': { reason: string; approvalId?: string };
  'download.started': Record<never, never>;
  /** another attempt at it, after one that broke off: bytes `from` up to and without `to` */
  'download.resumed': { attempt: number; from: number; to: number };
  'download.completed': { size: number };
  /**
   * `sent` by the attempt; by the whole download, and at most, where its process died or where it was cut because its file
   * was due for destruction for long enough
   */
  'download.aborted': { sent: number; because?: 'process_died' | 'destruction_due' };
  'download.confirmed': { sha256: string };
  'purge.begun': { reason: string };
  'purge.completed': {
    reason: string;
    keyDestroyed: true;
    versions: number;
    unfinished: number;
    verifiedAbsent: boolean;
    /** how bytes and key were looked for and not found */
    absence: AbsenceWay;
    keyAbsence?: AbsenceWay;
  };
  'purge.blocked': { reason: string; code: string; keyDestroyed: boolean };
  'orphan.removed': { store: 'objects' | 'keys'; name: string };
  'key.rewrapped': { masterKeyId: string };
  'sweep.overdue': { lastSweepAt: string };
  'alarm.raised': { kind: string };
  'stores.recorded': { objects: string; keys: string; kept: number; missing: number };
  'sweep.finished': {
    sweep: number;
    planned: number;
    purged: number;
    failed: number;
    blocked: number;
    orphans: number;
    /** stores whose unfinished uploads could not be searched for orphans, because the server does not list them */
    notSearched: number;
  };
}

/** The name of a recordable action. */
export type AuditAction = keyof AuditFacts;

/** What an event is about; ids of whatever applies. */
export interface AuditSubject {
  readonly ticketId?: string | undefined;
  readonly linkId?: string | undefined;
  readonly uploadId?: string | undefined;
  readonly downloadId?: string | undefined;
  readonly agentId?: string | undefined;
}

/**
 * One event to be appended to the chain. `note` is free text: only a salted commitment to it enters the chain, the
 * words go to a table from which they can be erased.
 */
export type AuditEvent = {
  [A in AuditAction]: {
    readonly action: A;
    readonly actor: Actor;
    readonly subject: AuditSubject;
    readonly facts: AuditFacts[A];
    readonly note?: string | undefined;
  };
}[AuditAction];

/** An event in its place in the chain, before its hash. `at` is to the millisecond, UTC. */
export interface AuditEntry {
  readonly seq: number;
  readonly at: Date;
  readonly action: string;
  readonly actorKind: string;
  readonly actorId: string | null;
  readonly ticketId: string | null;
  readonly linkId: string | null;
  readonly uploadId: string | null;
  readonly downloadId: string | null;
  readonly agentId: string | null;
  readonly data: Readonly<Record<string, string | number | boolean | null>>;
  readonly commitment: Uint8Array | null;
}

/** What the chain needs of cryptography. */
export interface ChainSeal {
  /** The hash of an entry on top of the hash before it; 32 bytes. */
  link(previous: Uint8Array, entry: AuditEntry): Buffer;
  /** A salted commitment to words that must stay erasable. */
  commit(note: string): { readonly commitment: Buffer; readonly salt: Buffer };
  /** Whether the words and their salt are those of a commitment. */
  matches(commitment: Uint8Array, salt: Uint8Array, note: string): boolean;
}
