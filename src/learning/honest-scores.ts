/**
 * How high honest comments score where nothing was taught of the place they come from: what a threshold may promise to a
 * site that has decided little itself.
 */

import { z } from 'zod';
import { POOLED } from './balance.js';
import { leastThreshold } from './threshold.js';

/** Shares of honest comments that the table tells a threshold for, percent. */
export const TOLD_PERCENTS: readonly number[] = [5, 2, 1, 0.5, 0.2, 0.1];
/** Honest comments above a threshold without which its share is chance; as in measures.ts. */
const ENOUGH_ABOVE = 2;

const honestScores = z.object({
  /** Kind of place; see balance.ts. */
  domain: z.string(),
  /** Honest comments judged. */
  honest: z.number().int().min(0),
  /** Falling: at most so many percent of them score `score` or more. What so few comments cannot tell is left out. */
  above: z.array(z.object({ percent: z.number().positive(), score: z.number().min(0).max(1) })),
});
export type HonestScores = Readonly<z.infer<typeof honestScores>>;

/** A comment with the score it got of a model that had not seen it. */
export interface UnseenScore {
  readonly domain: string;
  readonly isSpam: boolean;
  /** 0..1. */
  readonly score: number;
}

const tableOf = (domain: string, scores: readonly number[]): HonestScores => ({
  domain,
  honest: scores.length,
  above: TOLD_PERCENTS.flatMap((percent) => {
    const most = Math.floor((scores.length * percent) / 100);
    const score = most < ENOUGH_ABOVE ? undefined : leastThreshold(scores, most);
    return score === undefined ? [] : [{ percent, score }];
  }),
});

/** The honest ones of `judged`, domain by domain in the order of their names. */
export const honestScoresOf = (judged: readonly UnseenScore[]): readonly HonestScores[] => {
  const byDomain = new Map<string, number[]>();
  for (const { domain, isSpam, score } of judged) {
    if (isSpam) continue;
    const scores = byDomain.get(domain) ?? [];
    byDomain.set(domain, scores);
    scores.push(score);
  }
  return [...byDomain].sort(([a], [b]) => (a < b ? -1 : 1)).map(([domain, scores]) => tableOf(domain, scores));
};

/** The tables among a model's measures, undefined where it has none. */
export const honestScoresIn = (measures: Readonly<Record<string, unknown>>): readonly HonestScores[] | undefined => {
  const parsed = z.array(honestScores).safeParse(measures['honest_scores']);
  return parsed.success ? parsed.data : undefined;
};

export interface Told {
  readonly domain: string;
  readonly honest: number;
  /** The share the score stands for: that which was asked for, or the next smaller one. */
  readonly percent: number;
  readonly score: number;
}

const tell = ({ domain, honest, above }: HonestScores, percent: number): Told | undefined => {
  const row = above
    .filter((each) => each.percent <= percent)
    .toSorted((a, b) => b.percent - a.percent)
    .at(0);
  return row === undefined ? undefined : { domain, honest, ...row };
};

/**
 * The score that at most `percent` of unseen honest comments reach: of the pooled domain, which is where comments under
 * articles are (others are chats, text messages, one video's audience); where there is none, of the domain that needs the
 * highest. Undefined where no row is that strict.
 */
export const toldScore = (tables: readonly HonestScores[], percent: number): Told | undefined => {
  const pooled = tables.find(({ domain }) => domain === POOLED);
  const told = (pooled === undefined ? tables : [pooled]).flatMap((table) => tell(table, percent) ?? []);
  return told.toSorted((a, b) => b.score - a.score)[0];
};
