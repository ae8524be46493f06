import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { makeWords } from '../../src/scoring/memory/word-list.js';
import { readWords } from '../../src/scoring/memory/words.js';
import { normalizeText } from '../../src/scoring/normalize.js';
import { makeWordScanner } from '../../src/scoring/structure/words.js';

/** Letters, digits and the signs that addresses, handles, markup and telephone numbers are made of. */
const SIGNS = ['a', 'b', 't', 'w', '0', '9', ' ', ' ', '.', ':', '/', '@', '<', '>', '-', '+', '(', "'"];
const PIECES = ['www.', 'http://', 'me@b.com', '<a', 'b.cd', '0123 456 789', 'seventh', 'e.g.'];
const ascii = fc
  .array(fc.constantFrom(...SIGNS, ...PIECES), { maxLength: 60 })
  .map((pieces) => normalizeText(pieces.join('')));

/** The same words in a text that is not all of ASCII: those are read unit by unit. */
const foreign = (text: string): string => `${text} ·`;

const scan = makeWordScanner();
const scanned = (text: string): unknown => {
  const { count, ordinals, hashes, stems, lengths, classCounts, letterCount, longest, addresses } = scan(text);
  const upTo = (numbers: Uint16Array | Int32Array): readonly number[] => [...numbers.slice(0, count)];
  return [
    { count, letterCount, longest, addresses, classCounts: [...classCounts] },
    ...[ordinals, hashes, stems, lengths].map(upTo),
  ];
};

const remembered = (text: string): unknown => {
  const words = makeWords();
  readWords(text, 17, words);
  const { count, hashes, kinds, pieces, phones } = words;
  return { count, hashes: [...hashes.slice(0, count)], kinds: [...kinds.slice(0, count)], pieces, phones };
};

describe('words of ASCII, found once for all who read them', () => {
  it('are described as those of any other text', () => {
    fc.assert(
      fc.property(ascii, (text) => {
        expect(scanned(text)).toEqual(scanned(foreign(text)));
      }),
      { numRuns: 1_000 },
    );
  });

  it('are remembered as those of any other text', () => {
    fc.assert(
      fc.property(ascii, (text) => {
        expect(remembered(text)).toEqual(remembered(foreign(text)));
      }),
      { numRuns: 1_000 },
    );
  });

  it('are as many as are read of any other text, addresses apart', () => {
    const long = `${'http://a.bc/d '.repeat(1_500)}${'word '.repeat(3_000)}end`;
    expect(scanned(long)).toEqual(scanned(foreign(long)));
    expect(remembered(long)).toEqual(remembered(foreign(long)));
  });
});
