import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { LinkifyIt } from 'linkify-it';
import { bareNameIn } from '../../src/scoring/bare-names.js';
import { linksOfPiece } from '../../src/scoring/link-finder.js';

const finder = new LinkifyIt({ fuzzyLink: true, fuzzyEmail: false, fuzzyIP: false, maxLength: 2_048 });
const found = (links: ReturnType<typeof linksOfPiece>): unknown =>
  links.map(({ schema, index, lastIndex, raw, url }) => ({ schema, index, lastIndex, raw, url }));

const host = fc
  .array(fc.stringMatching(/^[a-z0-9]{1,8}(?:-[a-z0-9]{1,20}){0,2}$/), { minLength: 1, maxLength: 6 })
  .map((labels) => labels.join('.'));
const rest = fc.array(fc.constantFrom('a', 'com', '7', '/', '?', '=', '&', '-', '_', '.', '%', '!'), { maxLength: 14 });
const address = fc
  .tuple(fc.constantFrom('http://', 'https://', 'hxxp://', '//', ''), host, fc.constantFrom('/', '', ':80/'), rest)
  .map(([scheme, name, slash, more]) => scheme + name + slash + more.join(''));

describe('links of a piece', () => {
  it('are those that linkify-it finds, the plainest addresses included', () => {
    fc.assert(
      fc.property(address, (piece) => {
        const expected = finder.match(piece) ?? [];
        fc.pre(expected.length > 0 || bareNameIn(piece) === undefined);
        expect(found(linksOfPiece(piece))).toEqual(found(expected));
      }),
      { numRuns: 3_000 },
    );
  });
});
