import { hostsOf, linksInText } from '../links.js';
import { normalizeText } from '../normalize.js';
import type { Check } from './input.js';

/** The text model has read the addresses as words; what counts here is what it cannot see: how many, and how little else. */
const PER_FURTHER_LINK = 0.4;
const MOST_FOR_NUMBER = 2;
const MOSTLY_LINKS = 0.5;
const FOR_MOSTLY_LINKS = 0.7;
const FOR_LINK_IN_NAME = 2;

const holdsLink = (name: string): boolean => linksInText(normalizeText(name)).count > 0;

/** Fires on two or more links, on text that is mostly address, and on an address in the author's name. One link is nothing. */
export const links: Check = ({ comment, reading }) => {
  const { count, share } = reading.links;
  const inName = comment.author.name !== undefined && holdsLink(comment.author.name);
  const weight =
    Math.min(MOST_FOR_NUMBER, PER_FURTHER_LINK * Math.max(0, count - 1)) +
    (share > MOSTLY_LINKS ? FOR_MOSTLY_LINKS : 0) +
    (inName ? FOR_LINK_IN_NAME : 0);
  if (weight === 0) return { name: 'links', outcome: 'quiet' };
  return { name: 'links', outcome: 'fired', weight, evidence: { count, in_name: inName, share } };
};

/** Hosts a site's domain rules look at: those of the content, and that of the author's page. */
export const hostsForRules: (input: Parameters<Check>[0]) => ReadonlySet<string> = ({ comment, reading }) =>
  comment.author.url === undefined
    ? reading.links.hosts
    : new Set([...reading.links.hosts, ...hostsOf([comment.author.url])]);
