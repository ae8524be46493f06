/** What an import did, for people and for scripts. */

import type { SiteId } from '../../domain/ids.js';
import { ENOUGH, type Estimate, type Share } from '../../learning/import/estimate.js';
import type { Imported } from '../../moderation/import-history.js';
import { alignedTable } from '../aligned-table.js';
import type { Preview } from './preview.js';

interface Asked {
  readonly site: SiteId;
  readonly isDryRun: boolean;
}

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

const shareCells = (share: Share | undefined): readonly string[] => {
  if (share === undefined) return ['none to judge', ''];
  const { count, of, low, high } = share;
  const said = of < ENOUGH ? 'too few to give a rate' : `${percent(count / of)} (${percent(low)} to ${percent(high)})`;
  return [`${count} of ${of}`, said];
};

/** AUC where both classes have so many comments that it says something. */
const aucCell = ({ auc, falsePositives, missed }: Estimate): string => {
  if (auc === undefined) return 'needs both kinds';
  const isFew = Math.min(falsePositives?.of ?? 0, missed?.of ?? 0) < ENOUGH;
  return `${auc.toFixed(4)}${isFew ? ', of few comments' : ''}`;
};

const estimateLines = (estimate: Estimate): readonly string[] => {
  const { taught, judged, falsePositives, rejected, missed } = estimate;
  if (judged === 0) return ['estimate: fewer than ten comments say nothing of the error to expect'];
  return [
    `estimate: taught the ${taught} older ones, the filter judged the newest tenth of each kind (${judged}) at this site's thresholds`,
    alignedTable([
      ['mistake', 'count', 'share (95 % confidence)'],
      ['honest, held or rejected', ...shareCells(falsePositives)],
      ['honest, rejected', ...shareCells(rejected)],
      ['spam, published', ...shareCells(missed)],
    ]),
    `spam above honest comments (AUC): ${aucCell(estimate)}`,
  ];
};

const count = (comments: number): string => (comments === 1 ? '1 comment' : `${comments} comments`);

const endLines = ({ site, isDryRun }: Asked, { known, taught, isFull, estimate }: Imported): readonly string[] => {
  if (estimate === undefined) return [`all of them were imported before: nothing is taught twice`];
  const before =
    known === 0 ? [] : [`${count(known)} had been imported before and ${known === 1 ? 'is' : 'are'} not taught again`];
  if (isDryRun) return [...before, 'dry run: nothing was stored'];
  const full = isFull
    ? [
        'the filter holds as many decisions as it can beside those to come; once older ones are folded the same command goes on',
      ]
    : [];
  return [...before, `${count(taught)} taught to site ${site}; its next verdict knows them`, ...full];
};

/** The end of an import for a person. */
export const outcomeText = (asked: Asked, imported: Imported): string => {
  const { estimate } = imported;
  const lines = [...(estimate === undefined ? [] : estimateLines(estimate)), ...endLines(asked, imported)];
  return `${lines.join('\n')}\n`;
};

const shareJson = (share: Share | undefined): object | null => share ?? null;

const estimateJson = ({ taught, judged, falsePositives, rejected, missed, auc }: Estimate): object => ({
  taught,
  judged,
  false_positives: shareJson(falsePositives),
  rejected: shareJson(rejected),
  missed: shareJson(missed),
  auc: auc ?? null,
  enough: Math.min(falsePositives?.of ?? 0, missed?.of ?? 0) >= ENOUGH,
});

/** All of an import as one line of JSON. */
export const outcomeJson = (asked: Asked, preview: Preview, imported: Imported): string => {
  const { format, found, leftOut, skipped, undated, from, to, languages, examples } = preview;
  const { known, taught, isFull, estimate } = imported;
  const json = {
    site: asked.site,
    format,
    dry_run: asked.isDryRun,
    found,
    left_out: leftOut,
    skipped: Object.fromEntries(skipped.map(({ why, count: n, line }) => [why, { count: n, first_line: line }])),
    undated,
    from: from ?? null,
    to: to ?? null,
    languages: Object.fromEntries(languages),
    examples,
    known,
    taught,
    full: isFull,
    estimate: estimate === undefined ? null : estimateJson(estimate),
  };
  return `${JSON.stringify(json)}\n`;
};
