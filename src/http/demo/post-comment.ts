import { z } from 'zod';

/** What a person typed into the form, and how. */
export interface Entry {
  readonly name: string;
  readonly email: string;
  readonly website: string;
  readonly text: string;
  /** The field that people cannot see. */
  readonly trap: string;
  readonly elapsedMs: number | undefined;
}

export interface Sender {
  readonly ip: string | undefined;
  readonly userAgent: string | undefined;
}

export interface CommentedArticle {
  readonly url: string;
  readonly title: string;
  readonly text: string;
  readonly publishedAt: string;
  readonly language: string;
}

export type EntryField = 'name' | 'email' | 'website' | 'text';

export type Posted =
  /** `path`: of the reader's page, from the root. */
  | { readonly kind: 'accepted'; readonly path: string }
  | { readonly kind: 'invalid'; readonly faults: Partial<Record<EntryField, string>> }
  | { readonly kind: 'busy' }
  | { readonly kind: 'unavailable' };

export interface ApiPlace {
  readonly baseUrl: string;
  readonly key: string;
}

/** Long enough for the verdict that is waited for below, and for a slow moment before it. */
const TIMEOUT_MS = 8_000;
const WAIT_SECONDS = 2;

const FIELDS: Readonly<Record<string, EntryField>> = {
  '/author/name': 'name',
  '/author/email': 'email',
  '/author/url': 'website',
  '/content': 'text',
};

const FAULTS: Readonly<Record<EntryField, string>> = {
  name: 'Please use a shorter name, on one line.',
  email: 'This does not look like an e-mail address.',
  website: 'This does not look like a web address.',
  text: 'Please write something, and at most about 16,000 characters.',
};

const accepted = z.object({ receipt_url: z.url() });
const refused = z.object({ errors: z.array(z.object({ pointer: z.string() })).default([]) });

const given = (text: string): string | undefined => (text.trim() === '' ? undefined : text.trim());

/** People write `example.org`; the API wants `https://example.org`. */
const withScheme = (website: string | undefined): string | undefined =>
  website === undefined || /^[a-z][a-z\d+.-]*:/i.test(website) ? website : `https://${website}`;

const submission = (entry: Entry, sender: Sender, article: CommentedArticle): unknown => ({
  content: entry.text.replace(/\r\n?/g, '\n'),
  author: { name: given(entry.name), email: given(entry.email), url: withScheme(given(entry.website)) },
  client: { ip: sender.ip, user_agent: sender.userAgent },
  article: {
    url: article.url,
    title: article.title,
    text: article.text,
    published_at: article.publishedAt,
    language: article.language,
  },
  form: { honeypot: entry.trap, elapsed_ms: entry.elapsedMs },
});

const faultsIn = (document: unknown): Partial<Record<EntryField, string>> => {
  const parsed = refused.safeParse(document);
  if (!parsed.success) return {};
  const fields = parsed.data.errors.flatMap(({ pointer }) => FIELDS[pointer] ?? []);
  return Object.fromEntries(fields.map((field) => [field, FAULTS[field]]));
};

const readAnswer = async (answer: Response): Promise<Posted> => {
  const document: unknown = await answer.json();
  if (answer.ok) return { kind: 'accepted', path: new URL(accepted.parse(document).receipt_url).pathname };
  if (answer.status === 422) return { kind: 'invalid', faults: faultsIn(document) };
  return { kind: answer.status === 429 ? 'busy' : 'unavailable' };
};

/** Posts a comment as any site would: through the public API, with the demo site's key. Never throws. */
export const postComment = async (
  { baseUrl, key }: ApiPlace,
  entry: Entry,
  sender: Sender,
  article: CommentedArticle,
): Promise<Posted> => {
  try {
    const answer = await fetch(`${baseUrl}/v1/comments`, {
      method: 'POST',
      headers: {
        Authorization: `Bearer ${key}`,
        'Content-Type': 'application/json',
        Prefer: `wait=${WAIT_SECONDS}`,
      },
      body: JSON.stringify(submission(entry, sender, article)),
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    return await readAnswer(answer);
  } catch {
    // No answer, or none that can be read: whether it was stored is not known, and the form says so.
    return { kind: 'unavailable' };
  }
};
