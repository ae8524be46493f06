/** The comments of one site, read from files of labelled comments. */

import { z } from 'zod';
import type { SiteComment } from '../../learning/evaluation/contestant.js';
import { parseExample } from '../../learning/examples.js';
import { CliFault, EXIT } from '../io.js';
import { readLabelledFile } from '../labelled-files.js';

const dated = z.object({ date: z.string() });

/** A comment and when it was written, as its file says it; empty where it does not. */
export interface DatedComment extends SiteComment {
  readonly date: string;
}

export interface Site {
  /** The files' names, without folder and ending, and what their bytes hash to. */
  readonly names: readonly string[];
  readonly hashes: readonly string[];
  readonly comments: readonly DatedComment[];
}

const parseDated = (line: string): DatedComment | string => {
  const example = parseExample(line);
  if (typeof example === 'string') return example;
  const { text, isSpam } = example;
  const parsed = dated.safeParse(JSON.parse(line));
  return { text, isSpam, date: parsed.success ? parsed.data.date : '' };
};

/** All rows of the files, one file after the other. Throws CliFault for a file that cannot be read or holds one class alone. */
export const readSite = async (paths: readonly string[]): Promise<Site> => {
  const names: string[] = [];
  const hashes: string[] = [];
  const comments: DatedComment[] = [];
  for (const path of paths) {
    const file = await readLabelledFile(path, parseDated);
    names.push(file.name);
    hashes.push(file.sha256);
    for (const comment of file.rows) comments.push(comment);
  }
  if (new Set(comments.map(({ isSpam }) => isSpam)).size < 2)
    throw new CliFault('the files must hold both spam and ham', EXIT.failed);
  return { names, hashes, comments };
};

/** The places of `comments` by date, those without one first; equals stay as they stand. Throws CliFault if none has a date. */
export const placesByDate = (comments: readonly DatedComment[]): readonly number[] => {
  if (comments.every(({ date }) => date === ''))
    throw new CliFault('no row has a "date": use --site-order shuffle', EXIT.failed);
  const dateAt = (place: number): string => comments[place]?.date ?? '';
  return [...comments.keys()].sort((one, other) => {
    const [first, second] = [dateAt(one), dateAt(other)];
    if (first === second) return one - other;
    return first < second ? -1 : 1;
  });
};
