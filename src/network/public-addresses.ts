import { BlockList, isIP, isIPv6 } from 'node:net';

/** Networks no address of the public Internet is in (IANA's special-purpose registries, RFC 6890 and later). */
const SPECIAL: ReadonlyArray<readonly [network: string, bits: number]> = [
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
  ['224.0.0.0', 3],
  // The first holds `::`, `::1` and the old form `::127.0.0.1`; those after it carry an IPv4 address inside.
  ['::', 96],
  ['64:ff9b::', 96],
  ['64:ff9b:1::', 48],
  ['2001::', 23],
  ['2002::', 16],
  ['100::', 64],
  ['2001:db8::', 32],
  ['3fff::', 20],
  ['fc00::', 7],
  ['fe80::', 10],
  ['fec0::', 10],
  ['ff00::', 8],
];

/** Not even an operator means these: the machine's own link, where clouds keep their keys, and groups. */
const NEVER: ReadonlyArray<readonly [network: string, bits: number]> = [
  ['0.0.0.0', 8],
  ['169.254.0.0', 16],
  ['224.0.0.0', 3],
  ['::', 128],
  ['fe80::', 10],
  ['ff00::', 8],
];

const family = (address: string): 'ipv4' | 'ipv6' => (isIPv6(address) ? 'ipv6' : 'ipv4');

const listOf = (networks: ReadonlyArray<readonly [network: string, bits: number]>): BlockList => {
  const list = new BlockList();
  for (const [network, bits] of networks) list.addSubnet(network, bits, family(network));
  return list;
};

const special = listOf(SPECIAL);
const never = listOf(NEVER);

/** Parses what the configuration has checked already: an address, or one with the bits of its network. */
const allowedList = (allowed: readonly string[]): BlockList =>
  listOf(
    allowed.map((text) => {
      const [network = '', bits] = text.split('/');
      return [network, bits === undefined ? (isIPv6(network) ? 128 : 32) : Number(bits)] as const;
    }),
  );

const isIn = (list: BlockList, address: string): boolean => list.check(address, family(address));

/** How far a call may go. */
export type Reach =
  /** To this very address, since the operator wrote it down. */
  | 'written'
  /** To public addresses, and to the networks the operator named. */
  | 'public'
  /** To the networks the operator named. */
  | 'named';

export type MayReach = (address: string, reach: Reach) => boolean;

/** Which addresses may be called, the operator having named the networks in `allowed`. Those of the link and of groups never. */
export const makeMayReach = (allowed: readonly string[]): MayReach => {
  const named = allowedList(allowed);
  return (address, reach) => {
    if (isIP(address) === 0 || isIn(never, address)) return false;
    return reach === 'written' || isIn(named, address) || (reach === 'public' && !isIn(special, address));
  };
};
