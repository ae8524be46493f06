/**
 * What is remembered of a comment so that later ones can be compared with it: no text and no name, only numbers made
 * under the installation's secret seed.
 */

import type { Comment } from '../../domain/comment.js';
import type { CommentId, SiteId } from '../../domain/ids.js';
import type { Reading } from '../reading.js';
import { MAX_CONTACTS, contactsOf, type Contact } from './contacts.js';
import { hashName, scramble } from './hash.js';
import { markMentions } from './mentions.js';
import { makeQuoteMarker } from './quotes.js';
import { BINS, makeSketcher, type Sketch } from './sketch.js';
import { MAX_WORDS, makeWords } from './word-list.js';
import { readWords } from './words.js';

/** Who sent it and from where, as hashes; 0 where that is not known. */
export interface Subjects {
  readonly author: number;
  readonly email: number;
  /** The /24 or /48 it came from. */
  readonly prefix: number;
}

export interface Sighting {
  /** 64 bits of the comment's id. */
  readonly idHigh: number;
  readonly idLow: number;
  /** Version of the comment: an edited one takes the place of the one before. */
  readonly version: number;
  /** `submitted_at`, Unix milliseconds: the time that counts. */
  readonly time: number;
  readonly sketch: Sketch;
  readonly subjects: Subjects;
  /** The article it stands under; 0 where that is not known. */
  readonly article: number;
  /** Four hashes; 0 where there are fewer contacts. */
  readonly contacts: Uint32Array;
  /** Whether the text itself names a place, not only the author's page. */
  readonly hasPlaceInText: boolean;
  /** Whether the last contact is the author's own page, which the text does not name. */
  readonly endsWithPage: boolean;
}

const ID_BYTES = Buffer.alloc(8);

/** The 64 bits of a comment's id under which it is remembered. */
export const idBits = (id: CommentId): { readonly idHigh: number; readonly idLow: number } => {
  const written = ID_BYTES.write(id.slice(2, 13), 'base64url');
  if (written < ID_BYTES.length) throw new RangeError('the id is too short to remember a comment by');
  return { idHigh: ID_BYTES.readUInt32BE(0), idLow: ID_BYTES.readUInt32BE(4) };
};

/** The lowest two bits of a contact's hash tell its kind. */
const KIND_BITS: Readonly<Record<Contact['kind'], number>> = { place: 0, address: 1, handle: 2 };
const contactHash = ({ name, kind }: Contact, seed: number): number =>
  ((hashName(name, seed) & ~3) | KIND_BITS[kind]) >>> 0 || 4;
/** Whether a contact's hash is that of somebody's e-mail address. */
export const isAddress = (contact: number): boolean => (contact & 3) === KIND_BITS.address;
/** Whether it is that of a link or a telephone number. */
export const isPlace = (contact: number): boolean => (contact & 3) === KIND_BITS.place;

/** Makes what is remembered of a comment. @param nowMs stands in for a `submitted_at` that is no time */
export type Observe = (
  site: SiteId,
  id: CommentId,
  version: number,
  comment: Comment,
  reading: Reading,
  nowMs: number,
) => Sighting;

const optionalName = (name: string | undefined, seed: number): number =>
  name === undefined ? 0 : hashName(name, seed);

/** @param seed 32 secret bits of the installation: sightings made under another seed cannot be compared */
export const makeObserve = (seed: number): Observe => {
  const words = makeWords();
  const quoted = new Uint8Array(MAX_WORDS);
  const markQuotes = makeQuoteMarker(seed);
  const sketchOf = makeSketcher(seed);
  const nameSeed = scramble(seed ^ 0x6e_61_6d_65);
  return (site, id, version, comment, reading, nowMs) => {
    const { author, client, article } = comment;
    readWords(reading.textAndTargets, seed, words);
    quoted.fill(0, 0, words.count);
    markQuotes(comment, words, quoted);
    markMentions(words, quoted);
    const contacts = new Uint32Array(MAX_CONTACTS);
    let at = 0;
    let hasPlaceInText = false;
    let endsWithPage = false;
    for (const contact of contactsOf(comment, reading, words)) {
      contacts[at++] = contactHash(contact, nameSeed);
      hasPlaceInText ||= contact.isInText && contact.kind === 'place';
      endsWithPage = !contact.isInText;
    }
    const time = Date.parse(comment.submittedAt);
    const { idHigh, idLow } = idBits(id);
    return {
      idHigh,
      idLow,
      version,
      time: Number.isFinite(time) ? time : nowMs,
      sketch: sketchOf(words, quoted),
      subjects: {
        // An account is known at its own site only; an address of e-mail is the same person everywhere.
        author: optionalName(author.id === undefined ? undefined : `${site} ${author.id}`, nameSeed),
        email: optionalName(author.emailHash, nameSeed),
        prefix: optionalName(client.prefixHash, nameSeed),
      },
      article: optionalName(article.url ?? article.title, nameSeed),
      contacts,
      hasPlaceInText,
      endsWithPage,
    };
  };
};

