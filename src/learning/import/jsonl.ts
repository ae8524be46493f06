/** JSONL as the other commands read it, `{"text": ..., "label": "spam" | "ham"}`, with what else a site knows. */

import { z } from 'zod';
import { HistoryFault, toFound, type Found } from './history-row.js';
import { labelOf } from './labels.js';

const text = z.string().nullish().catch(undefined);

/** A person or a page: its name alone, or with its address. */
const person = z.union([
  z.string().transform((name) => ({ name, url: undefined })),
  z.object({ name: text, url: text }),
]);
const page = z.union([
  z.string().transform((title) => ({ title, url: undefined })),
  z.object({ title: text, url: text }),
]);

/** What cannot be read of the members is taken for absent; of two names for one thing the first counts. */
const rowSchema = z.object({
  text,
  content: text,
  label: z.union([z.string(), z.number(), z.boolean()]).nullish().catch(undefined),
  content_format: text,
  author: person.nullish().catch(undefined),
  url: text,
  date: z.union([z.string(), z.number()]).nullish().catch(undefined),
  submitted_at: text,
  article: page.nullish().catch(undefined),
});
type Row = z.infer<typeof rowSchema>;

const parse = (line: string, number: number): Row => {
  try {
    return rowSchema.parse(JSON.parse(line));
  } catch (error) {
    const reason = error instanceof SyntaxError ? 'not JSON' : 'not an object';
    throw new HistoryFault(reason, number);
  }
};

const rowOf = (row: Row, line: number): Found => {
  const { author, article } = row;
  const raw = {
    text: row.text ?? row.content ?? undefined,
    format: row.content_format === 'html' ? 'html' : 'text',
    written: String(row.date ?? row.submitted_at ?? ''),
    author: author?.name ?? undefined,
    url: author?.url ?? row.url ?? undefined,
    title: article?.title ?? undefined,
    articleUrl: article?.url ?? undefined,
  } as const;
  return toFound(raw, labelOf(String(row.label ?? ''), 'is-spam'), line);
};

/** The comments on the lines of a file. @throws HistoryFault for a line that is no JSON object */
export async function* readJsonl(lines: AsyncIterable<string>): AsyncGenerator<Found> {
  let number = 0;
  for await (const line of lines) {
    number += 1;
    if (line.trim() !== '') yield rowOf(parse(line, number), number);
  }
}
