// What of a ticket needs a handler's eye, the most urgent first. Pure words; the database finds out which applies.

/**
 * `arrived`: a file waits to be fetched; `blocked`: the store refuses to destroy something; `close_requested`: the
 * helpdesk closed the case; `undelivered`: the password's SMS did not arrive; `locked`: too many wrong passwords;
 * `expiring`: a link ends within a day; `waiting`: a link is out; `none`: nothing to do; `closed`.
 */
export const attentions = [
  'arrived',
  'blocked',
  'close_requested',
  'undelivered',
  'locked',
  'expiring',
  'waiting',
  'none',
  'closed',
] as const;
export type Attention = (typeof attentions)[number];
