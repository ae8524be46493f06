/** What a retraining came to, for people and for scripts. */

import { LEAST_DECISIONS, LEAST_OF_A_KIND } from '../../learning/retraining/retrain.js';
import type { Comparison, Measures, Refusal } from '../../learning/retraining/comparison.js';
import type { Quarantined } from '../../learning/retraining/quarantine.js';
import { alignedTable } from '../aligned-table.js';
import type { Challenged } from './challenge.js';

const pair = (champion: number, challenger: number): string => `${champion.toFixed(3)} -> ${challenger.toFixed(3)}`;

const cells = (
  name: string,
  counts: readonly string[],
  champion: Measures,
  challenger: Measures,
): readonly string[] => [
  name,
  ...counts,
  ...(['loss', 'f1', 'honestHeld', 'spamHeld'] as const).map((key) => pair(champion[key], challenger[key])),
];

const siteName = (site: string | undefined): string => site ?? 'others together';

const tableOf = ({ sites, champion, challenger }: Comparison): string =>
  alignedTable([
    ['judged by', 'spam', 'honest', 'log-loss', 'F1', 'honest held', 'spam held'],
    ...sites.map((each) =>
      cells(siteName(each.site), [String(each.spam), String(each.ham)], each.champion, each.challenger),
    ),
    cells('mean', ['', ''], champion, challenger),
  ]);

const SHORT = 60;

const sentence = (refusal: Refusal): string => {
  switch (refusal.why) {
    case 'canary': {
      const { text, isSpam } = refusal.flip;
      const shown = text.length > SHORT ? `${text.slice(0, SHORT)}...` : text;
      return `it would ${isSpam ? 'publish spam' : 'hold an honest comment'} that every model must know: ${shown}`;
    }
    case 'site-loss':
      return `it does worse on decisions of ${siteName(refusal.site)}`;
    case 'loss':
      return 'its log-loss is higher';
    case 'f1':
      return 'its F1 is lower';
    case 'honest-held':
      return 'it holds more honest comments';
    default:
      return refusal satisfies never;
  }
};

const outcomeLines = ({ retrained, champion, taken }: Challenged): readonly string[] => {
  if (retrained.kind === 'too-few') {
    const { spam, ham } = retrained.found;
    return [
      `too few decisions: ${spam} spam and ${ham} honest ones of stored comments, where ${LEAST_DECISIONS} in all and ${LEAST_OF_A_KIND} of each kind are needed; nothing was changed`,
    ];
  }
  const { refusals } = retrained.comparison;
  if (refusals.length > 0)
    return [`refused; ${champion} goes on judging:`, ...refusals.map((refusal) => `- ${sentence(refusal)}`)];
  if (taken === undefined) return ['would be taken; dry run: nothing was changed'];
  return [
    `taken: ${taken.id} judges in place of ${champion}, in every process within a second; it is in ${taken.dir}`,
    'candor retrain --rollback goes back',
  ];
};

const quarantineLine = ({ site, why }: Quarantined): string =>
  why === 'one-kind'
    ? `${site} is not heard: it decided for one kind alone`
    : `${site} is not heard: it called honest what looks more like spam than what it called spam`;

export const challengeText = (challenged: Challenged): string => {
  const { retrained, champion, sites, unreadable } = challenged;
  const lines: string[] = [];
  if (retrained.kind === 'judged') {
    const { taught, comparison, challenger } = retrained;
    lines.push(
      `${taught.spam} spam and ${taught.ham} honest decisions of ${sites} ${sites === 1 ? 'site' : 'sites'} taught, at a weight of ${challenger.mass.toFixed(0)}; ${champion} -> challenger on the newest fifth of each site's:`,
      tableOf(comparison),
      `${comparison.canaries} canaries, ${comparison.refusals.filter(({ why }) => why === 'canary').length} of them changed sides`,
    );
  }
  lines.push(...retrained.quarantined.map(quarantineLine));
  if (unreadable > 0) lines.push(`${unreadable} comments do not open, and were left out`);
  return `${[...lines, ...outcomeLines(challenged)].join('\n')}\n`;
};

const measuresJson = ({ loss, f1, honestHeld, spamHeld }: Measures): object => ({
  loss,
  f1,
  honest_held: honestHeld,
  spam_held: spamHeld,
});

const comparisonJson = ({ sites, champion, challenger, canaries, refusals }: Comparison): object => ({
  champion: measuresJson(champion),
  challenger: measuresJson(challenger),
  sites: sites.map((each) => ({
    site: each.site ?? null,
    spam: each.spam,
    ham: each.ham,
    champion: measuresJson(each.champion),
    challenger: measuresJson(each.challenger),
  })),
  canaries,
  refusals: refusals.map((refusal) => ({
    why: refusal.why,
    ...(refusal.why === 'canary' ? { text: refusal.flip.text, label: refusal.flip.isSpam ? 'spam' : 'ham' } : {}),
    ...(refusal.why === 'site-loss' ? { site: refusal.site ?? null } : {}),
  })),
});

export const challengeJson = (challenged: Challenged, isDryRun: boolean): object => {
  const { retrained, champion, sites, unreadable, taken } = challenged;
  const facts = {
    champion,
    sites,
    unreadable,
    dry_run: isDryRun,
    quarantined: retrained.quarantined,
    taken: taken?.id ?? null,
    folder: taken?.dir ?? null,
  };
  if (retrained.kind === 'too-few') return { ...facts, enough: false, found: retrained.found };
  const { taught, challenger, comparison } = retrained;
  return { ...facts, enough: true, taught, weight: challenger.mass, ...comparisonJson(comparison) };
};
