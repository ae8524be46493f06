import { StringDecoder } from 'node:string_decoder';

/** A line that is longer is cut off here: no row within the limits comes near. */
export const MAX_LINE_UNITS = 4_000_000;

/**
 * The lines of a UTF-8 stream, without their line feed and a carriage return before it. node:readline would also break
 * at U+2028, which JSON may hold.
 */
export async function* linesOf(stream: AsyncIterable<Buffer | string>): AsyncGenerator<string> {
  const decoder = new StringDecoder('utf8');
  const withoutReturn = (line: string): string => (line.endsWith('\r') ? line.slice(0, -1) : line);
  let rest = '';
  for await (const chunk of stream) {
    const pieces = (typeof chunk === 'string' ? chunk : decoder.write(chunk)).split('\n');
    for (const [at, piece] of pieces.entries()) {
      if (rest.length <= MAX_LINE_UNITS) rest += piece;
      if (at === pieces.length - 1) break;
      yield withoutReturn(rest);
      rest = '';
    }
  }
  rest += decoder.end();
  if (rest !== '') yield withoutReturn(rest);
}
