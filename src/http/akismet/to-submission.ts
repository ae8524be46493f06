import type { Declared } from '../../domain/comment.js';
import type { Draft } from '../../domain/draft.js';
import type { Submission } from '../../intake/submission.js';
import { contentFits, email, httpUrl, ipAddress, language, time } from '../api/fields.js';
import { GAP } from './encoded-text.js';
import type { ParamName, Params } from './params.js';

/** Parameters of the protocol as a submission. Nothing is refused: what cannot be is left out, what is too long is cut. */

const MAX_LINE = 256;
const MAX_TYPE = 40;
const KEPT_USER_AGENT = 512;
const KEPT_REFERRER = 2_048;

/** Characters kept of a text that is too long: its beginning and its end, where links are. */
const HEAD = 12_288;
const TAIL = 4_000;

const characters = (text: string): readonly string[] => Array.from(text);

/** The text, or as much of its beginning and end as may be kept. NFKC can make one character eighteen. */
const fitted = (text: string): string => {
  if (contentFits(text)) return text;
  const all = characters(text);
  for (let share = 1; ; share /= 2) {
    const [head, tail] = [Math.floor(HEAD * share), Math.floor(TAIL * share)];
    const cut = `${all.slice(0, head).join('')}${GAP}${all.slice(Math.max(head, all.length - tail)).join('')}`;
    if (contentFits(cut)) return cut;
  }
};

const UNESCAPED_QUOTE = /(?:^|[^\\])(?:\\\\)*['"]/;
const ESCAPED = /\\(['"\\0])/g;

/**
 * WordPress puts a backslash before each quote and each backslash of what it checks, and none into what it reports later.
 * Text with such backslashes and with no quote that lacks one was treated that way.
 */
export const unslashed = (text: string): string =>
  text.includes('\\') && !UNESCAPED_QUOTE.test(text) ? text.replace(ESCAPED, '$1') : text;

const CONTROLS = /[\u0000-\u001f\u007f]+/g;

/** One line without control characters, cut; undefined for an empty one. */
const lineOf = (text: string | undefined, max = MAX_LINE): string | undefined => {
  const line = text?.replace(CONTROLS, ' ').trim().slice(0, max).toWellFormed();
  return line === '' ? undefined : line;
};

interface Parser {
  readonly safeParse: (value: unknown) => { readonly success: boolean };
}
const ifValid = (schema: Parser, text: string | undefined): string | undefined =>
  text !== undefined && schema.safeParse(text).success ? text : undefined;

/** A typed address often lacks its scheme. */
const webAddress = (text: string | undefined): string | undefined =>
  ifValid(httpUrl, text) ?? (text?.includes('.') === true ? ifValid(httpUrl, `http://${text}`) : undefined);

/** The first of the addresses that a proxy's header lists. */
const addressOf = (text: string | undefined): string | undefined => ifValid(ipAddress, text?.split(',')[0]?.trim());

/** `2026-11-28 09:30:00` means UTC here, and so does what names no offset. */
const isoOf = (text: string | undefined): string | undefined => {
  const joined = text?.trim().replace(/^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d)$/, '$1T$2');
  const zoned = joined === undefined || /(?:Z|[+-]\d\d:?\d\d)$/i.test(joined) ? joined : `${joined}Z`;
  const colon = zoned?.replace(/([+-]\d\d)(\d\d)$/, '$1:$2');
  return ifValid(time, colon) === undefined ? undefined : new Date(colon ?? '').toISOString();
};

/** `en_US` or `en, fr_ca`: the first of them. */
const languageOf = (text: string | undefined): string | undefined =>
  ifValid(language, text?.split(',')[0]?.trim().replaceAll('_', '-'));

/** Said yes to: clients send `0` and `false` to say no. */
export const isYes = (text: string | undefined): boolean => /^(?:1|true|yes|on)$/i.test(text?.trim() ?? '');

const SPAM_NAMES: ReadonlySet<string> = new Set(['akismet-guaranteed-spam', 'viagra-test-123']);
const SPAM_EMAIL = 'akismet-guaranteed-spam@example.com';

/**
 * Nobody signed in, as WordPress says it. Its plugin copies the names of form fields without encoding them, so that a
 * stranger's field called `x&user_role=administrator` arrives as a parameter of the site's.
 */
const isStranger = (get: Params['get']): boolean => {
  const id = get('user_ID') ?? get('user_id');
  return id !== undefined && /^\s*0*\s*$/.test(id);
};

const isAdministrator = (get: Params['get']): boolean =>
  !isStranger(get) && (get('user_role') ?? '').split(',').some((role) => role.trim().toLowerCase() === 'administrator');

const ruleOf = (get: Params['get']): Declared['rule'] => {
  if (isAdministrator(get)) return 'administrator';
  const isSpam =
    SPAM_NAMES.has((get('comment_author') ?? '').trim()) || (get('comment_author_email') ?? '').trim() === SPAM_EMAIL;
  return isSpam ? 'guaranteed-spam' : undefined;
};

/** A question that WordPress asks before it fetches who links to it: there is no comment yet. */
export const isPreCheck = ({ get }: Pick<Params, 'get'>): boolean => isYes(get('akismet_pre_check'));

const declaredIn = (params: Params): Declared => {
  const { get } = params;
  const declared: Draft<Declared> = {};
  const type = lineOf(get('comment_type') ?? get('content_type'), MAX_TYPE);
  const rule = ruleOf(get);
  if (type !== undefined) declared.type = type;
  if (rule !== undefined) declared.rule = rule;
  if (isYes(get('is_test')) || isPreCheck(params)) declared.isTest = true;
  return declared;
};

/** Members that are there. */
const present = <Fields extends object>(fields: Fields): { [Name in keyof Fields]?: NonNullable<Fields[Name]> } =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [Name in keyof Fields]?: NonNullable<Fields[Name]>;
  };

/** The author and text that a check and what is said of it later have in common. */
export const wordsOf = ({ get }: Params): { readonly author: string | undefined; readonly content: string } => ({
  author: lineOf(unslashed(get('comment_author') ?? '')),
  content: fitted(unslashed(get('comment_content') ?? '').toWellFormed()),
});

/** @param format of the content; WordPress' comments are HTML, others say nothing of it */
export const toSubmission = (params: Params, format: 'text' | 'html'): Submission => {
  const { context, honeypotFilled } = params;
  const get = (name: ParamName): string | undefined => params.get(name)?.trim();
  const { author, content } = wordsOf(params);
  const parent = lineOf(get('comment_parent'));
  const submittedAt = isoOf(get('comment_date_gmt'));
  const tags = lineOf(context.join(', '), KEPT_REFERRER);
  return {
    content,
    contentFormat: format,
    author: present({
      name: author,
      email: ifValid(email, get('comment_author_email')),
      url: webAddress(get('comment_author_url')),
    }),
    client: present({
      ip: addressOf(get('user_ip')),
      userAgent: lineOf(get('user_agent'), KEPT_USER_AGENT),
      referrer: lineOf(get('referrer'), KEPT_REFERRER),
    }),
    // The tags of an article are all that this protocol tells of what it is about.
    article: present({ url: webAddress(get('permalink')), text: tags, language: languageOf(get('blog_lang')) }),
    ...(parent === undefined || parent === '0' ? {} : { parent: { id: parent } }),
    ...(submittedAt === undefined ? {} : { submittedAt }),
    form: honeypotFilled === undefined ? {} : { honeypot: honeypotFilled ? 'filled' : '' },
    declared: declaredIn(params),
  };
};
