/**
 * What an Akismet client sent, by an allow-list. Clients send far more than the protocol knows: copies of the form under
 * `POST_`, of the web server's variables under `HTTP_` and `SERVER_`, cookies and tokens among them. Of all that nothing is
 * decoded, and nothing leaves this file.
 */

import { decodedText, percentDecoded, textIn } from './encoded-text.js';

const NAMES = [
  'api_key',
  'key',
  'blog',
  'user_ip',
  'user_agent',
  'referrer',
  'permalink',
  'comment_type',
  // Discourse's name for it.
  'content_type',
  'comment_author',
  'comment_author_email',
  'comment_author_url',
  'comment_content',
  'comment_date_gmt',
  'comment_parent',
  'blog_lang',
  'blog_charset',
  'user_role',
  // Read to tell whether a role can be meant, and kept nowhere.
  'user_ID',
  'user_id',
  'is_test',
  'recheck_reason',
  'honeypot_field_name',
  'reporter',
  'callback',
  'akismet_pre_check',
  'from',
  'month',
  'filter',
  'format',
  'order',
  'limit',
  'offset',
  'extended',
  'token',
] as const;
export type ParamName = (typeof NAMES)[number];

const KNOWN: ReadonlySet<string> = new Set(NAMES);
const isKnown = (name: string): name is ParamName => KNOWN.has(name);

export interface Params {
  /** The first value of that name; undefined for none. An empty one is there. */
  readonly get: (name: ParamName) => string | undefined;
  /** `comment_context`, in whichever of its three forms. */
  readonly context: readonly string[];
  /** True if a field that people cannot see was filled in, false if there is one and it is empty; undefined without one. */
  readonly honeypotFilled: boolean | undefined;
}

/** Beyond these nothing is looked at. Real clients send some hundred. */
const MAX_PARAMS = 10_000;
const MAX_NAME_BYTES = 128;
const MAX_CONTEXT = 100;
/** Encoded; more of anything but the content is read by nobody. */
const MAX_VALUE_BYTES = 16 * 1024;
/** WordPress' own, which its plugin puts into the form and copies with all of it. */
const WORDPRESS_HONEYPOT = 'POST_ak_hp_textarea';

const CONTEXT = /^comment_context(?:\[\d{0,6}\])?$/;

/** A name and where its value is; looked up by name alone. */
interface Found {
  readonly values: ReadonlyMap<string, Buffer>;
  readonly context: readonly Buffer[];
}

const AMPERSAND = 0x26;
const EQUALS = 0x3d;
const NOTHING = Buffer.alloc(0);

const nameOf = (bytes: Buffer): string | undefined =>
  bytes.length > MAX_NAME_BYTES ? undefined : percentDecoded(bytes).toString('latin1');

/** Finds the parameters of a form. Of two of one name the first counts. */
const findIn = (body: Buffer): Found => {
  const values = new Map<string, Buffer>();
  const context: Buffer[] = [];
  let count = 0;
  for (let at = 0; at < body.length && count < MAX_PARAMS;) {
    const next = body.indexOf(AMPERSAND, at);
    const end = next === -1 ? body.length : next;
    const pair = body.subarray(at, end);
    at = end + 1;
    if (pair.length === 0) continue;
    count += 1;
    const equals = pair.indexOf(EQUALS);
    const name = nameOf(equals === -1 ? pair : pair.subarray(0, equals));
    const value = equals === -1 ? NOTHING : pair.subarray(equals + 1);
    if (name === undefined) continue;
    if (CONTEXT.test(name)) {
      if (context.length < MAX_CONTEXT) context.push(value);
    } else if (!values.has(name)) values.set(name, value);
  }
  return { values, context };
};

const short = (encoded: Buffer, charset: string | undefined): string =>
  decodedText(percentDecoded(encoded.subarray(0, MAX_VALUE_BYTES)), charset);

/**
 * The field that the site says is its trap. Named after a parameter that means something it is none: a caller must not turn
 * that into another.
 */
const trapName = (named: string | undefined): string | undefined =>
  named === undefined || named === '' || isKnown(named) || CONTEXT.test(named) ? undefined : named;

const isFilled = (values: ReadonlyArray<boolean | undefined>): boolean | undefined =>
  values.includes(true) ? true : values.find((value) => value !== undefined);

/** The parameters of a form body, or of a query. */
export const formParams = (body: Buffer): Params => {
  const { values, context } = findIn(body);
  const charsetBytes = values.get('blog_charset');
  const charset = charsetBytes === undefined ? undefined : short(charsetBytes, undefined);
  const get = (name: ParamName): string | undefined => {
    const value = values.get(name);
    if (value === undefined) return undefined;
    return name === 'comment_content' ? textIn(value, charset) : short(value, charset);
  };
  const filled = (name: string | undefined): boolean | undefined => {
    const value = name === undefined ? undefined : values.get(name);
    return value === undefined ? undefined : value.length > 0;
  };
  return {
    get,
    context: context.map((value) => short(value, charset)),
    honeypotFilled: isFilled([filled(trapName(get('honeypot_field_name'))), filled(WORDPRESS_HONEYPOT)]),
  };
};

const textOf = (value: unknown): string | undefined => {
  if (typeof value === 'string') return value.toWellFormed();
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;
};

/** The parameters of a JSON object, which Coral sends; undefined for what is none. */
export const jsonParams = (body: Buffer): Params | undefined => {
  let parsed: unknown;
  try {
    parsed = JSON.parse(body.toString('utf8'));
  } catch {
    return undefined;
  }
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) return undefined;
  const values = new Map<string, unknown>(Object.entries(parsed).slice(0, MAX_PARAMS));
  const context = values.get('comment_context');
  const list: readonly unknown[] = Array.isArray(context) ? context : [context];
  const trap = textOf(values.get(trapName(textOf(values.get('honeypot_field_name'))) ?? ''));
  return {
    get: (name) => {
      const text = textOf(values.get(name));
      return name === 'comment_content' ? text : text?.slice(0, MAX_VALUE_BYTES);
    },
    context: list.slice(0, MAX_CONTEXT).flatMap((item) => textOf(item) ?? []),
    honeypotFilled: trap === undefined ? undefined : trap !== '',
  };
};
