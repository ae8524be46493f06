import { createHmac } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { hmac, hmacKey, hmacText } from '../../src/privacy/hmac.js';

const key = fc.uint8Array({ minLength: 1, maxLength: 64 });

describe('our HMAC', () => {
  it('is the one of node:crypto for every key and message', () => {
    fc.assert(
      fc.property(key, fc.uint8Array({ maxLength: 3_000 }), (k, message) => {
        expect(hmac(hmacKey(k), message)).toEqual(createHmac('sha256', k).update(message).digest());
      }),
    );
  });

  it('is the one of node:crypto for text of any script', () => {
    fc.assert(
      fc.property(key, fc.string({ unit: 'grapheme' }), (k, message) => {
        const expected = createHmac('sha256', k).update(message);
        expect(hmacText(hmacKey(k), message, 'base64')).toBe(expected.digest('base64'));
      }),
    );
  });

  it('refuses a key it would have to hash first', () => {
    expect(() => hmacKey(new Uint8Array(65))).toThrow(RangeError);
  });
});
