/**
 * XML as a stream of elements, in bounded memory. No DTD is obeyed: of entities only XML's own five and character
 * references are replaced, and any other stays as it was typed (exports hold `&nbsp;`, which is no fault worth a file;
 * and nothing can be made to grow). Control characters that XML forbids, which real exports hold all the same, are taken
 * for spaces. Anything else that is not well-formed is a fault with its line.
 */

import { SaxesParser } from 'saxes';
import { HistoryFault } from './history-row.js';
import { printable } from './printable.js';

/** Told of elements as they open and close; what it emits goes out in this order. */
export interface XmlListener {
  readonly open: (name: string, attributes: Readonly<Record<string, string>>, path: readonly string[]) => void;
  /** `text`: the element's own, without that of elements in it, from the last of them on. `path`: the elements around it. */
  readonly close: (name: string, text: string, path: readonly string[], line: number) => void;
}

/** No export nests deeper; a file that does is meant to be too large. */
const MAX_DEPTH = 64;
/** UTF-16 units of one text, one tag or one DTD: an article with its pictures in it stays below. */
const MAX_PIECE = 32_000_000;
/** Units of an element's text that are kept. No comment within the limits has as many, even with each unit escaped. */
const MAX_TEXT = 400_000;

const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
/** How saxes begins its messages. */
const PLACE = /^\d+:\d+: /;
const UNKNOWN_ENTITY = 'undefined entity';

const UTF = /^utf-?(8|16)$|^us-ascii$/i;

interface Reading {
  readonly write: (chunk: string) => void;
  readonly end: () => void;
}

const makeReading = (listener: XmlListener): Reading => {
  const parser = new SaxesParser({ position: true, xmlns: false } as const);
  const path: string[] = [];
  let text = '';
  let pieceBegan = 0;

  const fail = (reason: string): never => {
    throw new HistoryFault(reason, parser.line);
  };
  const collect = (piece: string): void => {
    pieceBegan = parser.position;
    if (text.length < MAX_TEXT) text += piece.slice(0, MAX_TEXT - text.length);
  };
  parser.on('xmldecl', ({ encoding }) => {
    if (encoding !== undefined && !UTF.test(encoding))
      fail(`the file is in ${printable(encoding, 40)}: save it as UTF-8, and say so in its first line`);
  });
  parser.on('text', collect);
  parser.on('cdata', collect);
  parser.on('opentag', ({ name, attributes }) => {
    pieceBegan = parser.position;
    if (path.length >= MAX_DEPTH) fail(`elements within elements, more than ${MAX_DEPTH} deep`);
    listener.open(name, attributes, path);
    path.push(name);
    text = '';
  });
  parser.on('closetag', ({ name }) => {
    pieceBegan = parser.position;
    path.pop();
    listener.close(name, text, path, parser.line);
    text = '';
  });
  parser.on('error', ({ message }) => {
    const reason = message.replace(PLACE, '');
    if (!reason.startsWith(UNKNOWN_ENTITY)) fail(`this is no XML: ${printable(reason.replace(/\.$/, ''), 200)}`);
  });
  return {
    write: (chunk) => {
      parser.write(chunk.replace(FORBIDDEN, ' '));
      if (parser.position - pieceBegan > MAX_PIECE)
        fail(`a single text, tag or comment of more than ${MAX_PIECE / 1e6} million characters`);
    },
    end: () => {
      parser.close();
    },
  };
};

/**
 * What the listener that `listen` makes finds in an XML file, as the file is read.
 * @throws HistoryFault naming the line
 */
export async function* readXml<Item>(
  chunks: AsyncIterable<string>,
  listen: (emit: (item: Item) => void) => XmlListener,
): AsyncGenerator<Item> {
  let found: Item[] = [];
  const reading = makeReading(listen((item) => found.push(item)));
  const taken = (): readonly Item[] => {
    const items = found;
    found = [];
    return items;
  };
  for await (const chunk of chunks) {
    reading.write(chunk);
    yield* taken();
  }
  reading.end();
  yield* taken();
}
