import { describe, expect, it } from '@jest/globals';
import { DEFAULT_POLICY } from '../../../../src/domain/policy.js';
import { estimateOf } from '../../../../src/learning/import/estimate.js';
import { historyLessons } from '../../../../src/learning/import/history-lessons.js';
import type { HistoryRow } from '../../../../src/learning/import/history-row.js';
import { chooseRows, makeNewestRows } from '../../../../src/learning/import/newest-rows.js';
import { makeTextModel } from '../../../../src/scoring/model.js';
import { makeSiteExtractor } from '../../../../src/scoring/site/site-features.js';
import { SITE_BITS } from '../../../../src/scoring/site/site-model.js';
import { aRow } from './history.js';

const chosen = (rows: readonly HistoryRow[], most: number): readonly string[] => {
  const newest = makeNewestRows(most);
  rows.forEach(newest.add);
  return chooseRows(newest.result(), most).map(({ text }) => text);
};

const rowsOf = (label: 'spam' | 'ham', count: number): readonly HistoryRow[] =>
  Array.from({ length: count }, (_, at) => aRow({ label, text: `${label} ${at}`, writtenMs: 1e12 + at }));

describe('the rows that are taught', () => {
  it('come in the order of time within each kind, those without a time after the row they follow', () => {
    const rows = [
      aRow({ text: 'third', writtenMs: 3e12 }),
      aRow({ text: 'fourth' }),
      aRow({ text: 'first', writtenMs: 1e12 }),
      aRow({ text: 'second', writtenMs: 2e12 }),
      aRow({ text: 'spam', label: 'spam' }),
    ];
    expect(chosen(rows, 10)).toEqual(['first', 'second', 'spam', 'third', 'fourth']);
  });

  it('spread the two kinds over each other, though all spam be of last week', () => {
    const late = rowsOf('spam', 2).map((row) => ({ ...row, writtenMs: 2e12 }));
    expect(chosen([...rowsOf('ham', 4), ...late], 10)).toEqual([
      'ham 0',
      'spam 0',
      'ham 1',
      'ham 2',
      'spam 1',
      'ham 3',
    ]);
  });

  it('are the newest of each kind, as many of one as of the other unless one has fewer', () => {
    const of = (spam: number, ham: number) => [...chosen([...rowsOf('spam', spam), ...rowsOf('ham', ham)], 6)].sort();
    expect(of(20, 20)).toEqual(['ham 17', 'ham 18', 'ham 19', 'spam 17', 'spam 18', 'spam 19']);
    expect(of(1, 20)).toEqual(['ham 15', 'ham 16', 'ham 17', 'ham 18', 'ham 19', 'spam 0']);
    expect(of(20, 2)).toEqual(['ham 0', 'ham 1', 'spam 16', 'spam 17', 'spam 18', 'spam 19']);
  });

  it('are of both kinds: neither drowns the other, and of one kind alone none is taught', () => {
    const of = (spam: number, ham: number) => chosen([...rowsOf('spam', spam), ...rowsOf('ham', ham)], 100).length;
    expect([of(50, 3), of(2, 50), of(50, 0), of(0, 50), of(0, 0)]).toEqual([9, 22, 0, 0, 0]);
  });

  it('spread the two kinds over each other, though all spam be of last week', () => {
    const late = rowsOf('spam', 2).map((row) => ({ ...row, writtenMs: 2e12 }));
    expect(chosen([...rowsOf('ham', 4), ...late], 10)).toEqual([
      'ham 0',
      'spam 0',
      'ham 1',
      'ham 2',
      'spam 1',
      'ham 3',
    ]);
  });

  it('are the newest of each kind, as many of one as of the other unless one has fewer', () => {
    const of = (spam: number, ham: number) => [...chosen([...rowsOf('spam', spam), ...rowsOf('ham', ham)], 6)].sort();
    expect(of(20, 20)).toEqual(['ham 17', 'ham 18', 'ham 19', 'spam 17', 'spam 18', 'spam 19']);
    expect(of(1, 20)).toEqual(['ham 15', 'ham 16', 'ham 17', 'ham 18', 'ham 19', 'spam 0']);
    expect(of(20, 2)).toEqual(['ham 0', 'ham 1', 'spam 16', 'spam 17', 'spam 18', 'spam 19']);
    expect(of(0, 0)).toEqual([]);
  });

  it('say how many there were and from when to when', () => {
    const newest = makeNewestRows(2);
    [...rowsOf('ham', 9), aRow()].forEach(newest.add);
    expect(newest.result()).toMatchObject({
      ham: { found: 10 },
      spam: { found: 0 },
      undated: 1,
      from: 1e12,
      to: 1e12 + 8,
    });
  });
});

