/**
 * RFC 4180 as a stream: fields between delimiters, quoted where they hold one, a line end or a quote (doubled). Line ends
 * are LF, CRLF or CR. A quote within a field that does not begin with one is a character like any other.
 */

import { HistoryFault } from './history-row.js';

export interface CsvRecord {
  /** At least one. */
  readonly fields: readonly string[];
  /** Where it begins, from 1. */
  readonly line: number;
}

/** Bounds of what a quote that was never closed makes of a file. */
const MAX_FIELD = 1_000_000;
const MAX_FIELDS = 1_000;

const [LF, CR, QUOTE] = [10, 13, 34];

/** Where in a field the next character stands. */
type State = 'start' | 'plain' | 'quoted' | 'quote-in-quoted';

interface Reader {
  readonly take: (chunk: string) => readonly CsvRecord[];
  readonly end: () => readonly CsvRecord[];
}

const makeReader = (delimiter: string): Reader => {
  const separator = delimiter.charCodeAt(0);
  let state: State = 'start';
  let field = '';
  let fields: string[] = [];
  let [line, began, quoteLine] = [1, 1, 1];
  let wasReturn = false;
  let records: CsvRecord[] = [];

  const keep = (piece: string): void => {
    field += piece;
    if (field.length <= MAX_FIELD) return;
    const hint = state === 'plain' ? '' : '; is the quote that opens it never closed?';
    throw new HistoryFault(`a field of more than ${MAX_FIELD} characters${hint}`, quoteLine);
  };
  const endField = (): void => {
    fields.push(field);
    if (fields.length > MAX_FIELDS) throw new HistoryFault(`more than ${MAX_FIELDS} fields in one record`, began);
    field = '';
    state = 'start';
  };
  const endRecord = (): void => {
    endField();
    // An empty line is no record: files end with one.
    if (fields.length > 1 || fields[0] !== '') records.push({ fields, line: began });
    fields = [];
  };
  const taken = (): readonly CsvRecord[] => {
    const all = records;
    records = [];
    return all;
  };
  /** The end of what can be taken at once, from `at` on: nothing before it changes the state. */
  const runEnd = (chunk: string, at: number): number => {
    if (state === 'quoted') {
      const quote = chunk.indexOf('"', at);
      return quote === -1 ? chunk.length : quote;
    }
    for (let end = at; end < chunk.length; end += 1) {
      const unit = chunk.charCodeAt(end);
      if (unit === separator || unit === LF || unit === CR) return end;
    }
    return chunk.length;
  };
  const countLines = (piece: string): void => {
    for (let at = piece.indexOf('\n'); at !== -1; at = piece.indexOf('\n', at + 1)) line += 1;
  };
  /** Takes the character that ends a run, or that follows a quote in a quoted field. */
  const takeMark = (unit: number): void => {
    const isEnd = unit === LF || unit === CR;
    if (unit === separator) endField();
    else if (isEnd) {
      // The line feed of CRLF ends nothing more.
      if (!(unit === LF && wasReturn)) {
        endRecord();
        line += 1;
        began = line;
      }
    } else throw new HistoryFault('text after a closing quote: quotes within a field are doubled', line);
    wasReturn = unit === CR;
  };

  return {
    take: (chunk) => {
      let at = 0;
      while (at < chunk.length) {
        const unit = chunk.charCodeAt(at);
        if (state === 'quote-in-quoted') {
          if (unit === QUOTE) {
            keep('"');
            state = 'quoted';
          } else takeMark(unit);
          at += 1;
        } else if (state === 'start' && unit === QUOTE) {
          [state, quoteLine, wasReturn] = ['quoted', line, false];
          at += 1;
        } else {
          const end = runEnd(chunk, at);
          if (end > at) {
            if (state === 'start') [state, quoteLine] = ['plain', line];
            const piece = chunk.slice(at, end);
            if (state === 'quoted') countLines(piece);
            keep(piece);
            wasReturn = false;
          }
          if (end < chunk.length) {
            if (state === 'quoted') state = 'quote-in-quoted';
            else takeMark(chunk.charCodeAt(end));
          }
          at = end + 1;
        }
      }
      return taken();
    },
    end: () => {
      if (state === 'quoted') throw new HistoryFault('a quote is opened here and never closed', quoteLine);
      if (state !== 'start' || fields.length > 0) endRecord();
      return taken();
    },
  };
};

/** The records of a CSV file. Memory: one record and one chunk. @throws HistoryFault naming the line */
export async function* csvRecords(chunks: AsyncIterable<string>, delimiter: string): AsyncGenerator<CsvRecord> {
  const reader = makeReader(delimiter);
  for await (const chunk of chunks) yield* reader.take(chunk);
  yield* reader.end();
}
