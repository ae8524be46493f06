/** Addresses spelled so that people can follow them and filters cannot: hxxp, "example dot com", "example[.]com". */

import type { Tally } from '../traces.js';

/** Endings that spammers buy most and that are no words: polka dots come in many colours and towns. */
const ENDING =
  'com|net|org|info|biz|ru|xyz|site|online|vip|icu|cc|co|io|app|website|tk|ml|ga|cf|uk|de|fr|id|cn|tv|ly|gg|blogspot|wordpress|tumblr|weebly';
/** Where two words merely stand side by side, only endings that are no words count. */
const SURE_ENDING = 'com|net|org|biz|ru|xyz|info|icu|cn';
/** What stands before a name, not a name: "the dot com boom". */
const NO_NAME =
  'a|an|the|this|that|early|old|first|new|any|every|some|of|in|on|big|post|pre|and|or|is|during|another|my|our|your|his|her|their|failed|late|great';
const LABEL = String.raw`[\p{L}\p{N}][\p{L}\p{N}.-]{0,61}[\p{L}\p{N}]`;
const AFTER = String.raw`(?![\p{L}\p{N}])(?! *(?:boom|bubble|bust|crash|era|compan|millionaire|startup|stocks?\b|years\b|days\b|framework|core\b|developer))`;

const SCHEME = /\b(?:h(?:xx|\*\*|tt|__)ps?|meow)(?: ?: ?\/ ?\/ ?|\[:\]\/\/|\(:\)\/\/)(?=[\p{L}\p{N}])/gu;
const BRACKETED = new RegExp(
  String.raw`(?<=[\p{L}\p{N}]) ?(?:\[ ?(?:\.|dot|d0t|punto|ponto|punkt|point|точка) ?\]|\( ?(?:\.|dot|d0t|punto|ponto|punkt|point|точка) ?\)|\{ ?(?:\.|dot|d0t|punto|ponto|punkt|point|точка) ?\}) ?(?=[\p{L}\p{N}-]{2,})`,
  'gu',
);
const SPOKEN = new RegExp(
  String.raw`(?<![\p{L}\p{N}.-])(?!(?:${NO_NAME}) )(${LABEL})(?: |-|_)(?:dot|d0t)(?: |-|_)(${ENDING})${AFTER}`,
  'gu',
);
const SPACED = new RegExp(
  String.raw`(?<![\p{L}\p{N}.-])(?!(?:${NO_NAME}) )(${LABEL})(?: \. (${SURE_ENDING})(?= ?/|[^\p{L}\p{N} ]*$|[^\p{L}\p{N} ]* [^.])| ?\. ?(com)(?= ?/|[^\p{L}\p{N}]*$))${AFTER}`,
  'gu',
);
const WWW = /(?<![\p{L}\p{N}])www(?: ?\. | \. ?| dot )(?=[\p{L}\p{N}])/gu;
const FULL_STOP = /(?<=[a-z0-9])[。｡．](?=(?:com|net|org|cn|cc|vip|top|xyz|info|ru|io|co)(?![a-z]))/gu;

/** What such an address cannot do without, so that a false alarm (a sentence that begins "Come") costs no search for it. */
const BRACKET = /[[({]/;
const SPOKEN_DOT = /d[o0]t/;
const DOT_BEFORE_ENDING = new RegExp(String.raw`\. ?(?:${SURE_ENDING})(?![\p{L}\p{N}])`, 'u');

const isNameOf = (label: string): boolean => /[\p{L}]/u.test(label);

/** `text` (lower case) with such addresses written as others are. Each pattern is bounded by the length of a host name. */
export const mendLinks = (text: string, tally: Tally): string => {
  let mended = 0;
  const by =
    (what: string) =>
    (all: string): string => {
      if (all === what) return all;
      mended += 1;
      return what;
    };
  const join = (all: string, label: string, apart?: string, atEnd?: string | number): string => {
    const ending = apart ?? (typeof atEnd === 'string' ? atEnd : '');
    const whole = `${label}.${ending}`;
    if (!isNameOf(label) || all === whole) return all;
    mended += 1;
    return whole;
  };
  let out = text;
  if (out.includes('/'))
    out = out.replace(SCHEME, (scheme) => by(scheme.includes('ps') ? 'https://' : 'http://')(scheme));
  if (out.includes('www')) out = out.replace(WWW, by('www.'));
  if (BRACKET.test(out)) out = out.replace(BRACKETED, by('.'));
  out = out.replace(FULL_STOP, by('.'));
  if (SPOKEN_DOT.test(out)) out = out.replace(SPOKEN, join);
  if (DOT_BEFORE_ENDING.test(out)) out = out.replace(SPACED, join);
  tally.obfuscatedLinks += mended;
  return out;
};
