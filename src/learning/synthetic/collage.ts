/**
 * Pieces of pages that have nothing to do with each other, cut in the middle of sentences and put together by a machine:
 * how link spam pads itself with text that no filter has met. No list of phrases can show it, so it is cut from prose.
 */

import { pick } from './grammar.js';
import type { Random } from '../random.js';

const MIN_WORDS = 4;
const MAX_WORDS = 22;
/** How one piece goes over into the next: mostly with nothing, for nobody reads it. */
const SEAMS = [' ', ' ', ' ', ' ', '. ', '.. ', '.', ', ', '\n'];

const between = (least: number, most: number, random: Random): number =>
  least + Math.floor(random() * (most - least + 1));

/** Some of the words of `text`, from anywhere in it; undefined where it has too few to be cut. */
const pieceOf = (text: string, random: Random): string | undefined => {
  const words = text.split(/\s+/u);
  if (words.length <= MIN_WORDS) return undefined;
  const length = Math.min(words.length, between(MIN_WORDS, MAX_WORDS, random));
  const start = between(0, words.length - length, random);
  return words.slice(start, start + length).join(' ');
};

/** A collage of texts that `next` brings; undefined where hardly any of them could be cut. */
export const collage = (next: () => string, random: Random): string | undefined => {
  const pieces = Array.from({ length: between(3, 10, random) }, () => pieceOf(next(), random)).filter(
    (piece) => piece !== undefined,
  );
  if (pieces.length < 3) return undefined;
  return pieces.reduce((text, piece) => `${text}${pick(SEAMS, random)}${piece}`);
};
