import type { Counterfactual, NoCounterfactual } from './counterfactual.js';
import { listed } from './listed.js';
import type { OwnPiece } from './own-pieces.js';

const NONE: Readonly<Record<NoCounterfactual, string>> = {
  published: 'It was published.',
  rule: 'A rule of this site decided, whatever else the comment says.',
  circumstances: 'Not its content decided, but how it was sent, or what was seen and decided before.',
  'whole-text': 'No few words of it decided, but the text as a whole.',
  unscored: 'It could not be scored.',
  'filter-changed': 'The filter has changed since: what would have changed its verdict can no longer be told.',
};

const OUTCOME = { ham: 'been published', flagged: 'waited for a person' } as const;

const named = ({ field, text }: OwnPiece): string => {
  switch (field) {
    case 'content':
      return `“${text}”`;
    case 'name':
      return `the name “${text}”`;
    case 'website':
      return `the author’s page “${text}”`;
    default:
      return field satisfies never;
  }
};

/** One English sentence on what would have changed a verdict. Holds words of the comment. */
export const explainCounterfactual = (counterfactual: Counterfactual): string =>
  counterfactual.kind === 'none'
    ? NONE[counterfactual.because]
    : `Without ${listed(counterfactual.remove.map(named))} it would have ${OUTCOME[counterfactual.verdict]}.`;