/** A general model that has no opinion. */
const model = makeTextModel({
  id: 'test@00000000',
  prior: 0,
  bits: 10,
  seed: 1,
  scale: 0,
  weights: new Int8Array(2 ** 10),
});
const extract = makeSiteExtractor({ bits: SITE_BITS, seed: 99 });

const learned = (rows: readonly HistoryRow[]) => {
  const lessons = historyLessons(rows, { model, policy: DEFAULT_POLICY, extract });
  const given = [];
  let next = lessons.next();
  for (; next.done !== true; next = lessons.next()) given.push(next.value.lesson);
  return { given, estimate: next.value };
};

const aHistory = Array.from({ length: 60 }, (_, at) =>
  at % 2 === 0
    ? aRow({ text: `The council met on day ${at} and spoke of the tram.` })
    : aRow({ label: 'spam', text: `Win ${at} coins at luckyspin today, click the wheel` }),
);

describe('what a history teaches', () => {
  it('is a lesson for each row, with the score that the older ones would have given it', () => {
    const { given } = learned(aHistory);
    expect(given).toHaveLength(60);
    expect(given[0]).toMatchObject({ label: 'ham', source: 'moderator', weight: 1, general: 0, score: 0.5 });
    expect(given[58]?.score).toBeLessThan(0.3);
    expect(given[59]?.score).toBeGreaterThan(0.7);
  });

  it('is measured on the newest tenth, by a filter that was taught the others alone', () => {
    const { estimate } = learned(aHistory);
    expect(estimate).toMatchObject({
      taught: 54,
      judged: 6,
      falsePositives: { count: 0, of: 3 },
      missed: { count: 0, of: 3 },
      auc: 1,
    });
    // Changing the newest tenth among itself changes nothing that a row there was given.
    const turned = [...aHistory.slice(0, 54), ...aHistory.slice(54).reverse()];
    expect(learned(turned).given.at(-1)?.score).toBe(learned(aHistory).given[54]?.score);
  });

  it('of fewer than ten rows is measured on none', () => {
    expect(learned(aHistory.slice(0, 9)).estimate).toMatchObject({ taught: 9, judged: 0, auc: undefined });
  });
});

describe('an estimate', () => {
  it('counts honest comments held, and spam published, with the range the truth lies in', () => {
    const outcome = (isSpam: boolean, kind: 'ham' | 'flagged' | 'spam', logOdds: number) => ({ isSpam, kind, logOdds });
    const estimate = estimateOf(
      [outcome(false, 'ham', -1), outcome(false, 'flagged', 1), outcome(false, 'spam', 3), outcome(true, 'ham', 0)],
      36,
    );
    expect(estimate).toMatchObject({
      falsePositives: { count: 2, of: 3 },
      rejected: { count: 1, of: 3 },
      missed: { count: 1, of: 1 },
      auc: 1 / 3,
    });
    expect(estimate.falsePositives?.low).toBeCloseTo(0.208, 2);
    expect(estimate.falsePositives?.high).toBeCloseTo(0.939, 2);
  });

  it('says nothing of a kind that was not there', () => {
    expect(estimateOf([{ isSpam: true, kind: 'spam', logOdds: 1 }], 9)).toMatchObject({
      falsePositives: undefined,
      auc: undefined,
    });
  });
});
