/**
 * model.bin of the engine natural-bayes, little-endian:
 *
 *    0  8 bytes  "CANDORNB"
 *    8  u32      format version
 *   12  u32      how many stems
 *   16  u32      hash seed
 *   20  u32      0 (keeps what follows aligned to 8 bytes)
 *   24  f64      prior, log-odds, unscaled
 *   32  f64      scale
 *   40  16 bytes each, by rising key: u32 low and u32 high half of the stem's key, f64 weight
 */

import type { NaturalBayesParameters } from '../scoring/natural-bayes-model.js';

const MAGIC = 'CANDORNB';
const VERSION = 1;
const HEADER_BYTES = 40;
const STEM_BYTES = 16;
const HALF = 2 ** 32;

/** What there is to know of such a model, without its name. */
export interface NaturalBayesContent extends Omit<NaturalBayesParameters, 'id'> {
  readonly engine: 'natural-bayes';
}

/** The bytes of a model; the same for the same content. */
export const encodeNaturalBayes = ({ prior, scale, seed, weights }: NaturalBayesContent): Buffer => {
  const stems = [...weights].sort(([one], [other]) => one - other);
  const bytes = Buffer.alloc(HEADER_BYTES + stems.length * STEM_BYTES);
  bytes.write(MAGIC, 'latin1');
  bytes.writeUInt32LE(VERSION, 8);
  bytes.writeUInt32LE(stems.length, 12);
  bytes.writeUInt32LE(seed, 16);
  bytes.writeDoubleLE(prior, 24);
  bytes.writeDoubleLE(scale, 32);
  for (const [at, [key, weight]] of stems.entries()) {
    const place = HEADER_BYTES + at * STEM_BYTES;
    bytes.writeUInt32LE(key % HALF, place);
    bytes.writeUInt32LE(Math.floor(key / HALF), place + 4);
    bytes.writeDoubleLE(weight, place + 8);
  }
  return bytes;
};

/** The content of a model's bytes, or in a few words why there is none. */
export const decodeNaturalBayes = (bytes: Buffer): NaturalBayesContent | string => {
  if (bytes.length < HEADER_BYTES || bytes.toString('latin1', 0, 8) !== MAGIC) return 'not a model of natural-bayes';
  const version = bytes.readUInt32LE(8);
  if (version !== VERSION) return `format version ${version}; this build reads ${VERSION}`;
  const expected = HEADER_BYTES + bytes.readUInt32LE(12) * STEM_BYTES;
  if (bytes.length !== expected) return `damaged: ${bytes.length} bytes where ${expected} belong`;
  const weights = new Map<number, number>();
  for (let place = HEADER_BYTES; place < expected; place += STEM_BYTES) {
    const key = bytes.readUInt32LE(place) + bytes.readUInt32LE(place + 4) * HALF;
    weights.set(key, bytes.readDoubleLE(place + 8));
  }
  const [prior, scale] = [bytes.readDoubleLE(24), bytes.readDoubleLE(32)];
  const isSound = [prior, scale, ...weights.values()].every(Number.isFinite) && scale > 0;
  if (!isSound) return 'damaged: holds what is no number';
  return { engine: 'natural-bayes', prior, scale, seed: bytes.readUInt32LE(16), weights };
};
