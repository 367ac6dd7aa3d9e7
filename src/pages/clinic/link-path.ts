/** The address of a link, below which its pages lie. The token is encoded although routes check its form: a page must be safe whatever it is given. */
export function linkPath(token: string): string {
  return `/l/${encodeURIComponent(token)}`;
}
