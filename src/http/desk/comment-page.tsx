import type { VNode } from 'preact';

import type { Explanation } from '../../scoring/explanation.js';
import type { CommentView } from '../../verdicts/view.js';
import { inert } from '../pages/inert-text.js';
import { MarkedText } from '../pages/marked-text.js';
import { Time } from '../pages/time.js';
import { doubtText, eventText, lastDecision, type Names } from './decisions.js';
import { Frame, type DeskFrame } from './frame.js';
import { Notice, UndoForm, type DeskNotice } from './notice.js';
import { QueueList, type QueueListProps } from './queue-list.js';
import { authorOf } from './queue-row.js';
import { Why } from './why.js';

export interface CommentPageProps extends DeskFrame {
  readonly view: CommentView;
  /** Why it got its verdict; undefined while it has none. */
  readonly explanation: Explanation | undefined;
  readonly names: Names;
  readonly queue: QueueListProps;
  /** What was done just now, to another comment. */
  readonly notice?: DeskNotice | undefined;
  /** Why the decision that was sent does not stand. */
  readonly conflict?: string | undefined;
}

type Fact = readonly [label: string, value: string | undefined];

const FactList = ({ facts }: { readonly facts: readonly Fact[] }): VNode => (
  <dl class="facts">
    {facts.flatMap(([label, value]) =>
      value === undefined || value === ''
        ? []
        : [
            <dt key={label}>{label}</dt>,
            <dd key={`${label} value`}>
              <bdi>{inert(value)}</bdi>
            </dd>,
          ],
    )}
  </dl>
);

const seconds = (ms: number | undefined): string | undefined =>
  ms === undefined ? undefined : `${(ms / 1000).toFixed(1)} s`;

const authorFacts = ({ comment: { author, client, form, declared } }: CommentView): readonly Fact[] => [
  ['Name', author.name],
  ['E-mail', author.emailMasked],
  ['Website', author.url],
  ['Account', author.id],
  ['Browser', client.userAgent],
  ['Came from', client.referrer],
  ['Form sent after', seconds(form.elapsedMs)],
  ['Hidden field', form.honeypotFilled === true ? 'filled in' : undefined],
  ['Kind of text', declared?.type],
  ['Trial', declared?.isTest === true ? 'of the connection; nothing is learned from it' : undefined],
];

const articleFacts = ({ comment: { article, parent } }: CommentView): readonly Fact[] => [
  ['Title', article.title],
  ['Address', article.url],
  ['Published', article.publishedAt],
  ['Language', article.language],
  ['In reply to', parent?.text ?? parent?.id],
];

const Facts = ({
  id,
  title,
  facts,
}: {
  readonly id: string;
  readonly title: string;
  readonly facts: readonly Fact[];
}): VNode | null =>
  facts.some(([, value]) => value !== undefined && value !== '') ? (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <FactList facts={facts} />
    </section>
  ) : null;

const History = ({ view, names }: { readonly view: CommentView; readonly names: Names }): VNode => (
  <section aria-labelledby="history">
    <h2 id="history">History</h2>
    <ol class="history">
      {view.story.map(({ event }, index) => (
        <li key={index}>
          <Time lang="en" at={event.at} /> <bdi>{inert(eventText(event, names))}</bdi>
        </li>
      ))}
    </ol>
  </section>
);

const STATUS = {
  queued: 'Being checked',
  ham: 'Published',
  flagged: 'Waiting for a person',
  spam: 'Rejected',
} as const;

const Decide = ({ view, formToken }: { readonly view: CommentView; readonly formToken: string }): VNode | null =>
  view.status === 'queued' ? null : (
    <form method="post" action={`/desk/c/${view.id}/decision`} class="decide" aria-label="Decision">
      <input type="hidden" name="form" value={formToken} />
      <input type="hidden" name="seen" value={String(view.commits)} />
      {view.status !== 'ham' && (
        <button class="primary" name="verdict" value="ham" data-key="a">
          Publish{view.status === 'spam' ? ' after all' : ''} <kbd>a</kbd>
        </button>
      )}
      {view.status !== 'spam' && (
        <button name="verdict" value="spam" data-key="r">
          Reject{view.status === 'ham' ? ' after all' : ''} <kbd>r</kbd>
        </button>
      )}
      {view.status !== 'spam' && (
        <button class="plain" name="verdict" value="spam-untaught" data-key="x">
          Reject, learn nothing <kbd>x</kbd>
        </button>
      )}
    </form>
  );

