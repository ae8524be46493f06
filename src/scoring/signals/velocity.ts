import type { Policy } from '../../domain/policy.js';
import type { VelocityFinding } from '../memory/memory.js';
import type { Check } from './input.js';

/** What counts as many in ten minutes: above what a lively debate brings from one person, from one office or school, or with a link that is news. */
const LIVELY_PERSON = 8;
const LIVELY_NETWORK = 14;
const LIVELY_LINK = 8;
const PER_DOUBLING = 0.6;
const MOST_EACH = 1.4;
/** A site gets a flood when so many come in ten minutes, and so many times more than is usual there. */
const FLOOD = 60;
const FLOOD_FACTOR = 6;
/** Usual at the quietest site, so that ten comments after a silent night are no flood. */
const LEAST_USUAL = 4;
const MOST_FOR_FLOOD = 1;

/** Log-odds of all velocity together. With it a comment about which nothing else is known stays below every sensible threshold for spam. */
export const MOST_FOR_VELOCITY = 1.8;
const MARGIN = 0.1;

const above = (count: number, lively: number, most: number): number =>
  count <= lively ? 0 : Math.min(most, PER_DOUBLING * (1 + Math.log2(count / lively)));

const floodFactor = ({ site: { recent, usual } }: VelocityFinding): number =>
  usual === undefined || recent < FLOOD ? 0 : recent / Math.max(LEAST_USUAL, usual);

/**
 * The most that velocity may add under this policy. Every model's prior is at or below zero (at most half of all comments
 * are assumed to be spam), so that prior and velocity together stay below the threshold for spam: how fast something
 * comes never rejects it, it only has a person look.
 */
const mostUnder = ({ thresholds: { spam } }: Policy): number =>
  Math.max(0, Math.min(MOST_FOR_VELOCITY, Math.log(spam / (1 - spam)) - MARGIN));

/** Fires if much comes from one person or network, with one link, or to the whole site, in a short time. Never rejects alone. */
export const velocity: Check = ({ context, policy }) => {
  const { memory = 'unavailable' } = context;
  if (memory === 'unavailable') return { name: 'velocity', outcome: 'unavailable' };
  const found = memory.velocity;
  const person = Math.max(found.author, found.email);
  const factor = floodFactor(found);
  const sum =
    above(person, LIVELY_PERSON, MOST_EACH) +
    above(found.prefix, LIVELY_NETWORK, MOST_EACH) +
    above(found.link, LIVELY_LINK, MOST_EACH) +
    above(factor, FLOOD_FACTOR, MOST_FOR_FLOOD);
  const weight = Math.min(mostUnder(policy), sum);
  if (weight === 0) return { name: 'velocity', outcome: 'quiet' };
  return {
    name: 'velocity',
    outcome: 'fired',
    weight,
    evidence: {
      ...(factor > FLOOD_FACTOR ? { flood: Math.round(factor) } : {}),
      ...(found.link > LIVELY_LINK ? { link: found.link } : {}),
      network: found.prefix,
      person,
    },
  };
};
