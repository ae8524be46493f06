/** List rules as people say them, checked: a rule that could never match, or would match everyone, is a slip. */

import type { ListEntry } from '../domain/policy.js';
import { parseBlock } from '../privacy/network.js';
import { ruleId } from '../scoring/list-rules.js';
import { normalizeText } from '../scoring/normalize.js';
import { tokenize } from '../scoring/tokenize.js';

/** Rules a policy may hold: it is read every second, and compiled whenever it was changed. */
export const MAX_RULES = 10_000;
const MAX_VALUE = 253;
/** Characters beside stars that a wildcard must have: `*a*` is meant by nobody. */
const LEAST_OF_WILDCARD = 2;

export interface AskedRule {
  readonly list: ListEntry['list'];
  readonly kind: ListEntry['kind'];
  readonly value: string;
  readonly isOnTrial: boolean;
}

/** Only to tell a slip: whether mail reaches it is another matter. */
const EMAIL = /^[^\s@]{1,64}@[^\s@.]+(\.[^\s@.]+)+$/;
const DOMAIN = /^[\p{L}\p{M}\p{N}_*-]+(\.[\p{L}\p{M}\p{N}_*-]+)*$/u;
const UNPRINTABLE = /[\p{Cc}\p{Cs}]/u;

const hasDot = (value: string): boolean => value.includes('.') || value.includes('*');

const addressFault = (value: string): string | undefined => {
  const block = parseBlock(value);
  if (block?.bits === 0) return `${value} is everybody's address`;
  return block === undefined
    ? `${value} is no network address and no block of them: give it as 203.0.113.7 or 203.0.113.0/24`
    : undefined;
};

/** What is wrong with the value of a rule, in a few words; undefined where nothing is. */
const faultOf = ({ kind, value }: AskedRule): string | undefined => {
  const isWildcard = value.includes('*') && kind !== 'email' && kind !== 'address';
  if (value === '' || value.length > MAX_VALUE || UNPRINTABLE.test(value))
    return `a value has 1 to ${MAX_VALUE} characters on one line`;
  if (isWildcard && value.replace(/[*\s]/g, '').length < LEAST_OF_WILDCARD)
    return `a wildcard needs ${LEAST_OF_WILDCARD} characters beside its stars`;
  switch (kind) {
    case 'term':
      return tokenize(normalizeText(value)).length === 0 ? 'a term needs a word to look for' : undefined;
    case 'domain':
    case 'email-domain':
      return DOMAIN.test(value) && hasDot(value) ? undefined : `${value} is no domain: give it as casino.example`;
    case 'email':
      return EMAIL.test(value) ? undefined : `${value} is no e-mail address`;
    case 'address':
      return addressFault(value);
    case 'author':
      return undefined;
    default:
      return kind satisfies never;
  }
};

const asWritten = ({ kind, value }: AskedRule): AskedRule['value'] => {
  const trimmed = value.trim();
  // `@mail.example` and `.example` are how people name what is behind the @ and what ends a name.
  return kind === 'domain' || kind === 'email-domain' ? trimmed.replace(/^[@.]|\.$/g, '').toLowerCase() : trimmed;
};

/**
 * The rule that was asked for, or what is wrong with it.
 * @param emailHash the installation's: an address itself is kept nowhere, and so not in a rule
 */
export const makeRule = (asked: AskedRule, emailHash: (email: string) => string): ListEntry | string => {
  const value = asWritten(asked);
  const fault = faultOf({ ...asked, value });
  if (fault !== undefined) return fault;
  const entry = { list: asked.list, kind: asked.kind, value: asked.kind === 'email' ? emailHash(value) : value };
  return asked.isOnTrial ? { ...entry, shadow: true } : entry;
};

/** `lists` with the rule last, in place of one that says the same; undefined if there is no room. */
export const withRule = (lists: readonly ListEntry[], rule: ListEntry): readonly ListEntry[] | undefined => {
  const others = lists.filter((entry) => ruleId(entry) !== ruleId(rule));
  return others.length >= MAX_RULES ? undefined : [...others, rule];
};

/** `lists` without the rule of that id; undefined if there is none. */
export const withoutRule = (lists: readonly ListEntry[], id: string): readonly ListEntry[] | undefined => {
  const others = lists.filter((entry) => ruleId(entry) !== id);
  return others.length === lists.length ? undefined : others;
};
