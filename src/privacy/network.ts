/** Network addresses as bytes: 4 of IPv4 (also where it is mapped into IPv6), 16 of IPv6. */
export type AddressBytes = readonly number[];

const V4 = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/;
const GROUP = /^[0-9a-f]{1,4}$/i;
const GROUPS = 8;

const parseV4 = (text: string): AddressBytes | undefined => {
  const bytes = V4.exec(text)?.slice(1).map(Number);
  return bytes?.every((byte) => byte < 256) === true ? bytes : undefined;
};

/** Groups of one side of a `::`, an IPv4 address at the end as two; undefined for what is none. */
const groupsOf = (side: string): readonly number[] | undefined => {
  if (side === '') return [];
  const groups = side.split(':').flatMap((group, i, all) => {
    const v4 = i === all.length - 1 ? parseV4(group) : undefined;
    if (v4 !== undefined) return [(v4[0] ?? 0) * 256 + (v4[1] ?? 0), (v4[2] ?? 0) * 256 + (v4[3] ?? 0)];
    return [GROUP.test(group) ? Number.parseInt(group, 16) : NaN];
  });
  return groups.some(Number.isNaN) ? undefined : groups;
};

const parseV6 = (text: string): AddressBytes | undefined => {
  const [head = '', tail, ...more] = text.split('::');
  const before = groupsOf(head);
  const after = groupsOf(tail ?? '');
  if (before === undefined || after === undefined || more.length > 0) return undefined;
  const missing = GROUPS - before.length - after.length;
  if (tail === undefined ? missing !== 0 : missing < 1) return undefined;
  const groups = [...before, ...Array<number>(missing).fill(0), ...after];
  const isMapped = groups.slice(0, 5).every((group) => group === 0) && groups[5] === 0xffff;
  const bytes = groups.flatMap((group) => [group >> 8, group & 255]);
  return isMapped ? bytes.slice(12) : bytes;
};

/** The bytes of an address as it is written; undefined for what is none. A zone (`%eth0`) is left out. */
export const parseAddress = (text: string): AddressBytes | undefined =>
  text.includes(':') ? parseV6(text.split('%', 1)[0] ?? '') : parseV4(text);

/** A block of network addresses: those that begin with the same bits. */
export interface AddressBlock {
  readonly bytes: AddressBytes;
  /** Leading bits that must be the same. */
  readonly bits: number;
}

/** The block that an address or CIDR notation names; undefined for what is neither. */
export const parseBlock = (text: string): AddressBlock | undefined => {
  const [address = '', length, ...more] = text.split('/');
  const bytes = parseAddress(address);
  if (bytes === undefined || more.length > 0) return undefined;
  const widest = bytes.length * 8;
  const bits = length === undefined ? widest : /^\d{1,3}$/.test(length) ? Number(length) : Infinity;
  return bits > widest ? undefined : { bytes, bits };
};

const V4_BYTES = 4;
const NETWORK_BYTES_V4 = 3;
const NETWORK_BYTES_V6 = 6;

/** Names the network an address belongs to: its /24, or its /48 of IPv6; undefined for what is no address. */
export const networkOf = (text: string): string | undefined => {
  const bytes = parseAddress(text);
  if (bytes === undefined) return undefined;
  return bytes.slice(0, bytes.length === V4_BYTES ? NETWORK_BYTES_V4 : NETWORK_BYTES_V6).join('.');
};
