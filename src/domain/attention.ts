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

/** A place in the list: behind this ticket the next page begins. */
export interface ListPlace {
  readonly attention: Attention;
  readonly id: string;
}

/** A place as an address carries it: `waiting.0192f0c1-…`. */
export function writePlace({ attention, id }: ListPlace): string {
  return `${attention}.${id}`;
}

/** @returns undefined for what no {@link writePlace} wrote */
export function readPlace(text: unknown): ListPlace | undefined {
  if (typeof text !== 'string') return undefined;
  const [, word, id] = /^([a-z_]+)\.([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/.exec(text) ?? [];
  const attention = attentions.find((each) => each === word);
  return attention === undefined || id === undefined ? undefined : { attention, id };
}
