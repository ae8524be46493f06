/** `candor site rules`: the deny and allow lists of a site, and how often each of their rules matched. */

import type { ListEntry } from '../../domain/policy.js';
import { ruleId } from '../../scoring/list-rules.js';
import { MAX_RULES, makeRule, withRule, withoutRule, type AskedRule } from '../../sites/make-rule.js';
import type { Site } from '../../sites/ports.js';
import { CliFault, EXIT } from '../io.js';
import { knownSite, putPolicy, siteOfFlags, type Action, type Flags, type Outcome, type Tools } from './action.js';

const USAGE =
  'usage: candor site rules SITE [show] | add --list deny|allow --kind KIND VALUE [--trial] | remove RULE  [--json]';

const LISTS: ReadonlyArray<ListEntry['list']> = ['deny', 'allow'];
const KINDS: ReadonlyArray<ListEntry['kind']> = ['term', 'domain', 'email', 'email-domain', 'author', 'address'];

const oneOf = <Word extends string>(name: 'list' | 'kind', flags: Flags, words: readonly Word[]): Word => {
  const found = words.find((word) => word === flags[name]);
  if (found === undefined) throw new CliFault(`--${name} is needed: ${words.join(', ')}`);
  return found;
};

interface ShownRule {
  readonly id: string;
  readonly list: ListEntry['list'];
  readonly kind: ListEntry['kind'];
  readonly value: string;
  readonly on_trial: boolean;
  readonly hits: number;
  /** ISO 8601, null if it never matched. */
  readonly last_hit: string | null;
}

const shown = async (
  { hits }: Tools,
  { id: site }: Site,
  lists: readonly ListEntry[],
): Promise<readonly ShownRule[]> => {
  const counted = await hits(site, lists.map(ruleId));
  return lists.map((entry, at) => ({
    id: ruleId(entry),
    list: entry.list,
    kind: entry.kind,
    value: entry.value,
    on_trial: entry.shadow === true,
    hits: counted[at]?.count ?? 0,
    last_hit: counted[at]?.last ?? null,
  }));
};

const lineOf = ({ id, list, kind, value, on_trial: isOnTrial, hits, last_hit: last }: ShownRule): string => {
  const what = kind === 'email' ? `(hashed) ${value}` : value;
  const how = last === null ? 'never matched' : `matched ${hits === 1 ? 'once' : `${hits} times`}, last ${last}`;
  return `${id}  ${list}${isOnTrial ? ' (on trial)' : ''}  ${kind}  ${what}  ${how}`;
};

const show = async (tools: Tools, site: Site): Promise<Outcome> => {
  const rules = await shown(tools, site, site.policy.lists);
  const lines = rules.map(lineOf);
  return {
    json: { site: site.id, policy: site.policy.version, rules },
    text: lines.length === 0 ? 'There is no rule yet.' : lines.join('\n'),
  };
};

const askedRule = (flags: Flags, value: string | undefined): AskedRule => {
  if (value === undefined) throw new CliFault(USAGE);
  const [list, kind] = [oneOf('list', flags, LISTS), oneOf('kind', flags, KINDS)];
  return { list, kind, value, isOnTrial: flags.trial === true };
};

const add = async (tools: Tools, site: Site, asked: AskedRule): Promise<Outcome> => {
  // The master key is asked for only where it is needed: for a hash.
  const rule = makeRule(asked, asked.kind === 'email' ? await tools.emailHash() : String);
  if (typeof rule === 'string') throw new CliFault(rule);
  const lists = withRule(site.policy.lists, rule);
  if (lists === undefined) throw new CliFault(`a site has at most ${MAX_RULES} rules: remove one first`, EXIT.failed);
  const isKnown = lists.length === site.policy.lists.length;
  const policy = await putPolicy(tools, site, { lists });
  const id = ruleId(rule);
  const how = rule.shadow === true ? 'on trial: it is counted and changes nothing' : 'in force within seconds';
  return {
    json: { site: site.id, policy: policy.version, rule: id, on_trial: rule.shadow === true, replaced: isKnown },
    text: `Rule ${id} is ${how}.`,
  };
};

const remove = async (tools: Tools, site: Site, id: string | undefined): Promise<Outcome> => {
  if (id === undefined) throw new CliFault(USAGE);
  const lists = withoutRule(site.policy.lists, id);
  if (lists === undefined) throw new CliFault(`there is no rule ${id}`, EXIT.failed);
  const policy = await putPolicy(tools, site, { lists });
  return { json: { site: site.id, policy: policy.version, removed: id }, text: `Rule ${id} is gone within seconds.` };
};

const run: Action['run'] = async (flags, tools, words) => {
  const [word, verb = 'show', value] = flags.site === undefined ? words : [flags.site, ...words];
  const asked = verb === 'add' ? askedRule(flags, value) : undefined;
  if (verb === 'show' ? value !== undefined : verb !== 'add' && verb !== 'remove') throw new CliFault(USAGE);
  const site = await knownSite(tools, siteOfFlags(flags, word));
  if (asked !== undefined) return add(tools, site, asked);
  return verb === 'remove' ? remove(tools, site, value) : show(tools, site);
};

/** Shows, adds and removes rules. */
export const rulesAction: Action = { run, words: 3 };
