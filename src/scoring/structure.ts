/**
 * A comment as some sixty short words for what it is like: ranges of numbers and kinds of things, never their values. The
 * model weighs them like any other features; what the site did not tell is not among them.
 */

import type { Comment } from '../domain/comment.js';
import { languageOf, type LanguageGuess } from './language.js';
import type { Reading } from './reading.js';
import { addLinks } from './structure/addresses.js';
import { addFields } from './structure/fields.js';
import { addKinds } from './structure/kinds.js';
import { addOutline } from './structure/outline.js';
import { addSetting } from './structure/setting.js';
import { shapeOf } from './structure/shape.js';
import { addWording } from './structure/wording.js';
import type { Words } from './structure/word-list.js';
import { makeWordScanner } from './structure/words.js';

/** What a description needs of a comment. */
export type Describable = Pick<Comment, 'content'> & Partial<Pick<Comment, 'author' | 'article' | 'parent'>>;

export interface Description {
  /** From the text alone: its shape, wording, kinds of things, links. Each token once. */
  readonly structure: readonly string[];
  /** From what it was written under: nothing where the site tells nothing. */
  readonly setting: readonly string[];
  /** From the author's name, mail and page: nothing where the site tells nothing. */
  readonly fields: readonly string[];
  /** What the comment is written in, undefined where that cannot be told. */
  readonly language: LanguageGuess | undefined;
}

const scan = makeWordScanner();

/** Fills `structure` from the text alone; its words, which hold until the next scan. */
const addText = (structure: string[], content: string, reading: Reading): Words => {
  const shape = shapeOf(content);
  const words = scan(reading.text);
  addOutline(structure, shape, words);
  addWording(structure, words);
  addKinds(structure, reading.text, shape, words);
  addLinks(structure, reading, shape, words);
  return words;
};

/** The `structure` of a description alone, where nobody asks what the comment was written under, and by whom. */
export const describeText = (content: string, reading: Reading): readonly string[] => {
  const structure: string[] = [];
  addText(structure, content, reading);
  return structure;
};

/** Describes a comment. Linear, never throws; the answer depends on the arguments alone. */
export const describe = (comment: Describable, reading: Reading): Description => {
  const structure: string[] = [];
  const words = addText(structure, comment.content, reading);
  const language = languageOf(words, reading.text);
  const setting: string[] = [];
  addSetting(setting, comment, words, language);
  const fields: string[] = [];
  if (comment.author !== undefined) addFields(fields, comment.author, words, reading.links.hosts);
  return { structure, setting, fields, language };
};
