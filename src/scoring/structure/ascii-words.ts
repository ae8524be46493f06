/** Words of ASCII texts, which were found already (word-runs.ts), as the description reads them. */

import type { WordRuns } from '../word-runs.js';
import { lookUp } from './lexicon.js';
import { DIGIT, FIRST_SCRIPT } from './unit-classes.js';
import { MAX_WORDS, endOfRun, isWorldWideWeb, type Buffers, type Words } from './word-list.js';

const SPACE = 32;
const DOT = 46;
const LAST_DIGIT = 57;
const COLON = 58;
const LATIN = FIRST_SCRIPT;

/** Words that were found already, in the buffers. */
export const readRuns = (
  text: string,
  runs: WordRuns,
  { ordinals, hashes, stems, lengths, classCounts, letters }: Buffers,
): Words => {
  let [count, longest, addresses, digits, latin] = [0, 0, 0, 0, 0];
  /** Where the address ends that was met last. */
  let passed = 0;
  for (let run = 0; run < runs.count && count < MAX_WORDS; run += 1) {
    const from = runs.starts[run] ?? 0;
    if (from < passed) continue;
    const to = runs.ends[run] ?? 0;
    const next = to < text.length ? text.charCodeAt(to) : SPACE;
    if ((next === COLON && text.startsWith('//', to + 1)) || (next === DOT && isWorldWideWeb(text, from, to))) {
      addresses += 1;
      passed = endOfRun(text, to);
      continue;
    }
    const units = to - from;
    // Of ASCII there are no other classes.
    if (text.charCodeAt(from) <= LAST_DIGIT) digits += units;
    else latin += units;
    if (units > longest) longest = units;
    const hash = runs.hashes[run] ?? 0;
    ordinals[count] = lookUp(hash);
    hashes[count] = hash;
    stems[count] = runs.stems[run] ?? 0;
    lengths[count++] = units;
  }
  classCounts[DIGIT] = digits;
  classCounts[LATIN] = latin;
  return { count, ordinals, hashes, stems, lengths, classCounts, letters, letterCount: 0, longest, addresses };
};
