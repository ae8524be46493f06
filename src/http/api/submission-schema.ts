import { z } from 'zod';
import { MAX_ARTICLE_TEXT, MAX_CONTENT_CODE_POINTS } from '../../domain/comment.js';
import type { Draft } from '../../domain/draft.js';
import type { Submission } from '../../intake/submission.js';
import { content, email, httpUrl, ipAddress, language, line, text, time } from './fields.js';

/** What a browser or a page says of itself is not the author's to choose well: cut rather than refused. */
const MAX_HEADER_FIELD = 8_192;
const KEPT_USER_AGENT = 512;
const KEPT_REFERRER = 2_048;
/** A tenth of the largest body of a batch; a longer text is no article. */
const MAX_SENT_ARTICLE = 800_000;
const YEAR_MS = 366 * 24 * 60 * 60 * 1_000;

const author = z
  .strictObject({
    name: line(256).optional(),
    email: email
      .optional()
      .meta({ description: 'Kept as a keyed hash, and masked for moderators (`j***@example.com`).' }),
    url: httpUrl.optional().meta({ description: 'Leave it out if what the author typed is no web address.' }),
    id: line(256).optional().meta({ description: 'Your own id of the user.' }),
  })
  .meta({ id: 'Author' });

const client = z
  .strictObject({
    ip: ipAddress.optional().meta({ description: 'Kept only as an HMAC under a key that is deleted after two days.' }),
    user_agent: line(MAX_HEADER_FIELD).optional(),
    referrer: line(MAX_HEADER_FIELD).optional(),
  })
  .meta({ id: 'Client', description: 'Where the comment came from, as your server saw it.' });

const article = z
  .strictObject({
    url: httpUrl.optional(),
    title: line(1_024).optional(),
    text: text(MAX_SENT_ARTICLE)
      .optional()
      .meta({
        description: `The article's text; the first ${MAX_ARTICLE_TEXT} characters are used to see whether the comment is on topic.`,
      }),
    published_at: time.optional().meta({ format: 'date-time' }),
    language: language.optional().meta({ description: 'BCP 47, like `en` or `pt-BR`.', example: 'en' }),
  })
  .meta({ id: 'Article', description: 'What was commented on.' });

const parent = z
  .strictObject({ id: line(256).optional(), text: text(2 * MAX_CONTENT_CODE_POINTS).optional() })
  .meta({ id: 'Parent', description: 'The comment this one answers.' });

const form = z
  .strictObject({
    honeypot: text(4_096).optional().meta({ description: 'The value of a field that people cannot see.' }),
    elapsed_ms: z
      .int()
      .min(0)
      .max(YEAR_MS)
      .optional()
      .meta({ description: 'Milliseconds from showing the form to sending it.' }),
  })
  .meta({
    id: 'Form',
    description: 'What your form can tell of how it was filled in. Leaving it out is never held against an author.',
  });

/** A comment as sites send it. Unknown fields are refused, so that nobody relies on one that does nothing. */
export const submissionSchema = z
  .strictObject({
    content: content.meta({
      description: `The comment, not blank, at most ${MAX_CONTENT_CODE_POINTS} characters (Unicode code points), also after NFKC.`,
    }),
    content_format: z.enum(['text', 'html']).optional().meta({ description: '`text` if left out.' }),
    id: line(256).min(1).optional().meta({
      description:
        'Your own id of the comment. Without an Idempotency-Key, it is what a repeated request is recognised by.',
    }),
    author: author.optional(),
    client: client.optional(),
    article: article.optional(),
    parent: parent.optional(),
    submitted_at: time.optional().meta({
      format: 'date-time',
      description: 'When it was written, ISO 8601 with offset. The time of receipt if left out.',
    }),
    form: form.optional(),
  })
  .meta({
    id: 'Submission',
    description: 'Of two members of one name in a JSON object, the last one counts.',
    example: {
      content: 'The new tram line stops two streets from our school. Does anybody know when the works begin?',
      id: 'comment-4711',
      author: { name: 'Jo Example', email: 'jo@example.com', id: 'user-12' },
      client: { ip: '192.0.2.17', user_agent: 'Mozilla/5.0 (X11; Linux x86_64)' },
      article: { url: 'https://news.example.com/tram', title: 'A tram for the north of the city', language: 'en' },
      submitted_at: '2026-11-23T09:30:00Z',
      form: { honeypot: '', elapsed_ms: 48000 },
    },
  });

type Body = z.output<typeof submissionSchema>;

/** JSON has no `undefined`: a field that is there has a value. */
type Present<Fields> = { readonly [Name in keyof Fields]: Exclude<Fields[Name], undefined> };
const present = <Fields extends object>(fields: Fields): Present<Fields> => fields as Present<Fields>;

/** The first `max` units, without half a character at the end. */
const cut = (value: string, max: number): string =>
  value.length <= max ? value : value.slice(0, (value.charCodeAt(max - 1) & 0xfc00) === 0xd800 ? max - 1 : max);

const utc = (value: string): string => new Date(value).toISOString();

const toClient = ({ ip, user_agent, referrer }: NonNullable<Body['client']>): Submission['client'] => {
  const client: Draft<Submission['client']> = {};
  if (ip !== undefined) client.ip = ip;
  if (user_agent !== undefined) client.userAgent = cut(user_agent, KEPT_USER_AGENT);
  if (referrer !== undefined) client.referrer = cut(referrer, KEPT_REFERRER);
  return client;
};

const toArticle = ({ url, title, text: full, published_at, language: tag }: NonNullable<Body['article']>) => {
  const about: Draft<Submission['article']> = {};
  if (url !== undefined) about.url = url;
  if (title !== undefined) about.title = title;
  if (full !== undefined) about.text = cut(full, MAX_ARTICLE_TEXT);
  if (published_at !== undefined) about.publishedAt = utc(published_at);
  if (tag !== undefined) about.language = tag;
  return about;
};

const toForm = ({ honeypot, elapsed_ms }: NonNullable<Body['form']>): Submission['form'] => {
  const facts: Draft<Submission['form']> = {};
  if (honeypot !== undefined) facts.honeypot = honeypot;
  if (elapsed_ms !== undefined) facts.elapsedMs = elapsed_ms;
  return facts;
};

const NOTHING = {} as const;

/** The wire's words as ours. */
export const toSubmission = (body: Body): Submission => {
  const submission: Draft<Submission> = {
    content: body.content,
    contentFormat: body.content_format ?? 'text',
    author: body.author === undefined ? NOTHING : present(body.author),
    client: body.client === undefined ? NOTHING : toClient(body.client),
    article: body.article === undefined ? NOTHING : toArticle(body.article),
    form: body.form === undefined ? NOTHING : toForm(body.form),
  };
  if (body.id !== undefined) submission.externalId = body.id;
  if (body.parent !== undefined) submission.parent = present(body.parent);
  if (body.submitted_at !== undefined) submission.submittedAt = utc(body.submitted_at);
  return submission;
};
