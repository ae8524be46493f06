import { describe, expect, it } from '@jest/globals';
import { DEFAULT_POLICY } from '../../src/domain/policy.js';
import { matchingAddressRules } from '../../src/intake/address-rules.js';
import { networkOf } from '../../src/privacy/network.js';

describe('the network of an address', () => {
  it.each([
    ['203.0.113.7', '203.0.113'],
    ['::ffff:203.0.113.7', '203.0.113'],
    ['2001:db8:1:2::5', '32.1.13.184.0.1'],
    ['2001:0DB8:0001::', '32.1.13.184.0.1'],
    ['::1', '0.0.0.0.0.0'],
    ['fe80::1%eth0', '254.128.0.0.0.0'],
    ['1:2:3:4:5:6:7:8', '0.1.0.2.0.3'],
    ['203.0.113.256', undefined],
    ['203.0.113', undefined],
    ['1::2::3', undefined],
    ['1:2:3:4:5:6:7', undefined],
    ['12345::', undefined],
    ['nonsense', undefined],
    ['', undefined],
  ])('%s is in %s', (address, network) => {
    expect(networkOf(address)).toBe(network);
  });
});

describe('a rule on network addresses', () => {
  it.each([
    ['203.0.113.0/24', '203.0.113.200', true],
    ['203.0.113.0/24', '203.0.114.1', false],
    ['203.0.113.0/24', '::ffff:203.0.113.9', true],
    ['203.0.112.0/23', '203.0.113.1', true],
    ['203.0.113.9', '203.0.113.9', true],
    ['203.0.113.9', '203.0.113.8', false],
    ['2001:db8::/33', '2001:db8:7fff::1', true],
    ['2001:db8::/33', '2001:db8:8000::1', false],
    ['0.0.0.0/0', '198.51.100.1', true],
    ['0.0.0.0/0', '2001:db8::1', false],
    ['203.0.113.0/40', '203.0.113.1', false],
    ['nonsense/8', '203.0.113.1', false],
  ])('%s matches %s: %s', (value, address, matches) => {
    const policy = { ...DEFAULT_POLICY, lists: [{ list: 'deny', kind: 'address', value, id: 'r1' }] as const };
    expect(matchingAddressRules(policy, address)).toEqual(matches ? ['r1'] : []);
  });
});
