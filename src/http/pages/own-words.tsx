import type { VNode } from 'preact';

import type { Counterfactual } from '../../scoring/counterfactual.js';
import type { Explanation } from '../../scoring/explanation.js';
import { levelOf, type TextParts } from '../../scoring/spans.js';
import { Bar } from './bar.js';
import { addingUp, percent, signed } from './format.js';
import { firstWords } from './inert-text.js';
import type { Language } from './language.js';
import { MESSAGES, type Messages } from './messages/index.js';

/** Rows of the table: enough to see what counted, few enough to be read. */
const MOST_SPANS = 8;
const MOST_TRAITS = 4;
const LABEL_LENGTH = 60;
const PIECE_LENGTH = 160;
/** Log-odds at which the bar of a few words is full. */
const FULL = 1;

interface Row {
  readonly label: string;
  readonly isQuoted: boolean;
  readonly weight: number;
}

const sumOf = (weights: ReadonlyArray<{ readonly weight: number }>): number =>
  weights.reduce((sum, { weight }) => sum + weight, 0);

const byWeight = (one: { readonly weight: number }, other: { readonly weight: number }): number =>
  Math.abs(other.weight) - Math.abs(one.weight);

/** The heaviest spans and traits, and what is left of both: all together they are the text's part of the log-odds. */
const rowsOf = ({ spans, traits }: TextParts, { own }: Messages): readonly Row[] => {
  const words = spans
    .filter(({ weight }) => levelOf(weight) !== 0)
    .toSorted(byWeight)
    .slice(0, MOST_SPANS);
  const forms = traits.filter(({ kind, weight }) => kind !== 'other' && levelOf(weight) !== 0).slice(0, MOST_TRAITS);
  return [
    ...words.map(({ text, weight }) => ({ label: firstWords(text, LABEL_LENGTH), isQuoted: true, weight })),
    { label: own.otherWords, isQuoted: false, weight: sumOf(spans.filter((span) => !words.includes(span))) },
    ...forms.map(({ kind, weight }) => ({ label: own.traits[kind], isQuoted: false, weight })),
    { label: own.otherTraits, isQuoted: false, weight: sumOf(traits.filter((trait) => !forms.includes(trait))) },
  ];
};

const STRENGTHS = ['little', 'little', 'some', 'much'] as const;

/** What a part did, in words. */
const effectOf = (weight: number, { bars }: Messages): string =>
  `${bars.strength[STRENGTHS[Math.abs(levelOf(weight))] ?? 'little']} ${weight > 0 ? bars.towardsSpam : bars.towardsHam}`;

interface TableProps {
  readonly language: Language;
  readonly text: TextParts;
  /** Without them the effect is told in words, and what is small is left out. */
  readonly hasNumbers: boolean;
}

/** The same as the marks in the text, for reading line by line. */
const Table = ({ language, text, hasNumbers }: TableProps): VNode => {
  const messages = MESSAGES[language];
  const all = rowsOf(text, messages);
  const rows = hasNumbers ? all : all.filter(({ weight }) => levelOf(weight) !== 0);
  const sum = sumOf(all);
  const shown = addingUp(
    rows.map(({ weight }) => weight),
    sum,
  );
  return (
    <table class="own-parts">
      <caption>{messages.own.caption}</caption>
      <thead class="unseen">
        <tr>
          <th scope="col">{messages.own.part}</th>
          <td />
          <th scope="col">{hasNumbers ? messages.numbers.weight : messages.bars.effect}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ label, isQuoted, weight }, at) => (
          <tr key={at}>
            <th scope="row">{isQuoted ? <bdi class="own-quoted">{label}</bdi> : label}</th>
            <td class="own-bar">
              <Bar weight={weight} full={FULL} />
            </td>
            <td class="own-effect">
              {hasNumbers ? (
                <data value={String(weight)}>{signed(language, shown[at] ?? weight)}</data>
              ) : (
                effectOf(weight, messages)
              )}
            </td>
          </tr>
        ))}
      </tbody>
      {hasNumbers && (
        <tfoot>
          <tr>
            <th scope="row">{messages.own.sum}</th>
            <td />
            <td class="own-effect">
              <data value={String(sum)}>{signed(language, sum)}</data>
            </td>
          </tr>
        </tfoot>
      )}
    </table>
  );
};

/** Which of the comment's words counted. */
export const OwnWords = ({
  explanation: { text },
  language,
  hasNumbers,
}: {
  readonly explanation: Explanation;
  readonly language: Language;
  readonly hasNumbers: boolean;
}): VNode => {
  const { own } = MESSAGES[language];
  return (
    <div class="own-words">
      <h3>{own.heading}</h3>
      {text === undefined ? (
        <p class="quiet">{own.changed}</p>
      ) : (
        <>
          <p class="quiet own-legend">{own.legend}</p>
          <Table language={language} text={text} hasNumbers={hasNumbers} />
        </>
      )}
    </div>
  );
};

const sentencesOf = (
  counterfactual: Counterfactual,
  { language, hasNumbers }: { readonly language: Language; readonly hasNumbers: boolean },
): readonly string[] => {
  const { without } = MESSAGES[language].own;
  if (counterfactual.kind === 'none') return [without.none[counterfactual.because]];
  const { remove, score, verdict } = counterfactual;
  const list = new Intl.ListFormat(language, { type: 'conjunction' });
  const pieces = remove.map(({ field, text }) => without.piece(field, firstWords(text, PIECE_LENGTH)));
  return [
    without.found(list.format(pieces), verdict),
    ...(hasNumbers ? [without.score(percent(language, score))] : []),
  ];
};

/** What could have been left out for another verdict; nothing where there is nothing to say. */
export const Without = ({
  explanation: { counterfactual, filter },
  language,
  hasNumbers,
}: {
  readonly explanation: Explanation;
  readonly language: Language;
  readonly hasNumbers: boolean;
}): VNode | null => {
  const { without } = MESSAGES[language].own;
  const said = sentencesOf(counterfactual, { language, hasNumbers }).filter((sentence) => sentence !== '');
  if (said.length === 0) return null;
  const isByNow = filter === 'taught' && counterfactual.kind === 'found';
  return (
    <div class="own-without">
      <h3>{without.heading}</h3>
      <p>
        <bdi>{[...(isByNow ? [without.byNow] : []), ...said].join(' ')}</bdi>
      </p>
    </div>
  );
};
