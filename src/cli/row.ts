/** Rows of JSONL as the commands read them. */

import { z } from 'zod';
import { MAX_CONTENT_CODE_POINTS, type Article, type Author, type Comment } from '../domain/comment.js';
import type { Draft } from '../domain/draft.js';
import { maskEmail } from '../privacy/pseudonyms.js';

const rowSchema = z.object({
  text: z.string(),
  author: z.string().nullish(),
  url: z.string().nullish(),
  email: z.string().nullish(),
  article: z.union([z.string(), z.object({ url: z.string().optional(), title: z.string().optional() })]).nullish(),
  label: z.unknown().optional(),
});

/** A comment read from a line, with its label if it has one. */
export interface Row {
  readonly comment: Comment;
  readonly label: 'spam' | 'ham' | undefined;
}

const isTooLong = (text: string): boolean =>
  text.length > MAX_CONTENT_CODE_POINTS && Array.from(text).length > MAX_CONTENT_CODE_POINTS;

type Fields = z.infer<typeof rowSchema>;

/** Of an address collections often have the host alone. It comes as it would be kept: masked. */
const masked = (email: string): string => maskEmail(email.includes('@') ? email : `@${email}`);

const authorOf = ({ author, url, email }: Fields): Author => {
  const kept: Draft<Author> = {};
  if (typeof author === 'string') kept.name = author;
  if (typeof url === 'string') kept.url = url;
  if (typeof email === 'string' && email !== '') kept.emailMasked = masked(email);
  return kept;
};

/** Where the article is named by one word or sentence, that is its address or else its title. */
const articleOf = ({ article }: Fields): Article => {
  if (typeof article === 'string') return /^https?:\/\//i.test(article) ? { url: article } : { title: article };
  const kept: Draft<Article> = {};
  if (article?.url !== undefined) kept.url = article.url;
  if (article?.title !== undefined) kept.title = article.title;
  return kept;
};

const toComment = (fields: Fields): Comment => ({
  content: fields.text,
  contentFormat: 'text',
  author: authorOf(fields),
  client: {},
  article: articleOf(fields),
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
    if (field === 'text' && !('text' in value)) return 'no "text"';
    return `"${field}" must be a string${field === 'article' ? ', or an object with "url" and "title"' : ''}`;
  }
  const { text, label } = parsed.data;
  if (isTooLong(text)) return `"text" is longer than ${MAX_CONTENT_CODE_POINTS} code points`;
  return { comment: toComment(parsed.data), label: label === 'spam' || label === 'ham' ? label : undefined };
};