/** Undo of the comment's own decision; the key belongs to the notice, if that has one. */
const TakeBack = ({
  view,
  formToken,
  hasKey,
}: {
  readonly view: CommentView;
  readonly formToken: string;
  readonly hasKey: boolean;
}): VNode | null =>
  lastDecision(view) === undefined ? null : (
    <UndoForm undo={{ id: view.id, seen: view.commits }} formToken={formToken} of={authorOf(view)} hasKey={hasKey} />
  );

/** The neighbours in the queue, for the keys and for whoever prefers links. */
const Steps = ({ queue, id }: { readonly queue: QueueListProps; readonly id: string }): VNode => {
  const at = queue.rows.findIndex((row) => row.id === id);
  const before = at > 0 ? queue.rows[at - 1] : undefined;
  const after = queue.rows[at + 1];
  return (
    <nav class="steps" aria-label="Neighbours in the queue">
      {before !== undefined && (
        <a href={`/desk/c/${before.id}`} rel="prev" data-key="k">
          Previous <kbd>k</kbd>
        </a>
      )}
      {after !== undefined && after.id !== id && (
        <a href={`/desk/c/${after.id}`} rel="next" data-key="j">
          Next <kbd>j</kbd>
        </a>
      )}
    </nav>
  );
};

const Text = ({ view, explanation }: Pick<CommentPageProps, 'view' | 'explanation'>): VNode => (
  <>
    <p class="comment-meta">
      <span class={`status status-${view.status}`}>{STATUS[view.status]}</span>
      <Time lang="en" at={view.comment.submittedAt} />
      {view.comment.article.title !== undefined && (
        <span>
          on <bdi class="article-title">{inert(view.comment.article.title)}</bdi>
        </span>
      )}
    </p>
    <blockquote class="comment-text comment-card" dir="auto" tabIndex={0} aria-label="The comment">
      <MarkedText content={view.comment.content} spans={explanation?.text?.spans} />
    </blockquote>
  </>
);

/** GET /desk/c/{id}: one comment as inert text, with everything that speaks for and against it. */
export const CommentPage = ({
  view,
  explanation,
  names,
  queue,
  notice,
  conflict,
  ...frame
}: CommentPageProps): VNode => (
  <Frame {...frame} title={authorOf(view)} skipLabel="Skip to the comment">
    <div class="columns">
      <main id="main" class="work">
        {conflict !== undefined && (
          <p class="notice notice-conflict" role="alert">
            <bdi>{inert(conflict)}</bdi>
          </p>
        )}
        {notice !== undefined && <Notice notice={notice} formToken={frame.formToken} />}
        {view.doubt !== undefined && <p class="notice notice-conflict">{doubtText(view.doubt)}</p>}
        <div class="work-head">
          <h1>
            <bdi>{authorOf(view)}</bdi>
          </h1>
          <Steps queue={queue} id={view.id} />
        </div>
        <div class="work-columns">
          <div class="work-text">
            <Text view={view} explanation={explanation} />
            <Decide view={view} formToken={frame.formToken} />
            <TakeBack view={view} formToken={frame.formToken} hasKey={notice?.undo === undefined} />
          </div>
          <div class="work-why">
            {view.verdict !== undefined && <Why verdict={view.verdict} explanation={explanation} />}
          </div>
          <div class="work-facts">
            <Facts id="author" title="Author" facts={authorFacts(view)} />
            <Facts id="article" title="Article" facts={articleFacts(view)} />
            <History view={view} names={names} />
          </div>
        </div>
      </main>
      <QueueList {...queue} current={view.id} />
    </div>
  </Frame>
);
