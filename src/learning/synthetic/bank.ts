import { parseAlternatives, parseLines, type Phrase } from './grammar.js';

/** What is said in one language, or one part of it, in the writing of `grammar.ts`. */
export interface Bank {
  /** BCP 47. */
  readonly language: string;
  /** Its templates are comments as one person wrote them, capitals too: nothing is put after them. */
  readonly isWhole?: true;
  /** Name -> alternatives, separated by `|` or line breaks; known to every bank of the same language. */
  readonly words: Readonly<Record<string, string>>;
  /** Family -> templates, one a line: each is as likely as any other of its language and label. */
  readonly spam: Readonly<Record<string, string>>;
  readonly ham: Readonly<Record<string, string>>;
  /** Prose of web pages, a sentence or two a line, cut up for collages; neither spam nor honest by itself. */
  readonly prose?: string;
}

export interface Template {
  readonly family: string;
  readonly phrase: Phrase;
  /** Of a bank of whole comments. */
  readonly isWhole: boolean;
}

/** All banks of a language, parsed. */
export interface Speech {
  readonly language: string;
  readonly words: ReadonlyMap<string, readonly Phrase[]>;
  readonly spam: readonly Template[];
  readonly ham: readonly Template[];
  /** Prose of web pages for collages; empty for a language that has none. */
  readonly prose: readonly Phrase[];
}

const templatesOf = (families: Readonly<Record<string, string>>, isWhole: boolean): Template[] =>
  Object.entries(families).flatMap(([family, lines]) =>
    parseLines(lines).map((phrase) => ({ family, phrase, isWhole })),
  );

/** What `banks`, all of one language, say together. Throws RangeError if two of them give one name different words. */
export const speechOf = (language: string, banks: readonly Bank[]): Speech => {
  const words = new Map<string, readonly Phrase[]>();
  for (const [name, text] of banks.flatMap((bank) => Object.entries(bank.words))) {
    if (words.has(name)) throw new RangeError(`${language} names two lists of words ${name}`);
    words.set(name, parseAlternatives(text));
  }
  return {
    language,
    words,
    spam: banks.flatMap((bank) => templatesOf(bank.spam, bank.isWhole === true)),
    ham: banks.flatMap((bank) => templatesOf(bank.ham, bank.isWhole === true)),
    prose: banks.flatMap((bank) => parseLines(bank.prose ?? '')),
  };
};
