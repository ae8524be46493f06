/** The model card: what a model was made of, how good it is where it was measured, and what it is bad at. */

import type { HeldOutMeasure } from './train.js';

export interface CardFacts {
  readonly id: string;
  readonly seed: number;
  readonly hyperparameters: Readonly<Record<string, number>>;
  readonly data: ReadonlyArray<{ readonly name: string; readonly rows: number; readonly spam: number }>;
  readonly heldOut: readonly HeldOutMeasure[];
  readonly licences: string;
  /** Markdown on the sources, or nothing. */
  readonly notes: string;
}

/** A share or an AUC to `digits` places, or a dash where there is none. */
export const figure = (value: number | undefined, digits = 3): string =>
  value === undefined ? '-' : value.toFixed(digits);

const row = (cells: ReadonlyArray<string | number>): string => `| ${cells.join(' | ')} |`;

const dataTable = ({ data }: CardFacts): string =>
  [
    '| file | rows | spam |',
    '| --- | ---: | ---: |',
    ...data.map(({ name, rows, spam }) => row([name, rows, spam])),
  ].join('\n');

const heldOutTable = ({ heldOut }: CardFacts): string =>
  [
    '| domain | rows | spam | AUC | recall at 1 % false positives |',
    '| --- | ---: | ---: | ---: | ---: |',
    ...heldOut.map((measure) =>
      row([measure.domain, measure.rows, measure.spam, figure(measure.auc), figure(measure.recallAt1Percent)]),
    ),
  ].join('\n');

const settingsList = ({ hyperparameters, seed }: CardFacts): string =>
  [...Object.entries(hyperparameters), ['seed', seed] as const]
    .map(([name, value]) => `- ${name}: ${value}`)
    .join('\n');

/** The card in Markdown. */
export const modelCard = (facts: CardFacts): string => `# ${facts.id}

A linear model over hashed words, pairs of words and character 4-grams of a comment's normalised text, in log-odds,
calibrated. It reads the text alone: not the author, the address, the time or the article.

## Trained on

${dataTable(facts)}

${facts.licences}

Each file counts as one source. A language in which these files hold next to no honest comments is left out; so is all
beyond a cap of rows for each file. Classes weigh the same within a domain; files that hold one class alone form the
domain "pooled".
${facts.notes === '' ? '' : `\n${facts.notes}\n`}
## How it does on places it has not seen

Each source was judged by a fit that had not seen it. These are the figures to expect on a new site before it has taught
its own filter; a model judged on the places it learned from looks far better and says nothing.

${heldOutTable(facts)}

"-" stands where there are too few honest comments to say (200 for 1 %).

## What it is bad at

- Kinds of place unlike its sources: see the lowest rows above.
- Honest praise with a link, and short honest comments in the manner of spam ("great post, thanks"): it holds some.
- Languages beyond those of its sources: it then knows little more than links, digits and punctuation.
- Spam of other years: much of what it learned under articles is from 2010 to 2016.
- Meaning. It weighs words and fragments; it understands nothing.

## Settings

${settingsList(facts)}
`;
