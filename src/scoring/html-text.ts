/** What HTML says to a reader, what it hides from one, and where its links lead. */

import { Parser } from 'htmlparser2';
import { isHidden } from './hidden-style.js';

/** More links are neither followed nor counted: the signal has long been clear. */
export const MAX_LINKS = 200;
/** Code units of an anchor's text that are kept. */
export const MAX_ANCHOR_TEXT = 200;

/** A link with a text of its own. */
export interface Anchor {
  /** What a reader clicks on, as written, at most 200 units. */
  readonly text: string;
  /** Where it leads, as written. */
  readonly target: string;
}

export interface HtmlText {
  /** Visible text; blocks and line breaks become spaces. */
  readonly text: string;
  /** Targets of anchors, in order, as written; at most 200. */
  readonly links: readonly string[];
  /** The same with their texts. */
  readonly anchors: readonly Anchor[];
  /** Characters of text, spaces apart, that no reader sees. */
  readonly hidden: number;
  /** Comments and hidden elements that stand within a word. */
  readonly withinWords: number;
}

const UNSEEN = new Set(['script', 'style', 'template', 'head', 'title', 'noscript', 'iframe', 'object']);
const INLINE = new Set(
  'a abbr b bdi bdo big cite code del em font i ins kbd mark q s small span strike strong sub sup tt u var wbr'.split(
    ' ',
  ),
);
/** Whether the element (lower case) stands within a line, and within a word where it is set there. */
export const isInline = (name: string): boolean => INLINE.has(name);

const LETTER_AT_END = /\p{L}$/u;
const LETTER_AT_START = /^\p{L}/u;
const BLANKS = /\s+/g;

/** The state of one reading. */
class Reading {
  readonly pieces: string[] = [];
  readonly links: string[] = [];
  readonly anchors: Anchor[] = [];
  hidden = 0;
  withinWords = 0;
  /** For each open element whether it hides what is in it. */
  readonly #open: boolean[] = [];
  #unseen = 0;
  #concealed = 0;
  #interrupted = false;
  #anchor: { readonly piece: number; readonly target: string } | undefined;

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    const conceals = !UNSEEN.has(name) && isHidden(name, attributes);
    this.#open.push(conceals);
    if (conceals) this.#concealed += 1;
    if (UNSEEN.has(name)) this.#unseen += 1;
    if (!isInline(name) && this.#concealed === 0) this.pieces.push(' ');
    if (name === 'a') this.#openAnchor(attributes['href']);
  }

  text(text: string): void {
    if (this.#unseen > 0) return;
    if (this.#concealed > 0) {
      this.hidden += text.replace(BLANKS, '').length;
      this.#interrupted = true;
      return;
    }
    if (this.#interrupted && LETTER_AT_START.test(text) && LETTER_AT_END.test(this.pieces.at(-1) ?? ''))
      this.withinWords += 1;
    this.#interrupted = false;
    this.pieces.push(text);
  }

  comment(): void {
    this.#interrupted = true;
  }

  close(name: string): void {
    if (name === 'a') this.#closeAnchor();
    if (!isInline(name) && this.#concealed === 0) this.pieces.push(' ');
    if (UNSEEN.has(name)) this.#unseen -= 1;
    if (this.#open.pop() === true) this.#concealed -= 1;
  }

  #openAnchor(target: string | undefined): void {
    this.#closeAnchor();
    if (target === undefined || this.links.length >= MAX_LINKS) return;
    this.links.push(target);
    this.#anchor = { piece: this.pieces.length, target };
  }

  #closeAnchor(): void {
    const anchor = this.#anchor;
    if (anchor === undefined) return;
    const text = this.pieces.slice(anchor.piece).join('').slice(0, MAX_ANCHOR_TEXT);
    this.anchors.push({ text, target: anchor.target });
    this.#anchor = undefined;
  }
}

/** Reads `html` once, forgiving any fault in it. Character references are decoded; scripts, styles, comments and what is hidden are left out. */
export const htmlToText = (html: string): HtmlText => {
  const reading = new Reading();
  const parser = new Parser({
    onopentag: (name, attributes) => reading.open(name, attributes),
    ontext: (text) => reading.text(text),
    oncomment: () => reading.comment(),
    onclosetag: (name) => reading.close(name),
  });
  parser.end(html);
  const { pieces, links, anchors, hidden, withinWords } = reading;
  return { text: pieces.join(''), links, anchors, hidden, withinWords };
};
