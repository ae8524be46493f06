/**
 * Phrases with holes, and what fills them. In a phrase
 *
 *     {name}        is a word or phrase of that name, drawn anew each time
 *     {name!}       is drawn once a text: every {name!} in it is the same
 *     {a|b|}        is one of the alternatives; an empty one makes the others optional
 *     {#3-90}       is a whole number from 3 to 90
 *     ¶             is a line break
 *
 * and alternatives may hold all of these again. Braces that should be seen are words themselves ({open}, {close}).
 */

import type { Random } from '../random.js';

type Part =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'slot'; readonly name: string; readonly isPinned: boolean }
  | { readonly kind: 'choice'; readonly options: readonly Phrase[] }
  | { readonly kind: 'number'; readonly from: number; readonly to: number };

export type Phrase = readonly Part[];

/** Where slots are looked up: phrases first, then what is made by a function of chance. */
export interface Lexicon {
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
  readonly made: Readonly<Record<string, (random: Random) => string>>;
}

const NAME = /^([a-z][a-zA-Z0-9]*)(!?)$/;
const NUMBER = /^#(\d+)-(\d+)$/;

/** Cuts `text` at each `mark` outside braces. */
const cutOutsideBraces = (text: string, marks: string): string[] => {
  const pieces: string[] = [];
  let piece = '';
  let depth = 0;
  for (const char of text) {
    if (char === '{') depth += 1;
    if (char === '}') depth -= 1;
    if (depth === 0 && marks.includes(char)) {
      pieces.push(piece);
      piece = '';
    } else piece += char;
  }
  return [...pieces, piece];
};

const parseHole = (inner: string): Part => {
  const number = NUMBER.exec(inner);
  if (number !== null) return { kind: 'number', from: Number(number[1]), to: Number(number[2]) };
  const name = NAME.exec(inner);
  if (name !== null) return { kind: 'slot', name: name[1] ?? '', isPinned: name[2] === '!' };
  const options = cutOutsideBraces(inner, '|');
  if (options.length === 1) throw new RangeError(`{${inner}} is neither a name nor a choice`);
  return { kind: 'choice', options: options.map(parsePhrase) };
};

const closingBrace = (text: string, open: number): number => {
  let depth = 0;
  for (let at = open; at < text.length; at += 1) {
    if (text[at] === '{') depth += 1;
    if (text[at] === '}') depth -= 1;
    if (depth === 0) return at;
  }
  throw new RangeError(`a brace is not closed: ${text}`);
};

/** A phrase from its written form. Throws RangeError where braces do not match or hold nothing known. */
export const parsePhrase = (text: string): Phrase => {
  const parts: Part[] = [];
  let rest = text;
  for (;;) {
    const open = rest.indexOf('{');
    const before = open === -1 ? rest : rest.slice(0, open);
    if (before.includes('}')) throw new RangeError(`a brace is not opened: ${text}`);
    if (before !== '') parts.push({ kind: 'text', text: before.replaceAll('¶', '\n') });
    if (open === -1) return parts;
    const close = closingBrace(rest, open);
    parts.push(parseHole(rest.slice(open + 1, close)));
    rest = rest.slice(close + 1);
  }
};

const trimmedLines = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** The phrases of a block, one a line. */
export const parseLines = (text: string): readonly Phrase[] => trimmedLines(text).map(parsePhrase);

/** The phrases of a block, separated by `|` or line breaks. */
export const parseAlternatives = (text: string): readonly Phrase[] =>
  trimmedLines(text)
    .flatMap((line) => cutOutsideBraces(line, '|'))
    .map((piece) => parsePhrase(piece.trim()));

/** The names of all slots in `phrase`, those within its alternatives too. */
export const slotsOf = (phrase: Phrase): readonly string[] =>
  phrase.flatMap((part) => {
    if (part.kind === 'slot') return [part.name];
    return part.kind === 'choice' ? part.options.flatMap(slotsOf) : [];
  });

/** One of `items` by chance. Throws RangeError if there are none. */
export const pick = <Item>(items: readonly Item[], random: Random): Item => {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new RangeError('nothing to pick from');
  return item;
};

const REDRAWS = 3;

/** A text made of `phrase`. Throws RangeError for a slot that `lexicon` does not know. */
export const expand = (phrase: Phrase, lexicon: Lexicon, random: Random): string => {
  const pinned = new Map<string, string>();
  const said = new Set<Phrase>();
  // Nobody says the same sentence twice in a row: what has been said is drawn again, a few times.
  const unsaid = (phrases: readonly Phrase[]): Phrase => {
    let drawn = pick(phrases, random);
    for (let redraw = 0; redraw < REDRAWS && said.has(drawn); redraw += 1) drawn = pick(phrases, random);
    said.add(drawn);
    return drawn;
  };
  const fill = (name: string): string => {
    const phrases = lexicon.phrases.get(name);
    if (phrases !== undefined) return render(unsaid(phrases));
    const make = Object.hasOwn(lexicon.made, name) ? lexicon.made[name] : undefined;
    if (make === undefined) throw new RangeError(`no phrases are named ${name}`);
    return make(random);
  };
  const fillPinned = (name: string): string => {
    const known = pinned.get(name) ?? fill(name);
    pinned.set(name, known);
    return known;
  };
  const renderPart = (part: Part): string => {
    switch (part.kind) {
      case 'text':
        return part.text;
      case 'number':
        return String(part.from + Math.floor(random() * (part.to - part.from + 1)));
      case 'choice':
        return render(pick(part.options, random));
      case 'slot':
        return part.isPinned ? fillPinned(part.name) : fill(part.name);
      default:
        return part satisfies never;
    }
  };
  const render = (of: Phrase): string => of.map(renderPart).join('');
  return render(phrase);
};
