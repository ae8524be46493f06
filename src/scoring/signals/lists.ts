/**
 * A site's deny and allow lists. Each list is compiled once for a policy; matching is linear in the text, whatever the
 * number of entries (but for terms of unspaced scripts, each of which is one search through the text).
 *
 * The evidence names the kind of entry alone: readers see it, and spammers can read.
 */

import type { ListEntry, Policy } from '../../domain/policy.js';
import { normalizeText } from '../normalize.js';
import { tokenize } from '../tokenize.js';
import type { Check, SignalInput } from './input.js';
import { hostsForRules } from './links.js';

/** More than all else together (prior, text and signals stay within 45), so that a site's own rule decides. */
export const RULE_WEIGHT = 60;

type Kind = ListEntry['kind'];

interface Rules {
  readonly domains: ReadonlySet<string>;
  readonly emails: ReadonlySet<string>;
  readonly authors: ReadonlySet<string>;
  /** Terms of one or more words, by how many: the words joined by a space. */
  readonly terms: ReadonlyMap<number, ReadonlySet<string>>;
  /** Terms of scripts that do not space words. */
  readonly fragments: readonly string[];
}

const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

const compileTerms = (values: readonly string[]): ReadonlyMap<number, ReadonlySet<string>> => {
  const terms = new Map<number, Set<string>>();
  for (const value of values) {
    const words = tokenize(value);
    if (words.length === 0) continue;
    const sameLength = terms.get(words.length) ?? new Set<string>();
    terms.set(words.length, sameLength.add(words.join(' ')));
  }
  return terms;
};

const compile = (entries: readonly ListEntry[]): Rules => {
  const values = (kind: Kind): readonly string[] =>
    entries.filter((entry) => entry.kind === kind).map(({ value }) => value);
  const terms = values('term')
    .map(normalizeText)
    .filter((term) => term !== '');
  return {
    domains: new Set(values('domain').map((domain) => normalizeText(domain).replace(/^\.|\.$/g, ''))),
    emails: new Set(values('email')),
    authors: new Set(values('author')),
    terms: compileTerms(terms.filter((term) => !UNSPACED.test(term))),
    fragments: terms.filter((term) => UNSPACED.test(term)),
  };
};

const compiled = new WeakMap<Policy, Readonly<Record<ListEntry['list'], Rules>>>();

const rulesOf = (policy: Policy, list: ListEntry['list']): Rules => {
  const known = compiled.get(policy);
  if (known !== undefined) return known[list];
  const both = {
    deny: compile(policy.lists.filter((entry) => entry.list === 'deny')),
    allow: compile(policy.lists.filter((entry) => entry.list === 'allow')),
  };
  compiled.set(policy, both);
  return both[list];
};

const isUnder = (host: string, domains: ReadonlySet<string>): boolean => {
  for (let at = 0; at !== -1; at = host.indexOf('.', at + 1)) {
    if (domains.has(host.slice(at === 0 ? 0 : at + 1))) return true;
  }
  return false;
};

const holdsTerm = (text: string, { terms, fragments }: Rules): boolean => {
  if (fragments.some((fragment) => text.includes(fragment))) return true;
  if (terms.size === 0) return false;
  const words = tokenize(text);
  for (const [length, sameLength] of terms) {
    for (let at = 0; at + length <= words.length; at += 1) {
      if (sameLength.has(length === 1 ? (words[at] ?? '') : words.slice(at, at + length).join(' '))) return true;
    }
  }
  return false;
};

/** Denied if any link leads there; allowed only if all do, or one allowed link would carry ten others in. */
const matchesDomain = (input: SignalInput, { domains }: Rules, list: ListEntry['list']): boolean => {
  if (domains.size === 0) return false;
  const hosts = [...hostsForRules(input)];
  if (list === 'deny') return hosts.some((host) => isUnder(host, domains));
  return hosts.length > 0 && hosts.every((host) => isUnder(host, domains));
};

const matchingKind = (input: SignalInput, list: ListEntry['list']): Kind | undefined => {
  const { comment, policy, reading } = input;
  if (policy.lists.length === 0) return undefined;
  const rules = rulesOf(policy, list);
  if (comment.author.id !== undefined && rules.authors.has(comment.author.id)) return 'author';
  if (comment.author.emailHash !== undefined && rules.emails.has(comment.author.emailHash)) return 'email';
  if (matchesDomain(input, rules, list)) return 'domain';
  return holdsTerm(reading.text, rules) ? 'term' : undefined;
};

const listCheck =
  (list: ListEntry['list'], name: string, weight: number): Check =>
  (input) => {
    const kind = matchingKind(input, list);
    return kind === undefined ? { name, outcome: 'quiet' } : { name, outcome: 'fired', weight, evidence: { kind } };
  };

/** Fires on anything the site has put on its deny list. */
export const denyList = listCheck('deny', 'deny-list', RULE_WEIGHT);
/** Fires on anything the site has put on its allow list. On both lists, the two cancel out and the rest decides. */
export const allowList = listCheck('allow', 'allow-list', -RULE_WEIGHT);
