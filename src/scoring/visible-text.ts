import type { Comment } from '../domain/comment.js';
import { htmlToText } from './html-text.js';
import { decodeEntities } from './entities.js';
import type { Tally } from './traces.js';
import { readTypedMarkup, type TypedMarkup } from './typed-markup.js';

/** What a comment shows its readers, before normalising, and the anchors in it. */
export interface VisibleText extends TypedMarkup {
  /** Targets of the anchors of HTML, in order, as written; absent from plain text. */
  readonly targets?: readonly string[];
}

/**
 * What a reader of the comment sees. Markup that was typed into plain text is read like that of HTML: sites that show it
 * as it stands are few, and whoever types it means it to be read. What is undone is added to `tally`.
 */
export const visibleText = (
  { content, contentFormat }: Pick<Comment, 'content' | 'contentFormat'>,
  tally: Tally,
): VisibleText => {
  if (contentFormat === 'text') return readTypedMarkup(decodeEntities(content, tally), tally);
  const html = htmlToText(content);
  tally.hiddenText += html.hidden;
  tally.markup += html.withinWords;
  const typed = readTypedMarkup(html.text, tally);
  return { ...typed, anchors: [...html.anchors, ...typed.anchors], targets: html.links };
};
