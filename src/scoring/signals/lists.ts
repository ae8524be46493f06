/**
 * A site's deny and allow lists. The rules are compiled once for a policy; matching is linear in the text, whatever the
 * number of rules (but for wildcards and for terms of unspaced scripts, each of which is one search).
 *
 * The evidence names kinds and ids of rules alone: readers see it, and spammers can read.
 */

import type { ListEntry, Policy } from '../../domain/policy.js';
import { matchesPattern, ruleId } from '../list-rules.js';
import { normalizeText } from '../normalize.js';
import { tokenize } from '../tokenize.js';
import type { Check, SignalInput } from './input.js';
import { hostsForRules } from './links.js';

/** More than all else together (prior, text and signals stay within 45), so that a site's own rule decides. */
export const RULE_WEIGHT = 60;
/** Rules that are named in the evidence of one list. */
const MAX_NAMED = 8;

type Kind = ListEntry['kind'];

interface Rule {
  readonly id: string;
  readonly kind: Kind;
}
/** What a value stands for: the rules that say it. */
type Index = Map<string, Rule[]>;

interface Wildcard {
  readonly pattern: string;
  readonly rule: Rule;
}

interface Rules {
  readonly domains: Index;
  readonly emails: Index;
  readonly emailDomains: Index;
  readonly authors: Index;
  readonly addresses: Index;
  /** Terms of one or more words, by how many: the words joined by a space. */
  readonly terms: Map<number, Index>;
  /** Terms of scripts that do not space words. */
  readonly fragments: Wildcard[];
  readonly wildcards: Readonly<Record<'term' | 'domain' | 'email-domain' | 'author', Wildcard[]>>;
}

const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

const noRules = (): Rules => ({
  domains: new Map(),
  emails: new Map(),
  emailDomains: new Map(),
  authors: new Map(),
  addresses: new Map(),
  terms: new Map(),
  fragments: [],
  wildcards: { term: [], domain: [], 'email-domain': [], author: [] },
});

const put = (index: Index, value: string, rule: Rule): void => {
  index.set(value, [...(index.get(value) ?? []), rule]);
};

const putTerm = ({ terms, fragments }: Rules, value: string, rule: Rule): void => {
  const term = normalizeText(value);
  if (term === '') return;
  if (UNSPACED.test(term)) {
    fragments.push({ pattern: term, rule });
    return;
  }
  const words = tokenize(term);
  if (words.length === 0) return;
  const sameLength = terms.get(words.length) ?? new Map<string, Rule[]>();
  terms.set(words.length, sameLength);
  put(sameLength, words.join(' '), rule);
};

const asDomain = (value: string): string => normalizeText(value).replace(/^\.|\.$/g, '');

const putRule = (rules: Rules, { kind, value }: ListEntry, rule: Rule): void => {
  if (kind !== 'email' && kind !== 'address' && value.includes('*')) {
    const pattern = kind === 'author' ? value : normalizeText(value);
    // Of stars alone it would match everything, which nobody means.
    if (/[^*\s]/.test(pattern)) rules.wildcards[kind].push({ pattern, rule });
    return;
  }
  switch (kind) {
    case 'term':
      putTerm(rules, value, rule);
      break;
    case 'domain':
      put(rules.domains, asDomain(value), rule);
      break;
    case 'email':
      put(rules.emails, value, rule);
      break;
    case 'email-domain':
      put(rules.emailDomains, asDomain(value), rule);
      break;
    case 'author':
      put(rules.authors, value, rule);
      break;
    case 'address':
      put(rules.addresses, rule.id, rule);
      break;
    default:
      kind satisfies never;
  }
};

type Purpose = ListEntry['list'] | 'trial';
const purposeOf = ({ list, shadow }: ListEntry): Purpose => (shadow === true ? 'trial' : list);

const compile = (entries: readonly ListEntry[]): Rules => {
  const rules = noRules();
  for (const entry of entries) putRule(rules, entry, { id: ruleId(entry), kind: entry.kind });
  return rules;
};

const compiled = new WeakMap<Policy, Readonly<Record<Purpose, Rules>>>();

