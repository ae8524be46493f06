/**
 * A site's state as bytes, exact to the last bit: what lessons whose comments are gone were folded into.
 *
 *   numbers   doubles: the version of this layout, the numbers of the state, then of each outcome of its record the raw
 *             log-odds, the weight and 1 for spam
 *   buckets   those that some lesson touched, four bytes each
 *   values    of each bucket the weight, the sum of squares, the spam and the ham it was in, as floats
 *
 * In the byte order of the machine, which is little-endian wherever Node runs. Buckets that no lesson touched are as an
 * empty learner has them.
 */

import type { Judged } from './calibrate.js';
import { emptyState, type SiteState } from './site-state.js';

const VERSION = 1;
/** Numbers before the outcomes: the version, the count of buckets touched, and those of `numbersOf`. */
const HEAD = 15;
const PER_OUTCOME = 3;
const PER_BUCKET = 4;

const numbersOf = ({ learner, spam, ham }: SiteState): readonly number[] => [
  Math.log2(learner.weights.length),
  spam,
  ham,
  learner.bias,
  learner.trust,
  learner.trustSquares,
  learner.spamTotal,
  learner.hamTotal,
  learner.decisions,
  learner.record.next,
  learner.record.scale,
  learner.record.offset,
  learner.record.newest.length,
];

const columnsOf = ({ learner: { weights, squares, spam, ham } }: SiteState): readonly Float32Array[] => [
  weights,
  squares,
  spam,
  ham,
];

/** Buckets that some lesson touched: each is counted in the spam or the ham that it was in. */
const touched = ({ learner: { spam, ham } }: SiteState): Uint32Array => {
  const found = new Uint32Array(spam.length);
  let count = 0;
  for (let at = 0; at < spam.length; at += 1) if (spam[at] !== 0 || ham[at] !== 0) found[count++] = at;
  return found.slice(0, count);
};

const bytesOf = ({ buffer, byteOffset, byteLength }: Float64Array | Uint32Array | Float32Array): Buffer =>
  Buffer.from(buffer, byteOffset, byteLength);

/** The state as bytes: about 20 for each bucket that was touched. */
export const encodeState = (state: SiteState): Buffer => {
  const buckets = touched(state);
  const columns = columnsOf(state);
  const values = new Float32Array(buckets.length * PER_BUCKET);
  buckets.forEach((bucket, i) => columns.forEach((column, c) => (values[i * PER_BUCKET + c] = column[bucket] ?? 0)));
  const outcomes = state.learner.record.newest.flatMap(({ raw, weight, isSpam }) => [raw, weight, isSpam ? 1 : 0]);
  const numbers = Float64Array.from([VERSION, buckets.length, ...numbersOf(state), ...outcomes]);
  return Buffer.concat([bytesOf(numbers), bytesOf(buckets), bytesOf(values)]);
};

const outcomesIn = (numbers: Float64Array): Judged[] =>
  Array.from({ length: numbers.length / PER_OUTCOME }, (_, i) => ({
    raw: numbers[i * PER_OUTCOME] ?? 0,
    weight: numbers[i * PER_OUTCOME + 1] ?? 0,
    isSpam: numbers[i * PER_OUTCOME + 2] === 1,
  }));

/** What `encodeState` wrote. @throws RangeError for other bytes */
export const decodeState = (bytes: Buffer): SiteState => {
  // A copy begins at an address that doubles may stand at.
  const { buffer } = Uint8Array.from(bytes);
  if (bytes.length < HEAD * 8) throw new RangeError('these bytes are no state');
  const [version, bucketCount = 0, bits = 0, spam = 0, ham = 0, bias = 0, trust = 0, trustSquares = 0, ...more] =
    new Float64Array(buffer, 0, HEAD);
  const [spamTotal = 0, hamTotal = 0, decisions = 0, next = 0, scale = 0, offset = 0, outcomeCount = 0] = more;
  const bucketsAt = (HEAD + outcomeCount * PER_OUTCOME) * 8;
  const valuesAt = bucketsAt + bucketCount * 4;
  if (version !== VERSION || bytes.length !== valuesAt + bucketCount * PER_BUCKET * 4)
    throw new RangeError('these bytes are no state');
  const { learner: empty } = emptyState(bits);
  const newest = outcomesIn(new Float64Array(buffer, HEAD * 8, outcomeCount * PER_OUTCOME));
  const record = { newest, next, scale, offset };
  const state: SiteState = {
    learner: { ...empty, record, bias, trust, trustSquares, spamTotal, hamTotal, decisions },
    spam,
    ham,
  };
  const columns = columnsOf(state);
  const values = new Float32Array(buffer, valuesAt);
  new Uint32Array(buffer, bucketsAt, bucketCount).forEach((bucket, i) => {
    columns.forEach((column, c) => (column[bucket] = values[i * PER_BUCKET + c] ?? 0));
  });
  return state;
};
