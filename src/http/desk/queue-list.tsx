import type { VNode } from 'preact';

import type { QueueRow } from './queue-row.js';

export interface QueueListProps {
  readonly rows: readonly QueueRow[];
  readonly total: number;
  /** The comment that is open beside the list. */
  readonly current?: string;
  /** Where the rest of the list is; undefined on its last page. */
  readonly next?: string | undefined;
}

const Row = ({ row, isCurrent }: { readonly row: QueueRow; readonly isCurrent: boolean }): VNode => (
  <li>
    <a class="row" href={`/desk/c/${row.id}`} aria-current={isCurrent ? 'page' : undefined}>
      <span class="row-score">{row.score}</span>
      <span class="row-head">
        <bdi class="row-author">{row.author}</bdi>
        <span class="row-age">{row.age}</span>
      </span>
      <span class="row-words" dir="auto">
        {row.words}
      </span>
      <span class="row-reason">{row.reason}</span>
    </a>
  </li>
);

/** Comments that wait for a person, oldest first. */
export const QueueList = ({ rows, total, current, next }: QueueListProps): VNode => (
  <nav class="queue" aria-labelledby="queue">
    <h2 id="queue">
      Waiting <span class="count">{total}</span>
    </h2>
    {rows.length === 0 ? (
      <p class="empty">Nothing is waiting. What the filter is not sure about appears here.</p>
    ) : (
      <ol>
        {rows.map((row) => (
          <Row key={row.id} row={row} isCurrent={row.id === current} />
        ))}
      </ol>
    )}
    {next !== undefined && (
      <p class="more">
        <a href={`/desk?cursor=${encodeURIComponent(next)}`}>Newer ones</a>
      </p>
    )}
  </nav>
);
