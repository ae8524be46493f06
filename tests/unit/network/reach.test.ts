import { describe, expect, it } from '@jest/globals';
import { makeTargetFault } from '../../../src/network/reach.js';

const faultOf = makeTargetFault([]);

describe('an address that somebody wants to be called at', () => {
  it.each([
    'https://hooks.example/candor',
    'https://hooks.example:8443/',
    'https://1.1.1.1/',
    'https://[2606:4700::1111]/?a=b',
  ])('may be %s', (url) => {
    expect(faultOf(url)).toBeUndefined();
  });

  it.each([
    ['nonsense', /address/],
    [`https://hooks.example/${'x'.repeat(2_100)}`, /2048/],
    ['http://hooks.example/', /https/],
    ['ftp://hooks.example/', /https/],
    ['file:///etc/passwd', /https/],
    ['javascript:alert(1)', /https/],
    ['https://hooks.example:6379/', /443/],
    ['https://hooks.example:22/', /443/],
    ['https://user@hooks.example/', /user name/],
    ['https://:secret@hooks.example/', /user name/],
    ['https://hooks.example/#part', /fragment/],
  ])('may not be %s', (url, why) => {
    expect(faultOf(url)).toMatch(why);
  });

  // Spellings of the machine itself, of private networks, and of the link where clouds keep their keys.
  it.each([
    'https://127.0.0.1/',
    'https://127.1/',
    'https://2130706433/',
    'https://0x7f.1/',
    'https://0x7f000001/',
    'https://0177.0.0.1/',
    'https://127.0.0.1./',
    'https://①②⑦.⓪.⓪.①/',
    'https://127。0。0。1/',
    'https://0.0.0.0/',
    'https://0/',
    'https://localhost/',
    'https://LOCALHOST/',
    'https://a.localhost/',
    'https://[::1]/',
    'https://[::]/',
    'https://[::127.0.0.1]/',
    'https://[::ffff:127.0.0.1]/',
    'https://[::ffff:7f00:1]/',
    'https://[::ffff:169.254.169.254]/',
    'https://[64:ff9b::7f00:1]/',
    'https://[2002:7f00:1::]/',
    'https://[fc00::1]/',
    'https://[fe80::1]/',
    'https://[ff02::1]/',
    'https://10.0.0.1/',
    'https://172.16.0.1/',
    'https://192.168.1.1/',
    'https://100.64.0.1/',
    'https://169.254.169.254/latest/meta-data/',
    'https://2852039166/',
    'https://224.0.0.1/',
    'https://255.255.255.255/',
  ])('may not be %s, which is not public', (url) => {
    expect(faultOf(url)).toBe('must lead to a public address');
  });

  it('may be in a network that the operator named, without TLS and on any port', () => {
    const fault = makeTargetFault(['10.20.0.0/16']);
    expect(fault('http://10.20.3.4:8080/hook')).toBeUndefined();
    expect(fault('http://intranet:8080/hook')).toBeUndefined();
    expect(fault('http://10.21.3.4:8080/hook')).toBe('must lead to a public address');
    expect(fault('http://1.1.1.1/hook')).toBe('must lead to a public address');
    expect(fault('https://169.254.169.254/')).toBe('must lead to a public address');
  });
});
