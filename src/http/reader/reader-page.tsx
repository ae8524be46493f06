import type { VNode } from 'preact';

import type { ScoredVerdict } from '../../domain/verdict.js';
import type { Explanation } from '../../scoring/explanation.js';
import type { CommentView, Tombstone } from '../../verdicts/view.js';
import { Bar } from '../pages/bar.js';
import { addingUp, dateOnly, percent, signed } from '../pages/format.js';
import { inert } from '../pages/inert-text.js';
import type { Language } from '../pages/language.js';
import { Page } from '../pages/layout.js';
import { MarkedText } from '../pages/marked-text.js';
import { OwnWords, Without } from '../pages/own-words.js';
import { Time } from '../pages/time.js';
import { keptItems } from './kept.js';
import { MESSAGES, type Messages } from '../pages/messages/index.js';
import { signalName } from '../pages/signal-names.js';
import { directionOf, leadOf, reasonsOf, showsNumbers, stateOf, strengthOf } from './statement.js';

/** How soon a page without script looks again while the comment is being checked. */
const REFRESH_SECONDS = 3;

interface Said {
  readonly language: Language;
  readonly messages: Messages;
}

const Bars = ({ verdict, messages }: Said & { readonly verdict: ScoredVerdict }): VNode => (
  <table class="reasons">
    <caption>{messages.bars.caption}</caption>
    <thead class="unseen">
      <tr>
        <th scope="col">{messages.bars.part}</th>
        <td />
        <th scope="col">{messages.bars.effect}</th>
      </tr>
    </thead>
    <tbody>
      {verdict.contributions.map(({ signal, weight }) => (
        <tr key={signal}>
          <th scope="row">{messages.signals[signalName(signal)].label}</th>
          <td class="reason-bar">
            <Bar weight={weight} />
          </td>
          <td class="reason-effect">
            {messages.bars.strength[strengthOf(weight)]}{' '}
            {directionOf(weight) === 'spam' ? messages.bars.towardsSpam : messages.bars.towardsHam}
          </td>
        </tr>
      ))}
    </tbody>
  </table>
);

const Facts = ({ language, messages, verdict }: Said & { readonly verdict: ScoredVerdict }): VNode => (
  <dl class="facts">
    <dt>{messages.numbers.score}</dt>
    <dd>
      <data value={String(verdict.score)}>{messages.numbers.scoreMeaning(percent(language, verdict.score))}</data>
    </dd>
    <dt>{messages.numbers.thresholds}</dt>
    <dd>
      {messages.numbers.thresholdsMeaning(
        percent(language, verdict.thresholds.flag),
        percent(language, verdict.thresholds.spam),
      )}
    </dd>
    <dt>{messages.numbers.model}</dt>
    <dd>
      <code>{verdict.model}</code>
    </dd>
    <dt>{messages.numbers.policy}</dt>
    <dd>
      <code>{verdict.policy}</code>
    </dd>
  </dl>
);

