/** Disqus' export: threads (pages) first, then posts that name theirs. Messages are HTML. */

import type { LessonLabel } from '../../domain/lesson.js';
import { HistoryFault, toFound, type Found, type SkipReason } from './history-row.js';
import { readXml, type XmlListener } from './read-xml.js';

/** Threads whose page is remembered, so that a file of nothing but threads stays in bounds. Titles are cut to fit. */
const MAX_THREADS = 100_000;
const MAX_TITLE = 300;
const MAX_LINK = 500;
const ID = 'dsq:id';

interface Page {
  readonly title: string | undefined;
  readonly url: string | undefined;
}

type Fields = ReadonlyMap<string, string>;

const isTrue = (fields: Fields, name: string): boolean => fields.get(name)?.trim() === 'true';

/** What Disqus' filter or a moderator called spam stays spam when it was deleted afterwards, as most of it is. */
const labelOf = (fields: Fields): LessonLabel | SkipReason => {
  if (isTrue(fields, 'isSpam')) return 'spam';
  if (isTrue(fields, 'isDeleted')) return 'deleted';
  return fields.get('isApproved')?.trim() === 'false' ? 'undecided' : 'ham';
};

const cut = (text: string | undefined, max: number): string | undefined =>
  text === undefined ? undefined : Buffer.from(text.slice(0, max)).toString();

const listen = (emit: (found: Found) => void): XmlListener => {
  const pages = new Map<string, Page>();
  let fields: Map<string, string> | undefined;
  let id = '';

  const closeThread = (of: Fields): void => {
    if (pages.size < MAX_THREADS && id.length <= 40)
      pages.set(id, { title: cut(of.get('title'), MAX_TITLE), url: cut(of.get('link'), MAX_LINK) });
  };
  const closePost = (of: Fields, line: number): void => {
    const page = pages.get(of.get(ID) ?? '');
    const raw = {
      text: of.get('message'),
      format: 'html',
      written: of.get('createdAt'),
      author: of.get('name'),
      url: undefined,
      title: page?.title,
      articleUrl: page?.url,
    } as const;
    emit(toFound(raw, labelOf(of), line));
  };
  return {
    open: (name, attributes, path) => {
      if (path.length === 0 && name !== 'disqus')
        throw new HistoryFault('this is no Disqus export: those begin with <disqus>');
      if (path.length === 1) {
        fields = new Map();
        id = attributes[ID] ?? '';
      } else if (path.length === 2 && path[1] === 'post' && name === 'thread') fields?.set(ID, attributes[ID] ?? '');
    },
    close: (name, text, path, line) => {
      if (fields === undefined) return;
      if (path.length === 1) {
        if (name === 'thread') closeThread(fields);
        if (name === 'post') closePost(fields, line);
        fields = undefined;
      } else if (path.length === 2 && name !== 'author') fields.set(name, text);
      else if (path.length === 3 && path[2] === 'author') fields.set(name, text);
    },
  };
};

/** The comments of a Disqus export. @throws HistoryFault */
export const readDisqus = (chunks: AsyncIterable<string>): AsyncGenerator<Found> => readXml(chunks, listen);
