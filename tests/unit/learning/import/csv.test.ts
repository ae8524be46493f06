import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { csvRecords } from '../../../../src/learning/import/csv-records.js';
import { readCsv } from '../../../../src/learning/import/csv.js';
import { decodeText } from '../../../../src/learning/import/decode-text.js';
import { allOf, inChunks, told } from './history.js';

const read = (csv: string, size?: number) => told(readCsv(inChunks(csv, size)));

describe('a CSV file', () => {
  it('gives its comments, with quoted commas, quotes and line ends', async () => {
    const csv = 'label,text\r\nham,"One, ""two""\r\nand three"\r\nspam,Buy\r\n\r\nham,"last"';
    for (const size of [1, 2, 3, 1_000])
      expect(await read(csv, size)).toEqual(['ham: One, "two"\r\nand three', 'spam: Buy', 'ham: last']);
  });

  it('finds its columns by their names, in any order, with commas, semicolons or tabs', async () => {
    for (const delimiter of [',', ';', '\t']) {
      const row = (cells: readonly string[]) => cells.join(delimiter);
      const csv = [
        row(['id', 'Created At', 'Comment Content', 'E-Mail', 'Author', 'Author URL', 'Status', '"Article"']),
        row(['1', '2021-03-04 05:06', 'Hello', 'jo@example.com', 'Jo', 'https://jo.example', 'approved', 'Mills']),
      ].join('\n');
      expect(await allOf(readCsv(inChunks(csv)))).toEqual([
        {
          kind: 'row',
          row: {
            label: 'ham',
            text: 'Hello',
            format: 'text',
            writtenMs: Date.UTC(2021, 2, 4, 5, 6),
            author: 'Jo',
            url: 'https://jo.example',
            article: { title: 'Mills', url: undefined },
          },
        },
      ]);
    }
  });

  it('reads a bare 1 as spam in a column of labels, and as approved in a column of states', async () => {
    expect(await read('text,class\na,1\nb,0\nc,maybe')).toEqual(['spam: a', 'ham: b', 'unknown label']);
    expect(await read('text,approved\na,1\nb,0\nc,spam\nd,trash')).toEqual([
      'ham: a',
      'undecided',
      'spam: c',
      'deleted',
    ]);
  });

  it('may begin with a byte order mark, or be in the UTF-16 of spreadsheets', async () => {
    const csv = '\ufefftext,label\nGrüße 👋,ham\n';
    for (const encoding of ['utf8', 'utf16le'] as const) {
      const bytes = Buffer.from(csv, encoding);
      const single = Array.from(bytes, (byte) => Buffer.from([byte]));
      const stream = (async function* () {
        for (const byte of single) yield await Promise.resolve(byte);
      })();
      expect(await told(readCsv(decodeText(stream)))).toEqual(['ham: Grüße 👋']);
    }
  });

  it.each([
    ['has no column for the text', 'a,label\nb,ham', 'line 1: the header names no column text, content or comment'],
    ['has no column for the label', 'text,b\nb,ham', 'line 1: the header names no column label or status'],
    ['is empty', '', 'the file is empty: a header was expected'],
    ['never closes a quote', 'text,label\na,ham\n"b,spam\nc,ham', 'line 3: a quote is opened here and never closed'],
    ['goes on after a quote', 'text,label\n"a"b,ham', 'line 2: text after a closing quote'],
    ['has too many fields', 'text,label\n"a\nb",ham\nc,d,ham', 'line 4: 3 fields where the header has 2'],
    ['has no end', `text,label\n\n"${'x'.repeat(1_100_000)}`, 'line 3: a field of more than 1000000 characters'],
    ['is all commas', `text,label\n${','.repeat(2_000)}`, 'line 2: more than 1000 fields'],
  ])('that %s is named by its line', async (_what, csv, message) => {
    await expect(read(csv, 10_000)).rejects.toThrow(message);
  });

  it('gives back any field that was written into it, wherever its chunks end', async () => {
    const aField = fc.string({
      unit: fc.constantFrom('a', '"', ',', '\n', '\r', ' ', 'é', '\ufeff', '😀'),
      maxLength: 8,
    });
    const quoted = (field: string): string => `"${field.replaceAll('"', '""')}"`;
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(aField, { minLength: 2, maxLength: 4 }), { maxLength: 5 }),
        fc.constantFrom('\n', '\r\n', '\r'),
        fc.integer({ min: 1, max: 9 }),
        async (rows, lineEnd, size) => {
          const csv = rows.map((row) => row.map(quoted).join(',') + lineEnd).join('');
          const records = await allOf(csvRecords(inChunks(csv, size), ','));
          expect(records.map(({ fields }) => fields)).toEqual(rows);
        },
      ),
    );
  });

  it('is read or refused, whatever it is, and never anything else', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r', 'text', 'label') }),
        async (csv) => {
          const failure = await read(csv, 3).catch((error: unknown) => error);
          if (failure instanceof Error) expect(failure.name).toBe('HistoryFault');
        },
      ),
    );
  });
});
