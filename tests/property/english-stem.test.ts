import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import PorterStemmer from 'natural/lib/natural/stemmers/porter_stemmer.js';
import { englishStem } from '../../src/scoring/stem/english.js';

/** Letters and endings that the stemmer's rules are about: words of other letters meet few of them. */
const PIECES =
  `a e i o u y b s t l z w x e ed ing eed at bl iz ational tional enci anci izer abli bli alli entli eli ousli ization ation
  ator alism iveness fulness ousness aliti iviti biliti logi icate ative alize iciti ical ful ness al ance ence er ic able
  ible ant ement ment ent ou ism ate iti ous ive ize ion sion tion ll ies sses s yy`.split(/\s+/);

describe('the stemmer', () => {
  it('agrees with natural’s on words made of what its rules are about', () => {
    const word = fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 6 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(word, (one) => {
        expect(englishStem(one)).toBe(PorterStemmer.stem(one));
      }),
      { numRuns: 3_000 },
    );
  });

  it('agrees with natural’s on any letters', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{1,40}$/), (one) => {
        expect(englishStem(one)).toBe(PorterStemmer.stem(one));
      }),
      { numRuns: 1_000 },
    );
  });
});
