/**
 * How much each example counts.
 *
 * Collected data tell more about where they were collected than about spam: a class that comes from one kind of place,
 * or one language, teaches the place or the language. So
 *
 *   - a source that holds both classes is a domain of its own; those that hold (nearly) one alone are pooled into one
 *     domain, where the spam of one blog stands against the honest comments of another;
 *   - within a domain both classes weigh the same, and within a class a source weighs as the root of its size;
 *   - a domain weighs as a root of its size too, with `pooledFactor` for the pooled one;
 *   - a language with next to no honest comments is left out: spam in it would teach that the language is spam;
 *   - synthetic comments are a domain of their own, balanced in each language by how they are made, with `syntheticFactor`:
 *     they hold together what the collections teach apart;
 *   - honest comments of the pooled domain count `pooledHonestFactor` times as much: they are what is written under articles, where
 *     holding an honest comment is what a filter must not do.
 */

import type { Example, Source } from './examples.js';

export const POOLED = 'pooled';
/** A source with a smaller share of one class cannot be balanced by itself. */
const MIN_CLASS_SHARE = 0.05;
const MIN_CLASS_ROWS = 20;
/** Honest rows for each spam row that a language must have. */
const MIN_HAM_PER_SPAM = 0.1;

export interface WeightedExample extends Example {
  readonly domain: string;
  readonly source: string;
  readonly weight: number;
}

const countSpam = (examples: readonly Example[]): number => examples.filter(({ isSpam }) => isSpam).length;

/** The domain a source is in: its own, or the pooled one. */
export const domainOf = ({ name, examples }: Source): string => {
  const spam = countSpam(examples);
  const rarer = Math.min(spam, examples.length - spam);
  return rarer >= MIN_CLASS_ROWS && rarer >= MIN_CLASS_SHARE * examples.length ? name : POOLED;
};

/** Languages that only spam is written in, as far as these sources go. What nobody wrote makes no language honest. */
export const oneSidedLanguages = (sources: readonly Source[]): ReadonlySet<string> => {
  const counts = new Map<string, { spam: number; ham: number }>();
  const written = sources.filter(({ isSynthetic }) => isSynthetic !== true);
  for (const { language, isSpam } of written.flatMap(({ examples }) => examples)) {
    if (language === undefined) continue;
    const count = counts.get(language) ?? { spam: 0, ham: 0 };
    count[isSpam ? 'spam' : 'ham'] += 1;
    counts.set(language, count);
  }
  return new Set(
    [...counts].filter(([, { spam, ham }]) => ham < spam * MIN_HAM_PER_SPAM).map(([language]) => language),
  );
};

const tally = (entries: ReadonlyArray<readonly [string, number]>): Map<string, number> => {
  const sums = new Map<string, number>();
  for (const [key, value] of entries) sums.set(key, (sums.get(key) ?? 0) + value);
  return sums;
};

const classKey = (name: string, isSpam: boolean): string => `${isSpam ? 'spam' : 'ham'} ${name}`;

export interface Balance {
  /** Exponent of a domain's size; 0: all alike, 1: as many rows as it has. */
  readonly domainPower: number;
  /** What the pooled domain counts for beside its size. */
  readonly pooledFactor: number;
  /** What honest comments of the pooled domain count for beside its spam. */
  readonly pooledHonestFactor: number;
  /** What synthetic comments count for beside how many they are. */
  readonly syntheticFactor: number;
}

/** The examples that are taught, each with its domain and weight. The mean weight is 1. */
export const weigh = (
  sources: readonly Source[],
  { domainPower, pooledFactor, pooledHonestFactor, syntheticFactor }: Balance,
): readonly WeightedExample[] => {
  const dropped = oneSidedLanguages(sources);
  const rows = sources.flatMap((source) => {
    const domain = domainOf(source);
    return source.examples
      .filter(({ language }) => source.isSynthetic === true || language === undefined || !dropped.has(language))
      .map((example) => ({ ...example, domain, source: source.name }));
  });
  const inSource = tally(rows.map(({ source, isSpam }) => [classKey(source, isSpam), 1]));
  const rooted = rows.map((row) => ({
    row,
    share: 1 / Math.sqrt(inSource.get(classKey(row.source, row.isSpam)) ?? 1),
  }));
  const inClass = tally(rooted.map(({ row, share }) => [classKey(row.domain, row.isSpam), share]));
  const inDomain = tally(rows.map(({ domain }) => [domain, 1]));
  const synthetic = new Set(sources.filter(({ isSynthetic }) => isSynthetic === true).map(({ name }) => name));
  const factorOf = ({ domain, source, isSpam }: (typeof rows)[number]): number => {
    if (synthetic.has(source)) return syntheticFactor;
    if (domain !== POOLED) return 1;
    return isSpam ? pooledFactor : pooledFactor * pooledHonestFactor;
  };
  const weights = rooted.map(({ row, share }) => {
    const size = (inDomain.get(row.domain) ?? 1) ** domainPower * factorOf(row);
    return (size * share) / (inClass.get(classKey(row.domain, row.isSpam)) ?? 1);
  });
  const mean = weights.reduce((sum, weight) => sum + weight, 0) / weights.length;
  return rows.map((row, at) => ({ ...row, weight: (weights[at] ?? 0) / mean }));
};
