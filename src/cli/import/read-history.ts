import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { errorCode } from '../../files/error-code.js';
import { readCsv } from '../../learning/import/csv.js';
import { decodeText } from '../../learning/import/decode-text.js';
import { readDisqus } from '../../learning/import/disqus.js';
import { HistoryFault, type Found, type SkipReason } from '../../learning/import/history-row.js';
import { readJsonl } from '../../learning/import/jsonl.js';
import { makeNewestRows, type Newest } from '../../learning/import/newest-rows.js';
import { readWxr } from '../../learning/import/wxr.js';
import { CliFault, EXIT } from '../io.js';
import { linesOf } from '../lines.js';

export const HISTORY_FORMATS = ['wxr', 'disqus', 'csv', 'jsonl'] as const;
export type HistoryFormat = (typeof HISTORY_FORMATS)[number];

export const isHistoryFormat = (text: string): text is HistoryFormat =>
  (HISTORY_FORMATS as readonly string[]).includes(text);

const READERS: Readonly<Record<HistoryFormat, (chunks: AsyncIterable<string>) => AsyncGenerator<Found>>> = {
  wxr: readWxr,
  disqus: readDisqus,
  csv: readCsv,
  jsonl: (chunks) => readJsonl(linesOf(chunks)),
};

/** What teaches nothing, of one kind. */
export interface Skipped {
  readonly why: SkipReason;
  readonly count: number;
  /** Of the first. */
  readonly line: number;
}

/** What a file held, in bounded memory: of its comments the newest. */
export interface History {
  readonly newest: Newest;
  readonly skipped: readonly Skipped[];
}

type OnBytes = (done: number, of: number) => void;

async function* counted(stream: AsyncIterable<Buffer>, size: number, onBytes: OnBytes): AsyncGenerator<Buffer> {
  let done = 0;
  for await (const chunk of stream) {
    done += chunk.length;
    // A pipe has no size, and may give more than it had when it was looked at.
    if (done <= size) onBytes(done, size);
    yield chunk;
  }
}

const gather = async (found: AsyncIterable<Found>): Promise<History> => {
  const rows = makeNewestRows();
  const skipped = new Map<SkipReason, Skipped>();
  for await (const one of found) {
    if (one.kind === 'row') rows.add(one.row);
    else {
      const { why, line } = one;
      const known = skipped.get(why) ?? { why, count: 0, line };
      skipped.set(why, { ...known, count: known.count + 1 });
    }
  }
  return { newest: rows.result(), skipped: [...skipped.values()] };
};

/**
 * Reads a site's history from a file of any size.
 * @throws HistoryFault naming the line; CliFault if the file cannot be read
 */
export const readHistory = async (file: string, format: HistoryFormat, onBytes: OnBytes): Promise<History> => {
  try {
    const { size } = await stat(file);
    const chunks = decodeText(counted(createReadStream(file), size, onBytes));
    return await gather(READERS[format](chunks));
  } catch (error) {
    const code = errorCode(error);
    if (error instanceof HistoryFault || code === 'unknown') throw error;
    const reason = code === 'ENOENT' ? 'there is no such file' : `cannot be read (${code})`;
    throw new CliFault(`${file}: ${reason}`, EXIT.failed, error);
  }
};
