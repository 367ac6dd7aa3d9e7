// What of a ticket needs a handler's eye, the most urgent first. Pure words; the database finds out which applies.

/**
 * `arrived`: a file waits to be fetched; `blocked`: the store refuses to destroy something; `close_requested`: the
 * helpdesk closed the case; `undelivered`: the link's mail or the password's SMS did not
 * arrive; `unattended`: its handler no longer works here; `locked`: too many wrong passwords;
 * `expiring`: a link ends within a day; `waiting`: a link is out; `none`: nothing to do; `closed`.
 */
export const attentions = [
  'arrived',
  'blocked',
  'unattended',
  'close_requested',
  'undelivered',
  'locked',
  'expiring',
  'waiting',
  'none',
  'closed',
] as const;
export type Attention = (typeof attentions)[number];

/** What somebody has to do something about. */
export const urgentAttentions: readonly Attention[] = attentions.slice(0, attentions.indexOf('waiting'));

/** What the list may be limited to: one attention, or all that ask for a deed. */
export const attentionFilters = ['urgent', ...attentions] as const;
export type AttentionFilter = (typeof attentionFilters)[number];

/** The attentions that a filter lets through. */
export function attentionsOf(filter: AttentionFilter | undefined): readonly Attention[] {
  if (filter === undefined) return attentions;
  return filter === 'urgent' ? urgentAttentions : [filter];
}

/** Whose tickets the list may be limited to: the reader's own, or those in the team's queue. */
export const whoseTickets = ['mine', 'unassigned'] as const;
export type Whose = (typeof whoseTickets)[number];

/** What the list may be sorted by instead of attention. */
export const ticketSorts = ['reference', 'institution', 'opened'] as const;

/** An order of the list. */
export interface TicketSort {
  readonly by: (typeof ticketSorts)[number];
  readonly descending: boolean;
}

/** An order as an address carries it: `institution`, and `-institution` from the end. */
export function writeSort({ by, descending }: TicketSort): string {
  return descending ? `-${by}` : by;
}

/** @returns undefined for what no {@link writeSort} wrote */
export function readSort(text: unknown): TicketSort | undefined {
  const by = ticketSorts.find((each) => text === each || text === `-${each}`);
  return by === undefined ? undefined : { by, descending: text !== by };
}

/** A place in the list: behind this ticket the next page begins, or before it the previous one ends. */
export interface ListPlace {
  readonly attention: Attention;
  readonly id: string;
  readonly direction: 'after' | 'before';
}

/** A place as an address carries it: `waiting.0192f0c1-…`. Its direction is the name of the parameter. */
export function writePlace({ attention, id }: Pick<ListPlace, 'attention' | 'id'>): string {
  return `${attention}.${id}`;
}

/** @returns undefined for what no {@link writePlace} wrote */
export function readPlace(text: unknown, direction: ListPlace['direction']): ListPlace | undefined {
  if (typeof text !== 'string') return undefined;
  const [, word, id] = /^([a-z_]+)\.([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/.exec(text) ?? [];
  const attention = attentions.find((each) => each === word);
  return attention === undefined || id === undefined ? undefined : { attention, id, direction };
}
