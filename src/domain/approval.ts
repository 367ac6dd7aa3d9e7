// The word of another lead, which a download may need under SECOND_APPROVAL. Pure rules.
import { SluiceError } from '../errors.js';
import type { Agent } from './actor.js';
import { type FetchFacts, fetchedOf } from './fetching.js';
import { isWorkingTime, type WorkingHours } from './working-hours.js';

/** `waiting` -> `approved` -> `used`; or `refused`, or `expired`. */
export const approvalStates = ['waiting', 'approved', 'refused', 'used', 'expired'] as const;
export type ApprovalState = (typeof approvalStates)[number];

/** Why one person is not enough. */
export const approvalCauses = ['repeated', 'outside_hours'] as const;
export type ApprovalCause = (typeof approvalCauses)[number];

/** The settings that decide about it. */
export interface ApprovalPolicy {
  readonly secondApproval: boolean;
  readonly workingHours: WorkingHours | undefined;
}

/**
 * Why a download of this upload needs approval at `now`; undefined if it needs none. From the first byte that left on,
 * any other download is a repeated one. Asked when it is authorised and again at each attempt.
 */
export function approvalCause(
  upload: Pick<FetchFacts, 'bytesSent' | 'fetchedAt'>,
  policy: ApprovalPolicy,
  now: Date,
): ApprovalCause | undefined {
  if (!policy.secondApproval) return undefined;
  if (fetchedOf(upload) !== 'never') return 'repeated';
  return isWorkingTime(policy.workingHours, now) ? undefined : 'outside_hours';
}

/** The state at `now`: what was neither decided nor used in time is over. */
export function approvalStateAt(
  approval: { readonly state: ApprovalState; readonly expiresAt: Date },
  now: Date,
): ApprovalState {
  const live = approval.state === 'waiting' || approval.state === 'approved';
  return live && approval.expiresAt <= now ? 'expired' : approval.state;
}

/** Nobody decides about their own request, and it is decided once. @throws approval_own, approval_decided */
export function assertDecidable(
  agent: Agent,
  approval: { readonly agentId: string; readonly state: ApprovalState; readonly expiresAt: Date },
  now: Date,
): void {
  if (approval.agentId === agent.id) throw new SluiceError('approval_own');
  const state = approvalStateAt(approval, now);
  if (state !== 'waiting') throw new SluiceError('approval_decided', `it is ${state}`, { extras: { state } });
}
