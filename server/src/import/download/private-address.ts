import { lookup } from 'node:dns/promises';
import { BlockList, isIP } from 'node:net';

/** Finds the addresses of a host name. */
export type FindAddresses = (hostname: string) => Promise<readonly string[]>;

/** This machine, private networks, links, and what is not given out to anybody: RFC 6890 and its like. */
const NOT_PUBLIC = blockListOf([
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.168.0.0/16',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/3',
  '::/96',
  '64:ff9b:1::/48',
  '100::/64',
  '2001:db8::/32',
  'fc00::/7',
  'fe80::/10',
  'ff00::/8',
]);

/**
 * Whether a host is on this machine or in a private network, by its address or by those its name stands for. A name that
 * nobody knows is not: where a proxy is used, only the proxy may know names.
 */
export async function isPrivateHost(url: URL, findAddresses: FindAddresses = askSystem): Promise<boolean> {
  const host = hostOf(url);
  if (isPrivateLiteral(host)) return true;
  if (isIP(host) !== 0) return false;
  const addresses = await findAddresses(host).catch((): string[] => []);
  return addresses.some(isPrivateLiteral);
}

/** Whether the host is written as such an address, or as `localhost`. Asks nobody. */
export function isWrittenPrivate(url: URL): boolean {
  return isPrivateLiteral(hostOf(url));
}

function hostOf({ hostname }: URL): string {
  return hostname.replace(/^\[(.*)\]$/u, '$1').replace(/\.$/u, '');
}

function isPrivateLiteral(host: string): boolean {
  if (/^(?:.*\.)?localhost$/iu.test(host)) return true;
  const family = isIP(host);
  return family !== 0 && NOT_PUBLIC.check(host, family === 4 ? 'ipv4' : 'ipv6');
}

async function askSystem(hostname: string): Promise<string[]> {
  return (await lookup(hostname, { all: true })).map(({ address }) => address);
}

function blockListOf(networks: readonly string[]): BlockList {
  const list = new BlockList();
  for (const network of networks) {
    const [address = '', prefix = '0'] = network.split('/');
    list.addSubnet(address, Number(prefix), address.includes(':') ? 'ipv6' : 'ipv4');
  }
  return list;
}
