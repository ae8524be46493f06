import type { Found, HistoryRow } from '../../../../src/learning/import/history-row.js';

/** `text` as a stream whose chunks end where it hurts: each has `size` units. */
export async function* inChunks(text: string, size = 7): AsyncGenerator<string> {
  for (let at = 0; at < text.length; at += size) yield await Promise.resolve(text.slice(at, at + size));
}

export const allOf = async <Item>(items: AsyncIterable<Item>): Promise<readonly Item[]> => {
  const all: Item[] = [];
  for await (const item of items) all.push(item);
  return all;
};

/** What a reader finds, as short as it can be said: `ham: text`, or why it is skipped. */
export const told = async (found: AsyncIterable<Found>): Promise<readonly string[]> =>
  (await allOf(found)).map((one) => (one.kind === 'row' ? `${one.row.label}: ${one.row.text}` : one.why));

/** A row that shows only what matters. */
export const aRow = (facts: Partial<HistoryRow> = {}): HistoryRow => ({
  label: 'ham',
  text: 'The ferry was on time.',
  format: 'text',
  writtenMs: undefined,
  author: undefined,
  url: undefined,
  article: { title: undefined, url: undefined },
  ...facts,
});
