import { HistoryFault } from './history-row.js';

const isUtf16 = ([a, b]: Buffer): boolean => a === 0xff && b === 0xfe;
const isUtf16Swapped = ([a, b]: Buffer): boolean => a === 0xfe && b === 0xff;

/** Bytes 0 to `count` of a stream in one chunk, and the others as they come. */
async function* withFirstBytes(stream: AsyncIterable<Buffer>, count: number): AsyncGenerator<Buffer> {
  let first: Buffer | undefined = Buffer.alloc(0);
  for await (const chunk of stream) {
    if (first === undefined) yield chunk;
    else {
      first = Buffer.concat([first, chunk]);
      if (first.length < count) continue;
      yield first;
      first = undefined;
    }
  }
  if (first !== undefined && first.length > 0) yield first;
}

/**
 * The text of a file: UTF-8, or UTF-16 as spreadsheets save it, without its byte order mark. What is neither becomes
 * U+FFFD. Memory: one chunk. @throws HistoryFault for the byte order of machines long gone
 */
export async function* decodeText(stream: AsyncIterable<Buffer>): AsyncGenerator<string> {
  let decoder: TextDecoder | undefined;
  for await (const chunk of withFirstBytes(stream, 2)) {
    if (decoder === undefined) {
      if (isUtf16Swapped(chunk)) throw new HistoryFault('the file is in big-endian UTF-16: save it as UTF-8');
      decoder = new TextDecoder(isUtf16(chunk) ? 'utf-16le' : 'utf-8');
    }
    const text = decoder.decode(chunk, { stream: true });
    if (text !== '') yield text;
  }
  const rest = decoder?.decode() ?? '';
  if (rest !== '') yield rest;
}
