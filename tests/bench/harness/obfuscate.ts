/**
 * Twelve ways in which spam is written so that people read it and filters do not. Each is a function of a text and a
 * source of chance; what each does to a text is specified in tests/unit/scoring/obfuscate.test.ts.
 */

/** Numbers evenly spread over [0, 1). */
export type Random = () => number;

/** One way: `text` rewritten. `honest` is honest text to hide it behind, as long as is wanted. */
export type Obfuscation = (text: string, random: Random, honest: (length: number) => string) => string;

const ADDRESS = /(?:https?:\/\/|www\.)\S+|[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+\S*/gu;
const WORD = /\p{L}{4,}/gu;
const LETTER = /[a-z]/gi;
/** Of the letters or words that could be disguised: fewer would leave the text readable to a filter, more to nobody. */
const SHARE = 0.5;

const pick = <Item>(items: readonly [Item, ...Item[]], random: Random): Item =>
  items[Math.floor(random() * items.length)] ?? items[0];

/** `change` applied to what lies between addresses: a link that is disguised leads nowhere. */
const besideAddresses = (text: string, change: (part: string) => string): string => {
  const parts: string[] = [];
  let from = 0;
  for (const match of text.matchAll(ADDRESS)) {
    parts.push(change(text.slice(from, match.index)), match[0]);
    from = match.index + match[0].length;
  }
  return [...parts, change(text.slice(from))].join('');
};

const someLetters = (text: string, random: Random, change: (letter: string) => string): string =>
  besideAddresses(text, (part) => part.replace(LETTER, (letter) => (random() < SHARE ? change(letter) : letter)));

const someWords = (text: string, random: Random, change: (word: string) => string): string =>
  besideAddresses(text, (part) => part.replace(WORD, (word) => (random() < SHARE ? change(word) : word)));

const LOOK_ALIKES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...{ a: 'а', c: 'с', e: 'е', i: 'і', j: 'ј', o: 'о', p: 'р', s: 'ѕ', x: 'х', y: 'у' },
    ...{ A: 'А', B: 'В', C: 'С', E: 'Е', H: 'Н', K: 'К', M: 'М', O: 'О', P: 'Р', T: 'Т', X: 'Х' },
  }),
);

const LEET: ReadonlyMap<string, readonly [string, ...string[]]> = new Map(
  Object.entries({ a: ['4', '@'], e: ['3'], i: ['1', '!'], o: ['0'], s: ['5', '$'], t: ['7'] }),
);

const INVISIBLE = ['\u200b', '\u200c', '\u200d', '\u2060', '\ufeff', '\u00ad'] as const;
const SEPARATORS = [' ', '-', '.', '_', '*'] as const;
const NOISE = ['<b></b>', '<!-- x -->', '<span></span>', '<i></i>', '<!---->'] as const;
const DOTS = ['[.]', '(dot)', ' dot ', '[dot]', ' . '] as const;
const PICTURES = ['🔥', '💰', '✅', '👉', '!!!', '***', '~~', '➡️'] as const;
const ALPHABETS = [0x1d400, 0x1d434, 0x1d5d4, 0x1d670] as const;

const withinWord = (word: string, random: Random, what: () => string): string => {
  const letters = Array.from(word);
  const at = 1 + Math.floor(random() * (letters.length - 1));
  return [...letters.slice(0, at), what(), ...letters.slice(at)].join('');
};

const mathematical = (letter: string, first: number): string => {
  const point = letter.charCodeAt(0);
  return String.fromCodePoint(point >= 97 ? first + 26 + point - 97 : first + point - 65);
};

