import { BlockList, isIP } from 'node:net';

// IANA IPv4 Special-Purpose Address Registry, what is not globally reachable; multicast; reserved.
const NOT_PUBLIC_V4 = subnets('ipv4', [
  ['0.0.0.0', 8], // this network
  ['10.0.0.0', 8], // private
  ['100.64.0.0', 10], // shared by carriers; 100.100.100.200 serves metadata in one cloud
  ['127.0.0.0', 8], // loopback
  ['168.63.129.16', 32], // public by its number, yet the metadata of one cloud
  ['169.254.0.0', 16], // link-local; 169.254.169.254 serves metadata in most clouds
  ['172.16.0.0', 12], // private
  ['192.0.0.0', 24], // protocol assignments; 192.0.0.192 serves metadata in one cloud
  ['192.0.2.0', 24], // documentation
  ['192.88.99.0', 24], // 6to4 relays, withdrawn
  ['192.168.0.0', 16], // private
  ['198.18.0.0', 15], // benchmarks
  ['198.51.100.0', 24], // documentation
  ['203.0.113.0', 24], // documentation
  ['224.0.0.0', 4], // multicast
  ['240.0.0.0', 4], // reserved, and broadcast
]);

// All of IPv6 that is handed out stands in 2000::/3 (RFC 4291 section 2.4). Outside it: unspecified, loopback,
// IPv4-mapped and -compatible, NAT64 (64:ff9b::/96), unique local, link- and site-local, multicast.
const GLOBAL_V6 = subnets('ipv6', [['2000::', 3]]);

// IANA IPv6 Special-Purpose Address Registry, within 2000::/3.
const NOT_PUBLIC_V6 = subnets('ipv6', [
  ['2001::', 23], // protocol assignments: Teredo, benchmarks, ORCHID
  ['2001:db8::', 32], // documentation
  ['2002::', 16], // 6to4: any IPv4 address may stand in it
  ['3fff::', 20], // documentation
]);

/**
 * True for an address that anybody on the internet can reach. What is not an address at all, or has a zone
 * (`fe80::1%eth0`), is not.
 *
 * @see https://www.iana.org/assignments/iana-ipv4-special-registry/
 * @see https://www.iana.org/assignments/iana-ipv6-special-registry/
 */
export function isPublicAddress(address: string): boolean {
  if (address.includes('%')) return false;
  const family = isIP(address);
  if (family === 4) return !NOT_PUBLIC_V4.check(address, 'ipv4');
  if (family !== 6) return false;
  return GLOBAL_V6.check(address, 'ipv6') && !NOT_PUBLIC_V6.check(address, 'ipv6');
}

function subnets(
  family: 'ipv4' | 'ipv6',
  ranges: readonly (readonly [string, number])[],
): BlockList {
  const list = new BlockList();
  for (const [network, prefix] of ranges) list.addSubnet(network, prefix, family);
  return list;
}
