import { BlockList, isIP } from 'node:net';

/** Addresses of networks of someone's own, of this machine, of documents and tests, and of many at once. */
const notPublic = new BlockList();
for (const [address, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
] as const)
  notPublic.addSubnet(address, bits, 'ipv4');

/** Of IPv6 only the part that is given out to the public may be reached, and in that not what holds another address inside. */
const given = new BlockList();
given.addSubnet('2000::', 3, 'ipv6');
const notGiven = new BlockList();
for (const [address, bits] of [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const)
  notGiven.addSubnet(address, bits, 'ipv6');

const mapped = new BlockList();
mapped.addSubnet('::ffff:0:0', 96, 'ipv6');

const ownNetworks = new BlockList();
for (const [address, bits] of [
  ['10.0.0.0', 8],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
] as const)
  ownNetworks.addSubnet(address, bits, 'ipv4');
ownNetworks.addSubnet('fc00::', 7, 'ipv6');

const loopback = new BlockList();
loopback.addSubnet('127.0.0.0', 8, 'ipv4');
loopback.addAddress('::1', 'ipv6');

/** What may be reached beyond the public addresses. */
export interface Beyond {
  /** This very machine: in the demo and tests alone. */
  loopback?: boolean;
  /** A private address: for the municipality's own mail server. */
  ownNetwork?: boolean;
}

/** Whether a message may go to this address. One that is not even an address may not. */
export function mayReach(address: string, beyond: Beyond = {}): boolean {
  const version = isIP(address);
  // A zone names a wire of this machine.
  if (!version || address.includes('%')) return false;
  const family = version === 4 ? 'ipv4' : 'ipv6';
  // A list of blocks takes a mapped address for the one inside, which is why it is refused before it is looked up.
  if (family === 'ipv6' && mapped.check(address, family)) return false;
  if (beyond.loopback && loopback.check(address, family)) return true;
  if (beyond.ownNetwork && ownNetworks.check(address, family)) return true;
  if (family === 'ipv4') return !notPublic.check(address, family);
  return given.check(address, family) && !notGiven.check(address, family);
}
