import type { Comment } from '../domain/comment.js';
import { decodeEntities, htmlToText } from './html-text.js';
import { linksInText, withAnchors, type Links } from './links.js';
import { normalizeText } from './normalize.js';

/** A comment's content as the checks see it, worked out once. */
export interface Reading {
  /** What a reader sees, normalised: markup and character references undone. */
  readonly text: string;
  /** The same with the addresses of anchors after it: what the text model judges. */
  readonly textAndTargets: string;
  readonly links: Links;
}

/** Reads the content of a comment; pure, linear, and never throws. */
export const readContent = ({ content, contentFormat }: Pick<Comment, 'content' | 'contentFormat'>): Reading => {
  if (contentFormat === 'text') {
    const text = normalizeText(decodeEntities(content));
    return { text, textAndTargets: text, links: linksInText(text) };
  }
  const html = htmlToText(content);
  const text = normalizeText(html.text);
  const textAndTargets = html.links.length === 0 ? text : normalizeText(`${text} ${html.links.join(' ')}`);
  return { text, textAndTargets, links: withAnchors(linksInText(text), html.links) };
};