/** The bins' order of bytes. Everything before them is the other way round, as such things are written. */
const LITTLE_ENDIAN = true;
const HEAD_BYTES = 38;
/** Two bits stand with the size, which is below them. */
const PLACE_IN_TEXT = 2 ** 15;
const ENDS_WITH_PAGE = 2 ** 14;
const SIZE = ENDS_WITH_PAGE - 1;
const CONTACTS_AT = HEAD_BYTES;
const BINS_AT = CONTACTS_AT + 4 * MAX_CONTACTS;
/** Bytes of a sighting as it is kept. */
export const SIGHTING_BYTES = BINS_AT + 2 * BINS;

/** Writes sightings one after the other. */
export const encodeSightings = (sightings: readonly Sighting[]): Buffer => {
  const bytes = Buffer.allocUnsafe(sightings.length * SIGHTING_BYTES);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  let at = 0;
  for (const {
    idHigh,
    idLow,
    version,
    time,
    sketch,
    subjects,
    article,
    contacts,
    hasPlaceInText,
    endsWithPage,
  } of sightings) {
    view.setUint32(at, idHigh);
    view.setUint32(at + 4, idLow);
    view.setFloat64(at + 8, time);
    view.setUint32(at + 16, article);
    view.setUint32(at + 20, subjects.author);
    view.setUint32(at + 24, subjects.email);
    view.setUint32(at + 28, subjects.prefix);
    view.setUint32(at + 32, version);
    view.setUint16(at + 36, sketch.size | (hasPlaceInText ? PLACE_IN_TEXT : 0) | (endsWithPage ? ENDS_WITH_PAGE : 0));
    for (let i = 0; i < MAX_CONTACTS; i += 1) view.setUint32(at + CONTACTS_AT + 4 * i, contacts[i] ?? 0);
    for (let bin = 0; bin < BINS; bin += 1)
      view.setUint16(at + BINS_AT + 2 * bin, sketch.bins[bin] ?? 0, LITTLE_ENDIAN);
    at += SIGHTING_BYTES;
  }
  return bytes;
};

const decodeOne = (view: DataView, at: number): Sighting => {
  const contacts = new Uint32Array(MAX_CONTACTS);
  for (let i = 0; i < MAX_CONTACTS; i += 1) contacts[i] = view.getUint32(at + CONTACTS_AT + 4 * i);
  const bins = new Uint16Array(BINS);
  for (let bin = 0; bin < BINS; bin += 1) bins[bin] = view.getUint16(at + BINS_AT + 2 * bin, LITTLE_ENDIAN);
  const size = view.getUint16(at + 36);
  return {
    idHigh: view.getUint32(at),
    idLow: view.getUint32(at + 4),
    version: view.getUint32(at + 32),
    time: view.getFloat64(at + 8),
    sketch: { bins, size: size & SIZE },
    subjects: {
      author: view.getUint32(at + 20),
      email: view.getUint32(at + 24),
      prefix: view.getUint32(at + 28),
    },
    article: view.getUint32(at + 16),
    contacts,
    hasPlaceInText: (size & PLACE_IN_TEXT) !== 0,
    endsWithPage: (size & ENDS_WITH_PAGE) !== 0,
  };
};

/** Reads what `encodeSightings` wrote; bytes that are no whole sighting are left out. */
export const decodeSightings = (bytes: Buffer): readonly Sighting[] => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const sightings: Sighting[] = [];
  for (let at = 0; at + SIGHTING_BYTES <= bytes.length; at += SIGHTING_BYTES) sightings.push(decodeOne(view, at));
  return sightings;
};
