import type { VNode } from 'preact';

import { LESSON_SOURCES } from '../../domain/lesson.js';
import { ENOUGH, type ErrorRate, type Trust } from '../../moderation/trust.js';
import { percent } from '../pages/format.js';
import { Frame, type DeskFrame } from './frame.js';

export interface TrustPageProps extends DeskFrame {
  readonly trust: Trust;
}

const SOURCES = { moderator: 'Moderators', site: 'The site’s software', reader: 'Readers' } as const;

const range = ({ low, high }: ErrorRate): string => `${percent('en', low)} to ${percent('en', high)}`;

const decisions = (count: number): string => (count === 1 ? 'one decision' : `${count} decisions`);

const lead = ({ learner, judged, error }: Trust): string => {
  if (learner.decisions === 0)
    return 'It has learned nothing here yet. It judges by what spam looked like elsewhere; each decision at this desk teaches it at once.';
  if (error === undefined)
    return `It has learned from ${decisions(learner.decisions)}. How often it is wrong here cannot be told yet: that takes ${ENOUGH} decisions of moderators on comments it had scored, and there are ${judged}.`;
  return `Of the newest ${error.of} decisions of moderators, ${error.wrong} went against the filter’s score. That is ${range(error)} of comments like these, as far as ${error.of} can tell.`;
};

const Kind = ({ what, rate }: { readonly what: string; readonly rate: ErrorRate | undefined }): VNode => (
  <tr>
    <th scope="row">{what}</th>
    <td>{rate === undefined ? 'too few to tell' : `${rate.wrong} of ${rate.of} (${range(rate)})`}</td>
  </tr>
);

const Errors = ({ trust }: { readonly trust: Trust }): VNode => (
  <section aria-labelledby="errors">
    <h2 id="errors">How often it is wrong</h2>
    <table class="facts-table">
      <tbody>
        <Kind what="Spam that it took for honest" rate={trust.missed} />
        <Kind what="Honest comments that it took for spam" rate={trust.accused} />
      </tbody>
    </table>
    <p class="quiet">
      Counted where a moderator decided, by the score the comment had before. Ranges hold in 95 of 100 cases. Most of
      what comes to this desk is what the filter is not sure of: on comments as a whole it is wrong less often.
    </p>
  </section>
);

const Learned = ({ trust: { learner } }: { readonly trust: Trust }): VNode => (
  <section aria-labelledby="learned">
    <h2 id="learned">What it has learned from</h2>
    <table class="facts-table">
      <thead>
        <tr>
          <th scope="col">Whose word</th>
          <th scope="col">Spam</th>
          <th scope="col">Not spam</th>
        </tr>
      </thead>
      <tbody>
        {LESSON_SOURCES.map((source) => (
          <tr key={source}>
            <th scope="row">{SOURCES[source]}</th>
            <td>{learner.counts[source].spam}</td>
            <td>{learner.counts[source].ham}</td>
          </tr>
        ))}
      </tbody>
    </table>
    <p class="quiet">
      State <code>{learner.version}</code>. What is taken back or erased is unlearned, as if it had never been.
    </p>
  </section>
);

/** GET /desk/filter: how far the site's filter can be trusted yet, and what it has learned from. */
export const TrustPage = ({ trust, ...frame }: TrustPageProps): VNode => (
  <Frame {...frame} title="The filter" skipLabel="Skip to the filter">
    <main id="main" class="overview">
      <h1>How far the filter can be trusted</h1>
      <p>{lead(trust)}</p>
      <Errors trust={trust} />
      <Learned trust={trust} />
    </main>
  </Frame>
);
