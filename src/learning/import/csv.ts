/** CSV with a header. Its columns are found by their names; README.md of the command line lists them. */

import type { LessonLabel } from '../../domain/lesson.js';
import { csvRecords, type CsvRecord } from './csv-records.js';
import { HistoryFault, toFound, type Found, type SkipReason } from './history-row.js';
import { labelOf, type LabelSense } from './labels.js';

/** What a column can hold, with the names it goes by: lower case, without anything but letters and digits. */
const COLUMNS = {
  text: ['text', 'content', 'comment', 'commenttext', 'commentcontent', 'body', 'message'],
  label: ['label', 'class', 'spam', 'isspam'],
  status: ['status', 'state', 'approved', 'isapproved', 'commentapproved', 'commentstatus'],
  author: ['author', 'name', 'authorname', 'commentauthor'],
  url: ['url', 'authorurl', 'website', 'commentauthorurl'],
  written: [
    'date',
    'time',
    'datetime',
    'created',
    'createdat',
    'submittedat',
    'timestamp',
    'commentdategmt',
    'commentdate',
  ],
  title: ['article', 'articletitle', 'title', 'posttitle'],
  articleUrl: ['articleurl', 'posturl', 'permalink'],
  format: ['contentformat', 'format'],
} as const;
type Column = keyof typeof COLUMNS;
type Columns = ReadonlyMap<Column, number>;

const plain = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]/g, '');

/** Where each column stands: of several names the first of the list counts, of equal names the first in the file. */
const columnsOf = (header: readonly string[]): Columns => {
  const names = header.map(plain);
  const found = (Object.keys(COLUMNS) as Column[]).flatMap((column): ReadonlyArray<readonly [Column, number]> => {
    const at = COLUMNS[column].map((name) => names.indexOf(name)).find((place) => place !== -1);
    return at === undefined ? [] : [[column, at]];
  });
  return new Map(found);
};

const DELIMITERS = [',', ';', '\t'] as const;
/** UTF-16 units in which the header must end. */
const MAX_HEADER = 100_000;

/** The first line of a file, and the file with it. */
const withFirstLine = async (
  chunks: AsyncIterable<string>,
): Promise<{ readonly first: string; readonly all: AsyncIterable<string> }> => {
  const iterator = chunks[Symbol.asyncIterator]();
  let begin = '';
  while (begin.length <= MAX_HEADER && !/[\r\n]/.test(begin)) {
    const next = await iterator.next();
    if (next.done === true) break;
    begin += next.value;
  }
  const all = async function* (): AsyncGenerator<string> {
    yield begin;
    yield* { [Symbol.asyncIterator]: () => iterator };
  };
  return { first: /^[^\r\n]*/.exec(begin)?.[0] ?? '', all: all() };
};

/** The delimiter under which most columns of the header are known. */
const delimiterOf = (header: string): string => {
  const known = (delimiter: string): number =>
    columnsOf(header.split(delimiter).map((name) => name.trim().replace(/^"|"$/g, ''))).size;
  return [...DELIMITERS].sort((a, b) => known(b) - known(a))[0] ?? ',';
};

const senseOf = (columns: Columns): LabelSense => (columns.has('label') ? 'is-spam' : 'is-approved');

const rowOf = ({ fields, line }: CsvRecord, columns: Columns, sense: LabelSense): Found => {
  const cell = (column: Column): string | undefined => fields[columns.get(column) ?? -1];
  const label: LessonLabel | SkipReason = labelOf(cell('label') ?? cell('status') ?? '', sense);
  const raw = {
    text: cell('text'),
    format: cell('format')?.trim().toLowerCase() === 'html' ? 'html' : 'text',
    written: cell('written'),
    author: cell('author'),
    url: cell('url'),
    title: cell('title'),
    articleUrl: cell('articleUrl'),
  } as const;
  return toFound(raw, label, line);
};

const checked = (header: readonly string[]): Columns => {
  const columns = columnsOf(header);
  if (!columns.has('text')) throw new HistoryFault('the header names no column text, content or comment', 1);
  if (!columns.has('label') && !columns.has('status'))
    throw new HistoryFault('the header names no column label or status', 1);
  return columns;
};

/** The comments of a CSV file, delimited by commas, semicolons or tabs. @throws HistoryFault */
export async function* readCsv(chunks: AsyncIterable<string>): AsyncGenerator<Found> {
  const { first, all } = await withFirstLine(chunks);
  let header: { readonly columns: Columns; readonly sense: LabelSense; readonly width: number } | undefined;
  for await (const record of csvRecords(all, delimiterOf(first))) {
    const { fields, line } = record;
    if (header === undefined) {
      const columns = checked(fields);
      header = { columns, sense: senseOf(columns), width: fields.length };
      continue;
    }
    if (fields.length > header.width)
      throw new HistoryFault(`${fields.length} fields where the header has ${header.width}`, line);
    yield rowOf(record, header.columns, header.sense);
  }
  if (header === undefined) throw new HistoryFault('the file is empty: a header was expected');
}
