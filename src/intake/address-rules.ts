import type { ListEntry, Policy } from '../domain/policy.js';
import { parseAddress, parseBlock, type AddressBlock, type AddressBytes } from '../privacy/network.js';
import { ruleId } from '../scoring/list-rules.js';

/** Rules on network addresses: matched where the address still exists, which is nowhere but at intake. */

interface AddressRule extends AddressBlock {
  readonly id: string;
}

/** The rule, or nothing if its value is no address and no block of them: it then matches nobody. */
const compileRule = (entry: ListEntry): readonly AddressRule[] => {
  const block = parseBlock(entry.value);
  return block === undefined ? [] : [{ id: ruleId(entry), ...block }];
};

const isWithin = (address: AddressBytes, { bytes, bits }: AddressRule): boolean =>
  address.length === bytes.length &&
  bytes.every((byte, i) => {
    const counted = Math.min(8, Math.max(0, bits - 8 * i));
    return (byte ^ (address[i] ?? 0)) >> (8 - counted) === 0;
  });

const compiled = new WeakMap<Policy, readonly AddressRule[]>();

const rulesOf = (policy: Policy): readonly AddressRule[] => {
  const known = compiled.get(policy);
  if (known !== undefined) return known;
  const rules = policy.lists.filter(({ kind }) => kind === 'address').flatMap(compileRule);
  compiled.set(policy, rules);
  return rules;
};

/** Ids of the site's rules that match a network address; a mapped IPv4 address counts as what it maps. */
export const matchingAddressRules = (policy: Policy, ip: string): readonly string[] => {
  const rules = policy.lists.length === 0 ? [] : rulesOf(policy);
  const address = rules.length === 0 ? undefined : parseAddress(ip);
  return address === undefined ? [] : rules.filter((rule) => isWithin(address, rule)).map(({ id }) => id);
};
