/** Labelled comments as they come in JSONL files. */

import { z } from 'zod';

const rowSchema = z.object({ text: z.string(), label: z.enum(['spam', 'ham']), lang: z.string().optional() });

/** A labelled comment. Author, link and date are not read: in collected data they tell the collection, not the spam. */
export interface Example {
  readonly text: string;
  readonly isSpam: boolean;
  /** BCP 47, or undefined where the source does not say. */
  readonly language: string | undefined;
}

/** The examples of one file, which are taken to be of one kind of place. */
export interface Source {
  readonly name: string;
  readonly examples: readonly Example[];
  /** True of comments nobody wrote: they are taught, and measure nothing. */
  readonly isSynthetic?: boolean;
}

/** The example on a line of JSONL, or in a few words why there is none. */
export const parseExample = (line: string): Example | string => {
  let row: unknown;
  try {
    row = JSON.parse(line);
  } catch {
    return 'not JSON';
  }
  const parsed = rowSchema.safeParse(row);
  if (parsed.success) {
    const { text, label, lang } = parsed.data;
    return { text, isSpam: label === 'spam', language: lang };
  }
  const field = parsed.error.issues[0]?.path[0];
  if (field === 'label') return '"label" must be "spam" or "ham"';
  return field === undefined ? 'not an object' : `"${String(field)}" must be a string`;
};
