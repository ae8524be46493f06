/** A site's own history of comments, as every format of it is read. All of it is hostile text. */

import { MAX_CONTENT_CODE_POINTS } from '../../domain/comment.js';
import type { LessonLabel } from '../../domain/lesson.js';

/** A comment that was decided. E-mail and network addresses are not read: nothing is learned from them. */
export interface HistoryRow {
  readonly label: LessonLabel;
  readonly text: string;
  readonly format: 'text' | 'html';
  /** Unix milliseconds; undefined where the file does not say, or says what cannot be. */
  readonly writtenMs: number | undefined;
  readonly author: string | undefined;
  /** Of its author. */
  readonly url: string | undefined;
  readonly article: { readonly title: string | undefined; readonly url: string | undefined };
}

/** Why something of a history teaches nothing. */
export const SKIP_REASONS = [
  'undecided',
  'deleted',
  'pingback',
  'trackback',
  'no comment',
  'empty',
  'too long',
  'unknown label',
] as const;
export type SkipReason = (typeof SKIP_REASONS)[number];

/** One comment of a history. */
export type Found =
  | { readonly kind: 'row'; readonly row: HistoryRow }
  | {
      readonly kind: 'skipped';
      readonly why: SkipReason;
      /** Where the file has it, from 1. */
      readonly line: number;
    };

/** A file that is not what it is said to be. The message names the line if there is one, and is one line itself. */
export class HistoryFault extends Error {
  /** From 1; undefined where the whole file is meant. */
  readonly line: number | undefined;

  constructor(reason: string, line?: number) {
    super(line === undefined ? reason : `line ${line}: ${reason}`);
    this.name = 'HistoryFault';
    this.line = line;
  }
}

/** What a format says of a comment, as it stands in the file; absent and empty are the same. */
export interface RawRow {
  readonly text: string | undefined;
  readonly format: 'text' | 'html';
  readonly written: string | undefined;
  readonly author: string | undefined;
  readonly url: string | undefined;
  readonly title: string | undefined;
  readonly articleUrl: string | undefined;
}

const MAX_NAME = 256;
const MAX_URL = 2_048;
const MAX_TITLE = 1_024;

/** A string that stands by itself: a piece cut out of a larger one keeps all of it in memory. Lone surrogates go. */
const detached = (text: string): string => Buffer.from(text, 'utf8').toString('utf8');

const field = (value: string | undefined, max: number): string | undefined => {
  const trimmed = value?.slice(0, 2 * max).trim() ?? '';
  return trimmed === '' ? undefined : detached(trimmed.slice(0, max));
};

/** As the API's: what it would refuse is no address. */
const HTTP_URL = /^https?:\/\/[^\s\u0000-\u001f\u007f]+$/i;

const webAddress = (value: string | undefined): string | undefined => {
  const url = (value?.length ?? 0) > MAX_URL ? undefined : field(value, MAX_URL);
  return url !== undefined && HTTP_URL.test(url) && URL.canParse(url) ? url : undefined;
};

const isTooLong = (text: string): boolean =>
  text.length > 2 * MAX_CONTENT_CODE_POINTS ||
  (text.length > MAX_CONTENT_CODE_POINTS && Array.from(text).length > MAX_CONTENT_CODE_POINTS);

/** The row that `raw` makes under `label`, or why it makes none. */
export const toFound = (raw: RawRow, label: LessonLabel | SkipReason, line: number): Found => {
  if (label !== 'spam' && label !== 'ham') return { kind: 'skipped', why: label, line };
  const { text = '', format } = raw;
  if (text.trim() === '') return { kind: 'skipped', why: 'empty', line };
  if (isTooLong(text)) return { kind: 'skipped', why: 'too long', line };
  return {
    kind: 'row',
    row: {
      label,
      text: detached(text),
      format,
      writtenMs: parseTime(raw.written),
      author: field(raw.author, MAX_NAME),
      url: webAddress(raw.url),
      article: { title: field(raw.title, MAX_TITLE), url: webAddress(raw.articleUrl) },
    },
  };
};

const EARLIEST = Date.UTC(1990, 0);
const LATEST = Date.UTC(2100, 0);
/** A day, perhaps with a time, perhaps with an offset: `2026-11-23`, `2026-11-23 09:30:00`, `2026-11-23T09:30:00.5+01:00`. */
const ISO_LIKE = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?) ?(Z|UTC|[+-]\d\d:?\d\d)?)?$/i;
const UNIX = /^(\d{9,10})(\d{3})?(?:\.\d{1,9})?$/;

const offsetOf = (offset: string): string => {
  if (offset === '' || /^[zu]/i.test(offset)) return 'Z';
  return offset.includes(':') ? offset : `${offset.slice(0, 3)}:${offset.slice(3)}`;
};

/**
 * The time in `text`, Unix milliseconds: ISO 8601 or as databases write it (UTC where no offset is given), or seconds or
 * milliseconds since 1970. Undefined for anything else, and for what does not lie between 1990 and 2100.
 */
export const parseTime = (text: string | undefined): number | undefined => {
  const trimmed = text === undefined || text.length > 60 ? '' : text.trim();
  const unix = UNIX.exec(trimmed);
  const [, day, time = '00:00', offset = ''] = ISO_LIKE.exec(trimmed) ?? [];
  const ms = unix === null ? Date.parse(`${day}T${time}${offsetOf(offset)}`) : Number(`${unix[1]}${unix[2] ?? '000'}`);
  return ms >= EARLIEST && ms < LATEST ? ms : undefined;
};
