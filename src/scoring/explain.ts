/** What a contribution means, in one plain sentence for readers and moderators. Says kinds and counts, never list entries. */

import type { Contribution, Evidence } from '../domain/signal.js';
import { listed } from './listed.js';
import { TRAIT_PHRASES, traitKindsIn } from './trait-kinds.js';

const numberOf = (evidence: Evidence, key: string): number => {
  const value = evidence[key];
  return typeof value === 'number' ? value : 0;
};

const topWords = (evidence: Evidence): readonly string[] =>
  ['word1', 'word2', 'word3'].flatMap((key) => {
    const word = evidence[key];
    return typeof word === 'string' ? [`“${word}”`] : [];
  });

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

const shape = ({ weight }: Contribution): string =>
  `The way it is typed, its capitals, signs and spaces, looks ${towards(weight)}.`;

const structure = ({ weight, evidence }: Contribution): string => {
  const named = traitKindsIn(evidence).map((kind) => TRAIT_PHRASES[kind]);
  const what = named.length === 0 || Math.abs(weight) < SLIGHT ? '' : `, above all ${listed(named)},`;
  return `What it is like as a whole${what} looks ${towards(weight)}.`;
};

const part = (): string => 'One half of the comment looks more like spam than the whole.';

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

const DISGUISES: ReadonlyMap<string, string> = new Map([
  ['bidi', 'turned directions of writing'],
  ['entities', 'letters written as numbers of characters'],
  ['hidden_text', 'characters that no reader sees'],
  ['homoglyphs', 'letters of another alphabet that look alike'],
  ['leet', 'words with digits or signs for letters'],
  ['markup', 'tags within words'],
  ['math_alphabet', 'ornamental letters'],
  ['obfuscated_links', 'links spelled so that only people follow them'],
  ['percent', 'percent-encoded letters'],
  ['punycode', 'links to addresses in foreign letters'],
  ['redirectors', 'links that lead on elsewhere'],
  ['repeated', 'words drawn out'],
  ['shorteners', 'shortened links'],
  ['spaced', 'words with something between their letters'],
  ['stacked_marks', 'heaps of marks on letters'],
  ['zero_width', 'invisible characters within words'],
]);

const disguise = ({ evidence }: Contribution): string => {
  const found = Object.entries(evidence).map(([kind, count]) => `${DISGUISES.get(kind) ?? kind} (${String(count)})`);
  return `Parts of the comment are disguised: ${listed(found)}.`;
};

const formTiming = ({ evidence }: Contribution): string =>
  `The form was sent ${(numberOf(evidence, 'elapsed_ms') / 1000).toFixed(1)} seconds after it was shown.`;

const repeats = ({ evidence }: Contribution): string => {
  const others = numberOf(evidence, 'others');
  const comments = others === 1 ? 'One other comment' : `${others} other comments`;
  return `${comments} on this site had the same text in the last seven days.`;
};

const campaign = ({ evidence }: Contribution): string => {
  const sites = numberOf(evidence, 'sites');
  const where = sites > 1 ? `on ${sites} sites` : 'on this site';
  return `It is one of ${numberOf(evidence, 'sightings')} comments seen ${where} within ${Math.max(1, numberOf(evidence, 'hours'))} h that are variants of one text.`;
};

const velocity = ({ evidence }: Contribution): string => {
  const facts = [
    ...(numberOf(evidence, 'person') > 0 ? [`${numberOf(evidence, 'person')} others by the same author`] : []),
    ...(numberOf(evidence, 'network') > 0 ? [`${numberOf(evidence, 'network')} from the same network`] : []),
    ...(numberOf(evidence, 'link') > 0 ? [`${numberOf(evidence, 'link')} with the same link`] : []),
    ...(numberOf(evidence, 'flood') > 0 ? [`${numberOf(evidence, 'flood')} times as many on the site as usual`] : []),
  ];
  return `In the ten minutes before it there were ${listed(facts)}.`;
};

const reputation = ({ weight, evidence }: Contribution): string => {
  const what = weight > 0 ? 'spam' : 'genuine';
  const count = numberOf(evidence, weight > 0 ? 'spam' : 'ham');
  if (count === 0) return `Moderators of other sites found comments by this author or with these links ${what} before.`;
  return `Moderators found ${count === 1 ? 'a comment' : `${count} comments`} by this author or with these links ${what} before.`;
};

const KINDS: ReadonlyMap<unknown, string> = new Map([
  ['term', 'A word or phrase of the comment'],
  ['domain', 'A linked site'],
  ['email', 'The e-mail address'],
  ['email-domain', 'The e-mail address'],
  ['address', 'The network address'],
  ['author', 'The author’s account'],
]);
const onList =
  (name: string) =>
  ({ evidence }: Contribution): string =>
    `${KINDS.get(evidence['kind']) ?? 'Something in the comment'} is on this site’s ${name} list.`;

const learned = ({ weight, evidence }: Contribution): string => {
  const decisions = numberOf(evidence, 'decisions');
  const taught = decisions === 1 ? 'the one decision' : `the ${decisions} decisions`;
  return `After ${taught} taught on this site, it looks ${towards(weight)}.`;
};

const calibration = ({ weight }: Contribution): string => {
  if (Math.abs(weight) < SLIGHT) return 'How earlier scores on this site turned out changes nothing here.';
  return `Earlier scores on this site turned out too ${weight > 0 ? 'low' : 'high'}, which is made up for.`;
};

const SENTENCES: ReadonlyMap<string, (contribution: Contribution) => string> = new Map([
  ['prior', prior],
  ['words', words],
  ['characters', characters],
  ['shape', shape],
  ['structure', structure],
  ['part', part],
  ['learned', learned],
  ['calibration', calibration],
  ['links', links],
  ['disguise', disguise],
  ['honeypot', () => 'A form field that people cannot see was filled in.'],
  ['form-timing', formTiming],
  ['disposable-email', () => 'The e-mail address is one that anybody can have for a few minutes.'],
  ['repeats', repeats],
  ['campaign', campaign],
  ['velocity', velocity],
  ['reputation', reputation],
  ['rules-on-trial', () => 'A rule matched that this site is only trying out; it does not count.'],
  ['deny-list', onList('deny')],
  ['allow-list', onList('allow')],
]);

/** One English sentence on a contribution, from its evidence; of one this version does not know, its name. */
export const explain = (contribution: Contribution): string =>
  SENTENCES.get(contribution.signal)?.(contribution) ?? `The check “${contribution.signal}” found something.`;
