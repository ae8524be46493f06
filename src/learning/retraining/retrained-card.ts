/** The card of a model that decisions were taught. */

import { figure } from '../model-card.js';
import type { Challenger } from './challenger.js';
import type { Comparison, Measures } from './comparison.js';
import type { Counts } from './retrain.js';

export interface RetrainedFacts {
  readonly id: string;
  /** The model that its weights are a step away from, and the one that it took the place of. */
  readonly from: string;
  readonly champion: string;
  readonly mass: number;
  readonly taught: Counts;
  readonly challenger: Pick<Challenger, 'features'>;
  readonly comparison: Comparison;
  readonly seed: number;
}

const row = (name: string, { loss, f1, honestHeld, spamHeld }: Measures): string =>
  `| ${name} | ${[loss, f1, honestHeld, spamHeld].map((value) => figure(value)).join(' | ')} |`;

/** The card in Markdown. */
export const retrainedCard = (facts: RetrainedFacts): string => {
  const { id, from, champion, mass, taught, challenger, comparison } = facts;
  return `# ${id}

${from}, whose card says how it judges and what it is bad at, after a step toward what the moderators of this installation
decided: ${taught.spam} comments decided to be spam and ${taught.ham} decided to be honest, which count for ${figure(mass, 0)} together. ${challenger.features} of
its weights moved. The comments are not in the model: a feature was taught only where it stands in three different texts or more, and
addresses, telephone numbers and long numbers are none.

## Against ${champion}, which judged before

On the newest fifth of each site's decisions, which it was not taught; means over the sites (${comparison.sites.length}).

| model | log-loss | F1 | honest held | spam held |
| --- | ---: | ---: | ---: | ---: |
${row(champion, comparison.champion)}
${row(id, comparison.challenger)}

What is decided is mostly what was doubted: all of these are worse than on a site's comments as they come. None of the
${comparison.canaries} canaries changed sides.
`;
};
