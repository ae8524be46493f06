import type { VNode } from 'preact';

import { inert } from '../pages/inert-text.js';

/** What takes a decision back: its comment, and the story as it was when this was shown. */
export interface Undo {
  readonly id: string;
  readonly seen: number;
}

/** What was done just now, said once. */
export interface DeskNotice {
  readonly text: string;
  /** Undefined if there is nothing to take back. */
  readonly undo: Undo | undefined;
}

export interface UndoFormProps {
  readonly undo: Undo;
  readonly formToken: string;
  /** What the button says of which comment, for those who hear it without seeing what stands beside it. */
  readonly of: string;
  /** True for the one that a key presses. */
  readonly hasKey?: boolean;
}

/** A button that takes a decision and what the filter learned from it back. */
export const UndoForm = ({ undo, formToken, of, hasKey = false }: UndoFormProps): VNode => (
  <form method="post" action={`/desk/c/${undo.id}/undo`} class="undo">
    <input type="hidden" name="form" value={formToken} />
    <input type="hidden" name="seen" value={String(undo.seen)} />
    <button class="plain" data-key={hasKey ? 'z' : undefined}>
      Undo<span class="unseen"> the decision on {inert(of)}</span> {hasKey && <kbd>z</kbd>}
    </button>
  </form>
);

/** The notice on top of a page. */
export const Notice = ({
  notice,
  formToken,
  isTop = false,
}: {
  readonly notice: DeskNotice;
  readonly formToken: string;
  readonly isTop?: boolean;
}): VNode => (
  <div class={`notice notice-done${isTop ? ' notice-top' : ''}`}>
    <p role="status">
      <bdi>{notice.text}</bdi>
    </p>
    {notice.undo !== undefined && <UndoForm undo={notice.undo} formToken={formToken} of={notice.text} hasKey />}
  </div>
);
