// Links and files as the ticket's page shows them.
import type { Agent } from '../../domain/actor.js';
import { type ApprovalPolicy, approvalCause } from '../../domain/approval.js';
import { fetchedOf } from '../../domain/fetching.js';
import { linkStateAt } from '../../domain/link.js';
import { type LifeStep, lifeOf } from '../../domain/link-life.js';
import type { listApprovals } from '../../flows/downloads/list-approvals.js';
import type { TicketView } from '../../flows/tickets/show-ticket.js';
import type { ApprovalNeed } from '../../pages/desk/approvals.js';
import type { UploadCard } from '../../pages/desk/ticket-files.js';
import type { LinkCard } from '../../pages/desk/ticket-links.js';

/** A link with how its messages fared. */
export function linkCard(
  link: TicketView['links'][number],
  contacts: TicketView['contacts'],
  messages: TicketView['messages'],
): LinkCard {
  const last = (kind: 'sms' | 'mail', template: string) =>
    messages
      .filter((each) => each.linkId === link.id && each.kind === kind && each.template === template)
      .at(-1);
  const { name = null, email = null, phone = null } = contacts.find(({ id }) => id === link.contactId) ?? {};
  return {
    id: link.id,
    state: linkStateAt(link, link.now),
    disowned: endedByReceiver(link),
    contact: { name, email, phone },
    passwordBy: link.passwordBy,
    toldAt: link.toldAt,
    sms: last('sms', 'link-password')?.state ?? null,
    mail: last('mail', 'link')?.state ?? null,
    expiresAt: link.expiresAt,
    finishingUntil: link.finishingUntil,
    resends: link.resends,
    request: link.request,
  };
}

/** One that the desk had revoked before is not: both times are those of the transaction that ended it. */
const endedByReceiver = ({ disownedAt, revokedAt }: TicketView['links'][number]): boolean =>
  disownedAt !== null && disownedAt.getTime() === revokedAt?.getTime();

/** The stages of a link's life and its file's. */
export function linkLife(
  link: TicketView['links'][number],
  { messages, uploads, downloads }: Pick<TicketView, 'messages' | 'uploads' | 'downloads'>,
): LifeStep[] {
  const state = linkStateAt(link, link.now);
  const sms = messages.findLast(({ linkId, template }) => linkId === link.id && template === 'link-password');
  const mail = messages.findLast(({ linkId, template }) => linkId === link.id && template === 'link');
  const upload = uploads.findLast((each) => each.linkId === link.id && each.state !== 'rejected');
  const own = downloads.filter((each) => each.uploadId === upload?.id && each.bytesSent > 0);
  const fetched = own.findLast(({ state }) => state === 'completed') ?? own.at(-1);
  return lifeOf({
    ...{ state, disowned: endedByReceiver(link) },
    ...{ passwordBy: link.passwordBy, issuedBy: link.issuedBy },
    ...{ createdAt: link.createdAt, toldAt: link.toldAt, toldBy: link.toldBy },
    ...{ openedAt: link.openedAt, mail, sms, download: fetched },
    endedAt: state === 'expired' ? link.expiresAt : (link.revokedAt ?? link.lockedAt),
    upload: upload && {
      ...upload,
      fetched: fetchedOf(upload),
      withdrawn: upload.purgeReason === 'withdrawn',
    },
  });
}

/** A file, with the reader's own download that is still to be confirmed. */
export function uploadCard(
  upload: TicketView['uploads'][number],
  downloads: TicketView['downloads'],
  agent: Agent,
  approval: ApprovalNeed | undefined,
): UploadCard {
  const own = downloads.filter(({ uploadId, agentId }) => uploadId === upload.id && agentId === agent.id);
  const confirmable = own.findLast(({ state, confirmedAt }) => state === 'completed' && confirmedAt === null);
  return {
    id: upload.id,
    state: upload.state,
    sizeBytes: upload.sizeBytes,
    sha256: upload.sha256?.toString('hex') ?? null,
    storedAt: upload.storedAt,
    deliveredAt: upload.deliveredAt,
    purgedAt: upload.purgedAt,
    fetched: fetchedOf(upload),
    bytesSent: upload.bytesSent,
    lastSentAt: upload.lastSentAt,
    beingFetched: upload.beingFetched,
    approval,
    confirmable: upload.confirmedAt === null ? confirmable?.id : undefined,
  };
}

/** What a file's form must say about approval; undefined where the reader may fetch it alone. */
export function approvalNeed(
  policy: ApprovalPolicy,
  upload: TicketView['uploads'][number],
  own: Awaited<ReturnType<typeof listApprovals>>,
): ApprovalNeed | undefined {
  const because = approvalCause(upload, policy, new Date());
  if (because === undefined) return undefined;
  const live = own.find(({ uploadId }) => uploadId === upload.id);
  if (live?.state !== 'waiting' && live?.state !== 'approved') return { because, own: undefined };
  return { because, own: { state: live.state, until: live.expiresAt } };
}
