import type { VNode } from 'preact';

import type { FilterVerdict, ScoredVerdict } from '../../domain/verdict.js';
import { LESSONS_ENOUGH } from '../../scoring/abstain.js';
import { explain } from '../../scoring/explain.js';
import type { Explanation } from '../../scoring/explanation.js';
import { Bar } from '../pages/bar.js';
import { addingUp, signed } from '../pages/format.js';
import { inert } from '../pages/inert-text.js';
import { OwnWords, Without } from '../pages/own-words.js';
import { labelOf, scoreText } from './queue-row.js';

/** The score between the site's limits. For the eye; the numbers stand beside it. */
const Scale = ({ score, thresholds }: ScoredVerdict): VNode => (
  <svg class="scale" viewBox="0 0 200 14" preserveAspectRatio="none" aria-hidden="true" focusable="false">
    <rect class="bar-rail" x="0" y="5" width="200" height="4" />
    <rect
      class="scale-held"
      x={thresholds.flag * 200}
      y="5"
      width={(thresholds.spam - thresholds.flag) * 200}
      height="4"
    />
    <rect class="scale-score" x={Math.min(197, score * 200 - 1.5)} y="0" width="3" height="14" />
  </svg>
);

const Reasons = ({ contributions, logOdds }: ScoredVerdict): VNode => {
  const shown = addingUp(
    contributions.map(({ weight }) => weight),
    logOdds,
  );
  return (
    <table class="reasons">
      <thead class="unseen">
        <tr>
          <th scope="col">Reason</th>
          <td />
          <th scope="col">Log-odds</th>
        </tr>
      </thead>
      {contributions.map((contribution, at) => (
        <tbody key={contribution.signal}>
          <tr class="reason">
            <th scope="row">{labelOf(contribution.signal)}</th>
            <td class="reason-bar">
              <Bar weight={contribution.weight} />
            </td>
            <td class="reason-weight">{signed('en', shown[at] ?? contribution.weight)}</td>
          </tr>
          <tr class="reason-said">
            <td colSpan={3}>
              <bdi>{inert(explain(contribution))}</bdi>
            </td>
          </tr>
        </tbody>
      ))}
      <tfoot>
        <tr class="reason-sum">
          <th scope="row">Sum (log-odds)</th>
          <td />
          <td class="reason-weight">{signed('en', logOdds)}</td>
        </tr>
      </tfoot>
    </table>
  );
};

/** The very numbers: added from the first to the last they are the sum, to the last digit. */
const Exact = ({ contributions, logOdds, score, model, policy }: ScoredVerdict): VNode => (
  <details class="exact">
    <summary>Exact numbers</summary>
    <table class="sum">
      <thead>
        <tr>
          <th scope="col">Signal</th>
          <th scope="col">Log-odds</th>
        </tr>
      </thead>
      <tbody>
        {contributions.map(({ signal, weight }) => (
          <tr key={signal}>
            <th scope="row">
              <code>{signal}</code>
            </th>
            <td>
              <data value={String(weight)}>{String(weight)}</data>
            </td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">Sum</th>
          <td>
            <data value={String(logOdds)}>{String(logOdds)}</data>
          </td>
        </tr>
      </tfoot>
    </table>
    <dl class="facts">
      <dt>Score</dt>
      <dd>{String(score)}</dd>
      <dt>Model</dt>
      <dd>
        <code>{model}</code>
      </dd>
      <dt>Policy</dt>
      <dd>
        <code>{policy}</code>
      </dd>
    </dl>
  </details>
);

const Names = ({ title, signals }: { readonly title: string; readonly signals: readonly string[] }): VNode | null =>
  signals.length === 0 ? null : (
    <p class="quiet small">
      {title}: {signals.map(labelOf).join(', ')}.
    </p>
  );

const ABSTAINED: Readonly<Record<NonNullable<ScoredVerdict['abstained']>, string>> = {
  language: `Its score would have it rejected. But the general model has not learned the language it is in, and little but its text speaks against it: a person decides. From ${LESSONS_ENOUGH} decisions on, what your site taught takes the model’s place.`,
};

interface Explained<Verdict> {
  readonly verdict: Verdict;
  readonly explanation: Explanation | undefined;
}

const Scored = ({ verdict, explanation }: Explained<ScoredVerdict>): VNode => (
  <>
    <p class="score-line">
      <strong>{scoreText(verdict.score)}</strong> held from {verdict.thresholds.flag}, rejected from{' '}
      {verdict.thresholds.spam}
    </p>
    {verdict.abstained !== undefined && <p>{ABSTAINED[verdict.abstained]}</p>}
    <Scale {...verdict} />
    {explanation !== undefined && <Without explanation={explanation} language="en" hasNumbers={true} />}
    <Reasons {...verdict} />
    {explanation !== undefined && <OwnWords explanation={explanation} language="en" hasNumbers={true} />}
    <Names title="Looked and found nothing" signals={verdict.quiet} />
    <Names title="Could not look" signals={verdict.unavailable} />
    <Exact {...verdict} />
  </>
);

/** Why the filter judged as it did. */
export const Why = ({ verdict, explanation }: Explained<FilterVerdict>): VNode => (
  <section aria-labelledby="why">
    <h2 id="why">Why</h2>
    {verdict.score === null ? (
      <p>
        It could not be scored (<code>{verdict.unscored}</code>), and nothing is guessed: a person decides.
      </p>
    ) : (
      <Scored verdict={verdict} explanation={explanation} />
    )}
  </section>
);
