import { describe, expect, it } from '@jest/globals';
import canonicalize from 'canonicalize';
import fc from 'fast-check';
import { canonicalJson } from '../../src/log/canonical-json.js';

describe('canonical JSON', () => {
  it('is what the reference implementation of RFC 8785 writes', () => {
    fc.assert(
      fc.property(fc.jsonValue({ stringUnit: 'grapheme', maxDepth: 4 }), (value) => {
        expect(canonicalJson(value)).toBe(canonicalize(value));
      }),
    );
  });

  it('survives being read and written again', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
        const written = canonicalJson(value);
        expect(canonicalJson(JSON.parse(written))).toBe(written);
      }),
    );
  });

  it('writes the numbers of the RFC as it does', () => {
    expect(canonicalJson({ b: 1e21, a: [-0, 4.5, 2e-3, 333333333.33333329, 1e-27] })).toBe(
      '{"a":[0,4.5,0.002,333333333.3333333,1e-27],"b":1e+21}',
    );
  });

  it.each([
    ['a lone surrogate', '\ud800'],
    ['not a number', Number.NaN],
    ['infinity', Infinity],
  ])('refuses %s', (_name, value) => {
    expect(() => canonicalJson({ value })).toThrow(TypeError);
  });
});
