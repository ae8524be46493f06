/** What a history holds, before anything is taught. */

import type { LessonLabel } from '../../domain/lesson.js';
import type { HistoryRow } from '../../learning/import/history-row.js';
import { MOST_ROWS, MOST_TO_EACH } from '../../learning/import/newest-rows.js';
import { printable } from '../../learning/import/printable.js';
import { guessLanguage } from '../../scoring/language.js';
import { readContent } from '../../scoring/reading.js';
import type { History, HistoryFormat, Skipped } from './read-history.js';

export interface Example {
  /** Undefined where the file does not say. */
  readonly day: string | undefined;
  /** Shortened, on one line, without anything that a terminal would obey. */
  readonly text: string;
}

export interface Preview {
  readonly format: HistoryFormat;
  /** Comments that were decided, in the whole file. */
  readonly found: Readonly<Record<LessonLabel, number>>;
  /** Of these the ones beyond what an import teaches: the oldest. */
  readonly leftOut: Readonly<Record<LessonLabel, number>>;
  readonly skipped: readonly Skipped[];
  readonly undated: number;
  /** Days. */
  readonly from: string | undefined;
  readonly to: string | undefined;
  /** Languages of the newest, the commonest first. */
  readonly languages: ReadonlyArray<readonly [language: string, count: number]>;
  readonly examples: Readonly<Record<LessonLabel, readonly Example[]>>;
}

const EXAMPLES = 3;
const EXAMPLE_LENGTH = 100;
/** Comments whose language is looked at. */
const LOOKED_AT = 500;
const UNTOLD = 'not told';

const dayOf = (ms: number | undefined): string | undefined =>
  ms === undefined ? undefined : new Date(ms).toISOString().slice(0, 10);

const languagesOf = (rows: readonly HistoryRow[]): Preview['languages'] => {
  const counts = new Map<string, number>();
  for (const { text, format } of rows.slice(-LOOKED_AT)) {
    const { textAndTargets } = readContent({ content: text, contentFormat: format });
    const language = guessLanguage(textAndTargets)?.language ?? UNTOLD;
    counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a);
};

const toExample = ({ writtenMs, text, format }: HistoryRow): Example => ({
  day: dayOf(writtenMs),
  text: printable(readContent({ content: text, contentFormat: format }).shown, EXAMPLE_LENGTH),
});

/** @param rows those that would be taught, each kind oldest first */
export const previewOf = (format: HistoryFormat, history: History, rows: readonly HistoryRow[]): Preview => {
  const { newest, skipped } = history;
  const of = (label: LessonLabel): readonly HistoryRow[] => rows.filter((row) => row.label === label);
  const examples = (label: LessonLabel): readonly Example[] => of(label).slice(-EXAMPLES).map(toExample);
  return {
    format,
    found: { spam: newest.spam.found, ham: newest.ham.found },
    leftOut: { spam: newest.spam.found - of('spam').length, ham: newest.ham.found - of('ham').length },
    skipped,
    undated: newest.undated,
    from: dayOf(newest.from),
    to: dayOf(newest.to),
    languages: languagesOf(rows),
    examples: { spam: examples('spam'), ham: examples('ham') },
  };
};

const LABEL_WORDS: Readonly<Record<LessonLabel, string>> = { spam: 'spam', ham: 'honest' };

const exampleLines = (label: LessonLabel, examples: readonly Example[]): readonly string[] =>
  examples.length === 0
    ? []
    : [
        `${LABEL_WORDS[label]}, the newest:`,
        ...examples.map(({ day, text }) => `  ${day ?? 'no date   '}  ${text === '' ? '(nothing to see)' : text}`),
      ];

const datesLine = ({ from, to, undated }: Preview): string => {
  if (from === undefined || to === undefined) return 'no dates: the order of the file is taken for the order of time';
  const rest = undated === 0 ? '' : `; ${undated} without a date are taken to be as old as the one before`;
  return `from ${from} to ${to}${rest}`;
};

const LIMITS = `an import teaches at most ${MOST_ROWS} comments, ${MOST_TO_EACH.ham} honest ones to each spam, ${MOST_TO_EACH.spam} spam to each honest one`;

const leftOutLines = ({ leftOut }: Preview): readonly string[] =>
  leftOut.spam + leftOut.ham === 0
    ? []
    : [`left out, the oldest: ${leftOut.ham} honest, ${leftOut.spam} spam (${LIMITS})`];

const skippedLines = ({ skipped }: Preview): readonly string[] =>
  skipped.length === 0
    ? []
    : [`not taught: ${skipped.map(({ why, count, line }) => `${count} ${why} (first: line ${line})`).join(', ')}`];

/** The preview for a person. */
export const previewText = (file: string, preview: Preview): string => {
  const { found, format, languages, examples } = preview;
  const lines = [
    `${printable(file, 200)} (${format}): ${found.ham} honest comments, ${found.spam} spam, decided`,
    datesLine(preview),
    ...skippedLines(preview),
    ...leftOutLines(preview),
    `languages of the newest: ${languages.map(([language, count]) => `${language} ${count}`).join(', ')}`,
    ...exampleLines('ham', examples.ham),
    ...exampleLines('spam', examples.spam),
  ];
  return `${lines.join('\n')}\n`;
};
