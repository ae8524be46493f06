/**
 * Things of a recognisable form in a text: numbers to call, addresses to pay to, traces of templates. Their kinds, never
 * their values. Each pattern is bounded in every repetition, so that all are linear, and is tried only where its telling
 * character occurs at all.
 */

import type { Shape } from './shape.js';
import type { Words } from './word-list.js';

interface Pattern {
  readonly token: string;
  /** One of these must occur. */
  readonly telling: string;
  readonly pattern: RegExp;
}

const PATTERNS: readonly Pattern[] = [
  { token: 'email', telling: '@', pattern: /[a-z0-9]@[a-z0-9-]{1,63}\.[a-z]{2}/ },
  { token: 'handle:@', telling: '@', pattern: /(?<![a-z0-9._%+-])@[a-z0-9_]{3}/ },
  { token: 'clock', telling: ':', pattern: /(?<!\d)\d{1,2}:[0-5]\d(?!\d)/ },
  { token: 'wage', telling: '$', pattern: /\$ ?\d[\d.,]{0,12} ?(?:\/|per |an |a |every )(?:hour|hr|h|day|week|month)/ },
  { token: 'ticker', telling: '$', pattern: /\$[a-z][a-z0-9_]{1,12}(?![a-z0-9_])/ },
  { token: 'money', telling: '$', pattern: /\$ ?\d|\d ?\$/ },
  { token: 'hashtag', telling: '#', pattern: /(?<![\p{L}\p{N}&])#[\p{L}_]{2}/u },
  { token: 'percent', telling: '%', pattern: /\d ?%/ },
  { token: 'template:name', telling: '%', pattern: /%[a-z][a-z_]{1,20}%/ },
  { token: 'encoded', telling: '%', pattern: /%[0-9a-f]{2}/ },
  { token: 'template:spin', telling: '{', pattern: /\{[^{}|]{0,80}\|/ },
  { token: 'template:braces', telling: '{', pattern: /\{\{ ?[a-z]|\$\{[a-z]/ },
  { token: 'bbcode', telling: '[', pattern: /\[\/?(?:url|b|i|u|img|link|quote|size|color|code)[\]=]/ },
  { token: 'template:trackback', telling: '[', pattern: /\[(?:\.{3}|…)\]?/ },
  { token: 'template:bracket', telling: '[', pattern: /\[(?:keyword|name|url|site|title|link|domain|anchor)s?\]/ },
  { token: 'markdown:link', telling: '[', pattern: /\]\(\w/ },
  { token: 'markdown:code', telling: '`', pattern: /`[^`]{1,200}`/ },
  { token: 'entity', telling: '&', pattern: /&(?:#\d{1,6}|[a-z]{2,8});/ },
  { token: 'plus-number', telling: '+', pattern: /\+ ?\d{1,3}[ ()-]{0,3}\d/ },
  { token: 'more-than', telling: '+', pattern: /\d\+(?!\d)/ },
  { token: 'smiley', telling: ':;', pattern: /[:;][-']?[)(dp3](?![a-z])/ },
  { token: 'arrow', telling: '>', pattern: /[-=]>|>>/ },
  { token: 'code:call', telling: '(', pattern: /[a-z_]\([^ )]{0,40}\)/ },
  { token: 'code:path', telling: '/', pattern: /(?<![:/.\w])\/[a-z]{2,12}\/[a-z]/ },
  {
    token: 'price',
    telling: '0123456789',
    pattern: /\d ?(?:[€£¥₽₴₹]|usd|eur|gbp|usdt|руб|грн|元|块|万|rb\b|jt\b)|[€£¥₽₴₹] ?\d/,
  },
];

const LONG_NUMBER = /(?<!\d)\d{5,12}(?!\d)/;
const PHONE = /(?<![\d.])(?:\+|00|\()?\d(?:[ ().-]{0,2}\d){8,13}(?!\d)/;
const PHONE_DIGITS = 9;
const ADDRESS_UNITS = 26;
const PAYMENT: ReadonlyArray<readonly [token: string, pattern: RegExp]> = [
  ['crypto:eth', /(?<![a-z0-9])0x[0-9a-f]{40}(?![a-z0-9])/],
  ['crypto:btc', /(?<![a-z0-9])(?:bc1[a-z0-9]{25,60}|[13](?=[a-z]{0,9}\d)[a-z0-9]{25,34})(?![a-z0-9])/],
  ['crypto:trx', /(?<![a-z0-9])t(?=[a-z]{0,12}\d)[a-z1-9]{33}(?![a-z0-9])/],
  ['crypto:sol', /(?<![a-z0-9])(?=[a-z]{0,12}\d)[a-z1-9]{40,44}(?![a-z0-9])/],
];

const occurs = (ascii: Readonly<Uint16Array>, telling: string): boolean => {
  for (let at = 0; at < telling.length; at += 1) if ((ascii[telling.charCodeAt(at)] ?? 0) > 0) return true;
  return false;
};

const digitsOf = (ascii: Readonly<Uint16Array>): number => {
  let digits = 0;
  for (let unit = 48; unit <= 57; unit += 1) digits += ascii[unit] ?? 0;
  return digits;
};

/** Adds the kinds of things found in the normalised text to `tokens`. */
export const addKinds = (tokens: string[], text: string, shape: Shape, words: Words): void => {
  const { ascii } = shape;
  for (const { token, telling, pattern } of PATTERNS) {
    if (occurs(ascii, telling) && pattern.test(text)) tokens.push(token);
  }
  const digits = digitsOf(ascii);
  if (digits >= 5 && LONG_NUMBER.test(text)) tokens.push('number=long');
  if (digits >= PHONE_DIGITS && PHONE.test(text)) tokens.push('phone');
  if (words.longest < ADDRESS_UNITS) return;
  const payment = PAYMENT.find(([, pattern]) => pattern.test(text));
  tokens.push(payment === undefined ? 'word=endless' : payment[0]);
};
