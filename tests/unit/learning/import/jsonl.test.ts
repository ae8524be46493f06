import { describe, expect, it } from '@jest/globals';
import { parseTime } from '../../../../src/learning/import/history-row.js';
import { readJsonl } from '../../../../src/learning/import/jsonl.js';
import { printable } from '../../../../src/learning/import/printable.js';
import { allOf, told } from './history.js';

const lines = async function* (...rows: readonly unknown[]) {
  for (const row of rows) yield await Promise.resolve(typeof row === 'string' ? row : JSON.stringify(row));
};

describe('a JSONL file', () => {
  it('is read as training reads it, and with the names of the API', async () => {
    const rows = [
      { text: 'a', label: 'spam', lang: 'en' },
      '',
      { content: 'b', content_format: 'html', label: 0, author: { name: 'Jo' }, article: { title: 'T' } },
      { text: 'c', label: true, author: 'Jo', url: 'https://jo.example', date: 1_600_000_000, article: 'T' },
    ];
    const found = await allOf(readJsonl(lines(...rows)));
    expect(found).toMatchObject([
      { row: { label: 'spam', text: 'a', format: 'text', author: undefined } },
      { row: { label: 'ham', text: 'b', format: 'html', author: 'Jo', article: { title: 'T' } } },
      { row: { label: 'spam', text: 'c', url: 'https://jo.example', writtenMs: 1.6e12, article: { title: 'T' } } },
    ]);
  });

  it('takes members of another type for absent', async () => {
    const odd = { text: 'a', label: 'ham', author: 7, url: [], date: {}, article: [1] };
    expect(await allOf(readJsonl(lines(odd)))).toMatchObject([
      { row: { author: undefined, url: undefined, writtenMs: undefined, article: { title: undefined } } },
    ]);
    expect(await told(readJsonl(lines({ text: 5, label: 'ham' }, { text: 'a', label: 'unsure' })))).toEqual([
      'empty',
      'unknown label',
    ]);
  });

  it.each([
    ['{"text":', 'line 2: not JSON'],
    ['[1]', 'line 2: not an object'],
    ['null', 'line 2: not an object'],
  ])('with the line %s is named by it', async (line, message) => {
    await expect(told(readJsonl(lines({ text: 'a', label: 'ham' }, line)))).rejects.toThrow(message);
  });
});

describe('the time of a row', () => {
  it.each([
    ['2026-11-23', '2026-11-23T00:00:00.000Z'],
    ['2026-11-23 09:30', '2026-11-23T09:30:00.000Z'],
    [' 2026-11-23 09:30:15 UTC ', '2026-11-23T09:30:15.000Z'],
    ['2026-11-23T09:30:15.5+01:00', '2026-11-23T08:30:15.500Z'],
    ['2026-11-23T09:30:15-0330', '2026-11-23T13:00:15.000Z'],
    ['1700000000', '2023-11-14T22:13:20.000Z'],
    ['1700000000123', '2023-11-14T22:13:20.123Z'],
  ])('%j is understood', (text, iso) => expect(parseTime(text)).toBe(Date.parse(iso)));

  it.each(['', '0000-00-00 00:00:00', '2026-13-01', '1.2.2020', 'yesterday', '3026-01-01', '1', '-1', '٢٠٢٠-٠١-٠١'])(
    '%j is none',
    (text) => expect(parseTime(text)).toBeUndefined(),
  );
});

describe('a text shown in a terminal', () => {
  it('holds nothing that a terminal would obey, and is short', () => {
    expect(printable('\u001b[31mred\u0007\u202e\u200b\r\n line\u2028two\u009b1m', 100)).toBe('[31mred line two 1m');
    expect(printable('😀'.repeat(200), 10)).toBe(`${'😀'.repeat(10)}…`);
    expect(printable(' '.repeat(1e6), 10)).toBe('…');
  });
});
