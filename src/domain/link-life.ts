// The life of a link and its file in six stages, to be drawn: what has happened, what is waited for, what will not come.
import type { DownloadReason } from './download.js';
import type { Fetched } from './fetching.js';
import type { LinkState, PasswordChannel } from './link.js';
import type { MessageStatus } from './message.js';
import type { UploadState } from './upload.js';

export const lifeStages = ['issued', 'password', 'opened', 'received', 'fetched', 'destroyed'] as const;
export type LifeStage = (typeof lifeStages)[number];

/** `now`: waited for; `ahead`: may come later; `never`: will not come any more. */
export type StageState = 'done' | 'now' | 'failed' | 'ahead' | 'never';

/** What is to be said beside a stage. */
export type StageDetail =
  | 'by_phone'
  | 'told_by_phone'
  | 'sms_on_its_way'
  | 'sms_delivered'
  | 'sms_failed'
  | 'mail_failed'
  | 'expired'
  | 'revoked'
  | 'disowned'
  | 'locked'
  | 'coming_in'
  | 'waits'
  | 'being_fetched'
  | 'fetched_partly'
  | 'fetched_unreported'
  | 'being_destroyed'
  | 'blocked'
  | 'withdrawn';

/** One stage. `by`: the agent's id; `reason`: why it was fetched */
export interface LifeStep {
  readonly stage: LifeStage;
  readonly state: StageState;
  readonly at?: Date | undefined;
  readonly by?: string | undefined;
  readonly reason?: DownloadReason | undefined;
  readonly detail?: StageDetail | undefined;
}

/** What is known of a link, its mail, its last SMS, the file that came by it, and the last download of that which is complete or took some of it. */
export interface LifeFacts {
  readonly state: LinkState;
  readonly passwordBy: PasswordChannel;
  readonly issuedBy: string;
  readonly createdAt: Date;
  /** when somebody said that the password was told by phone, and who */
  readonly toldAt: Date | null;
  readonly toldBy: string | null;
  readonly openedAt: Date | null;
  /** its receiver ended it: the desk did not */
  readonly disowned: boolean;
  /** when the link ended without a file, or was locked */
  readonly endedAt: Date | null;
  readonly mail?: { readonly state: MessageStatus | 'canceled'; readonly finalAt: Date | null } | undefined;
  readonly sms: { readonly state: MessageStatus | 'canceled'; readonly finalAt: Date | null } | undefined;
  readonly upload:
    | {
        readonly state: UploadState;
        readonly storedAt: Date | null;
        readonly deliveredAt: Date | null;
        readonly fetched: Fetched;
        readonly fetchedAt: Date | null;
        readonly beingFetched: boolean;
        readonly purgedAt: Date | null;
        readonly blockedAt: Date | null;
        readonly withdrawn: boolean;
      }
    | undefined;
  readonly download: { readonly agentId: string; readonly reason: DownloadReason } | undefined;
}

type Sign = Omit<LifeStep, 'stage' | 'state'> & { readonly state: 'done' | 'failed' | 'open' };

/** The six stages, in order. At most one is `now`. */
export function lifeOf(facts: LifeFacts): LifeStep[] {
  const signs = signsOf(facts);
  const reached = lifeStages.findLastIndex((stage) => signs[stage].state === 'done');
  const ended = endOf(facts);
  const steps: LifeStep[] = [];
  for (const [at, stage] of lifeStages.entries()) {
    const { state, ...told } = signs[stage];
    const before = steps.at(-1)?.state;
    if (state === 'done') steps.push({ stage, ...told, state });
    else if (state === 'failed' && stage === 'fetched') steps.push({ stage, ...told, state });
    else if (at < reached) steps.push({ stage, state: stage === 'fetched' ? 'never' : 'done' });
    else if (state === 'failed') steps.push({ stage, ...told, state });
    else if (ended !== undefined) {
      // no password is waited for any more; how the link ended is said once
      const said = stage === 'password' || steps.some((step) => step.state === 'failed');
      steps.push(said ? { stage, state: 'never' } : { stage, state: 'failed', ...ended });
    } else if (before === 'never') steps.push({ stage, state: 'never' });
    else steps.push({ stage, ...told, state: before === 'done' ? 'now' : 'ahead' });
  }
  return steps;
}