const Numbers = (props: Said & { readonly verdict: ScoredVerdict }): VNode => {
  const { language, messages, verdict } = props;
  const shown = addingUp(
    verdict.contributions.map(({ weight }) => weight),
    verdict.logOdds,
  );
  return (
    <details class="numbers">
      <summary>{messages.numbers.summary}</summary>
      <p>{messages.numbers.intro}</p>
      <table class="sum">
        <thead>
          <tr>
            <th scope="col">{messages.numbers.part}</th>
            <th scope="col">{messages.numbers.weight}</th>
          </tr>
        </thead>
        <tbody>
          {verdict.contributions.map(({ signal, weight }, at) => (
            <tr key={signal}>
              <th scope="row">{messages.signals[signalName(signal)].label}</th>
              <td>
                <data value={String(weight)}>{signed(language, shown[at] ?? weight)}</data>
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{messages.numbers.sum}</th>
            <td>
              <data value={String(verdict.logOdds)}>{signed(language, verdict.logOdds)}</data>
            </td>
          </tr>
        </tfoot>
      </table>
      <Facts {...props} />
    </details>
  );
};

interface Explained extends Said {
  readonly view: CommentView;
  readonly explanation: Explanation | undefined;
}

const Why = ({ language, messages, view, explanation }: Explained): VNode | null => {
  const { verdict } = view;
  if (verdict === undefined) return null;
  return (
    <section aria-labelledby="why">
      <h2 id="why">{messages.whyHeading}</h2>
      {view.decidedBy === 'moderator' && <p class="quiet">{messages.moderatorWhy}</p>}
      <p class="why">{reasonsOf(view, messages).join(' ')}</p>
      {explanation !== undefined && (
        <Without explanation={explanation} language={language} hasNumbers={showsNumbers(view)} />
      )}
      {verdict.score !== null && <Bars language={language} messages={messages} verdict={verdict} />}
      {verdict.score !== null &&
        (showsNumbers(view) ? (
          <Numbers language={language} messages={messages} verdict={verdict} />
        ) : (
          <p class="quiet">{messages.numbers.withheld}</p>
        ))}
      {verdict.score !== null && explanation !== undefined && (
        <OwnWords explanation={explanation} language={language} hasNumbers={showsNumbers(view)} />
      )}
    </section>
  );
};

const Timeline = ({ language, messages, view }: Said & { readonly view: CommentView }): VNode => (
  <section aria-labelledby="timeline">
    <h2 id="timeline">{messages.timelineHeading}</h2>
    <ol class="timeline">
      {view.story.map(({ event }, index) => (
        <li key={index} data-kind={event.k}>
          <span class="timeline-what">{messages.event[event.k]}</span> <Time lang={language} at={event.at} />
        </li>
      ))}
    </ol>
  </section>
);

const KeptTable = ({ language, messages, view }: Said & { readonly view: CommentView }): VNode => {
  const until = dateOnly(language, view.keptUntil);
  return (
    <section aria-labelledby="kept">
      <h2 id="kept">{messages.keptHeading}</h2>
      <p>{messages.keptIntro(until)}</p>
      <table class="kept">
        <thead>
          <tr>
            <th scope="col">{messages.keptColumns.what}</th>
            <th scope="col">{messages.keptColumns.value}</th>
            <th scope="col">{messages.keptColumns.why}</th>
            <th scope="col">{messages.keptColumns.until}</th>
          </tr>
        </thead>
        <tbody>
          {keptItems(view, language).map(({ kind, value }) => (
            <tr key={kind} data-kept={kind}>
              <th scope="row">{messages.kept[kind].label}</th>
              <td data-label={messages.keptColumns.value}>
                <bdi>{value}</bdi>
              </td>
              <td data-label={messages.keptColumns.why}>{messages.kept[kind].purpose}</td>
              <td data-label={messages.keptColumns.until}>
                {kind === 'address' ? messages.addressUntil : <time dateTime={view.keptUntil}>{until}</time>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <h3>{messages.publicHeading}</h3>
      <p>{messages.publicBody(view.story.length)}</p>
    </section>
  );
};

const Who = ({ messages, view }: Said & { readonly view: CommentView }): VNode => (
  <section aria-labelledby="who">
    <h2 id="who">{messages.whoHeading}</h2>
    <p>{messages.who[view.status === 'flagged' ? 'nobody' : (view.decidedBy ?? 'nobody')]}</p>
  </section>
);

const Story = (props: Explained): VNode => (
  <>
    <figure class="quoted">
      <blockquote class="comment-text" dir="auto" tabIndex={0} aria-label={props.messages.kept.text.label}>
        <MarkedText content={props.view.comment.content} spans={props.explanation?.text?.spans} />
      </blockquote>
    </figure>
    <Why {...props} />
    <Who {...props} />
    <Timeline {...props} />
    <KeptTable {...props} />
  </>
);

export interface ReaderPageProps {
  readonly site: string;
  readonly view: CommentView | Tombstone;
  readonly language: Language;
  /** Why it got its verdict; undefined while it has none. */
  readonly explanation: Explanation | undefined;
}

/** The page of one comment for its author. */
export const ReaderPage = ({ site, view, language, explanation }: ReaderPageProps): VNode => {
  const messages = MESSAGES[language];
  const state = stateOf(view);
  const isChecking = state === 'checking';
  return (
    <Page
      lang={language}
      title={`${messages.state[state]} – ${messages.pageTitle}`}
      style="reader"
      scripts={isChecking ? ['localTime', 'waitForVerdict'] : ['localTime']}
      {...(isChecking ? { refreshSeconds: REFRESH_SECONDS } : {})}
      skipTo={{ id: 'comment', label: messages.skip }}
    >
      <main id="comment" class="sheet" data-status={view.kind === 'tombstone' ? view.reason : view.status}>
        <header class={`state state-${state}`}>
          <p class="overline">
            <bdi>{messages.yourComment(inert(site))}</bdi>
          </p>
          <h1>
            <span class="state-mark" aria-hidden="true" />
            {messages.state[state]}
          </h1>
          <p class="lead" role={isChecking ? 'status' : undefined}>
            {leadOf(view, language)}
          </p>
        </header>
        {view.kind === 'comment' ? (
          <Story language={language} messages={messages} view={view} explanation={explanation} />
        ) : (
          <p class="quiet">{messages.nothingKept}</p>
        )}
      </main>
    </Page>
  );
};
