/**
 * model.bin of the engine linear, little-endian:
 *
 *    0  8 bytes  "CANDORTM"
 *    8  u32      format version
 *   12  u32      bits: there are 2^bits weights
 *   16  u32      hash seed
 *   20  u32      0 (keeps what follows aligned to 8 bytes)
 *   24  f64      prior, log-odds
 *   32  f64      scale: log-odds of one step
 *   40  i8 x 2^bits   weights, in steps
 */

import type { ModelContent } from '../scoring/model.js';

const MAGIC = 'CANDORTM';
export const FORMAT_VERSION = 2;
const HEADER_BYTES = 40;
const BITS = { least: 10, most: 22 };

/** The bytes of a model; the same for the same content. */
export const encodeLinear = ({ bits, seed, prior, scale, weights }: ModelContent): Buffer => {
  const header = Buffer.alloc(HEADER_BYTES);
  header.write(MAGIC, 'latin1');
  header.writeUInt32LE(FORMAT_VERSION, 8);
  header.writeUInt32LE(bits, 12);
  header.writeUInt32LE(seed, 16);
  header.writeDoubleLE(prior, 24);
  header.writeDoubleLE(scale, 32);
  return Buffer.concat([header, Buffer.from(weights.buffer, weights.byteOffset, weights.byteLength)]);
};

/** The model in `bytes`, or in a few words why there is none. */
export const decodeLinear = (bytes: Buffer): ModelContent | string => {
  if (bytes.length < HEADER_BYTES || bytes.toString('latin1', 0, 8) !== MAGIC) return 'not a Candor model';
  const version = bytes.readUInt32LE(8);
  if (version !== FORMAT_VERSION) return `format version ${version}; this build reads ${FORMAT_VERSION}`;
  const bits = bytes.readUInt32LE(12);
  const expected = HEADER_BYTES + 2 ** bits;
  if (bits < BITS.least || bits > BITS.most) return `damaged: 2^${bits} weights`;
  if (bytes.length !== expected) return `damaged: ${bytes.length} bytes where ${expected} belong`;
  const prior = bytes.readDoubleLE(24);
  const scale = bytes.readDoubleLE(32);
  if (![prior, scale].every(Number.isFinite)) return 'damaged: holds what is no number';
  const weights = new Int8Array(bytes.buffer, bytes.byteOffset + HEADER_BYTES, 2 ** bits).slice();
  return { bits, seed: bytes.readUInt32LE(16), prior, scale, weights };
};
