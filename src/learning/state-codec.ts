/**
 * A site's state as bytes, exact to the last bit: what lessons whose comments are gone were folded into.
 *
 *   numbers   doubles: the version of this layout, the count of buckets, the numbers of the state, then of each outcome of
 *             its record the raw log-odds, the weight and 1 for spam
 *   buckets   those that some lesson touched, four bytes each
 *   values    of each bucket the weight, the sum of squares, the spam and the ham it was in, as floats
 *
 * In the byte order of the machine, which is little-endian wherever Node runs. Buckets that no lesson touched are as an
 * empty learner has them.
 *
 * Version 1 held a fitted map where version 2 holds the features of all spam and all ham, which are the sums of its columns.
 * It is read, and never written.
 */

import type { Judged } from './calibrate.js';
import { makeRecord } from './recalibrate.js';
import { emptyState, type SiteState } from './site-state.js';

const VERSION = 2;
const FIRST_VERSION = 1;
/** Numbers before the outcomes, in both versions: the version, the count of buckets touched, and those of `numbersOf`. */
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
  learner.spamMass,
  learner.hamMass,
  learner.decisions,
  learner.record.next,
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

interface Numbers {
  readonly bits: number;
  readonly lessons: Pick<SiteState, 'spam' | 'ham'>;
  readonly scalars: Pick<
    SiteState['learner'],
    'bias' | 'trust' | 'trustSquares' | 'spamTotal' | 'hamTotal' | 'spamMass' | 'hamMass' | 'decisions'
  >;
  readonly next: number;
  readonly outcomes: number;
}

/** The numbers of a state, by the version that wrote them; the first one's masses are still to be summed. */
const numbersIn = (version: number, numbers: Float64Array): Numbers => {
  const [bits = 0, spam = 0, ham = 0, bias = 0, trust = 0, trustSquares = 0, spamTotal = 0, hamTotal = 0, ...more] =
    numbers;
  const shared = { bias, trust, trustSquares, spamTotal, hamTotal };
  if (version === FIRST_VERSION) {
    const [decisions = 0, next = 0, , , outcomes = 0] = more;
    const scalars = { ...shared, spamMass: 0, hamMass: 0, decisions };
    return { bits, lessons: { spam, ham }, scalars, next, outcomes };
  }
  const [spamMass = 0, hamMass = 0, decisions = 0, next = 0, outcomes = 0] = more;
  return { bits, lessons: { spam, ham }, scalars: { ...shared, spamMass, hamMass, decisions }, next, outcomes };
};

const sumOf = (column: Float32Array): number => column.reduce((sum, value) => sum + value, 0);

/** What `encodeState` wrote. @throws RangeError for other bytes */
export const decodeState = (bytes: Buffer): SiteState => {
  // A copy begins at an address that doubles may stand at.
  const { buffer } = Uint8Array.from(bytes);
  if (bytes.length < HEAD * 8) throw new RangeError('these bytes are no state');
  const [version = 0, bucketCount = 0, ...rest] = new Float64Array(buffer, 0, HEAD);
  const { bits, lessons, scalars, next, outcomes } = numbersIn(version, Float64Array.from(rest));
  const bucketsAt = (HEAD + outcomes * PER_OUTCOME) * 8;
  const valuesAt = bucketsAt + bucketCount * 4;
  if ((version !== VERSION && version !== FIRST_VERSION) || bytes.length !== valuesAt + bucketCount * PER_BUCKET * 4)
    throw new RangeError('these bytes are no state');
  const newest = outcomesIn(new Float64Array(buffer, HEAD * 8, outcomes * PER_OUTCOME));
  const learner = { ...emptyState(bits).learner, ...scalars, record: { ...makeRecord(), newest, next } };
  const state: SiteState = { learner, ...lessons };
  const columns = columnsOf(state);
  const values = new Float32Array(buffer, valuesAt);
  new Uint32Array(buffer, bucketsAt, bucketCount).forEach((bucket, i) => {
    columns.forEach((column, c) => (column[bucket] = values[i * PER_BUCKET + c] ?? 0));
  });
  if (version === FIRST_VERSION) {
    learner.spamMass = sumOf(learner.spam);
    learner.hamMass = sumOf(learner.ham);
  }
  return state;
};
