import type { Comment } from '../domain/comment.js';
import { linksInText, withAnchors, type Links } from './links.js';
import { normalizeCounting, normalizeText } from './normalize.js';
import { newTally, type Traces } from './traces.js';
import { visibleText, type VisibleText } from './visible-text.js';

/** A comment's content as the checks see it, worked out once. */
export interface Reading {
  /** What a reader sees, as it was typed: markup and character references undone, nothing else. */
  readonly shown: string;
  /** The same normalised: disguises undone. */
  readonly text: string;
  /** The same with what links say beside their text after it, targets or tags: what the text model judges. */
  readonly textAndTargets: string;
  readonly links: Links;
  /** What had to be undone to read it, as counts. */
  readonly traces: Traces;
}

const withTargets = (text: string, { targets, linkTags }: VisibleText): string => {
  if (targets === undefined && linkTags.length === 0) return text;
  const further = [...(targets ?? []), ...linkTags];
  return further.length === 0 ? text : normalizeText(`${text} ${further.join(' ')}`);
};

/** Reads the content of a comment; pure, linear, and never throws. */
export const readContent = (comment: Pick<Comment, 'content' | 'contentFormat'>): Reading => {
  const traces = newTally();
  const visible = visibleText(comment, traces);
  const text = normalizeCounting(visible.text, traces);
  const links = withAnchors(linksInText(text), text.length, visible);
  traces.shorteners = links.shorteners;
  traces.redirectors = links.redirectors;
  traces.punycode = links.punycode;
  return { shown: visible.text, text, textAndTargets: withTargets(text, visible), links, traces };
};
