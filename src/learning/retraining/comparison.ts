/**
 * Champion against challenger, on decisions neither was taught for this and on the canaries. The challenger is taken only
 * if it is no worse by any of these:
 *
 *   - no canary that the champion judges rightly changes sides
 *   - on no site its log-loss is higher by more than LOSS_TOLERANCE: what helps one must not be paid for by another, and a
 *     site that decides falsely cannot outvote those that it harms
 *   - the mean of the sites' log-losses is not higher; nor is their mean F1 lower, or their mean share of honest comments
 *     held higher, by more than POINT_TOLERANCE
 *
 * Sites with few decisions to judge by stand together as one. Log-losses are means of both kinds' means. Where they hold one kind
 * alone nothing is told apart: they have no part in the means of log-loss and F1, and may still not be harmed.
 */

/** Log-odds that both models give a decided comment. */
export interface JudgedByBoth {
  readonly site: string;
  readonly isSpam: boolean;
  readonly champion: number;
  readonly challenger: number;
}

export interface Measures {
  readonly loss: number;
  /** Of spam, held or rejected. */
  readonly f1: number;
  /** Share of the honest comments held or rejected, and of the spam. */
  readonly honestHeld: number;
  readonly spamHeld: number;
}

export interface SiteComparison {
  /** Undefined for those with few decisions, together. */
  readonly site: string | undefined;
  readonly spam: number;
  readonly ham: number;
  readonly champion: Measures;
  readonly challenger: Measures;
}

export interface Flip {
  readonly text: string;
  readonly isSpam: boolean;
}

export type Refusal =
  | { readonly why: 'canary'; readonly flip: Flip }
  | { readonly why: 'site-loss'; readonly site: string | undefined }
  | { readonly why: 'loss' | 'f1' | 'honest-held' };

export interface Comparison {
  readonly sites: readonly SiteComparison[];
  /** Means over the sites; of log-loss and F1 over those that have both kinds. */
  readonly champion: Measures;
  readonly challenger: Measures;
  readonly canaries: number;
  /** Empty if the challenger is taken. */
  readonly refusals: readonly Refusal[];
}

/** Decisions of each kind from which on a site is judged by itself. */
const ENOUGH_OF_A_SITE = 10;
const LOSS_TOLERANCE = 0.01;
/** Half a point of a hundred. */
const POINT_TOLERANCE = 0.005;
/** Rounding of sums in another order. */
const NOTHING = 1e-9;

const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;

const lossOf = (logOdds: number, isSpam: boolean): number => Math.log1p(Math.exp(isSpam ? -logOdds : logOdds));

const measuresOf = (judged: readonly JudgedByBoth[], by: 'champion' | 'challenger', flagLogOdds: number): Measures => {
  const [spam, ham] = [judged.filter(({ isSpam }) => isSpam), judged.filter(({ isSpam }) => !isSpam)];
  const isHeld = (each: JudgedByBoth): boolean => each[by] >= flagLogOdds;
  const [found, lost] = [spam.filter(isHeld).length, ham.filter(isHeld).length];
  const kinds = [spam, ham].filter((kind) => kind.length > 0);
  return {
    loss: mean(kinds.map((kind) => mean(kind.map((each) => lossOf(each[by], each.isSpam))))),
    // Where there is no spam and none was seen, all is right.
    f1: spam.length + lost === 0 ? 1 : (2 * found) / (spam.length + found + lost),
    honestHeld: ham.length === 0 ? 0 : lost / ham.length,
    spamHeld: spam.length === 0 ? 1 : found / spam.length,
  };
};

const meanMeasures = (sites: readonly SiteComparison[], by: 'champion' | 'challenger'): Measures => {
  const all = sites.map((each) => each[by]);
  const told = sites.filter(({ spam, ham }) => spam > 0 && ham > 0).map((each) => each[by]);
  return {
    loss: mean(told.map(({ loss }) => loss)),
    f1: mean(told.map(({ f1 }) => f1)),
    honestHeld: mean(all.map(({ honestHeld }) => honestHeld)),
    spamHeld: mean(all.map(({ spamHeld }) => spamHeld)),
  };
};

const count = (judged: readonly JudgedByBoth[], isSpam: boolean): number =>
  judged.filter((each) => each.isSpam === isSpam).length;

const isEnough = (judged: readonly JudgedByBoth[]): boolean =>
  count(judged, true) >= ENOUGH_OF_A_SITE && count(judged, false) >= ENOUGH_OF_A_SITE;

const groupsOf = (
  judged: readonly JudgedByBoth[],
): ReadonlyArray<readonly [site: string | undefined, judged: readonly JudgedByBoth[]]> => {
  const all = [...new Set(judged.map(({ site }) => site))]
    .sort()
    .map((name) => [name, judged.filter(({ site }) => site === name)] as const);
  const rest = all.filter(([, own]) => !isEnough(own)).flatMap(([, own]) => own);
  return [...all.filter(([, own]) => isEnough(own)), ...(rest.length === 0 ? [] : [[undefined, rest] as const])];
};

/**
 * @param canaries texts that every model must judge rightly, with what both say of them
 * @param flagLogOdds log-odds from which a comment is held
 */
export const compare = (
  judged: readonly JudgedByBoth[],
  canaries: ReadonlyArray<JudgedByBoth & Pick<Flip, 'text'>>,
  flagLogOdds: number,
): Comparison => {
  const sites = groupsOf(judged).map(([site, own]) => ({
    site,
    spam: count(own, true),
    ham: count(own, false),
    champion: measuresOf(own, 'champion', flagLogOdds),
    challenger: measuresOf(own, 'challenger', flagLogOdds),
  }));
  const champion = meanMeasures(sites, 'champion');
  const challenger = meanMeasures(sites, 'challenger');
  const isRight = (logOdds: number, isSpam: boolean): boolean => logOdds >= flagLogOdds === isSpam;
  const flips = canaries.filter(
    (each) => isRight(each.champion, each.isSpam) && !isRight(each.challenger, each.isSpam),
  );
  const refusals: readonly Refusal[] = [
    ...flips.map(({ text, isSpam }) => ({ why: 'canary', flip: { text, isSpam } }) as const),
    ...sites
      .filter((each) => each.challenger.loss > each.champion.loss + LOSS_TOLERANCE)
      .map(({ site }) => ({ why: 'site-loss', site }) as const),
    ...(challenger.loss > champion.loss + NOTHING ? [{ why: 'loss' } as const] : []),
    ...(challenger.f1 < champion.f1 - POINT_TOLERANCE ? [{ why: 'f1' } as const] : []),
    ...(challenger.honestHeld > champion.honestHeld + POINT_TOLERANCE ? [{ why: 'honest-held' } as const] : []),
  ];
  return { sites, champion, challenger, canaries: canaries.length, refusals };
};
