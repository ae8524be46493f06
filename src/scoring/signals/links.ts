import { hostsOf, linksInText } from '../links.js';
import { normalizeText } from '../normalize.js';
import type { Check } from './input.js';

/**
 * How many links a text has, and how little else, the text model has learned to weigh (structure/addresses.ts): counted here as
 * well they held honest people who name their sources, and found no more spam. What the model cannot see is how many
 * more there are than it tells apart, and the author's name.
 */
const TOLD_APART = 10;
const PER_FURTHER_LINK = 0.2;
const MOST_FOR_NUMBER = 2;
const FOR_LINK_IN_NAME = 2;

const holdsLink = (name: string): boolean => linksInText(normalizeText(name)).count > 0;

/** Fires on more than ten links, and on an address in the author's name. */
export const links: Check = ({ comment, reading }) => {
  const { count, share } = reading.links;
  const inName = comment.author.name !== undefined && holdsLink(comment.author.name);
  const weight =
    Math.min(MOST_FOR_NUMBER, PER_FURTHER_LINK * Math.max(0, count - TOLD_APART)) + (inName ? FOR_LINK_IN_NAME : 0);
  if (weight === 0) return { name: 'links', outcome: 'quiet' };
  return { name: 'links', outcome: 'fired', weight, evidence: { count, in_name: inName, share } };
};

/** Hosts a site's domain rules look at: those of the content, and that of the author's page. */
export const hostsForRules: (input: Parameters<Check>[0]) => ReadonlySet<string> = ({ comment, reading }) =>
  comment.author.url === undefined
    ? reading.links.hosts
    : new Set([...reading.links.hosts, ...hostsOf([comment.author.url])]);
