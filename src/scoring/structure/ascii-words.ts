/** Words of ASCII texts, which were found already (word-runs.ts), as the description reads them. */

import { RUNS } from '../word-runs.js';
import * as lexicon from './lexicon.js';
import { DIGIT, FIRST_SCRIPT } from './unit-classes.js';
import { MAX_WORDS, endOfRun, isWorldWideWeb, type Buffers, type Words } from './word-list.js';

// The loop's own constants: see features/workspace.ts.
const { units, starts, ends, hashes: runHashes, stems: runStems } = RUNS;
const { lookUp } = lexicon;
const MOST = MAX_WORDS;

const DOT = 46;
const LAST_DIGIT = 57;
const COLON = 58;
const LATIN = FIRST_SCRIPT;

/** The first `runCount` words that were found already in `text`, in the buffers. */
export const readRuns = (
  text: string,
  runCount: number,
  { ordinals, hashes, stems, lengths, classCounts, letters }: Buffers,
): Words => {
  let [count, longest, addresses, digits, latin] = [0, 0, 0, 0, 0];
  /** Where the address ends that was met last. */
  let passed = 0;
  for (let run = 0; run < runCount && count < MOST; run += 1) {
    const from = starts[run] ?? 0;
    if (from < passed) continue;
    const to = ends[run] ?? 0;
    const next = units[to] ?? 0;
    if ((next === COLON && text.startsWith('//', to + 1)) || (next === DOT && isWorldWideWeb(text, from, to))) {
      addresses += 1;
      passed = endOfRun(text, to);
      continue;
    }
    const size = to - from;
    // Of ASCII there are no other classes.
    if ((units[from] ?? 0) <= LAST_DIGIT) digits += size;
    else latin += size;
    if (size > longest) longest = size;
    const hash = runHashes[run] ?? 0;
    ordinals[count] = lookUp(hash);
    hashes[count] = hash;
    stems[count] = runStems[run] ?? 0;
    lengths[count++] = size;
  }
  classCounts[DIGIT] = digits;
  classCounts[LATIN] = latin;
  return { count, ordinals, hashes, stems, lengths, classCounts, letters, letterCount: 0, longest, addresses };
};
