import { randomBytes } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { commentKey, makeKeyring } from '../../src/privacy/keyring.js';
import { SealBrokenError, open, placeOf, seal } from '../../src/privacy/seal.js';

const keyring = makeKeyring(Buffer.alloc(32, 7));
const key = commentKey(keyring, Buffer.alloc(16, 1));
const place = placeOf('c_0000000000000000000000', 1);

describe('a sealed part of a story', () => {
  it('opens to the text it was made of', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(open(key, place, seal(key, place, text, randomBytes))).toBe(text);
      }),
    );
  });

  it('does not open when any one bit was changed', () => {
    const sealed = seal(key, place, 'Thank you for the article.', randomBytes);
    for (let bit = 0; bit < sealed.length * 8; bit++) {
      const altered = Buffer.from(sealed);
      altered[bit >> 3] = (altered[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      expect(() => open(key, place, altered)).toThrow(SealBrokenError);
    }
  });

  it('does not open in another place, or under another salt', () => {
    const sealed = seal(key, place, 'Thank you for the article.', randomBytes);
    expect(() => open(key, placeOf('c_0000000000000000000000', 2), sealed)).toThrow(SealBrokenError);
    expect(() => open(commentKey(keyring, Buffer.alloc(16, 2)), place, sealed)).toThrow(SealBrokenError);
  });

  it('is different each time, so that equal texts cannot be told from different ones', () => {
    expect(seal(key, place, 'same', randomBytes)).not.toEqual(seal(key, place, 'same', randomBytes));
  });
});
