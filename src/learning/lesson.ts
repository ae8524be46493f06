/**
 * A lesson as bytes, as the journal of a site keeps it.
 *
 *   0      '1' while the comment it was taught by has data, '0' from then on
 *   1      's' spam, 'h' ham
 *   2      'm' moderator, 's' site, 'r' reader
 *   3, 4   weight in thousandths, big-endian
 *   5-12   the general model's log-odds when it was decided, so that learning it again gives the same bits
 *   13-16  the score it had then; NaN if it had none
 *   17-    its features: the distance of each from the one before, as LEB128
 *
 * The first five bytes are written by the script that admits the lesson, and the first is changed by the one that
 * expires its comment; the rest is written here and never changed. No byte leads to the comment.
 */

import type { LessonLabel, LessonSource } from '../domain/lesson.js';

export interface Lesson {
  readonly label: LessonLabel;
  readonly source: LessonSource;
  /** 0.001..5. */
  readonly weight: number;
  /** The general model's log-odds of the comment when it was decided. */
  readonly general: number;
  /** The filter's score of the comment before it learned this; undefined if it had none. */
  readonly score: number | undefined;
  /** Buckets, each once, in rising order. */
  readonly features: Uint32Array;
}

const HEAD = 5;
const FACTS = 12;
const THOUSAND = 1_000;
const NO_SCORE = Number.NaN;

const LABELS: ReadonlyMap<number, LessonLabel> = new Map([
  [0x73, 'spam'],
  [0x68, 'ham'],
]);
const SOURCES: ReadonlyMap<number, LessonSource> = new Map([
  [0x6d, 'moderator'],
  [0x73, 'site'],
  [0x72, 'reader'],
]);
const LINKED = 0x31;

/** The most bytes a distance between two buckets takes: buckets have at most 22 bits. */
const MOST_BYTES_EACH = 4;

/** The part of a lesson that does not depend on who gives it. */
export const encodeFacts = ({ general, score, features }: Pick<Lesson, 'general' | 'score' | 'features'>): Buffer => {
  const bytes = Buffer.allocUnsafe(FACTS + features.length * MOST_BYTES_EACH);
  bytes.writeDoubleBE(general, 0);
  bytes.writeFloatBE(score ?? NO_SCORE, 8);
  let at = FACTS;
  let last = 0;
  for (const feature of features) {
    let distance = feature - last;
    last = feature;
    for (; distance > 0x7f; distance >>>= 7) bytes[at++] = (distance & 0x7f) | 0x80;
    bytes[at++] = distance;
  }
  return Buffer.from(bytes.subarray(0, at));
};

const decodeFeatures = (bytes: Buffer): Uint32Array => {
  const features = new Uint32Array(bytes.length);
  let count = 0;
  let last = 0;
  let [distance, shift] = [0, 0];
  for (const byte of bytes) {
    distance |= (byte & 0x7f) << shift;
    shift += 7;
    if ((byte & 0x80) !== 0) continue;
    last += distance;
    features[count++] = last;
    [distance, shift] = [0, 0];
  }
  return features.slice(0, count);
};

/** @throws RangeError for what is no lesson */
export const decodeLesson = (bytes: Buffer): Lesson => {
  const label = LABELS.get(bytes[1] ?? 0);
  const source = SOURCES.get(bytes[2] ?? 0);
  if (label === undefined || source === undefined || bytes.length < HEAD + FACTS)
    throw new RangeError('these bytes are no lesson');
  const score = bytes.readFloatBE(HEAD + 8);
  return {
    label,
    source,
    weight: bytes.readUInt16BE(3) / THOUSAND,
    general: bytes.readDoubleBE(HEAD),
    score: Number.isNaN(score) ? undefined : score,
    features: decodeFeatures(bytes.subarray(HEAD + FACTS)),
  };
};

/** False once the comment that taught it is gone: then it may be folded. */
export const isLinked = (bytes: Buffer): boolean => bytes[0] === LINKED;

/** A weight as the journal keeps it. */
export const thousandths = (weight: number): number => Math.round(weight * THOUSAND);
