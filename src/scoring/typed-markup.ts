/** Markup typed into plain text: tags of HTML and of bulletin boards, as robots paste them everywhere. */

import { MAX_ANCHOR_TEXT, MAX_LINKS, isInline, type Anchor } from './html-text.js';
import type { Tally } from './traces.js';

export interface TypedMarkup {
  /** The text without the markup. */
  readonly text: string;
  /** Opening tags that link, as written, at most 200: the addresses a reader does not see, and how they were given. */
  readonly linkTags: readonly string[];
  readonly anchors: readonly Anchor[];
  /** Links in brackets, as bulletin boards have them. */
  readonly inBbcode: number;
}

/** Tags that comments are formatted with; others may be what the comment is about. All lengths are bounded: this is hostile text. */
const TAG =
  /<!--(?:[^-]|-(?!->)){0,500}-->|<(\/?)(a|abbr|b|big|blockquote|br|center|cite|del|div|em|font|h[1-6]|hr|i|img|ins|li|marquee|ol|p|q|s|small|span|strike|strong|sub|sup|u|ul|wbr)(\s[^<>]{0,2000})?\/?>|\[(\/?)(url|link|img|b|i|u|s|color|size|font|quote|email|center|list)(?:=([^\]\s]{0,2000}))?\]/gi;
const HREF = /\bhref\s*=\s*["']?\s*([^"'\s<>]{1,2000})/i;
const LETTER_AT_END = /\p{L}$/u;
/** A letter, with nothing but tags before it. */
const LETTER_OR_TAG = /[\p{L}<]/u;
const NONE: readonly never[] = [];

interface Reader {
  readonly pieces: string[];
  readonly linkTags: string[];
  readonly anchors: Anchor[];
  /** Where the text of the anchor that is open began, and its target. */
  open: { readonly piece: number; readonly target: string | undefined } | undefined;
  inBbcode: number;
}

const isBreak = (name: string | undefined): boolean => name !== undefined && !isInline(name);

const closeAnchor = (reader: Reader): void => {
  const { open, pieces, anchors } = reader;
  if (open === undefined) return;
  const text = pieces.slice(open.piece).join('');
  const target = open.target ?? text.trim();
  if (anchors.length < MAX_LINKS) anchors.push({ text: text.slice(0, MAX_ANCHOR_TEXT), target });
  reader.open = undefined;
};

const openAnchor = (reader: Reader, tag: string, target: string | undefined): void => {
  closeAnchor(reader);
  reader.open = { piece: reader.pieces.length, target };
  if (reader.linkTags.length < MAX_LINKS) reader.linkTags.push(tag);
};

const onHtml = (reader: Reader, tag: string, name: string | undefined, slash: string | undefined): void => {
  if (name === 'a') {
    if (slash === '/') closeAnchor(reader);
    else openAnchor(reader, tag, HREF.exec(tag)?.[1]);
  }
  if (isBreak(name)) reader.pieces.push(' ');
};

const onBbcode = (reader: Reader, tag: string, { name, slash, value }: Bbcode): void => {
  if (name !== 'url' && name !== 'link') return;
  if (slash === '/') {
    closeAnchor(reader);
    return;
  }
  reader.inBbcode += 1;
  openAnchor(reader, tag, value?.replace(/^["']|["']$/g, ''));
};
interface Bbcode {
  readonly name: string;
  readonly slash: string | undefined;
  readonly value: string | undefined;
}

const readTag = (reader: Reader, match: RegExpExecArray): void => {
  const [tag, htmlSlash, htmlName, , slash, bbcode, value] = match;
  if (bbcode === undefined) onHtml(reader, tag, htmlName?.toLowerCase(), htmlSlash);
  else onBbcode(reader, tag, { name: bbcode.toLowerCase(), slash, value });
};

/** Reads such markup out of `text`; without any, `text` comes back as it is. Tags within words are added to `tally`. */
export const readTypedMarkup = (text: string, tally: Tally): TypedMarkup => {
  if (!text.includes('<') && !text.includes('[')) return { text, linkTags: NONE, anchors: NONE, inBbcode: 0 };
  const reader: Reader = { pieces: [], linkTags: [], anchors: [], open: undefined, inBbcode: 0 };
  let from = 0;
  const hasClosing = text.includes('[/');
  for (const match of text.matchAll(TAG)) {
    // Without one that closes, brackets are an index of code, or a footnote.
    if (match[5] !== undefined && match[6] === undefined && !hasClosing) continue;
    const followsText = match.index > from;
    if (match.index > from) reader.pieces.push(text.slice(from, match.index));
    from = match.index + match[0].length;
    const isWithinWord = LETTER_AT_END.test(reader.pieces.at(-1) ?? '') && LETTER_OR_TAG.test(text.charAt(from));
    if (followsText && isWithinWord && match[5] === undefined && !isBreak(match[2]?.toLowerCase())) tally.markup += 1;
    readTag(reader, match);
  }
  reader.pieces.push(text.slice(from));
  closeAnchor(reader);
  return {
    text: reader.pieces.join(''),
    linkTags: reader.linkTags,
    anchors: reader.anchors,
    inBbcode: reader.inBbcode,
  };
};