const rulesOf = (policy: Policy, purpose: Purpose): Rules => {
  const known = compiled.get(policy);
  if (known !== undefined) return known[purpose];
  const of = (wanted: Purpose): Rules => compile(policy.lists.filter((entry) => purposeOf(entry) === wanted));
  const all = { deny: of('deny'), allow: of('allow'), trial: of('trial') };
  compiled.set(policy, all);
  return all[purpose];
};

const under = (domain: string, index: Index): readonly Rule[] => {
  if (index.size === 0) return [];
  const found: Rule[] = [];
  for (let at = 0; at !== -1; at = domain.indexOf('.', at + 1)) {
    found.push(...(index.get(domain.slice(at === 0 ? 0 : at + 1)) ?? []));
  }
  return found;
};

const wild = (wildcards: readonly Wildcard[], text: string): readonly Rule[] =>
  wildcards.filter(({ pattern }) => matchesPattern(pattern, text)).map(({ rule }) => rule);

const termRules = (text: string, { terms, fragments, wildcards }: Rules): readonly Rule[] => {
  const found = fragments.filter(({ pattern }) => text.includes(pattern)).map(({ rule }) => rule);
  if (terms.size === 0 && wildcards.term.length === 0) return found;
  const words = tokenize(text);
  for (const [length, sameLength] of terms) {
    for (let at = 0; at + length <= words.length; at += 1) {
      found.push(...(sameLength.get(length === 1 ? (words[at] ?? '') : words.slice(at, at + length).join(' ')) ?? []));
    }
  }
  if (wildcards.term.length > 0) for (const word of new Set(words)) found.push(...wild(wildcards.term, word));
  return found;
};

/** Denied if any link leads there; allowed only if all do, or one allowed link would carry ten others in. */
const domainRules = (input: SignalInput, { domains, wildcards }: Rules, purpose: Purpose): readonly Rule[] => {
  if (domains.size === 0 && wildcards.domain.length === 0) return [];
  const each = [...hostsForRules(input)].map((host) => [...under(host, domains), ...wild(wildcards.domain, host)]);
  if (purpose === 'allow' && each.some((rules) => rules.length === 0)) return [];
  return each.flat();
};

const senderRules = ({ comment: { author, client } }: SignalInput, rules: Rules): readonly Rule[] => {
  const domain = author.emailMasked?.slice(author.emailMasked.lastIndexOf('@') + 1).toLowerCase();
  return [
    ...(author.id === undefined
      ? []
      : [...(rules.authors.get(author.id) ?? []), ...wild(rules.wildcards.author, author.id)]),
    ...(author.emailHash === undefined ? [] : (rules.emails.get(author.emailHash) ?? [])),
    ...(domain === undefined
      ? []
      : [...under(domain, rules.emailDomains), ...wild(rules.wildcards['email-domain'], domain)]),
    ...(client.addressRules ?? []).flatMap((id) => rules.addresses.get(id) ?? []),
  ];
};

const matching = (input: SignalInput, purpose: Purpose): readonly Rule[] => {
  const { policy, reading } = input;
  if (policy.lists.length === 0) return [];
  const rules = rulesOf(policy, purpose);
  return [...senderRules(input, rules), ...domainRules(input, rules, purpose), ...termRules(reading.text, rules)];
};

const listCheck =
  (purpose: Purpose, name: string, weight: number): Check =>
  (input) => {
    const found = matching(input, purpose);
    const [first] = found;
    if (first === undefined) return { name, outcome: 'quiet' };
    const rules = [...new Set(found.map(({ id }) => id))].slice(0, MAX_NAMED).join(' ');
    return { name, outcome: 'fired', weight, evidence: { kind: first.kind, rules } };
  };

/** Fires on anything the site has put on its deny list. */
export const denyList = listCheck('deny', 'deny-list', RULE_WEIGHT);
/** Fires on anything the site has put on its allow list. On both lists, the two cancel out and the rest decides. */
export const allowList = listCheck('allow', 'allow-list', -RULE_WEIGHT);
/** Fires on what rules on trial would have matched, of either list; weighs nothing. */
export const rulesOnTrial = listCheck('trial', 'rules-on-trial', 0);
