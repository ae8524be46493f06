/** WordPress' own export, WXR: RSS with each article's comments in its item. Comments are HTML there. */

import type { LessonLabel } from '../../domain/lesson.js';
import { HistoryFault, toFound, type Found, type SkipReason } from './history-row.js';
import { readXml, type XmlListener } from './read-xml.js';

/** `comment_approved` as WordPress writes it. */
const APPROVED: ReadonlyMap<string, LessonLabel | SkipReason> = new Map([
  ['1', 'ham'],
  ['approve', 'ham'],
  ['approved', 'ham'],
  ['spam', 'spam'],
  ['0', 'undecided'],
  ['hold', 'undecided'],
  ['trash', 'deleted'],
  ['post-trashed', 'deleted'],
] as const);

/** `comment_type`: what plugins keep in the table of comments (orders' notes, reviews) is none. */
const TYPES: ReadonlyMap<string, 'comment' | SkipReason> = new Map([
  ['', 'comment'],
  ['comment', 'comment'],
  ['pingback', 'pingback'],
  ['trackback', 'trackback'],
] as const);

type Fields = ReadonlyMap<string, string>;

const labelOf = (fields: Fields): LessonLabel | SkipReason => {
  const type = TYPES.get(fields.get('type')?.trim().toLowerCase() ?? '') ?? 'no comment';
  if (type !== 'comment') return type;
  return APPROVED.get(fields.get('approved')?.trim().toLowerCase() ?? '') ?? 'unknown label';
};

const PREFIX = 'wp:comment_';

const listen = (emit: (found: Found) => void): XmlListener => {
  let title: string | undefined;
  let articleUrl: string | undefined;
  let fields: Map<string, string> | undefined;

  const closeComment = (of: Fields, line: number): void => {
    const raw = {
      text: of.get('content'),
      format: 'html',
      // The local time is all that old exports have.
      written: of.get('date_gmt')?.startsWith('0000') === false ? of.get('date_gmt') : of.get('date'),
      author: of.get('author'),
      url: of.get('author_url'),
      title,
      articleUrl,
    } as const;
    emit(toFound(raw, labelOf(of), line));
  };
  return {
    open: (name, _attributes, path) => {
      if (path.length === 0 && name !== 'rss')
        throw new HistoryFault('this is no WordPress export: those begin with <rss>');
      if (name === 'item') [title, articleUrl] = [undefined, undefined];
      if (name === 'wp:comment') fields = new Map();
    },
    close: (name, text, path, line) => {
      const parent = path.at(-1);
      if (name === 'wp:comment' && fields !== undefined) {
        closeComment(fields, line);
        fields = undefined;
      } else if (parent === 'wp:comment' && name.startsWith(PREFIX)) fields?.set(name.slice(PREFIX.length), text);
      else if (parent === 'item' && name === 'title') title = text;
      else if (parent === 'item' && name === 'link') articleUrl = text;
    },
  };
};

/** The comments of a WordPress export. @throws HistoryFault */
export const readWxr = (chunks: AsyncIterable<string>): AsyncGenerator<Found> => readXml(chunks, listen);
