import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { errorCode } from '../files/error-code.js';
import { CliFault, EXIT } from './io.js';
import { linesOf } from './lines.js';

/** What a file of JSONL held. */
export interface LabelledFile<Row> {
  /** File name without folder and ending. */
  readonly name: string;
  /** SHA-256 of its bytes, hexadecimal. */
  readonly sha256: string;
  readonly rows: readonly Row[];
}

async function* hashing(
  stream: AsyncIterable<Buffer>,
  hash: { update: (chunk: Buffer) => unknown },
): AsyncGenerator<Buffer> {
  for await (const chunk of stream) {
    hash.update(chunk);
    yield chunk;
  }
}

const readFailure = (path: string, error: unknown): CliFault => {
  const code = errorCode(error);
  return new CliFault(
    code === 'ENOENT' ? `${path}: there is no such file` : `${path}: cannot be read (${code})`,
    EXIT.failed,
    error,
  );
};

/** Reads a file of JSONL. `parse` answers with a string where a line is at fault: that ends it, naming file and line. */
export const readLabelledFile = async <Row extends object>(
  path: string,
  parse: (line: string) => Row | string,
): Promise<LabelledFile<Row>> => {
  const hash = createHash('sha256');
  const rows: Row[] = [];
  let number = 0;
  try {
    for await (const line of linesOf(hashing(createReadStream(path), hash))) {
      number += 1;
      if (line.trim() === '') continue;
      const row = parse(line);
      if (typeof row === 'string') throw new CliFault(`${path}: line ${number}: ${row}`, EXIT.failed);
      rows.push(row);
    }
  } catch (error) {
    throw error instanceof CliFault ? error : readFailure(path, error);
  }
  return { name: basename(path).replace(/\.jsonl$/, ''), sha256: hash.digest('hex'), rows };
};