const hideLink = (address: string, random: Random): string => {
  const [scheme = '', host = '', rest = ''] = /^(https?:\/\/)?([^/?#]*)(.*)$/su.exec(address)?.slice(1) ?? [];
  const dot = pick(DOTS, random);
  const hidden = host.includes('.') ? host.replace(/\.(?=[^.]*$)/, dot) : host;
  return scheme.replace('tt', 'xx') + hidden + rest;
};

/** All of them by name, in the order of the table they are reported in. */
export const OBFUSCATIONS = {
  /** Half of the letters that have a Cyrillic twin become it. */
  homoglyphs: (text, random) => someLetters(text, random, (letter) => LOOK_ALIKES.get(letter) ?? letter),
  /** After half of the letters an invisible character, where a letter follows. */
  'zero-width': (text, random) =>
    besideAddresses(text, (part) =>
      part.replace(/[a-z](?=[a-z])/gi, (letter) => (random() < SHARE ? letter + pick(INVISIBLE, random) : letter)),
    ),
  /** Half of the words of four letters or more: all letters parted by one sign. */
  spacing: (text, random) => someWords(text, random, (word) => Array.from(word).join(pick(SEPARATORS, random))),
  /** Half of the letters a, e, i, o, s and t of words of four letters or more become digits and signs. */
  leet: (text, random) =>
    besideAddresses(text, (part) =>
      part.replace(WORD, (word) =>
        word.replace(LETTER, (letter) => {
          const signs = LEET.get(letter.toLowerCase());
          return signs !== undefined && random() < SHARE ? pick(signs, random) : letter;
        }),
      ),
    ),
  /** Each letter is a capital or not by chance. */
  case: (text, random) =>
    besideAddresses(text, (part) =>
      part.replace(/\p{L}/gu, (letter) => (random() < SHARE ? letter.toUpperCase() : letter.toLowerCase())),
    ),
  /** Within half of the words an empty element or a comment of HTML. */
  'html-noise': (text, random) =>
    someWords(text, random, (word) => withinWord(word, random, () => pick(NOISE, random))),
  /** Addresses with hxxp, and the last dot of their host spelled out or bracketed. */
  'link-hiding': (text, random) => text.replace(ADDRESS, (address) => hideLink(address, random)),
  /** Honest text of the same length after it. */
  'ham-padding': (text, _random, honest) => `${text}\n\n${honest(text.length)}`,
  /** Every letter from one of four mathematical alphabets. */
  'math-alphabet': (text, random) => {
    const first = pick(ALPHABETS, random);
    return besideAddresses(text, (part) =>
      part.replace(LETTER, (letter) => (first === 0x1d434 && letter === 'h' ? 'ℎ' : mathematical(letter, first))),
    );
  },
  /** Half of the words have one of their letters three to five times. */
  'repeated-letters': (text, random) =>
    someWords(text, random, (word) => {
      const at = Math.floor(random() * word.length);
      return word.slice(0, at) + word.charAt(at).repeat(3 + Math.floor(random() * 3)) + word.slice(at + 1);
    }),
  /** Half of the letters as character references, or percent-encoded. */
  encodings: (text, random) => {
    const encode = pick(
      [
        (letter: string) => `&#${letter.charCodeAt(0)};`,
        (letter: string) => `&#x${letter.charCodeAt(0).toString(16)};`,
        (letter: string) => `%${letter.charCodeAt(0).toString(16)}`,
      ],
      random,
    );
    return someLetters(text, random, encode);
  },
  /** A picture or a burst of punctuation in the place of half of the spaces, and within one word in eight. */
  'strewn-signs': (text, random) =>
    besideAddresses(text, (part) =>
      part
        .replace(WORD, (word) =>
          random() < SHARE / 4 ? withinWord(word, random, () => pick(['*', '|', '~'], random)) : word,
        )
        .replace(/ +/g, (space) => (random() < SHARE ? ` ${pick(PICTURES, random)} ` : space)),
    ),
} as const satisfies Readonly<Record<string, Obfuscation>>;

export type ObfuscationName = keyof typeof OBFUSCATIONS;
export const OBFUSCATION_NAMES = Object.keys(OBFUSCATIONS) as readonly ObfuscationName[];
