/**
 * The newest comments of the installation, a fixed number of them in typed arrays, with chains from each to the one
 * before it that shares a subject. Places are used round and round; `orderOf` tells which comment a place holds now.
 *
 *   heads[kind]  hash -> place of the newest      older[place]  -> place of the next older one of the same bucket
 *
 * A chain is followed while its members get older: a place that was used again holds a newer comment and ends it.
 */

import { MAX_CONTACTS } from './contacts.js';
import type { Sighting } from './sighting.js';
import { BINS } from './sketch.js';

/** Comments that are remembered. At one a second that is nine hours, at one a minute more than three weeks. */
export const CAPACITY = 2 ** 15;
/** Links followed in one chain: beyond, a number is large enough. */
const MAX_STEPS = 200;

export const KINDS = { id: 0, author: 1, email: 2, prefix: 3, contact: 4 } as const;
export type Kind = keyof typeof KINDS;
const PLACE_IN_TEXT = 1;
const ENDS_WITH_PAGE = 2;
const COLUMNS = 4 + MAX_CONTACTS;
const HEADS = 5;

const kindOfColumn = (column: number): number => Math.min(column, KINDS.contact);

/** A comment's id as one string. */
export const nameOf = (idHigh: number, idLow: number): string => `${idHigh || 1}.${idLow}`;

export interface Recent {
  readonly bins: Uint16Array;
  readonly sizes: Uint16Array;
  readonly times: Float64Array;
  readonly sites: Uint16Array;
  readonly articles: Uint32Array;
  readonly campaigns: Int32Array;
  /** How many comments were taken in before the one at this place; -1 where there is none. */
  readonly orderOf: Float64Array;
  /** Takes a comment in; its place. What was at that place before is forgotten. */
  readonly add: (sighting: Sighting, site: number) => number;
  /** Where the next comment goes: what is there now is forgotten by it. */
  readonly nextPlace: () => number;
  /** Makes the comment at `place` unfindable, as when an edited version takes its place. */
  readonly forget: (place: number) => void;
  /** The place of a comment, or undefined if it is not among those remembered. */
  readonly placeOf: (idHigh: number, idLow: number) => number | undefined;
  readonly versionAt: (place: number) => number;
  /** The id of the comment at `place`, as one string. */
  readonly nameAt: (place: number) => string;
  readonly subjectAt: (place: number, kind: 'author' | 'email' | 'prefix') => number;
  readonly contactAt: (place: number, index: number) => number;
  /** The contact that is the author's own page and nothing else; 0 if there is none. */
  readonly pageAt: (place: number) => number;
  /** Whether the text itself names a link, a telephone number or the like. */
  readonly hasPlaceInText: (place: number) => boolean;
  /** Calls `visit` for comments before `order` that have `hash` as a subject of this kind, the newest first, until it answers false. */
  readonly each: (kind: Kind, hash: number, order: number, visit: (place: number) => boolean) => void;
}

export const makeRecent = (): Recent => {
  const subjects = new Uint32Array(CAPACITY * COLUMNS);
  const older = new Int32Array(CAPACITY * COLUMNS).fill(-1);
  const heads = new Int32Array(HEADS * CAPACITY).fill(-1);
  const idLows = new Uint32Array(CAPACITY);
  const versions = new Uint32Array(CAPACITY);
  const bins = new Uint16Array(CAPACITY * BINS);
  const sizes = new Uint16Array(CAPACITY);
  const times = new Float64Array(CAPACITY);
  const sites = new Uint16Array(CAPACITY);
  const articles = new Uint32Array(CAPACITY);
  const notes = new Uint8Array(CAPACITY);
  const campaigns = new Int32Array(CAPACITY);
  const orderOf = new Float64Array(CAPACITY).fill(-1);
  let order = 0;

  const link = (place: number, column: number, hash: number): void => {
    const node = place * COLUMNS + column;
    subjects[node] = hash;
    if (hash === 0) return;
    const head = kindOfColumn(column) * CAPACITY + (hash & (CAPACITY - 1));
    older[node] = heads[head] ?? -1;
    heads[head] = node;
  };

  const each: Recent['each'] = (kind, hash, before, visit) => {
    if (hash === 0) return;
    let limit = Infinity;
    let node = heads[KINDS[kind] * CAPACITY + (hash & (CAPACITY - 1))] ?? -1;
    for (let step = 0; node !== -1 && step < MAX_STEPS; step += 1) {
      const place = Math.floor(node / COLUMNS);
      const at = orderOf[place] ?? -1;
      if (at > limit) return;
      limit = at;
      if (at < before && subjects[node] === hash && !visit(place)) return;
      node = older[node] ?? -1;
    }
  };

  const placeOf: Recent['placeOf'] = (idHigh, idLow) => {
    let found: number | undefined;
    each('id', idHigh || 1, Infinity, (place) => {
      if (idLows[place] !== idLow) return true;
      found = place;
      return false;
    });
    return found;
  };

  const add: Recent['add'] = (sighting, site) => {
    const place = order % CAPACITY;
    orderOf[place] = order++;
    idLows[place] = sighting.idLow;
    versions[place] = sighting.version;
    sizes[place] = sighting.sketch.size;
    times[place] = sighting.time;
    sites[place] = site;
    articles[place] = sighting.article;
    notes[place] = (sighting.hasPlaceInText ? PLACE_IN_TEXT : 0) | (sighting.endsWithPage ? ENDS_WITH_PAGE : 0);
    campaigns[place] = 0;
    for (let bin = 0; bin < BINS; bin += 1) bins[place * BINS + bin] = sighting.sketch.bins[bin] ?? 0;
    link(place, KINDS.id, sighting.idHigh || 1);
    link(place, KINDS.author, sighting.subjects.author);
    link(place, KINDS.email, sighting.subjects.email);
    link(place, KINDS.prefix, sighting.subjects.prefix);
    for (let at = 0; at < MAX_CONTACTS; at += 1) link(place, KINDS.contact + at, sighting.contacts[at] ?? 0);
    return place;
  };

  const pageAt: Recent['pageAt'] = (place) => {
    if (((notes[place] ?? 0) & ENDS_WITH_PAGE) === 0) return 0;
    for (let column = COLUMNS - 1; column >= KINDS.contact; column -= 1) {
      const contact = subjects[place * COLUMNS + column] ?? 0;
      if (contact !== 0) return contact;
    }
    return 0;
  };

  return {
    bins,
    sizes,
    times,
    sites,
    articles,
    campaigns,
    orderOf,
    add,
    nextPlace: () => order % CAPACITY,
    forget: (place) => {
      bins.fill(0, place * BINS, (place + 1) * BINS);
      sizes[place] = 0;
      subjects.fill(0, place * COLUMNS, (place + 1) * COLUMNS);
    },
    placeOf,
    versionAt: (place) => versions[place] ?? 0,
    nameAt: (place) => nameOf(subjects[place * COLUMNS] ?? 0, idLows[place] ?? 0),
    subjectAt: (place, kind) => subjects[place * COLUMNS + KINDS[kind]] ?? 0,
    hasPlaceInText: (place) => ((notes[place] ?? 0) & PLACE_IN_TEXT) !== 0,
    pageAt,
    contactAt: (place, index) => subjects[place * COLUMNS + KINDS.contact + index] ?? 0,
    each,
  };
};
