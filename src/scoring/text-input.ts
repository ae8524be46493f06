import type { Comment } from '../domain/comment.js';
import { isAscii } from './ascii.js';
import type { TextInput } from './features/extract.js';
import { dropInvisible } from './normalize/invisible.js';
import { decodePercent } from './normalize/percent.js';
import { NEEDS, needsOf } from './normalize/scan.js';
import { isOddCase } from './odd-case.js';
import { readContent, type Reading } from './reading.js';
import { describe, describeText, type Describable } from './structure.js';
import { newTally, type Traces } from './traces.js';
import { inSentenceCase, inTypedForm } from './typed-form.js';

/** Of the reading that was asked about last: the general model and the site's learner ask one after the other. */
let last: { readonly reading: Reading; readonly input: TextInput } | undefined;

/** Whether a text is read as it was undone: the shape of "vi@gra" is that of "viagra". */
const isUndone = (traces: Traces): boolean =>
  traces.homoglyphs > 0 ||
  traces.leet > 0 ||
  traces.spaced > 0 ||
  traces.entities > 0 ||
  traces.percent > 0 ||
  traces.stackedMarks > 0 ||
  traces.markup > 0 ||
  traces.mathAlphabet > 0;

/** `text` without what nobody sees, in the one form of each character. */
const asVisible = (text: string): string => {
  const hasOtherForms = !isAscii(text) && (needsOf(text, newTally()) & (NEEDS.composing | NEEDS.invisible)) !== 0;
  return hasOtherForms ? dropInvisible(text.normalize('NFKC'), newTally()) : text;
};

/**
 * A text as people see it, capitals and all: what they cannot see, or see as another letter, has no shape of its own, nor
 * have capitals that anybody may write with.
 */
const asSeen = (typed: string, { shown, text, traces }: Reading): string => {
  const undone = isUndone(traces);
  const written = undone ? shown : typed;
  const visible = asVisible(written);
  const seen = undone ? inTypedForm(text, decodePercent(visible, newTally())) : visible;
  return isOddCase(seen) ? inSentenceCase(seen) : seen;
};

/** Both forms of the text. */
const textOf = (
  { content, contentFormat }: Pick<Comment, 'content' | 'contentFormat'>,
  reading: Reading,
): Pick<TextInput, 'typed' | 'normalized'> => ({
  typed: asSeen(contentFormat === 'text' ? content : reading.shown, reading),
  normalized: reading.textAndTargets,
});

/**
 * What is read of a comment. The text model takes its content alone, so that a site's silence about its author says nothing;
 * what stands around it is for the site's own learner.
 * Markup that was typed where none is understood is part of how a text was typed; that of a site's own editor is not.
 */
export const textInputOf = (
  comment: Pick<Comment, 'content' | 'contentFormat'> & Omit<Describable, 'content'>,
  reading: Reading,
): TextInput => {
  const known = last?.reading === reading ? last.input : undefined;
  if (known?.around !== undefined) return known;
  const { typed, normalized } = known ?? textOf(comment, reading);
  const { structure, setting, fields } = describe({ ...comment, content: typed }, reading);
  // Of nothing there is nothing to say, not even that it is short.
  const input = { normalized, typed, structure: typed === '' ? [] : structure, around: [...setting, ...fields] };
  last = { reading, input };
  return input;
};

/** The same for a site that has taught nothing: what stands around the text is not read, since nobody weighs it. */
export const textInputAlone = (comment: Pick<Comment, 'content' | 'contentFormat'>, reading: Reading): TextInput => {
  if (last?.reading === reading) return last.input;
  const { typed, normalized } = textOf(comment, reading);
  const input = { normalized, typed, structure: typed === '' ? [] : describeText(typed, reading) };
  last = { reading, input };
  return input;
};

/** The same of a plain text that stands alone. */
export const inputOfText = (content: string): TextInput => {
  const comment = { content, contentFormat: 'text' } as const;
  return textInputAlone(comment, readContent(comment));
};
