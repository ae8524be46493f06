/** A peer: bogofilter as its manual has it used, with a word list of its own that begins empty. */

import type { Contestant, SiteComment } from '../../../learning/evaluation/contestant.js';
import { ask, logOddsOf, privateFolder } from './program.js';

/** 0 spam, 1 ham, 2 unsure: bogofilter tells them by its exit code. */
const VERDICTS = [0, 1, 2];
const LEARNED = [0];

/** What bogofilter reads: a mail without headers. */
const asMail = (text: string): string => `\n${text}\n`;

/** The peer on `comments`. */
export const bogofilter = (comments: readonly SiteComment[]): Contestant => {
  const mails = comments.map(({ text }) => asMail(text));
  return {
    name: 'bogofilter',
    isSlow: true,
    begin: () => {
      const { path, remove } = privateFolder('bogofilter');
      let isEmpty = true;
      return {
        judge: (at) =>
          isEmpty ? 0 : logOddsOf(Number(ask('bogofilter', ['-C', '-d', path, '-TT'], mails[at] ?? '', VERDICTS))),
        learn: (at) => {
          const flag = comments[at]?.isSpam === true ? '-s' : '-n';
          ask('bogofilter', ['-C', '-d', path, flag], mails[at] ?? '', LEARNED);
          isEmpty = false;
        },
        end: remove,
      };
    },
  };
};
