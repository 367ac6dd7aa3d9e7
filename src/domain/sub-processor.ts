// Who processes data for us: entries of the register, held against the hosts that the configuration names. Pure.
import { isInEea } from './phone.js';

/** An entry, as it is judged. Days are `YYYY-MM-DD`. */
export interface SubProcessor {
  readonly id: string;
  readonly name: string;
  /** ISO 3166-1 alpha-2 */
  readonly country: string;
  /** why data may go to a country outside the EEA; empty: nothing was said */
  readonly safeguards: string;
  /** hosts it serves under, each with all of its subdomains */
  readonly hosts: readonly string[];
  readonly from: string;
  readonly until: string | null;
}

/** A host that data goes to, and the setting that names it. */
export interface UsedHost {
  readonly setting: string;
  readonly host: string;
}

/** What is wrong: nobody's host, or one outside of the EEA without safeguards. */
export type SubProcessorFault =
  | { readonly fault: 'no_entry'; readonly used: UsedHost }
  | { readonly fault: 'no_safeguards'; readonly used: UsedHost; readonly name: string };

/** Whether an entry holds on a day. */
export function isInForce(
  entry: { readonly from: string; readonly until: string | null },
  day: string,
): boolean {
  return entry.from <= day && (entry.until === null || entry.until >= day);
}

/** The entry in force whose host it is, the most exact first. */
export function processorOf(
  host: string,
  entries: readonly SubProcessor[],
  today: string,
): SubProcessor | undefined {
  const name = host.toLowerCase();
  const fits = (each: string) => name === each || name.endsWith(`.${each}`);
  return entries
    .filter((entry) => isInForce(entry, today))
    .flatMap((entry) => entry.hosts.filter(fits).map((each) => ({ entry, each })))
    .sort((a, b) => b.each.length - a.each.length)[0]?.entry;
}

/** Holds what is used against the register. */
export function judgeSubProcessors(
  used: readonly UsedHost[],
  entries: readonly SubProcessor[],
  today: string,
): SubProcessorFault[] {
  return used.flatMap((each): SubProcessorFault[] => {
    const entry = processorOf(each.host, entries, today);
    if (entry === undefined) return [{ fault: 'no_entry', used: each }];
    const outside = !isInEea(entry.country);
    return outside && entry.safeguards === ''
      ? [{ fault: 'no_safeguards', used: each, name: entry.name }]
      : [];
  });
}

/** A host name as an entry keeps it: lower case, at least one dot, no address of a machine. @returns undefined for others */
export function readHost(text: string): string | undefined {
  const host = text.trim().toLowerCase().replace(/\.$/, '');
  return /^(?=.{4,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])?$/.test(host)
    ? host
    : undefined;
}

/** Whether a host is this machine, or a name or address of the desk's own network, which nobody else serves. */
export function isOwnHost(host: string): boolean {
  const bare = host.replace(/^\[|\]$/g, '').toLowerCase();
  if (bare.includes(':')) return /^(::1$|f[cd]|fe[89ab])/.test(bare);
  if (/^\d{1,3}(\.\d{1,3}){3}$/.test(bare))
    return /^(127|10|192\.168|172\.(1[6-9]|2\d|3[01])|169\.254)\./.test(bare);
  return !bare.includes('.') || /\.(localhost|local|internal|lan|home\.arpa)$/.test(bare);
}
