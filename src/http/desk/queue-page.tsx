import type { VNode } from 'preact';

import { Frame, type DeskFrame } from './frame.js';
import { Notice, UndoForm, type DeskNotice } from './notice.js';
import { QueueList, type QueueListProps } from './queue-list.js';

/** A comment that a person decided lately. */
export interface DecidedRow {
  readonly id: string;
  /** Commits of its story. */
  readonly seen: number;
  readonly verdict: 'ham' | 'spam' | 'other';
  /** `Ann published`. */
  readonly what: string;
  readonly age: string;
  readonly author: string;
  readonly words: string;
}

const MARKS = { ham: '✓', spam: '✕', other: '·' } as const;

const Decided = ({ rows, formToken }: { readonly rows: readonly DecidedRow[]; readonly formToken: string }): VNode => (
  <section aria-labelledby="decided">
    <h2 id="decided">Decided lately</h2>
    {rows.length === 0 ? (
      <p class="quiet">Decisions of this site’s moderators appear here, and can be changed.</p>
    ) : (
      <ol class="decided">
        {rows.map((row) => (
          <li key={row.id} class="decided-item">
            <a href={`/desk/c/${row.id}`} class={`decided-row decided-${row.verdict}`}>
              <span class="decided-mark" aria-hidden="true">
                {MARKS[row.verdict]}
              </span>
              <span class="decided-what">
                <bdi>{row.what}</bdi>
              </span>
              <span class="decided-words">
                <bdi>{row.author}</bdi>: <bdi>{row.words}</bdi>
              </span>
              <span class="row-age">{row.age}</span>
            </a>
            <UndoForm undo={{ id: row.id, seen: row.seen }} formToken={formToken} of={row.author} />
          </li>
        ))}
      </ol>
    )}
  </section>
);

/** A comment whose verdict somebody disagrees with. */
export interface DoubtedRow {
  readonly id: string;
  /** `The site says that this is spam.` */
  readonly what: string;
  readonly author: string;
  readonly words: string;
}

const Doubted = ({ rows }: { readonly rows: readonly DoubtedRow[] }): VNode | null =>
  rows.length === 0 ? null : (
    <section aria-labelledby="doubted">
      <h2 id="doubted">Somebody disagrees</h2>
      <ol class="decided">
        {rows.map((row) => (
          <li key={row.id}>
            <a href={`/desk/c/${row.id}`} class="decided-row">
              <span class="decided-mark" aria-hidden="true">
                ?
              </span>
              <span class="decided-what">{row.what}</span>
              <span class="decided-words">
                <bdi>{row.author}</bdi>: <bdi>{row.words}</bdi>
              </span>
            </a>
          </li>
        ))}
      </ol>
    </section>
  );

const KEYS = [
  ['j', 'next comment'],
  ['k', 'previous comment'],
  ['a', 'publish'],
  ['r', 'reject'],
  ['x', 'reject, without teaching the filter'],
  ['z', 'undo the last decision'],
  ['q', 'back to the queue'],
] as const;

const Keys = (): VNode => (
  <section aria-labelledby="keys" class="keys-section">
    <h2 id="keys">Keys</h2>
    <dl class="keys">
      {KEYS.map(([key, meaning]) => (
        <div key={key}>
          <dt>
            <kbd>{key}</kbd>
          </dt>
          <dd>{meaning}</dd>
        </div>
      ))}
    </dl>
    <p class="quiet">They work where script does, and never while you type. Everything is also reachable by Tab.</p>
    <p id="keys-switch" />
  </section>
);

export interface QueuePageProps extends DeskFrame {
  readonly queue: QueueListProps;
  readonly decided: readonly DecidedRow[];
  /** What was done just now. */
  readonly notice?: DeskNotice | undefined;
  /** Comments whose verdict somebody disagrees with. */
  readonly doubted: readonly DoubtedRow[];
}

/** GET /desk: what waits, and what was decided lately. */
export const QueuePage = ({ queue, decided, doubted, notice, ...frame }: QueuePageProps): VNode => {
  const [first] = queue.rows;
  return (
    <Frame {...frame} title={`${queue.total} waiting`} skipLabel="Skip the list of waiting comments">
      {notice !== undefined && <Notice notice={notice} formToken={frame.formToken} isTop />}
      <div class="columns">
        <QueueList {...queue} />
        <main id="main" class="overview">
          <h1>{queue.total === 0 ? 'Nothing is waiting' : `${queue.total} waiting for a person`}</h1>
          {first !== undefined && (
            <p>
              <a class="button primary" href={`/desk/c/${first.id}`} data-key="j">
                Start with the oldest <kbd>j</kbd>
              </a>
            </p>
          )}
          <Doubted rows={doubted} />
          <Decided rows={decided} formToken={frame.formToken} />
          <Keys />
        </main>
      </div>
    </Frame>
  );
};
