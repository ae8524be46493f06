/**
 * A peer: rspamd's Bayes alone, without its rules and anything that asks the network. It counts pairs of words that it has
 * seen at least twice, so of a short comment it often knows nothing. A mail that it was told of the same way before it does
 * not count again, as SpamAssassin does not either.
 */

import { z } from 'zod';
import type { Contestant, SiteComment } from '../../../learning/evaluation/contestant.js';
import { asMail } from './minimal-mail.js';
import { logOddsOf } from './program.js';
import { failed, startRspamd, type Answer, type RspamdPrograms } from './rspamd-server.js';
import { PROBABILITY } from './rspamd-settings.js';

const Judged = z.object({
  symbols: z.object({ [PROBABILITY]: z.object({ options: z.tuple([z.string()]) }).optional() }),
});

const parsed = (body: string): z.infer<typeof Judged> => {
  try {
    return Judged.parse(JSON.parse(body));
  } catch (error) {
    throw failed(`an answer of another form: ${body}`, error);
  }
};

/** The probability in rspamd's words about a mail: a half where Bayes knew none of it, or has not seen both kinds yet. */
const probabilityIn = ({ status, body }: Answer): number => {
  if (status !== 200) throw failed(body);
  const { symbols } = parsed(body);
  return Number(symbols[PROBABILITY]?.options[0] ?? 0.5);
};

/** Past these it has taken the mail: 208 says that it knew it. */
const TAKEN = [200, 208];

/** The peer on `comments`. */
export const rspamd = (comments: readonly SiteComment[], programs: RspamdPrograms): Contestant => {
  const texts = comments.map(({ text }) => text);
  const mails = texts.map(asMail);
  return {
    name: 'rspamd’s Bayes',
    isSlow: true,
    begin: async () => {
      const { ask, end } = await startRspamd(programs, texts);
      return {
        // Log-odds of the probability that Bayes ends with: Fisher's method over the mail's words in pairs.
        judge: async (at) => logOddsOf(probabilityIn(await ask('/checkv2', mails[at]))),
        learn: async (at) => {
          const path = comments[at]?.isSpam === true ? '/learnspam' : '/learnham';
          const { status, body } = await ask(path, mails[at]);
          if (!TAKEN.includes(status)) throw failed(body);
        },
        end,
      };
    },
  };
};
