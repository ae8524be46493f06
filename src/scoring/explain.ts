/** What a contribution means, in one plain sentence for readers and moderators. Says kinds and counts, never list entries. */

import type { Contribution, Evidence } from '../domain/signal.js';

const numberOf = (evidence: Evidence, key: string): number => {
  const value = evidence[key];
  return typeof value === 'number' ? value : 0;
};

const topWords = (evidence: Evidence): readonly string[] =>
  ['word1', 'word2', 'word3'].flatMap((key) => {
    const word = evidence[key];
    return typeof word === 'string' ? [`“${word}”`] : [];
  });

const listed = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`;

/** Below this a contribution is said to hardly matter: it moves a probability of one half by less than 3 points. */
const SLIGHT = 0.1;

const towards = (weight: number): string => {
  if (Math.abs(weight) < SLIGHT) return 'neither more nor less like spam';
  return weight > 0 ? 'more like spam' : 'less like spam';
};

const prior = ({ weight }: Contribution): string =>
  `Before anything is read, a comment counts as ${weight > 0 ? 'more' : 'less'} likely spam than not.`;

const words = ({ weight, evidence }: Contribution): string => {
  const top = topWords(evidence);
  const named = top.length === 0 || Math.abs(weight) < SLIGHT ? '' : `, above all ${listed(top)}`;
  return `The words of the comment${named}, look ${towards(weight)}.`.replace('comment, look', 'comment look');
};

const characters = ({ weight }: Contribution): string =>
  `The spelling, punctuation and fragments of words look ${towards(weight)}.`;

const links = ({ evidence }: Contribution): string => {
  const count = numberOf(evidence, 'count');
  const facts = [
    ...(count === 0 ? [] : [`The comment holds ${count} ${count === 1 ? 'link' : 'links'}`]),
    ...(evidence['in_name'] === true ? ['the author’s name holds a link'] : []),
  ];
  const share = Math.round(numberOf(evidence, 'share') * 100);
  const sentence = `${listed(facts)}${share > 50 ? `, and ${share} % of its text is addresses` : ''}.`;
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
};

const formTiming = ({ evidence }: Contribution): string =>
  `The form was sent ${(numberOf(evidence, 'elapsed_ms') / 1000).toFixed(1)} seconds after it was shown.`;

const repeats = ({ evidence }: Contribution): string => {
  const others = numberOf(evidence, 'others');
  const comments = others === 1 ? 'One other comment' : `${others} other comments`;
  return `${comments} on this site had the same text in the last seven days.`;
};

const KINDS: ReadonlyMap<unknown, string> = new Map([
  ['term', 'A word or phrase of the comment'],
  ['domain', 'A linked site'],
  ['email', 'The e-mail address'],
  ['author', 'The author’s account'],
]);
const onList =
  (name: string) =>
  ({ evidence }: Contribution): string =>
    `${KINDS.get(evidence['kind']) ?? 'Something in the comment'} is on this site’s ${name} list.`;

const SENTENCES: ReadonlyMap<string, (contribution: Contribution) => string> = new Map([
  ['prior', prior],
  ['words', words],
  ['characters', characters],
  ['links', links],
  ['honeypot', () => 'A form field that people cannot see was filled in.'],
  ['form-timing', formTiming],
  ['repeats', repeats],
  ['deny-list', onList('deny')],
  ['allow-list', onList('allow')],
]);

/** One English sentence on a contribution, from its evidence; of one this version does not know, its name. */
export const explain = (contribution: Contribution): string =>
  SENTENCES.get(contribution.signal)?.(contribution) ?? `The check “${contribution.signal}” found something.`;
