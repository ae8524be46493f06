/**
 * Campaigns: comments that are variants of one another, on one site or on several of the installation.
 *
 * A comment belongs to the campaign of those it is like. How much likeness that takes depends on what else they share:
 * little if both advertise the same thing, more if they advertise different things, most if they advertise nothing,
 * since people who want nothing quote, sign petitions and say thank you in each other's words. What many unlike comments
 * link to (a newspaper, an encyclopaedia) is no contact. And it takes no likeness at all where several people give one
 * address as their own page: a page has one owner, or a few.
 */

import { MAX_CONTACTS } from './contacts.js';
import { hashName } from './hash.js';
import { likenessAt, makeLikeness } from './likeness.js';
import type { Recent } from './recent.js';
import { isAddress, isPlace } from './sighting.js';

const DAY_MS = 86_400_000;
/** Comments further apart than this are no campaign. */
export const CAMPAIGN_MS = 14 * DAY_MS;

/** Likeness that makes two comments variants; sizes are of sets of words and pairs. */
interface Bar {
  /** Least size of either set: people thank in the same few words, each linking to a page of their own. */
  readonly size: number;
  /** Least share of words and pairs in common. */
  readonly likeness: number;
  /** Least number of them. */
  readonly common: number;
}
const SAME_CONTACT: Bar = { size: 8, likeness: 0.14, common: 8 };
/** Many name the same person or programme by its handle. */
const SAME_HANDLE: Bar = { size: 8, likeness: 0.2, common: 8 };
const BOTH_ADVERTISE: Bar = { size: 20, likeness: 0.14, common: 9 };
/** Short ones with a link in the text itself: many say thank you in the same words, each with a page of their own. */
const BOTH_IN_TEXT: Bar = { size: 10, likeness: 0.3, common: 7 };
const NO_CONTACT: Bar = { size: 20, likeness: 0.5, common: 14 };
/** From this size on one like comment is not enough, unless it is very like: a chain of chances must not grow. */
const SETTLED = 5;
const VERY_LIKE = 0.5;

/** Comments linking to the same place without being alike, from which on and as which share of all it is common property. */
const STRANGERS = 4;
const STRANGERS_SHARE = 0.5;
/** So many other people, by their addresses of e-mail, who give one page as their own make an advertisement of it. */
const OTHER_OWNERS = 3;
/** Comments with the same contact that are looked at. */
const SAME_CONTACT_LOOKED_AT = 24;
const MAX_ARTICLES = 64;

export interface Campaign {
  readonly id: string;
  readonly number: number;
  sightings: number;
  /** Sightings that are still remembered one by one. */
  remembered: number;
  /** Site -> sightings there. */
  readonly sites: Map<number, number>;
  /** Articles under which it was seen, as far as known; at most 64. */
  readonly articles: Set<number>;
  firstMs: number;
  lastMs: number;
  /** Ids of comments of it that a moderator took for spam, or for ham. */
  readonly spam: Set<string>;
  readonly ham: Set<string>;
}

export interface Campaigns {
  /** Finds where the comment at `place` belongs, and notes it for later ones. */
  readonly join: (place: number) => void;
  /** Takes the comment at `place` out of its campaign: it was edited, or its place is used again. */
  readonly leave: (place: number) => void;
  readonly at: (place: number) => Campaign | undefined;
  /** Whether the comment advertises something that is not common property. */
  readonly advertises: (place: number) => boolean;
}

const commonOf = (likeness: number, sizes: number): number => (likeness / (1 + likeness)) * sizes;

