/**
 * A peer: SpamAssassin's Bayes alone, without its rules and its network checks, in a spamd of its own with an empty
 * database. It would not judge before 200 mails of each kind; here it may from the first, or it could not take part.
 */

import { chmodSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Contestant, SiteComment } from '../../../learning/evaluation/contestant.js';
import { keepServers } from './kept-servers.js';
import { asMail } from './minimal-mail.js';
import { ask, logOddsOf, privateFolder } from './program.js';

const settingsFor = (database: string): string => `
loadplugin Mail::SpamAssassin::Plugin::Check
loadplugin Mail::SpamAssassin::Plugin::Bayes
use_bayes 1
bayes_path ${database}
bayes_min_spam_num 1
bayes_min_ham_num 1
bayes_auto_learn 0
bayes_learn_to_journal 0
clear_headers
add_header all Bayes _BAYES_
body BAYES_ANY eval:check_bayes('0.00','1.00')
tflags BAYES_ANY learn
score BAYES_ANY 0.1
`;

interface Spamd {
  readonly socket: string;
  readonly end: () => Promise<void>;
}

const startSpamd = async (): Promise<Spamd> => {
  const { path } = privateFolder('spamd');
  const [rules, database, socket] = [join(path, 'rules'), join(path, 'bayes'), join(path, 'socket')];
  mkdirSync(rules);
  mkdirSync(database);
  // A spamd that root starts works as nobody.
  chmodSync(path, 0o755);
  chmodSync(database, 0o777);
  writeFileSync(join(rules, 'bayes.cf'), settingsFor(join(database, 'bayes')));
  const flags = ['-L', '-x', '--nouser-config', '--allow-tell', '--syslog=null', '-m', '1', '--min-children=1'];
  const places = [`--socketpath=${socket}`, `--siteconfigpath=${rules}`, `--configpath=${rules}`];
  const servers = keepServers(path, [{ program: 'spamd', args: [...flags, ...places], env: { HOME: path } }]);
  try {
    await servers.whenUp('spamd', () => existsSync(socket));
    return { socket, end: servers.end };
  } catch (error) {
    await servers.end();
    throw error;
  }
};

/** Past these it has taken the mail: 5 says learned, 6 that it knew it. */
const TAKEN = [0, 5, 6];

/** The peer on `comments`. */
export const spamAssassin = (comments: readonly SiteComment[]): Contestant => {
  const mails = comments.map(({ text }) => asMail(text));
  return {
    name: 'SpamAssassin’s Bayes',
    isSlow: true,
    begin: async () => {
      const { socket, end } = await startSpamd();
      return {
        judge: (at) => {
          const answer = ask('spamc', ['-U', socket, '--headers'], mails[at] ?? '', [0]);
          return logOddsOf(Number(/^X-Spam-Bayes: ([\d.]+)$/m.exec(answer)?.[1] ?? '0.5'));
        },
        learn: (at) => {
          ask('spamc', ['-U', socket, '-L', comments[at]?.isSpam === true ? 'spam' : 'ham'], mails[at] ?? '', TAKEN);
        },
        end,
      };
    },
  };
};
