/**
 * The words beside a handle: "as they said on @harbourtalk". Many name the same person or programme, and introduce it in the same
 * few words, so these are no likeness between comments, as little as a quotation is.
 */

import { KINDS, type Words } from './word-list.js';

/** Words on either side that belong to a mention. */
const REACH = 4;

/** Marks in `quoted` (1 a word) the handles and what stands beside them; bits already set stay. */
export const markMentions = ({ kinds, count, pieces }: Words, quoted: Uint8Array): void => {
  if (pieces.length === 0) return;
  for (let at = 0; at < count; at += 1) {
    if (kinds[at] === KINDS.handle) quoted.fill(1, Math.max(0, at - REACH), Math.min(count, at + REACH + 1));
  }
};
