// Which addresses of the network a webhook may reach. Whoever enters an address must not make the service speak to its
// own neighbours: metadata services, databases, this machine (server-side request forgery).
import { BlockList, isIP } from 'node:net';

/** Not reachable from the internet, or not one receiver: IANA special-purpose registries, RFC 6890 and its updates. */
const closedV4 = [
  ...['0.0.0.0/8', '10.0.0.0/8', '100.64.0.0/10', '127.0.0.0/8', '169.254.0.0/16', '172.16.0.0/12'],
  ...['192.0.0.0/24', '192.0.2.0/24', '192.88.99.0/24', '192.168.0.0/16', '198.18.0.0/15'],
  ...['198.51.100.0/24', '203.0.113.0/24', '224.0.0.0/4', '240.0.0.0/4'],
];
/** Of IPv6 only what is routed globally is open, and of that not what carries IPv4 inside or is for documents. */
const openV6 = '2000::/3';
const closedV6 = ['2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20'];
/** RFC 6052: an IPv6 host behind NAT64 finds IPv4 receivers here; the last 32 bits are the address that counts. */
const nat64 = '64:ff9b::/96';

/**
 * A judge of addresses.
 * @param allowed addresses and networks that are open although they are private, e.g. `10.0.5.0/24`
 * @returns whether a call may go to this IP address
 */
export function addressJudge(allowed: readonly string[]): (address: string) => boolean {
  const [explicit, v4, v6, open, translated] = [
    listOf(allowed),
    listOf(closedV4),
    listOf(closedV6),
    listOf([openV6]),
    listOf([nat64]),
  ];
  const judge = (address: string): boolean => {
    const version = isIP(address);
    if (version === 0 || address.includes('%')) return false;
    const family = version === 4 ? 'ipv4' : 'ipv6';
    if (explicit.check(address, family)) return true;
    if (version === 4) return !v4.check(address, family);
    if (translated.check(address, family)) return judge(lastFour(address));
    return open.check(address, family) && !v6.check(address, family);
  };
  return judge;
}

function listOf(networks: readonly string[]): BlockList {
  const list = new BlockList();
  for (const network of networks) {
    const [address = '', bits] = network.split('/');
    const version = isIP(address);
    const family = version === 4 ? 'ipv4' : 'ipv6';
    list.addSubnet(address, Number(bits ?? (version === 4 ? 32 : 128)), family);
  }
  return list;
}

/** The IPv4 address in the last 32 bits of an IPv6 address. */
function lastFour(address: string): string {
  const dotted = /(\d+\.\d+\.\d+\.\d+)$/.exec(address)?.[1];
  if (dotted !== undefined) return dotted;
  const [high = 0, low = 0] = new URL(`http://[${address}]`).hostname
    .replace(/^\[|\]$/g, '')
    .split(':')
    .slice(-2)
    .map((part) => Number.parseInt(part === '' ? '0' : part, 16));
  return [high >> 8, high & 255, low >> 8, low & 255].join('.');
}
