import type { Standing, SubjectKind } from '../memory/standing.js';
import type { Check } from './input.js';

/** Imagined decisions of each kind before the first real one: one decision alone must not settle anything. */
const IMAGINED = 1;
interface Bounds {
  readonly towardsSpam: number;
  readonly towardsHam: number;
}
/** An address of e-mail is whatever somebody typed: that it is trusted must not open the door. An account the site has checked. */
const BOUNDS: Readonly<Record<SubjectKind, Bounds>> = {
  author: { towardsSpam: 2.5, towardsHam: 2 },
  email: { towardsSpam: 2, towardsHam: 0.7 },
  contact: { towardsSpam: 3, towardsHam: 0.7 },
};
/** What other sites decided counts for half, and never much. */
const ELSEWHERE = 0.5;
const MOST_ELSEWHERE = 1.2;
const MOST = 4;

/** Smoothed log-odds of a subject's comments being spam. */
const logOddsOf = ({ spam, ham }: Standing): number => Math.log((spam + IMAGINED) / (ham + IMAGINED));

const weightOf = (standing: Standing): number => {
  const { towardsSpam, towardsHam } = BOUNDS[standing.kind];
  const raw = Math.max(-towardsHam, Math.min(towardsSpam, logOddsOf(standing)));
  return standing.scope === 'site' ? raw : Math.max(-0.5, Math.min(MOST_ELSEWHERE, raw * ELSEWHERE));
};

/** Of several contacts the worst one speaks: a link everybody trusts must not carry another one in. */
const worstOf = (standings: readonly Standing[]): number => Math.max(...standings.map(weightOf));

const groups = ['author', 'email', 'contact'].flatMap((kind) =>
  ['site', 'everywhere'].map((scope) => ({ kind, scope })),
);

const sumOf = (standings: readonly Standing[]): number => {
  let sum = 0;
  for (const { kind, scope } of groups) {
    const same = standings.filter((standing) => standing.kind === kind && standing.scope === scope);
    if (same.length > 0) sum += worstOf(same);
  }
  return Math.max(-MOST, Math.min(MOST, sum));
};

/** Fires on what moderators decided about the same account, e-mail address or links before. */
export const reputation: Check = ({ context }) => {
  const { standings = 'unavailable' } = context;
  if (standings === 'unavailable') return { name: 'reputation', outcome: 'unavailable' };
  const known = standings.filter(({ spam, ham }) => spam + ham > 0);
  if (known.length === 0) return { name: 'reputation', outcome: 'quiet' };
  const weight = sumOf(known);
  if (weight === 0) return { name: 'reputation', outcome: 'quiet' };
  const here = known.filter(({ scope }) => scope === 'site');
  return {
    name: 'reputation',
    outcome: 'fired',
    weight,
    evidence: {
      elsewhere: known.length > here.length,
      ham: Math.max(0, ...here.map(({ ham }) => ham)),
      spam: Math.max(0, ...here.map(({ spam }) => spam)),
    },
  };
};
