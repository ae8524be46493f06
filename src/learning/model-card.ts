/** The model card: what a model was made of, how good it is where it was measured, and what it is bad at. */

import { TOLD_PERCENTS, type HonestScores } from './honest-scores.js';
import type { HeldOutMeasure } from './train.js';

export interface EngineFacts {
  readonly judges: string;
  readonly weighs: string;
}

export const LINEAR_ENGINE: EngineFacts = {
  judges: `A linear model over hashed words, pairs of words and runs of characters of a comment's normalised text, the shape of its typing and
what it is like as a whole (length, kinds of topics, form of its links), in log-odds, calibrated.`,
  weighs: `Each file counts as one source. A language in which these files hold next to no honest comments is left out; so is all
beyond a cap of rows for each file. Classes weigh the same within a domain; files that hold one class alone form the
domain "pooled". Of each comment a share of the features (unseenShare) is left out of each pass, others every time, and a domain that
was told badly counts more in the next pass (by the power hardship of its loss).`,
};

export const NATURAL_BAYES_ENGINE: EngineFacts = {
  judges: `natural's BayesClassifier over the stems of a comment's normalised text: each stem adds the log-odds that natural's counts
give it, all of them multiplied by one scale found on comments the counts had not seen.`,
  weighs: `Every row counts alike, as natural knows no weights: what the files hold most of, the model takes to be likeliest.`,
};

export interface CardFacts {
  readonly id: string;
  /** Sentences on how it judges, and on how its data are weighed. */
  readonly about: EngineFacts;
  readonly seed: number;
  readonly hyperparameters: Readonly<Record<string, number>>;
  readonly data: ReadonlyArray<{ readonly name: string; readonly rows: number; readonly spam: number }>;
  readonly heldOut: readonly HeldOutMeasure[];
  /** Undefined where that was not measured. */
  readonly honestScores: readonly HonestScores[] | undefined;
  /** Undefined where the files do not say theirs. */
  readonly languages: readonly string[] | undefined;
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

const honestTable = (tables: readonly HonestScores[]): string =>
  [
    row(['domain', 'honest', ...TOLD_PERCENTS.map((percent) => `${percent} %`)]),
    row(['---', '---:', ...TOLD_PERCENTS.map(() => '---:')]),
    ...tables.map(({ domain, honest, above }) =>
      row([
        domain,
        honest,
        ...TOLD_PERCENTS.map((percent) => figure(above.find((each) => each.percent === percent)?.score)),
      ]),
    ),
  ].join('\n');

const honestSection = ({ honestScores }: CardFacts): string =>
  honestScores === undefined
    ? ''
    : `
## How high honest comments score

The score that so many percent of the honest comments of each domain reach, judged as above and with all checks of the
text. Sites choose their first thresholds by it (\`candor site policy SITE --hold-at-most 1\`).

${honestTable(honestScores)}
`;

const languageLine = ({ languages }: CardFacts): string =>
  languages === undefined
    ? ''
    : `\nLanguages it has learned (200 honest comments or more, synthetic ones with them): ${languages.join(', ')}. A comment in another
one is not rejected for its text alone: it waits for a person.\n`;

const settingsList = ({ hyperparameters, seed }: CardFacts): string =>
  [...Object.entries(hyperparameters), ['seed', seed] as const]
    .map(([name, value]) => `- ${name}: ${value}`)
    .join('\n');

/** The card in Markdown. */
export const modelCard = (facts: CardFacts): string => `# ${facts.id}

${facts.about.judges} It reads the text alone: not the author, the address, the time or the article.

## Trained on

${dataTable(facts)}

${facts.licences}

${facts.about.weighs}
${languageLine(facts)}${facts.notes === '' ? '' : `\n${facts.notes}\n`}
## How it does on places it has not seen

Each source was judged by a fit that had not seen it. These are the figures to expect on a new site before it has taught
its own filter; a model judged on the places it learned from looks far better and says nothing.

${heldOutTable(facts)}

"-" stands where there are too few honest comments to say (200 for 1 %).
${honestSection(facts)}
## What it is bad at

- Kinds of place unlike its sources: see the lowest rows above.
- Honest praise with a link, and short honest comments in the manner of spam ("great post, thanks"): it holds some.
- Languages beyond those of its sources: it then knows little more than links, digits and punctuation.
- Spam of other years: much of what it learned under articles is from 2010 to 2016.
- Meaning. It weighs words and fragments; it understands nothing.

## Settings

${settingsList(facts)}
`;