/** How a link ended by which no file came. A lock lets in nobody new, so what is not opened will not be. */
function endOf({ state, disowned, endedAt, upload }: LifeFacts): Pick<LifeStep, 'at' | 'detail'> | undefined {
  const came = upload !== undefined && upload.state !== 'rejected';
  if (came || (state !== 'expired' && state !== 'revoked' && state !== 'locked')) return undefined;
  return { at: endedAt ?? undefined, detail: state === 'revoked' && disowned ? 'disowned' : state };
}

function signsOf(facts: LifeFacts): Record<LifeStage, Sign> {
  const { sms, openedAt, upload, download } = facts;
  return {
    issued: signOfMail(facts),
    password: facts.passwordBy === 'phone' ? signOfTelling(facts) : signOfSms(sms),
    opened: signOfTime(openedAt),
    received:
      upload?.state === 'receiving' ? { state: 'open', detail: 'coming_in' } : signOfTime(upload?.storedAt),
    fetched: signOfFetching(upload, download),
    destroyed: signOfEnd(upload),
  };
}

/** Nobody had what left in part only; but neither was it never fetched. */
function signOfFetching(upload: LifeFacts['upload'], download: LifeFacts['download']): Sign {
  const by = { by: download?.agentId, reason: download?.reason };
  if (upload?.fetched === 'wholly') {
    const at = upload.fetchedAt ?? undefined;
    return { state: 'done', at, ...by, ...(upload.deliveredAt === null && { detail: 'fetched_unreported' }) };
  }
  if (upload?.beingFetched === true) return { state: 'open', ...by, detail: 'being_fetched' };
  if (upload?.fetched !== 'partly') return { state: 'open', detail: 'waits' };
  const ended = upload.state === 'purging' || upload.state === 'purged';
  return { state: ended ? 'failed' : 'open', ...by, detail: 'fetched_partly' };
}

const signOfTime = (time: Date | null | undefined): Sign =>
  time === null || time === undefined ? { state: 'open' } : { state: 'done', at: time };

function signOfMail({ mail, createdAt: at, issuedBy: by }: LifeFacts): Sign {
  const lost = mail?.state === 'undelivered' || mail?.state === 'failed';
  return lost
    ? { state: 'failed', at: mail.finalAt ?? at, by, detail: 'mail_failed' }
    : { state: 'done', at, by };
}

/** That it was told is known when somebody says so, or when the link is opened. */
function signOfTelling({ toldAt, toldBy }: LifeFacts): Sign {
  if (toldAt === null) return { state: 'open', detail: 'by_phone' };
  return { state: 'done', at: toldAt, by: toldBy ?? undefined, detail: 'told_by_phone' };
}

function signOfSms(sms: LifeFacts['sms']): Sign {
  const at = sms?.finalAt ?? undefined;
  if (sms?.state === 'delivered') return { state: 'done', at, detail: 'sms_delivered' };
  if (sms?.state === 'undelivered' || sms?.state === 'failed')
    return { state: 'failed', at, detail: 'sms_failed' };
  // one that was called back, or never written, is not on its way
  return sms === undefined || sms.state === 'canceled'
    ? { state: 'open' }
    : { state: 'open', detail: 'sms_on_its_way' };
}

function signOfEnd(upload: LifeFacts['upload']): Sign {
  if (upload === undefined || upload.storedAt === null) return { state: 'open' };
  if (upload.purgedAt !== null)
    return { state: 'done', at: upload.purgedAt, detail: upload.withdrawn ? 'withdrawn' : undefined };
  if (upload.blockedAt !== null) return { state: 'failed', at: upload.blockedAt, detail: 'blocked' };
  return upload.state === 'purging' ? { state: 'open', detail: 'being_destroyed' } : { state: 'open' };
}