export const makeCampaigns = (recent: Recent, seed: number): Campaigns => {
  const likeness = makeLikeness(recent.bins);
  const known = new Map<number, Campaign>();
  /** Numbers of campaigns that became part of another. */
  const mergedInto = new Map<number, number>();
  let made = 0;

  const at: Campaigns['at'] = (place) => {
    let number = recent.campaigns[place] ?? 0;
    for (let next = mergedInto.get(number); next !== undefined; next = mergedInto.get(number)) number = next;
    if (number !== 0) recent.campaigns[place] = number;
    return known.get(number);
  };

  const orderAt = (place: number): number => recent.orderOf[place] ?? 0;

  /** Places of remembered comments with the same contact as the one at `place`, newest first. */
  const sharing = (place: number, contact: number): readonly number[] => {
    const places: number[] = [];
    recent.each('contact', contact, orderAt(place), (other) => places.push(other) < SAME_CONTACT_LOOKED_AT);
    return places;
  };

  const areAlike = (one: number, other: number, bar: Bar): boolean => {
    const size = recent.sizes[one] ?? 0;
    const against = recent.sizes[other] ?? 0;
    if (size < bar.size || against < bar.size) return false;
    const share = likenessAt(recent.bins, one, other);
    return share >= bar.likeness && commonOf(share, size + against) >= bar.common;
  };

  const isCommonProperty = (place: number, places: readonly number[]): boolean => {
    if (places.length < STRANGERS) return false;
    const strangers = places.filter((other) => at(other) === undefined && !areAlike(place, other, SAME_CONTACT));
    return strangers.length >= STRANGERS && strangers.length >= places.length * STRANGERS_SHARE;
  };

  const contactsAt = (place: number): readonly number[] => {
    const contacts: number[] = [];
    for (let at = 0; at < MAX_CONTACTS; at += 1) {
      const contact = recent.contactAt(place, at);
      if (contact !== 0) contacts.push(contact);
    }
    return contacts;
  };

  /** Contacts of the comment that are not common property, each with the other comments that have it. */
  const ownContacts = (
    place: number,
  ): ReadonlyArray<{ readonly contact: number; readonly places: readonly number[] }> =>
    contactsAt(place)
      .map((contact) => ({ contact, places: sharing(place, contact) }))
      .filter(({ places }) => !isCommonProperty(place, places));

  const advertises: Campaigns['advertises'] = (place) =>
    ownContacts(place).some(({ contact, places }) => !isAddress(contact) || places.length > 0);

  const hasPublicContact = (place: number): boolean => {
    for (let at = 0; at < MAX_CONTACTS; at += 1) {
      const contact = recent.contactAt(place, at);
      if (contact !== 0 && !isAddress(contact)) return true;
    }
    return false;
  };

  const isNear = (one: number, other: number): boolean =>
    Math.abs((recent.times[one] ?? 0) - (recent.times[other] ?? 0)) <= CAMPAIGN_MS;

  /** Comments of others who give the author's own page as theirs, if there are enough of them. */
  const withSamePage = (place: number): readonly number[] => {
    const page = recent.pageAt(place);
    const email = recent.subjectAt(place, 'email');
    if (page === 0 || email === 0) return [];
    const others = sharing(place, page).filter(
      (other) => isNear(place, other) && recent.pageAt(other) === page && recent.subjectAt(other, 'email') !== 0,
    );
    const owners = new Set(others.map((other) => recent.subjectAt(other, 'email')));
    owners.delete(email);
    return owners.size >= OTHER_OWNERS ? others : [];
  };

  const barWithoutSharedContact = (place: number, other: number, advertising: boolean): Bar => {
    if (!advertising || !hasPublicContact(other)) return NO_CONTACT;
    const isShort = Math.min(recent.sizes[place] ?? 0, recent.sizes[other] ?? 0) < BOTH_ADVERTISE.size;
    return isShort && recent.hasPlaceInText(place) && recent.hasPlaceInText(other) ? BOTH_IN_TEXT : BOTH_ADVERTISE;
  };

  const findAlike = (place: number): ReadonlySet<number> => {
    const alike = new Set(withSamePage(place));
    if ((recent.sizes[place] ?? 0) < SAME_CONTACT.size) return alike;
    const own = ownContacts(place);
    const advertising = own.some(({ contact }) => !isAddress(contact));
    for (const { contact, places } of own) {
      const bar = isPlace(contact) ? SAME_CONTACT : SAME_HANDLE;
      for (const other of places) if (isNear(place, other) && areAlike(place, other, bar)) alike.add(other);
    }
    for (const other of likeness.candidates(place)) {
      if (alike.has(other) || !isNear(place, other)) continue;
      if (areAlike(place, other, barWithoutSharedContact(place, other, advertising))) alike.add(other);
    }
    return alike;
  };

  const begin = (place: number): Campaign => {
    made += 1;
    const campaign: Campaign = {
      id: `k_${hashName(recent.nameAt(place), seed).toString(36)}`,
      number: made,
      sightings: 0,
      remembered: 0,
      sites: new Map(),
      articles: new Set(),
      firstMs: Infinity,
      lastMs: -Infinity,
      spam: new Set(),
      ham: new Set(),
    };
    known.set(made, campaign);
    return campaign;
  };

  const enter = (campaign: Campaign, place: number): void => {
    recent.campaigns[place] = campaign.number;
    const site = recent.sites[place] ?? 0;
    const article = recent.articles[place] ?? 0;
    const time = recent.times[place] ?? 0;
    campaign.sightings += 1;
    campaign.remembered += 1;
    campaign.sites.set(site, (campaign.sites.get(site) ?? 0) + 1);
    if (article !== 0 && campaign.articles.size < MAX_ARTICLES) campaign.articles.add(article);
    campaign.firstMs = Math.min(campaign.firstMs, time);
    campaign.lastMs = Math.max(campaign.lastMs, time);
  };

  const merge = (into: Campaign, from: Campaign): void => {
    mergedInto.set(from.number, into.number);
    known.delete(from.number);
    into.sightings += from.sightings;
    into.remembered += from.remembered;
    for (const [site, count] of from.sites) into.sites.set(site, (into.sites.get(site) ?? 0) + count);
    for (const article of from.articles) into.articles.add(article);
    for (const id of from.spam) into.spam.add(id);
    for (const id of from.ham) into.ham.add(id);
    into.firstMs = Math.min(into.firstMs, from.firstMs);
    into.lastMs = Math.max(into.lastMs, from.lastMs);
  };

  /** The campaigns among `alike`, the oldest first, but for those of which too little is alike. */
  const campaignsOf = (place: number, alike: ReadonlySet<number>): readonly Campaign[] => {
    const members = new Map<Campaign, number[]>();
    for (const other of alike) {
      const campaign = at(other);
      if (campaign !== undefined) members.set(campaign, [...(members.get(campaign) ?? []), other]);
    }
    return [...members]
      .filter(
        ([{ sightings }, places]) =>
          sightings < SETTLED ||
          places.length > 1 ||
          places.some((other) => likenessAt(recent.bins, place, other) >= VERY_LIKE),
      )
      .map(([campaign]) => campaign)
      .sort((a, b) => a.number - b.number);
  };

  const join: Campaigns['join'] = (place) => {
    const alike = findAlike(place);
    likeness.note(place);
    if (alike.size === 0) return;
    const loose = [...alike].filter((other) => at(other) === undefined);
    const [oldest, ...others] = campaignsOf(place, alike);
    if (oldest === undefined && loose.length === 0) return;
    const campaign = oldest ?? begin(loose.at(-1) ?? place);
    for (const other of others) merge(campaign, other);
    for (const other of loose) enter(campaign, other);
    enter(campaign, place);
  };

  const leave: Campaigns['leave'] = (place) => {
    const campaign = at(place);
    if (campaign === undefined) return;
    recent.campaigns[place] = 0;
    campaign.remembered -= 1;
    if (campaign.remembered > 0) return;
    known.delete(campaign.number);
    for (const [from, into] of mergedInto) if (into === campaign.number) mergedInto.delete(from);
  };

  return { join, leave, at, advertises };
};
