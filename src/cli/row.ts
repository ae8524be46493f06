/** Rows of JSONL as the commands read them. */

import { z } from 'zod';
import { MAX_CONTENT_CODE_POINTS, type Comment } from '../domain/comment.js';

const rowSchema = z.object({
  text: z.string(),
  author: z.string().nullish(),
  url: z.string().nullish(),
  label: z.unknown().optional(),
});

/** A comment read from a line, with its label if it has one. */
export interface Row {
  readonly comment: Comment;
  readonly label: 'spam' | 'ham' | undefined;
}

const isTooLong = (text: string): boolean =>
  text.length > MAX_CONTENT_CODE_POINTS && Array.from(text).length > MAX_CONTENT_CODE_POINTS;

const toComment = ({ text, author, url }: z.infer<typeof rowSchema>): Comment => ({
  content: text,
  contentFormat: 'text',
  author: { ...(typeof author === 'string' && { name: author }), ...(typeof url === 'string' && { url }) },
  client: {},
  article: {},
  // No check looks at the time; the row's own may be in any format.
  submittedAt: '1970-01-01T00:00:00.000Z',
  form: {},
});

const parseJson = (line: string): unknown => {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
};

/** The comment on a line, or in a few words why there is none. Unknown fields are ignored. */
export const parseRow = (line: string): Row | string => {
  const value = parseJson(line);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'not a JSON object';
  const parsed = rowSchema.safeParse(value);
  if (!parsed.success) {
    const field = String(parsed.error.issues[0]?.path[0]);
    return field === 'text' && !('text' in value) ? 'no "text"' : `"${field}" must be a string`;
  }
  const { text, label } = parsed.data;
  if (isTooLong(text)) return `"text" is longer than ${MAX_CONTENT_CODE_POINTS} code points`;
  return { comment: toComment(parsed.data), label: label === 'spam' || label === 'ham' ? label : undefined };
};
