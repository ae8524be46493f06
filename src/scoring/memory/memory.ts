/**
 * What one worker remembers of the installation's newest comments. It is worked out of the log of sightings in Redis
 * alone, entry after entry, so that every worker that has read the same entries remembers the same and a new one catches
 * up by reading. A comment counts once however often it is logged: by its id and version.
 */

import { CAMPAIGN_MS, makeCampaigns } from './campaigns.js';
import { MAX_CONTACTS } from './contacts.js';
import { makeRates, type Rate } from './rates.js';
import { makeRecent, nameOf } from './recent.js';
import { isPlace, type Sighting } from './sighting.js';

const TEN_MINUTES_MS = 600_000;
const HOUR_MS = 3_600_000;
/** Earlier comments of an author, alike to nothing, that make them somebody who takes part. */
const KNOWN_AFTER = 2;

export interface CampaignFinding {
  /** Names the campaign; the same on all sites. */
  readonly id: string;
  /** Comments of it, this one included. */
  readonly sightings: number;
  /** Those on this comment's site. */
  readonly here: number;
  readonly sites: number;
  /** Articles under which it was seen; 0 where sites do not say. */
  readonly articles: number;
  /** Unix milliseconds, by `submitted_at`. */
  readonly firstMs: number;
  readonly lastMs: number;
  /** Whether this comment links to something, or names a handle or a number, that is not common property. */
  readonly advertises: boolean;
  /** Whether its author has written other comments lately that are like nothing else. */
  readonly byKnownAuthor: boolean;
  /** What moderators said of its comments; undefined if nothing, or as often one as the other. */
  readonly decided: 'spam' | 'ham' | undefined;
}

export interface VelocityFinding {
  /** Earlier comments by this account, this e-mail address and from this network in the last ten minutes. */
  readonly author: number;
  readonly email: number;
  readonly prefix: number;
  /** Those with a link or telephone number of this comment that nobody had named until an hour ago. */
  readonly link: number;
  readonly site: Rate;
}

export interface Findings {
  readonly campaign: CampaignFinding | undefined;
  readonly velocity: VelocityFinding;
}

export interface Memory {
  /** Takes in sightings of one site, in the order of the log. */
  readonly see: (site: string, sightings: readonly Sighting[]) => void;
  /** Takes in what a moderator said of a comment; undefined takes it back. */
  readonly decide: (idHigh: number, idLow: number, label: 'spam' | 'ham' | undefined) => void;
  /** What is known about a comment that was seen; undefined if it was not, or is forgotten. */
  readonly findingsOf: (idHigh: number, idLow: number) => Findings | undefined;
}

/** @param seed names campaigns; the same in all workers of an installation */
export const makeMemory = (seed: number): Memory => {
  const recent = makeRecent();
  const campaigns = makeCampaigns(recent, seed);
  const rates = makeRates();
  const siteNumbers = new Map<string, number>();

  const siteNumber = (site: string): number => {
    const known = siteNumbers.get(site);
    if (known !== undefined) return known;
    siteNumbers.set(site, siteNumbers.size);
    return siteNumbers.size - 1;
  };

  const seeOne = (site: number, sighting: Sighting): void => {
    const before = recent.placeOf(sighting.idHigh, sighting.idLow);
    if (before !== undefined) {
      if (recent.versionAt(before) >= sighting.version) return;
      campaigns.leave(before);
      recent.forget(before);
    } else {
      rates.note(site, sighting.time);
    }
    campaigns.leave(recent.nextPlace());
    campaigns.join(recent.add(sighting, site));
  };

  const earlier = (place: number, kind: 'author' | 'email' | 'prefix'): number => {
    const time = recent.times[place] ?? 0;
    let count = 0;
    recent.each(kind, recent.subjectAt(place, kind), recent.orderOf[place] ?? 0, (other) => {
      const age = time - (recent.times[other] ?? 0);
      if (age >= 0 && age < TEN_MINUTES_MS) count += 1;
      return Math.abs(age) < HOUR_MS;
    });
    return count;
  };

  /** What was named before, by whomever, is no flood: in a debate many link to one newspaper. */
  const earlierWithLink = (place: number): number => {
    const time = recent.times[place] ?? 0;
    let most = 0;
    for (let index = 0; index < MAX_CONTACTS; index += 1) {
      const contact = recent.contactAt(place, index);
      if (contact === 0 || !isPlace(contact)) continue;
      let count = 0;
      let oldest = 0;
      recent.each('contact', contact, recent.orderOf[place] ?? 0, (other) => {
        const age = time - (recent.times[other] ?? 0);
        if (age >= 0 && age < TEN_MINUTES_MS) count += 1;
        oldest = Math.max(oldest, age);
        return age < HOUR_MS;
      });
      if (oldest < HOUR_MS) most = Math.max(most, count);
    }
    return most;
  };

  const isByKnownAuthor = (place: number): boolean => {
    const unlike = new Set<number>();
    for (const kind of ['author', 'email'] as const) {
      recent.each(kind, recent.subjectAt(place, kind), recent.orderOf[place] ?? 0, (other) => {
        const age = Math.abs((recent.times[place] ?? 0) - (recent.times[other] ?? 0));
        if (age < CAMPAIGN_MS && campaigns.at(other) === undefined) unlike.add(other);
        return unlike.size < KNOWN_AFTER;
      });
    }
    return unlike.size >= KNOWN_AFTER;
  };

  const campaignAt = (place: number): CampaignFinding | undefined => {
    const campaign = campaigns.at(place);
    if (campaign === undefined) return undefined;
    const { id, sightings, sites, articles, firstMs, lastMs, spam, ham } = campaign;
    return {
      id,
      sightings,
      here: sites.get(recent.sites[place] ?? 0) ?? 0,
      sites: sites.size,
      articles: articles.size,
      firstMs,
      lastMs,
      advertises: campaigns.advertises(place),
      byKnownAuthor: isByKnownAuthor(place),
      decided: spam.size === ham.size ? undefined : spam.size > ham.size ? 'spam' : 'ham',
    };
  };

  return {
    see: (site, sightings) => {
      const number = siteNumber(site);
      for (const sighting of sightings) seeOne(number, sighting);
    },
    decide: (idHigh, idLow, label) => {
      const place = recent.placeOf(idHigh, idLow);
      const campaign = place === undefined ? undefined : campaigns.at(place);
      if (campaign === undefined) return;
      const name = nameOf(idHigh, idLow);
      campaign.spam.delete(name);
      campaign.ham.delete(name);
      if (label !== undefined) campaign[label].add(name);
    },
    findingsOf: (idHigh, idLow) => {
      const place = recent.placeOf(idHigh, idLow);
      if (place === undefined) return undefined;
      const site = recent.sites[place] ?? 0;
      return {
        campaign: campaignAt(place),
        velocity: {
          author: earlier(place, 'author'),
          email: earlier(place, 'email'),
          prefix: earlier(place, 'prefix'),
          link: earlierWithLink(place),
          site: rates.at(site, recent.times[place] ?? 0),
        },
      };
    },
  };
};
